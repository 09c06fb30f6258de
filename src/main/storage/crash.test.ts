import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle, type Bundle } from '../testing/bundle';
import {
  ARTICLE,
  begun,
  change,
  claim,
  create,
  delivery,
  id,
  imported,
  inReview,
  REVIEW,
  tagged,
} from './testing/builders';
import { temporaryFolder, temporaryLibrary, value } from './testing/temporary';

let script: Bundle;
beforeAll(async () => {
  script = await bundle('main/storage/testing/dieAt.ts');
}, 60_000);
afterAll(() => script.remove());

/** What is in the library of a process that was killed at `what`. */
function afterDeath(moment: 'after' | 'within', what: 'tag' | 'review' | 'delivery') {
  const path = join(temporaryFolder(), 'a.sourcemark');
  const { signal, stderr } = spawnSync(process.execPath, [script.path, path, moment, what], {
    encoding: 'utf8',
  });
  expect({ signal, stderr }).toEqual({ signal: 'SIGKILL', stderr: '' });
  const library = temporaryLibrary(path);
  expect(value(library.check())).toEqual([]);
  return {
    changes: value(library.changes(id(ARTICLE))),
    review: value(library.reviewChanges(REVIEW)),
    deliveries: value(library.records(id(ARTICLE))).deliveries,
  };
}

const own = inReview(2, [create('claim', claim(0x602, 'met twice'))]);
const given = delivery([begun(1), own]);
const brought = change(3, [create('delivery', given)]);
const BEFORE = { changes: [imported()], review: [begun(1)], deliveries: [] };

it.each([
  ['tag', { ...BEFORE, changes: [imported(), tagged(1)] }],
  ['review', { ...BEFORE, review: [begun(1), own] }],
  ['delivery', { ...BEFORE, changes: [imported(), brought], deliveries: [given] }],
] as const)(
  'keeps a %s when the process is killed right after its commit returned',
  (what, kept) => {
    expect(afterDeath('after', what)).toEqual(kept);
  },
);

it.each(['tag', 'review', 'delivery'] as const)(
  'keeps nothing of a %s when the process is killed within its transaction',
  (what) => {
    expect(afterDeath('within', what)).toEqual(BEFORE);
  },
);
