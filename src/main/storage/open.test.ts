import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { describe, expect, it } from 'vitest';
import { APPLICATION_ID, migrate, MIGRATIONS } from './migrations';
import { checkLibrary } from './checkLibrary';
import { makeDurable } from './durability';
import { openLibrary } from './open';
import { imported, tagged } from './testing/builders';
import { temporaryFolder, temporaryLibrary, value } from './testing/temporary';

function file(content?: string | Uint8Array): string {
  const path = join(temporaryFolder(), 'a.sourcemark');
  if (content !== undefined) writeFileSync(path, content);
  return path;
}

/** Asserts the error and that the file is what it was. */
function expectRefused(path: string, code: string, words: string): void {
  const before = readFileSync(path);
  expect(openLibrary(path, { create: true })).toMatchObject({
    ok: false,
    error: { code, message: expect.stringContaining(words) as string },
  });
  expect(readFileSync(path).equals(before)).toBe(true);
}

describe('opening a library', () => {
  it('creates one only where that is asked for', () => {
    const path = file();
    expect(openLibrary(path, { create: false })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    expect(existsSync(path)).toBe(false);
    value(temporaryLibrary(path).list());
  });

  it('writes ahead to a log while it is open', () => {
    const path = file();
    temporaryLibrary(path);
    const db = new DatabaseSync(path);
    expect(db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    db.close();
  });

  it('waits for the disk at every commit', () => {
    const db = new DatabaseSync(file());
    db.exec('PRAGMA synchronous = OFF');
    makeDurable(db);
    expect(db.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
    db.close();
  });

  it('is one file when it is closed, with everything in it', () => {
    const path = file();
    const library = temporaryLibrary(path);
    value(library.commit(imported()));
    library.close();
    expect(readdirSync(dirname(path))).toEqual(['a.sourcemark']);
    const copy = file(readFileSync(path));
    expect(value(temporaryLibrary(copy).changes(imported().articleId))).toEqual([imported()]);
  });

  it('loses nothing when it is closed while another process has it open', () => {
    const path = file();
    const [here, there] = [temporaryLibrary(path), temporaryLibrary(path)];
    value(here.commit(imported()));
    here.close();
    value(there.commit(tagged(1)));
    there.close();
    expect(value(temporaryLibrary(path).changes(imported().articleId))).toHaveLength(2);
  });

  it('takes over the empty file that a crash while creating it leaves', () => {
    temporaryLibrary(file(''));
  });

  /** What a crash leaves of the transaction that makes a library, when it came to the commit or before. */
  function stoppedMaking(when: 'at the commit' | 'before it'): string {
    const [path, making] = [file(), file()];
    const db = new DatabaseSync(making);
    // A cache too small for the transaction, so that SQLite has to write to the file before the commit.
    db.exec(`PRAGMA cache_size = 1; BEGIN; PRAGMA application_id = ${APPLICATION_ID}`);
    db.exec('CREATE TABLE a (x); INSERT INTO a VALUES (zeroblob(100000)); PRAGMA user_version = 1');
    copyFileSync(`${making}-journal`, `${path}-journal`);
    if (when === 'before it') copyFileSync(making, path);
    db.exec('COMMIT');
    db.close();
    if (when === 'at the commit') copyFileSync(making, path);
    return path;
  }

  it.each(['at the commit', 'before it'] as const)(
    'takes over what a crash in the first transaction of creating it leaves, %s',
    (when) => {
      value(temporaryLibrary(stoppedMaking(when)).commit(imported()));
      expect(openLibrary(stoppedMaking(when), { create: false })).toMatchObject({
        error: { code: 'library-damaged', message: expect.stringContaining('empty') as string },
      });
    },
  );

  it('does not let what is left of such a crash empty a library put in its place', () => {
    const path = stoppedMaking('at the commit');
    const other = file();
    const library = temporaryLibrary(other);
    value(library.commit(imported()));
    library.close();
    copyFileSync(other, path);
    expectRefused(path, 'library-damaged', '-journal');
  });

  it('leaves a file that is no database alone', () => {
    expectRefused(
      file('A letter to the editor.\n'),
      'library-unreadable',
      'not a Sourcemark library',
    );
  });

  it('leaves the database of another program alone', () => {
    const path = file();
    const db = new DatabaseSync(path);
    db.exec('CREATE TABLE recipe (name)');
    db.close();
    expectRefused(path, 'library-unreadable', 'not a Sourcemark library');
  });

  it('leaves a folder alone', () => {
    const result = openLibrary(temporaryFolder(), { create: true });
    expect(result).toMatchObject({ ok: false, error: { code: 'library-unreadable' } });
  });

  it('says that a library which lost its end is damaged', () => {
    const path = file();
    temporaryLibrary(path).close();
    truncateSync(path, 8_192);
    expectRefused(path, 'library-damaged', 'damaged');
  });

  /** A library with something in it, then what `harm` does to its file. */
  function harmed(harm: (bytes: Buffer) => Uint8Array): string {
    const path = file();
    const library = temporaryLibrary(path);
    value(library.commit(imported()));
    library.close();
    writeFileSync(path, harm(readFileSync(path)));
    return path;
  }

  it.each([
    ['its first page', (bytes: Buffer) => bytes.fill(0, 0, 4_096)],
    ['the name of the format', (bytes: Buffer) => bytes.fill('x', 0, 6)],
    ['its application id', (bytes: Buffer) => bytes.fill('x', 68, 72)],
    ['its whole header', (bytes: Buffer) => bytes.fill('x', 0, 100)],
    ['everything, zeros in its place', (bytes: Buffer) => bytes.fill(0)],
    ['what a format is written down in', (bytes: Buffer) => bytes.fill(7, 18, 20)],
  ])('says that a library which lost %s is damaged, not that it is none', (_what, harm) => {
    expectRefused(harmed(harm), 'library-damaged', 'damaged');
  });

  it('knows a library under any name by its header', () => {
    const path = join(temporaryFolder(), 'renamed.bin');
    writeFileSync(path, readFileSync(harmed((bytes) => bytes.fill('x', 68, 72))));
    expectRefused(path, 'library-damaged', 'damaged');
  });

  it.each([
    ['an empty file', ''],
    ['a few bytes', 'SQL'],
    ['something else', 'A letter to the editor.\n'],
  ])('says that the library is damaged where %s lies beside its backups', (_what, content) => {
    const path = file(content);
    mkdirSync(`${path}-backups`);
    writeFileSync(join(`${path}-backups`, 'monday.sourcemark'), '');
    expectRefused(path, 'library-damaged', 'damaged');
  });

  it('says that a library is damaged which is empty while its write-ahead log is not', () => {
    const path = file('');
    writeFileSync(`${path}-wal`, 'something');
    expectRefused(path, 'library-damaged', 'empty');
    expect(readFileSync(`${path}-wal`, 'utf8')).toBe('something');
  });

  it('puts no empty library in the place of one that it is told to open, nor of one that has backups', () => {
    const path = file('');
    expect(openLibrary(path, { create: false })).toMatchObject({
      error: { code: 'library-damaged' },
    });
    rmSync(path);
    mkdirSync(`${path}-backups`);
    temporaryLibrary(path).close();
    rmSync(path);
    writeFileSync(join(`${path}-backups`, 'monday.sourcemark'), '');
    expect(openLibrary(path, { create: true })).toMatchObject({
      error: { code: 'not-found', message: expect.stringContaining('backups') as string },
    });
    expect(existsSync(path)).toBe(false);
  });

  it('refuses the library of a newer version, and writes nothing to it or beside it', () => {
    const path = file();
    temporaryLibrary(path).close();
    const db = new DatabaseSync(path);
    migrate(db, [...MIGRATIONS, { name: 'later', run: (on) => on.exec('CREATE TABLE later (x)') }]);
    db.close();
    expectRefused(path, 'library-newer', 'update Sourcemark');
    expect(checkLibrary(path)).toMatchObject({ ok: false, error: { code: 'library-newer' } });
    expect(readdirSync(dirname(path))).toEqual(['a.sourcemark']);
  });

  it('says that a library is damaged which is newer by its header alone', () => {
    const path = file();
    temporaryLibrary(path).close();
    const db = new DatabaseSync(path);
    db.exec(`PRAGMA user_version = ${MIGRATIONS.length + 1}`);
    db.close();
    expectRefused(path, 'library-damaged', 'header');
  });

  it('says where a library cannot be created', () => {
    const path = join(temporaryFolder(), 'no', 'folder', 'a.sourcemark');
    expect(openLibrary(path, { create: true })).toMatchObject({
      ok: false,
      error: { code: 'storage' },
    });
  });

  it('recovers what was committed before a crash from the write-ahead log', () => {
    const path = file();
    const library = temporaryLibrary(path);
    value(library.commit(imported()));
    value(library.commit(tagged(1)));
    // The files as a crash leaves them: the log not yet carried into the library.
    const copy = file();
    for (const end of ['', '-wal']) copyFileSync(`${path}${end}`, `${copy}${end}`);
    expect(value(temporaryLibrary(copy).changes(imported().articleId))).toEqual([
      imported(),
      tagged(1),
    ]);
  });
});
