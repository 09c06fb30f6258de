import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Change } from '../../../shared/model';
import type { Library, Original } from '../library';
import { migrate, MIGRATIONS } from '../migrations';
import { openLibrary } from '../open';
import {
  ARTICLE,
  article,
  attribution,
  begun,
  change,
  claim,
  create,
  decision,
  delivery,
  id,
  imported,
  inReview,
  ORIGINAL,
  remove,
  ruling,
  source,
  text,
  verdict,
} from './builders';

/** What is in the stored library of a version: everything that version could hold, and nothing that came later. */
export interface Holding {
  /** Made here, in order. */
  readonly own: readonly Change[];
  readonly review: readonly Change[];
  /** Came in from another desk after all that. */
  readonly received: readonly Change[];
  readonly original: Original;
}

const SECOND = 0x11;

/** Before version 3 claims and sources said nothing of confidence. */
function asIn<T extends { readonly confidential: boolean }>(version: number, record: T) {
  if (version >= 3) return record;
  const { confidential: _, ...rest } = record;
  return rest;
}

export function holding(version: number): Holding {
  const tagged = claim(0x101, 'officials said');
  const agreed = inReview(21, [create('verdict', verdict(0x700, tagged))]);
  const said = asIn(version, source(0x201));
  const passing = asIn(version, source(0x202));
  const second = [
    create('article', article(SECOND, { title: 'Ferry talks resume' })),
    create('text', text(SECOND + 1, id(SECOND))),
  ];
  const own = [
    imported(),
    change(1, [
      create('claim', asIn(version, tagged)),
      create('source', said),
      create('attribution', attribution(0x301, id(0x101), id(0x201))),
    ]),
    change(2, [
      { kind: 'claim', id: id(0x101), before: { tag: 'anonymous' }, after: { tag: 'sourced' } },
    ]),
    change(
      3,
      [{ kind: 'claim', id: id(0x101), before: { tag: 'sourced' }, after: { tag: 'anonymous' } }],
      { undoes: id(0x1002), label: 'Step 2' },
    ),
    change(4, [
      {
        kind: 'article',
        id: id(ARTICLE),
        before: { outlet: 'The Quay Courier' },
        after: { outlet: 'Quay “Courier” é 漢 🛳' },
      },
    ]),
    change(5, second, { articleId: id(SECOND) }),
    change(
      6,
      [
        remove('text', text(SECOND + 1, id(SECOND))),
        remove('article', article(SECOND, { title: 'Ferry talks resume' })),
      ],
      { articleId: id(SECOND), label: 'Delete' },
    ),
    change(7, [create('source', passing)]),
    ...(version < 2 ? [] : [change(8, [create('decision', decision(0x401))])]),
    ...(version < 3
      ? []
      : [
          change(9, [
            create('delivery', delivery([begun(20), agreed])),
            create('ruling', ruling(0x801)),
          ]),
        ]),
    change(30, [remove('source', passing)]),
  ];
  return {
    own,
    review: version < 3 ? [] : [begun(20), agreed],
    // Refers to a source that was deleted here meanwhile: it is left out.
    received:
      version < 4
        ? []
        : [
            change(29, [create('attribution', attribution(0x302, id(0x101), id(0x202)))], {
              actor: 'Tomas Vell',
            }),
          ],
    original: { sha256: text().importedFrom.sha256, bytes: ORIGINAL },
  };
}

function must(result: ReturnType<Library['commit']> | ReturnType<Library['mergeHistory']>): void {
  if (!result.ok) throw new Error(result.error.message);
}

function fill(library: Library, { own, review, received, original }: Holding): void {
  const [first, ...rest] = own;
  if (first !== undefined) must(library.commit(first, [original]));
  for (const each of [...rest, ...review]) must(library.commit(each));
  if (received.length === 0) return;
  must(library.mergeHistory({ articleId: id(ARTICLE), changes: received, originals: [] }));
}

interface Column {
  readonly name: string;
}

/**
 * Writes the library that a version would have written with this holding: its own migrations make the file, and the
 * rows are those of the newest version as far as that version had such columns and fields. What triggers keep in step,
 * they keep here too.
 */
export function writeVersion(version: number, folder: string, path: string): void {
  const newest = join(folder, `newest-${version}.sourcemark`);
  const opened = openLibrary(newest, { create: true });
  if (!opened.ok) throw new Error(opened.error.message);
  fill(opened.value, holding(version));
  opened.value.close();
  const db = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  migrate(db, MIGRATIONS.slice(0, version));
  db.exec(`ATTACH '${newest}' AS newest`);
  const tables = db
    .prepare(
      `SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
       AND name NOT LIKE 'search%' AND name NOT IN ('claim_counts', 'histories')`,
    )
    .all() as unknown as Column[];
  const columnsOf = (schema: string, table: string) =>
    (db.prepare(`PRAGMA ${schema}.table_info(${table})`).all() as unknown as Column[]).map(
      ({ name }) => name,
    );
  for (const { name: table } of tables) {
    const there = columnsOf('newest', table);
    const columns = columnsOf('main', table).filter((each) => there.includes(each));
    const which = table === 'meta' ? "WHERE key = 'libraryId'" : '';
    const how = table === 'meta' ? 'INSERT OR REPLACE' : 'INSERT';
    db.exec(
      `${how} INTO main.${table} (${columns.join(', ')}) SELECT ${columns.join(', ')} FROM newest.${table} ${which}`,
    );
  }
  if (version < 3) {
    for (const table of ['claim', 'source']) {
      db.exec(`UPDATE ${table} SET body = json_remove(body, '$.confidential')`);
    }
  }
  db.close();
  rmSync(newest);
}
