import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fold } from '../../../shared/history';
import { ARTICLE_KINDS } from '../../../shared/model';
import { bundle, type Bundle } from '../../testing/bundle';
import { ARTICLE, change, claim, create, id, READER, REVIEW } from '../testing/builders';
import { recordsIn } from '../testing/sharing';
import { temporaryFolder, temporaryLibrary, value } from '../testing/temporary';
import { holding } from '../testing/versions';
import { migrate, MIGRATIONS, versionOf } from './index';

const VERSIONS = MIGRATIONS.map((_, at) => at + 1);
const OLD = VERSIONS.slice(0, -1);

/** The library that a version wrote, as it is stored with the tests, in a folder of its own. */
function stored(version: number): string {
  const name = `version-${version}.sourcemark`;
  const path = join(temporaryFolder(), name);
  const packed = join(import.meta.dirname, 'fixtures', `${name}.gz`);
  if (!existsSync(packed)) throw new Error('none is stored yet: run testing/makeFixtures.ts');
  writeFileSync(path, gunzipSync(readFileSync(packed)));
  return path;
}

/** Asserts that the library holds what the version wrote, is sound, and can be worked in. */
function expectWhole(path: string, version: number): void {
  const { own, review, received, original } = holding(version);
  const library = temporaryLibrary(path);
  const changes = [...own, ...received];
  const ofArticle = changes.filter(({ articleId }) => articleId === id(ARTICLE));
  expect(value(library.changes(id(ARTICLE))).toSorted((a, b) => (a.at < b.at ? -1 : 1))).toEqual(
    ofArticle.toSorted((a, b) => (a.at < b.at ? -1 : 1)),
  );
  expect(value(library.changes(id(0x11)))).toEqual(
    own.filter(({ articleId }) => articleId !== id(ARTICLE)),
  );
  const records = recordsIn(library);
  const expected = fold(ofArticle.toSorted((a, b) => (a.at < b.at ? -1 : 1))).records;
  for (const kind of ARTICLE_KINDS) expect(records.all(kind)).toEqual(expected.all(kind));
  expect(records.get('claim', id(0x101))).toEqual(claim(0x101, 'officials said'));
  expect(value(library.received(id(ARTICLE)))).toEqual(received.map((each) => each.id));
  expect(value(library.reviews(id(ARTICLE)))).toEqual(review.length === 0 ? [] : [REVIEW]);
  expect(value(library.reviewChanges(REVIEW))).toEqual(review);
  expect(review.every(({ actor }) => actor === READER)).toBe(true);
  expect(value(library.originals(id(ARTICLE)))).toEqual([original]);
  expect(value(library.check())).toEqual([]);

  const next = change(40, [create('claim', claim(0x102, 'met twice'))]);
  value(library.commit(next));
  expect(value(library.changes(id(ARTICLE)))).toContainEqual(next);
  expect(value(library.check())).toEqual([]);
}

describe.each(VERSIONS)('the stored library of version %i', (version) => {
  it('has the shape that the migrations of that version make', () => {
    const there = new DatabaseSync(stored(version), { readOnly: true });
    const made = new DatabaseSync(':memory:');
    migrate(made, MIGRATIONS.slice(0, version));
    const shape = 'SELECT type, name, sql FROM sqlite_schema ORDER BY type, name';
    expect(there.prepare(shape).all()).toEqual(made.prepare(shape).all());
    expect(versionOf(there)).toBe(version);
    made.close();
    there.close();
  });

  it('is taken along with everything in it, and worked in', () => {
    expectWhole(stored(version), version);
  });
});

describe('a migration that is killed', () => {
  let script: Bundle;
  beforeAll(async () => {
    script = await bundle('main/storage/testing/dieMigrating.ts');
  }, 60_000);
  afterAll(() => script.remove());

  it.each(OLD)(
    'from version %i leaves that version whole, and is done the next time',
    (version) => {
      const path = stored(version);
      const before = readFileSync(path);
      const { signal, stderr } = spawnSync(
        process.execPath,
        [script.path, path, `${version + 1}`],
        {
          encoding: 'utf8',
        },
      );
      expect({ signal, stderr }).toEqual({ signal: 'SIGKILL', stderr: '' });
      expect(readdirSync(dirname(path))).toContain(`version-${version}.sourcemark-journal`);
      const db = new DatabaseSync(path);
      expect(versionOf(db)).toBe(version);
      db.close();
      expect(readFileSync(path).equals(before)).toBe(true);
      expectWhole(path, version);
    },
  );
});
