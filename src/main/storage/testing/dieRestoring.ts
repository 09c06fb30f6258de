import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { place } from '../backup/place';
import { prepareRestore } from '../backup/restore';

/**
 * A process that restores and dies: `dieRestoring.ts LIBRARY BACKUP STEP` kills itself before it writes to the disk
 * for the STEPth time, or ends when it is done before that.
 */
const [libraryPath = '', backupPath = '', step = ''] = process.argv.slice(2);

let steps = 0;
const writing = ['copyFileSync', 'fsyncSync', 'linkSync', 'renameSync', 'rmSync', 'writeFileSync'];
const module = fs as unknown as Record<string, (...args: readonly unknown[]) => unknown>;
for (const name of writing) {
  const original = module[name];
  if (original === undefined) throw new Error(`no ${name}`);
  module[name] = (...args) => {
    steps += 1;
    if (steps === Number(step)) process.kill(process.pid, 'SIGKILL');
    return original(...args);
  };
}
syncBuiltinESMExports();

const prepared = prepareRestore({ libraryPath, backupPath, damaged: true, now: Date.now() });
if (!prepared.ok) throw new Error(prepared.error.message);
place(prepared.value);
