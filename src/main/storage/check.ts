import { isDeepStrictEqual } from 'node:util';
import type { DatabaseSync } from '@photostructure/sqlite';
import { fold, Records, type Write } from '../../shared/history';
import { ARTICLE_KINDS, type AnyRecord } from '../../shared/model';
import { checkReviews } from './checkReviews';
import { DamagedRow, isFaultOfFile } from './errors';
import { examine } from './examine/examine';
import { Reading } from './examine/reading';
import type { Finding } from './finding';
import { inspect } from './inspect';
import type { LeftOut } from './library';
import { toChange, toRecord, type ChangeRow } from './rows';
import type { Statements } from './statements';

type Database = InstanceType<typeof DatabaseSync>;

/** The current records of an article as they are stored. */
export function storedRecords(sql: Statements, articleId: string): Records {
  const writes: Write[] = ARTICLE_KINDS.flatMap((kind) =>
    (sql.ofArticle[kind].all(articleId) as { id: string; body: string }[]).map(({ id, body }) => {
      const record: AnyRecord = toRecord(kind, id, body);
      return { kind, id, record };
    }),
  );
  return Records.empty.write(writes);
}

/** Where the stored records differ from what the changes amount to. */
function differences(stored: Records, expected: Records): string[] {
  return ARTICLE_KINDS.flatMap((kind) => {
    const is = stored.all(kind);
    const should = expected.all(kind);
    const ids = new Set([...is.keys(), ...should.keys()]);
    return [...ids].flatMap((id) => {
      if (!should.has(id)) return [`${kind} ${id} is stored, but the changes do not amount to it`];
      if (!is.has(id)) return [`${kind} ${id} is missing, though the changes amount to it`];
      return isDeepStrictEqual(is.get(id), should.get(id))
        ? []
        : [`${kind} ${id} is not what the changes amount to`];
    });
  });
}

const nameOf = ({ kind, id }: LeftOut) => `${kind} ${id}`;

function checkArticle(sql: Statements, articleId: string): string[] {
  const stored = storedRecords(sql, articleId);
  const { records, broken } = fold((sql.changesOf.all(articleId) as ChangeRow[]).map(toChange));
  const known = (sql.leftOutOf.all(articleId) as unknown as LeftOut[]).map(nameOf);
  const left = broken.map(nameOf);
  return [
    ...left
      .filter((each) => !known.includes(each))
      .map((each) => `the changes leave ${each} unsound`),
    ...known
      .filter((each) => !left.includes(each))
      .map((each) => `${each} is noted as left out, but the changes do not leave it so`),
    ...differences(stored, records),
    ...inspect(articleId, stored),
  ];
}

/** Every article that anything in the file belongs to, deleted ones included. */
function articleIds(db: Database): string[] {
  const tables = ['changes', ...ARTICLE_KINDS];
  const union = tables.map((table) => `SELECT article_id AS id FROM ${table}`).join(' UNION ');
  return (db.prepare(`${union} ORDER BY id`).all() as { id: string }[]).map(({ id }) => id);
}

/**
 * Everything wrong with the library. Reads the whole file, an article at a time.
 *
 * @param statements Asked for once it is known that the file has the tables that they are about.
 */
export function check(db: Database, statements: () => Statements): Finding[] {
  const findings = examine(new Reading(db));
  try {
    const sql = statements();
    for (const articleId of articleIds(db)) {
      try {
        findings.push(...checkArticle(sql, articleId).map((message) => ({ articleId, message })));
      } catch (error) {
        if (!(error instanceof DamagedRow)) throw error;
        findings.push({ articleId, message: error.message });
      }
    }
    findings.push(
      ...checkReviews(db, sql, (id) => (sql.changesOf.all(id) as ChangeRow[]).map(toChange)),
    );
  } catch (error) {
    // Where the structure does not hold, not everything can be read. That was said already.
    if (findings.length === 0 || !isFaultOfFile(error)) throw error;
  }
  return findings;
}
