import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { describe, expect, it } from 'vitest';
import { isFaultOfFile, storageFailure } from './errors';
import { temporaryFolder } from './testing/temporary';

type Database = InstanceType<typeof DatabaseSync>;

const PAGE = 512;

/**
 * What reading rows raises, asked for one, for all, and one after the other, once `happens` has come between the
 * statement and its use: what is known when it is made has a code in any case.
 */
function raised(reader: Database, happens: () => void): unknown[] {
  const statement = () => reader.prepare('SELECT * FROM a');
  const [one, all, each] = [statement(), statement(), statement()];
  happens();
  const ways: readonly (() => unknown)[] = [
    (): unknown => one.get() as unknown,
    (): unknown => all.all() as unknown,
    (): unknown => Array.from(each.iterate() as Iterable<unknown>),
  ];
  return ways.map((way) => {
    try {
      way();
    } catch (error) {
      return error;
    }
    throw new Error('nothing was raised');
  });
}

/** A table over several pages, and two connections to it. */
function database() {
  const path = join(temporaryFolder(), 'a.db');
  const db = new DatabaseSync(path, { timeout: 0 });
  db.exec(`PRAGMA page_size = ${PAGE}; CREATE TABLE a (x)`);
  db.exec('INSERT INTO a VALUES (zeroblob(300)), (zeroblob(300)), (zeroblob(300))');
  return { path, db, reader: new DatabaseSync(path, { timeout: 0 }) };
}

describe('an error of SQLite means the same whichever way rows are read', () => {
  it('where another program writes', () => {
    const { db, reader } = database();
    for (const error of raised(reader, () => db.exec('BEGIN EXCLUSIVE'))) {
      expect(storageFailure(error)).toMatchObject({
        error: { code: 'storage', message: expect.stringContaining('Another program') as string },
      });
      expect(isFaultOfFile(error)).toBe(false);
    }
    reader.close();
    db.close();
  });

  it('where the file is damaged', () => {
    const { path, db, reader } = database();
    db.close();
    const loseSecondPage = () => {
      const file = openSync(path, 'r+');
      writeSync(file, Buffer.alloc(PAGE, 0xff), 0, PAGE, PAGE);
      closeSync(file);
    };
    for (const error of raised(reader, loseSecondPage)) {
      expect(storageFailure(error)).toMatchObject({ error: { code: 'library-damaged' } });
      expect(isFaultOfFile(error)).toBe(true);
    }
    reader.close();
  });
});
