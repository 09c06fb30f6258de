import { DatabaseSync } from '@photostructure/sqlite';
import { migrate, MIGRATIONS } from '../migrations';

/**
 * A process that dies while it takes a library to version N, after everything of that step was written and before it
 * is committed: `dieMigrating.ts LIBRARY N`.
 */
const [path = '', to = ''] = process.argv.slice(2);
const version = Number(to);
const db = new DatabaseSync(path);
// So little that what is written reaches the disk before the commit.
db.exec('PRAGMA cache_size = 1; PRAGMA cache_spill = 1');
migrate(
  db,
  MIGRATIONS.slice(0, version).map((step, at) => ({
    name: step.name,
    run(on) {
      step.run(on);
      if (at === version - 1) process.kill(process.pid, 'SIGKILL');
    },
  })),
);
