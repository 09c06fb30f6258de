import type { Original } from '../library';
import { openLibrary } from '../open';
import { imported, tagged } from './builders';

/**
 * A process that dies: `dieAt.ts LIBRARY after` kills itself as soon as a commit has returned,
 * `dieAt.ts LIBRARY within` in the middle of its transaction.
 */
const [path = '', moment] = process.argv.slice(2);

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('still alive');
}

/** Its bytes are asked for after the records were written and before the commit. */
const fatal: Original = {
  sha256: 'f'.repeat(64),
  get bytes(): Uint8Array {
    return die();
  },
};

const opened = openLibrary(path, { create: true });
if (!opened.ok) throw new Error(opened.error.message);
opened.value.commit(imported());
const committed = opened.value.commit(tagged(1), moment === 'within' ? [fatal] : []);
if (committed.ok) die();
