import type { Change } from '../../../shared/model';
import type { Original } from '../library';
import { openLibrary } from '../open';
import { begun, change, claim, create, delivery, imported, inReview, tagged } from './builders';

/**
 * A process that dies: `dieAt.ts LIBRARY after WHAT` kills itself as soon as a commit has returned,
 * `dieAt.ts LIBRARY within WHAT` in the middle of its transaction. WHAT is the kind of change.
 */
const [path = '', moment, what] = process.argv.slice(2);

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

const own = inReview(2, [create('claim', claim(0x602, 'met twice'))]);
const LAST: Readonly<Record<string, Change>> = {
  tag: tagged(1),
  review: own,
  delivery: change(3, [create('delivery', delivery([begun(1), own]))]),
};

const last = LAST[what ?? ''];
if (last === undefined) throw new Error(`no such change: ${what ?? ''}`);
const opened = openLibrary(path, { create: true });
if (!opened.ok) throw new Error(opened.error.message);
opened.value.commit(imported());
opened.value.commit(begun(1));
if (moment === 'within' && last.reviewId !== undefined) {
  // A change of a review has no originals: it dies while its row is made.
  Object.assign(last.ops, { toJSON: die });
}
const committed = opened.value.commit(last, moment === 'within' ? [fatal] : []);
if (committed.ok) die();
