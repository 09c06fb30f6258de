import type { KnownQuery, KnownSource } from '../../../shared/api';
import { KNOWN_LIMIT } from '../../../shared/api';
import { nameKey } from '../../../shared/model';
import { type BodyRow, toRecord } from '../rows';
import { matchOf } from '../search/query';
import type { Statements } from '../statements';

/** How many sources that match are looked at: several articles may name the same. */
const LOOKED_AT = 200;

/** A source by its id and its article's. */
export interface SourceRow {
  readonly id: string;
  readonly articleId: string;
}

/** The sources whose name, or in `columns` also whose descriptor, holds all that was typed; null: no word was typed. */
export function sourcesMatching(
  sql: Statements,
  typed: string,
  columns: 'name' | 'name words',
  limit: number,
): readonly SourceRow[] | null {
  const match = matchOf(typed);
  if (match === null) return null;
  return sql.sourcesMatching.all(`{${columns}} : (${match})`, limit) as SourceRow[];
}

/** Named sources of other articles that are called so, each once; who has no name stays in its article. */
export function knownSources(
  sql: Statements,
  { words, articleId }: KnownQuery,
): readonly KnownSource[] {
  const found = new Map<string, KnownSource>();
  for (const row of sourcesMatching(sql, words, 'name', LOOKED_AT) ?? []) {
    if (row.articleId === articleId) continue;
    const stored = sql.body.source.get(row.id) as BodyRow;
    const source = toRecord('source', row.id, stored.body);
    const { kind, name, affiliation, interest, confidential } = source;
    if (name === null || name.trim() === '') continue;
    const key = `${kind} ${nameKey(name)}`;
    // The details of whoever has most of them.
    const known = found.get(key);
    const told = (each: { affiliation: string; interest: string }) =>
      Number(each.affiliation !== '') + Number(each.interest !== '');
    if (known !== undefined && told(known) >= told(source)) continue;
    const { title } = sql.titleOf.get(row.articleId) as { title: string };
    found.set(key, { kind, name, affiliation, interest, confidential, title });
  }
  return [...found.values()].slice(0, KNOWN_LIMIT);
}
