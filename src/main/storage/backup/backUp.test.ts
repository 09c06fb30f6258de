import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DatabaseSync } from '@photostructure/sqlite';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../open';
import {
  begun,
  change,
  claim,
  create,
  imported,
  ORIGINAL,
  tagged,
  text,
} from '../testing/builders';
import { rootOf, spoilPage } from '../testing/damage';
import { temporaryFolder, temporaryLibrary, value } from '../testing/temporary';
import { backUpFile } from './backUp';
import { listBackups, lookAt, newestSound, verify } from './folder';
import { backupFolder } from '../backupFolder';
import { openStill, rows } from './reading';

const NOW = Date.UTC(2026, 10, 26, 18, 20, 15);
const SECOND = 1_000;

/** A library with an article, its file, a claim and a review under way. */
function work() {
  const path = join(temporaryFolder(), 'Desk.sourcemark');
  const library = temporaryLibrary(path);
  const original = { sha256: text().importedFrom.sha256, bytes: ORIGINAL };
  value(library.commit(imported(), [original]));
  value(library.commit(tagged(1)));
  value(library.commit(begun(2)));
  return { path, library, folder: backupFolder(path) };
}
const backUp = (libraryPath: string, now = NOW) => backUpFile({ libraryPath, now });
const names = (folder: string) => readdirSync(folder).toSorted();

describe('a backup', () => {
  it('is one file beside the library, sound, with everything committed so far in it', () => {
    const { path, library, folder } = work();
    const made = value(backUp(path));
    expect(names(folder)).toEqual(['2026-11-26 18.20.15.sourcemark']);
    expect(made?.facts).toMatchObject({ libraryId: library.id, articles: 1, changes: 3 });
    expect(made?.facts.latest).toBe(begun(2).at);
    expect(verify(made?.path ?? '')).toEqual(made?.facts);
  });

  it('is made of a library that is open and being worked in, and holds nobody up', () => {
    const { path, library } = work();
    value(backUp(path));
    value(library.commit(tagged(3, 'met twice')));
    library.close();
    expect(existsSync(`${path}-wal`)).toBe(false);
    expect(value(backUp(path, NOW + SECOND))?.facts.changes).toBe(4);
  });

  it('is not made again while nothing has changed', () => {
    const { path, library, folder } = work();
    value(backUp(path));
    expect(value(backUp(path, NOW + SECOND))).toBeNull();
    value(library.commit(tagged(3, 'met twice')));
    expect(value(backUp(path, NOW + 2 * SECOND))?.name).toBe('2026-11-26 18.20.17.sourcemark');
    expect(names(folder)).toHaveLength(2);
  });

  it('is never written over: one of the same second is called after the next', () => {
    const { path, library, folder } = work();
    const first = value(backUp(path));
    const before = readFileSync(first?.path ?? '');
    value(library.commit(tagged(3, 'met twice')));
    value(backUp(path));
    expect(names(folder)).toEqual([
      '2026-11-26 18.20.15.sourcemark',
      '2026-11-26 18.20.16.sourcemark',
    ]);
    expect(readFileSync(first?.path ?? '').equals(before)).toBe(true);
  });

  it('is not written to, and nothing beside it, by being read', () => {
    const { path, folder } = work();
    const made = value(backUp(path));
    const before = readFileSync(made?.path ?? '');
    listBackups(path, null);
    newestSound(path, null);
    expect(names(folder)).toHaveLength(1);
    expect(readFileSync(made?.path ?? '').equals(before)).toBe(true);
  });

  it('keeps the numbers of rows, by which an index outside the tables may know them', () => {
    const { path, library } = work();
    for (let n = 3; n < 9; n += 1) {
      value(library.commit(change(n, [create('claim', claim(0x200 + n, 'met twice'))])));
    }
    const db = new DatabaseSync(path);
    db.exec('CREATE TABLE loose (id TEXT PRIMARY KEY) STRICT');
    db.exec(
      "INSERT INTO loose VALUES ('a'), ('b'), ('c'), ('d'); DELETE FROM loose WHERE id IN ('a', 'c')",
    );
    db.close();
    const backup = openStill(value(backUp(path))?.path ?? '');
    expect(rows(backup, ['n', 'id'], 'SELECT rowid AS n, id FROM loose ORDER BY n')).toEqual([
      { n: 2, id: 'b' },
      { n: 4, id: 'd' },
    ]);
    backup.close();
  });

  it('is not made of a library with nothing in it', () => {
    const path = join(temporaryFolder(), 'a.sourcemark');
    temporaryLibrary(path);
    expect(value(backUp(path))).toBeNull();
    expect(existsSync(backupFolder(path))).toBe(false);
  });
});

