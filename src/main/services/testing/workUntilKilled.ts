import { writeSync } from 'node:fs';
import type { Result } from '../../../shared/api';
import type { Change } from '../../../shared/model';
import { printReviewFile, reviewFileOf } from '../../../shared/review';
import { claimOn } from '../../../shared/review/testing/readers';
import { ANALYST, ARTICLE, TEXT } from '../../../shared/review/testing/file';
import { aChange, aReview, creating, REVIEW_ID, uuid } from '../../../shared/testing/builders';
import { openLibrary } from '../../storage';
import { bringIn } from '../bringIn';
import { handIn } from '../handIn';
import { readIncoming } from '../incoming';
import { systemOrigins, type Work } from '../origins';

/**
 * A process that works until it is killed: `workUntilKilled.ts LIBRARY HOW`. It prints a line for each step, and only
 * once that is acknowledged. HOW: `review` commits changes of a review, `import` brings in a review file that grows by
 * a change a step, `hand-in` does a change and hands the review in.
 */
const [path = '', how] = process.argv.slice(2);

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const head = { actor: 'Mara Okello', reviewId: REVIEW_ID };
const begun = aChange(100, [creating('review', aReview(TEXT, { mode: 'blind' }))], head);
const tag = (n: number): Change =>
  aChange(100 + n, [creating('claim', claimOn(TEXT, 'Ministers', { id: uuid(n, 0xa) }))], head);

const library = value(openLibrary(path, { create: true }));
for (const change of ANALYST) value(library.commit(change));
const work: Work = { library, actor: 'Ada', origins: systemOrigins };
const changes: Change[] = [begun];
if (how !== 'import') value(library.commit(begun));

/** One step more. It is acknowledged by returning. */
function step(n: number): void {
  changes.push(tag(n));
  if (how !== 'import') value(library.commit(tag(n)));
  if (how === 'hand-in') value(handIn(work, REVIEW_ID));
  if (how !== 'import') return;
  const savedAt = '2026-01-13T12:00:00.000Z';
  const file = reviewFileOf({ article: ARTICLE, text: TEXT, changes, savedAt, appVersion: '1' });
  const bytes = new TextEncoder().encode(printReviewFile(file));
  const incoming = readIncoming(library, { name: 'mara', bytes });
  if (incoming.status !== 'ready') throw new Error(incoming.error.message);
  const { delivery } = incoming;
  value(bringIn(work, { verb: 'Bring in', reviewer: 'Mara Okello', delivery }));
}

for (let n = 1; ; n += 1) {
  step(n);
  writeSync(1, `${n}\n`);
}
