import { DatabaseSync } from '@photostructure/sqlite';
import { describe, expect, it } from 'vitest';
import { checksumOf } from '../checksums';
import { APPLICATION_ID, migrate, MIGRATIONS, versionOf } from './index';

function database(): InstanceType<typeof DatabaseSync> {
  return new DatabaseSync(':memory:');
}

const schema = (db: InstanceType<typeof DatabaseSync>) =>
  (
    db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all() as {
      name: string;
    }[]
  ).map(({ name }) => name);

describe('migrations', () => {
  it('0001 makes the tables of an empty file, its id and its application id', () => {
    const db = database();
    migrate(db, MIGRATIONS.slice(0, 1));
    expect(schema(db)).toEqual([
      'article',
      'attribution',
      'changes',
      'claim',
      'meta',
      'originals',
      'source',
      'text',
    ]);
    expect(versionOf(db)).toBe(1);
    expect(db.prepare('PRAGMA application_id').get()).toEqual({ application_id: APPLICATION_ID });
    expect(db.prepare("SELECT length(value) AS n FROM meta WHERE key = 'libraryId'").get()).toEqual(
      {
        n: 36,
      },
    );
  });

  it('0002 adds the table of decisions and touches nothing else', () => {
    const db = database();
    migrate(db, MIGRATIONS.slice(0, 1));
    const before = schema(db);
    const id: unknown = db.prepare("SELECT value FROM meta WHERE key = 'libraryId'").get();
    migrate(db, MIGRATIONS.slice(0, 2));
    expect(schema(db)).toEqual([...before, 'decision'].toSorted());
    expect(versionOf(db)).toBe(2);
    expect(db.prepare("SELECT value FROM meta WHERE key = 'libraryId'").get()).toEqual(id);
  });

  it('0004 adds what is noted of the exchange with other desks and touches nothing else', () => {
    const db = database();
    migrate(db, MIGRATIONS.slice(0, 3));
    const before = schema(db);
    migrate(db, MIGRATIONS.slice(0, 4));
    expect(schema(db)).toEqual([...before, 'left_out', 'received'].toSorted());
    expect(versionOf(db)).toBe(4);
  });

  it('0005 gives the rows that are there a checksum, and says the version twice', () => {
    const db = database();
    migrate(db, MIGRATIONS.slice(0, 4));
    db.exec("INSERT INTO changes VALUES (1, 'c', 'a', 't', 'me', 'Step', NULL, 0, '[]')");
    const before = schema(db);
    migrate(db, MIGRATIONS.slice(0, 5));
    expect(schema(db)).toEqual(before);
    const stated = (table: string, columns: string) =>
      db.prepare(`SELECT checksum, ${checksumOf([columns])} AS made FROM ${table}`).all() as {
        checksum: number;
        made: number;
      }[];
    for (const row of [
      ...stated('meta', 'key, value'),
      ...stated('changes', 'id, article_id, at, actor, label, undoes, concerns_library, ops'),
    ]) {
      expect(row.checksum).toBeGreaterThan(0);
      expect(row.checksum).toBe(row.made);
    }
    expect(db.prepare("SELECT value FROM meta WHERE key = 'version'").get()).toEqual({
      value: '5',
    });
    expect(() => db.exec("UPDATE changes SET label = 'Other'")).toThrow('only ever added');
  });

  it('0006 counts the claims and changes there are', () => {
    const db = database();
    migrate(db, MIGRATIONS.slice(0, 5));
    const claim = (id: string) => `INSERT INTO claim (id, article_id, body, tag)
      VALUES ('${id}', 'a', '{"tag":"sourced","textId":"t"}', 'sourced')`;
    db.exec(`PRAGMA foreign_keys = OFF; ${claim('x')}; ${claim('y')};
      INSERT INTO changes (id, article_id, at, actor, label, concerns_library, ops)
        VALUES ('c', 'a', '2', '', '', 0, '[]'), ('d', 'a', '1', '', '', 0, '[]')`);
    migrate(db, MIGRATIONS.slice(0, 6));
    expect(db.prepare('SELECT * FROM claim_counts').all()).toEqual([
      { article_id: 'a', tag: 'sourced', claims: 2 },
    ]);
    expect(db.prepare('SELECT * FROM histories').all()).toEqual([
      { article_id: 'a', changes: 2, last_at: '2' },
    ]);
  });

  it('0007 makes what is in the library searchable', () => {
    const db = database();
    migrate(db, MIGRATIONS.slice(0, 6));
    const at = '{"importedFrom":{"sha256":"","at":""},"text":"Ferry talks stall"}';
    db.exec(`PRAGMA foreign_keys = OFF;
      INSERT INTO text (id, article_id, body, original, imported_at) VALUES ('t', 'a', '${at}', '', '')`);
    migrate(db, MIGRATIONS.slice(0, 7));
    const found = `SELECT id FROM search_texts JOIN searched ON seq = search_texts.rowid
      WHERE search_texts MATCH 'talks'`;
    expect(db.prepare(found).all()).toEqual([{ id: 't' }]);
  });

  it('are taken once', () => {
    const db = database();
    migrate(db);
    const id: unknown = db.prepare("SELECT value FROM meta WHERE key = 'libraryId'").get();
    migrate(db);
    expect(db.prepare("SELECT value FROM meta WHERE key = 'libraryId'").get()).toEqual(id);
    expect(versionOf(db)).toBe(MIGRATIONS.length);
  });

  it('that fail leave the file at the step before', () => {
    const db = database();
    const failing = {
      name: 'failing',
      run: (on: typeof db) => on.exec('CREATE TABLE half (x); INSERT INTO nowhere VALUES (1)'),
    };
    const result = migrate(db, [...MIGRATIONS, failing]);
    expect(result).toMatchObject({ ok: false, error: { code: 'storage' } });
    expect(versionOf(db)).toBe(MIGRATIONS.length);
    expect(schema(db)).not.toContain('half');
  });
});
