import { DatabaseSync } from '@photostructure/sqlite';
import { expect, it } from 'vitest';
import { migrate } from './migrations';
import { statements } from './statements';

/** What is read whole, and why that stays bounded: the steps of a plan, by the statement's name. */
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  // The list of articles is every article; what is counted about each is looked up.
  articles: ['SCAN a'],
  // A row an article: the exchange asks about each.
  histories: ['SCAN histories'],
  // What the search of an index gave: as many rows as were asked for.
  recordsMatching: ['SCAN found'],
  textsMatching: ['SCAN found'],
  recordsMatchingAmong: ['SCAN found'],
  textsMatchingAmong: ['SCAN found'],
  // The register of the library is every source; what is attributed to one is looked up for those shown only.
  sources: ['SCAN source'],
  // Only the changes that rename, delete or bring back an article are in this index.
  libraryChanges: ['SCAN changes USING INDEX changes_library'],
};

type Statement = ReturnType<InstanceType<typeof DatabaseSync>['prepare']>;

it('no statement reads a table or an index whole, but for those that list articles', () => {
  const db = new DatabaseSync(':memory:');
  migrate(db);
  const found: Record<string, string[]> = {};
  const all = Object.entries(statements(db)).flatMap(([name, made]) =>
    'run' in made
      ? [[name, made] as const]
      : Object.entries<Statement>(made).map(([kind, each]) => [`${name}.${kind}`, each] as const),
  );
  expect(all.length).toBeGreaterThan(40);
  for (const [name, { sourceSQL }] of all) {
    if (sourceSQL.startsWith('PRAGMA')) continue;
    const plan = db.prepare(`EXPLAIN QUERY PLAN ${sourceSQL}`).all() as { detail: string }[];
    const scans = plan
      .map(({ detail }) => detail)
      // Searching an index of words (M: by what they match) is not reading it whole, nor is taking one value apart.
      .filter((detail) => detail.startsWith('SCAN'))
      .filter((detail) => !/VIRTUAL TABLE INDEX \d+:=?M|^SCAN json_each /u.test(detail));
    if (scans.length > 0) found[name] = scans;
  }
  db.close();
  expect(found).toEqual(WHOLE);
});
