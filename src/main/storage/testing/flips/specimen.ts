import { copyFileSync, existsSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Result } from '../../../../shared/api';
import type { Change } from '../../../../shared/model';
import type { Library } from '../../library';
import { migrate } from '../../migrations';
import { openLibrary } from '../../open';
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
  WORDS,
} from '../builders';

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** The article that was deleted: its pages are free. */
const DELETED = 0x11;
const TOMAS = { actor: 'Tomas Vell' };

/** How many rows the tables have: enough for each to have inner pages where pages are small. */
const ROWS = 40;
const numbers = Array.from({ length: ROWS }, (_, n) => n);

function tagging(n: number): Change {
  return change(n + 1, [
    create('claim', { ...claim(0x100 + n, 'officials said'), note: `Asked again, time ${n}.` }),
    create('source', source(0x200 + n)),
    create('attribution', {
      ...attribution(0x300 + n, id(0x100 + n), id(0x200 + n)),
      parentId: n > 0 && n % 3 === 0 ? id(0x300 + n - 1) : null,
    }),
    create('decision', decision(0x400 + n)),
    create('ruling', { ...ruling(0x800 + n), difference: id(0x100 + n) }),
  ]);
}

/** What another desk made: half of it leans on sources that were deleted here, and is left out. */
const theirs = (n: number): Change =>
  change(
    200 + n,
    [create('attribution', attribution(0x3000 + n, id(0x100), id(0x5000 + n)))],
    TOMAS,
  );

function fill(library: Library): void {
  const long = `${WORDS}\n${'The quay was closed again on Monday, and nobody said why. '.repeat(150)}`;
  const original = { sha256: text().importedFrom.sha256, bytes: ORIGINAL };
  const other = text(DELETED + 1, id(DELETED), long);
  must(
    library.addHistory({
      articleId: id(ARTICLE),
      changes: [imported(), ...numbers.map(tagging)],
      originals: [original],
    }),
  );
  must(
    library.addHistory({
      articleId: id(DELETED),
      changes: [
        change(300, [create('article', article(DELETED)), create('text', other)], {
          articleId: id(DELETED),
        }),
      ],
      originals: [{ sha256: other.importedFrom.sha256, bytes: new TextEncoder().encode(long) }],
    }),
  );
  for (const n of numbers.slice(0, 12)) must(library.commit(given(n)));
  for (const each of reviewing()) must(library.commit(each));
  const passing = numbers.slice(0, 20).map((n) => source(0x5000 + n));
  must(
    library.commit(
      change(
        310,
        passing.map((each) => create('source', each)),
      ),
    ),
  );
  must(
    library.commit(
      change(
        320,
        passing.map((each) => remove('source', each)),
      ),
    ),
  );
  must(
    library.mergeHistory({
      articleId: id(ARTICLE),
      changes: numbers.slice(0, 20).map(theirs),
      originals: [],
    }),
  );
  must(
    library.commit(
      change(330, [remove('text', other), remove('article', article(DELETED))], {
        articleId: id(DELETED),
        label: 'Delete',
      }),
    ),
  );
}

/** A delivery like no other: its reader judged another number of claims. */
function given(n: number): Change {
  const judged = numbers
    .slice(0, n + 1)
    .map((at) =>
      inReview(100 + at, [
        create('verdict', verdict(0x7000 + at, claim(0x100 + at, 'officials said'))),
      ]),
    );
  return change(60 + n, [create('delivery', delivery([begun(99), ...judged]))]);
}

function reviewing(): Change[] {
  const found = numbers.map((n) =>
    inReview(400 + n, [create('claim', claim(0x6000 + n, 'met twice'))]),
  );
  return [begun(399), ...found];
}

/**
 * Writes a library at `path` in which every table and index has inner pages and leaves, rows run over into pages of
 * their own, and pages are free.
 *
 * @param pageSize In bytes. The app's is 4,096; smaller pages show the same in a smaller file.
 */
export function writeSpecimen(path: string, pageSize: number): void {
  const db = new DatabaseSync(path);
  db.exec(`PRAGMA page_size = ${pageSize}`);
  must(migrate(db));
  db.close();
  const library = must(openLibrary(path, { create: false }));
  fill(library);
  library.close();
}

/** The change of the log of `writeKilled` with this number, from 0. */
export const inLog = (n: number): Change =>
  change(500 + n, [
    create('source', { ...source(0x9000 + n), descriptor: 'x'.repeat(200 * (n % 3)) }),
  ]);

/** How many changes the log holds. */
export const LOGGED = 8;

/** Copies the specimen at `from` to `path` with a log, as a process leaves it that is killed after some changes. */
export function writeKilled(from: string, path: string): void {
  const living = `${path}-living`;
  copyFileSync(from, living);
  const library = must(openLibrary(living, { create: false }));
  for (let n = 0; n < LOGGED; n += 1) must(library.commit(inLog(n)));
  for (const end of ['', '-wal', '-shm']) {
    if (existsSync(`${living}${end}`)) copyFileSync(`${living}${end}`, `${path}${end}`);
  }
  library.close();
}
