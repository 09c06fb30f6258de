import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { openLibrary } from '../../src/main/storage';
import { type Change, TAGS } from '../../src/shared/model';
import { aChange, aClaim, creating, uuid } from '../../src/shared/testing/builders';
import { inFolder } from '../lib/folders';
import { must } from '../lib/library';
import { type Review, review } from '../lib/review';
import type { Scenario } from './scenario';

const CLAIMS = 1_000;
const COMMITS = 2_000;
/** Commits before the clock runs, so that both are compiled and their files have grown. */
const WARM_UP = 200;

/** What tag keys make: a change that creates one claim on the words of another. */
function tagging({ article, text, claims }: Review, n: number): Change {
  const under = claims[n % claims.length];
  const claim = aClaim(text, under?.anchor.segments ?? [], {
    id: uuid(n, 0xb1),
    tag: TAGS[n % TAGS.length] ?? 'sourced',
  });
  return aChange(CLAIMS + 1 + n, [creating('claim', claim)], {
    id: uuid(n, 0xb2),
    articleId: article.id,
    label: 'Tag as sourced',
  });
}

/** The peer: the change's JSON as one row of one table, in a file with the library's pragmas. */
function rawFile(path: string): { add: (change: Change) => void; close: () => void } {
  const db = new DatabaseSync(path);
  db.exec('PRAGMA journal_mode = WAL');
  db.exec('PRAGMA synchronous = FULL');
  db.exec('CREATE TABLE changes (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID');
  const insert = db.prepare('INSERT INTO changes VALUES (?, ?)');
  return {
    add: (change) => void insert.run(change.id, JSON.stringify(change)),
    close: () => db.close(),
  };
}

function time(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

export const commit: Scenario = {
  name: 'commit',
  about: 'durable commit of a tag, beside one row put into SQLite with the same pragmas',
  run: () =>
    inFolder((folder) => {
      const base = review(CLAIMS);
      const library = must(openLibrary(join(folder, 'ours.sourcemark'), { create: true }));
      const raw = rawFile(join(folder, 'peer.sqlite'));
      const { article, changes } = base;
      must(library.addHistory({ articleId: article.id, changes, originals: [] }));
      const ours: number[] = [];
      const peer: number[] = [];
      for (let n = 0; n < WARM_UP + COMMITS; n += 1) {
        const change = tagging(base, n);
        const times = [
          time(() => must(library.commit(change))),
          time(() => raw.add(change)),
        ] as const;
        if (n < WARM_UP) continue;
        ours.push(times[0]);
        peer.push(times[1]);
      }
      library.close();
      raw.close();
      return [
        { scenario: `Durable commit (${COMMITS} tags)`, ours, peer, by: 'p95', aim: 2 } as const,
      ];
    }),
};