describe('a backup that fails', () => {
  it('says so and leaves nothing behind, and the library as it was', () => {
    const { path, library, folder } = work();
    writeFileSync(folder, 'a file where the folder should be');
    expect(backUp(path)).toMatchObject({ ok: false, error: { code: 'backup-failed' } });
    expect(readFileSync(folder, 'utf8')).toBe('a file where the folder should be');
    value(library.commit(tagged(3, 'met twice')));
    expect(value(library.check())).toEqual([]);
  });

  it('is deleted where the library behind it is damaged', () => {
    const { path, library, folder } = work();
    value(backUp(path));
    value(library.commit(tagged(3, 'met twice')));
    library.close();
    spoilPage(path, rootOf(path, 'claim'));
    expect(backUp(path, NOW + SECOND)).toMatchObject({ ok: false });
    expect(names(folder)).toEqual(['2026-11-26 18.20.15.sourcemark']);
  });

  it.each([
    ['has lost its end', (path: string) => truncateSync(path, 8_192)],
    [
      'is damaged in an index alone',
      (path: string) => spoilPage(path, rootOf(path, 'claim_article')),
    ],
  ])('is passed over for an older one that is sound: it %s', (_what, harm) => {
    const { path, library } = work();
    const first = value(backUp(path));
    value(library.commit(tagged(3, 'met twice')));
    harm(value(backUp(path, NOW + SECOND))?.path ?? '');
    expect(newestSound(path, library.id)?.name).toBe(first?.name);
  });

  it('or is any other copy of a library is looked at without a trace', () => {
    const { path } = work();
    const copy = join(temporaryFolder(), 'copy.sourcemark');
    // Copied while it is open: its header says that a log belongs to it.
    copyFileSync(path, copy);
    lookAt(copy);
    expect(readdirSync(dirname(copy))).toEqual(['copy.sourcemark']);
  });
});

it('leaves what a crash left for an hour, and the backups of another library for good', () => {
  const { path, library, folder } = work();
  mkdirSync(folder);
  const other = temporaryLibrary(join(temporaryFolder(), 'other.sourcemark'));
  value(other.commit(imported()));
  const foreign = value(backUpFile({ libraryPath: other.path, now: NOW - 400 * 24 * 3_600_000 }));
  writeFileSync(join(folder, foreign?.name ?? ''), readFileSync(foreign?.path ?? ''));
  const [fresh, old] = [
    '.sourcemark-00000000-0000-4000-8000-000000000001.tmp',
    '.sourcemark-00000000-0000-4000-8000-000000000002.tmp-journal',
  ];
  for (const name of [fresh, old]) writeFileSync(join(folder, name), 'half');
  utimesSync(join(folder, fresh), NOW / 1_000, NOW / 1_000);
  utimesSync(join(folder, old), NOW / 1_000 - 4_000, NOW / 1_000 - 4_000);
  value(backUp(path));
  expect(names(folder)).toEqual(
    [fresh, foreign?.name, '2026-11-26 18.20.15.sourcemark'].toSorted(),
  );
  expect(listBackups(path, library.id).map(({ name }) => name)).toEqual([
    '2026-11-26 18.20.15.sourcemark',
  ]);
});

it('is made before a migration, which goes on where it cannot be', () => {
  const fixture = new URL('../migrations/fixtures/version-3.sourcemark.gz', import.meta.url);
  const old = gunzipSync(readFileSync(fixture));
  const path = join(temporaryFolder(), 'a.sourcemark');
  const folder = backupFolder(path);
  writeFileSync(path, old);
  const library = temporaryLibrary(path);
  library.close();
  expect(names(folder)).toEqual([
    expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d before migration\.sourcemark$/u),
  ]);
  expect(listBackups(path, library.id)[0]?.facts.version).toBe(3);

  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'in the way');
  writeFileSync(path, old);
  const said: string[] = [];
  value(openLibrary(path, { create: false, noticed: (why) => said.push(why) })).close();
  expect(said).toEqual([
    expect.stringContaining('No backup of the library could be made') as string,
  ]);
});
