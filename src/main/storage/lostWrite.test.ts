import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Claim } from '../../shared/model';
import { checkLibrary } from './checkLibrary';
import { openLibrary } from './open';
import { change, claim, create, id, imported, tagged } from './testing/builders';
import { everythingIn } from './testing/flips/outcome';
import { temporaryFolder, temporaryLibrary, value } from './testing/temporary';

const PAGE = 4_096;
const CLAIM = claim(0x20, 'officials said');

/**
 * What was done last, and on how many pages that can be lost without opening the library telling: a tag is counted and
 * a note searched for, but only `check` holds every field against the history.
 */
const EDITS: readonly (readonly [Partial<Claim>, number])[] = [
  [{ note: 'Asked again.' }, 0],
  [{ tag: 'sourced' }, 0],
  [{ check: 'confirmed' }, 1],
];

it.each(EDITS)('finds that the disk kept one page as it was before %o', (after, untold) => {
  const path = join(temporaryFolder(), 'a.sourcemark');
  const before = Object.fromEntries(
    Object.keys(after).map((field) => [field, CLAIM[field as keyof Claim]]),
  );
  /** What is in the file once these changes are, and its bytes at rest. */
  const done = (...changes: Parameters<ReturnType<typeof temporaryLibrary>['commit']>[0][]) => {
    const library = temporaryLibrary(path);
    for (const each of changes) value(library.commit(each));
    const everything = everythingIn(library);
    library.close();
    return { everything, bytes: readFileSync(path) };
  };
  const first = done(imported(), tagged(1), change(2, [create('claim', CLAIM)]));
  const last = done(change(3, [{ kind: 'claim', id: id(0x20), before, after }]));

  const lost = join(temporaryFolder(), 'lost.sourcemark');
  let [tried, notTold] = [0, 0];
  for (let at = 0; at < last.bytes.length; at += PAGE) {
    const old = Buffer.alloc(PAGE);
    first.bytes.copy(old, 0, at, at + PAGE);
    if (old.equals(last.bytes.subarray(at, at + PAGE))) continue;
    tried += 1;
    const bytes = Buffer.from(last.bytes);
    old.copy(bytes, at);
    writeFileSync(lost, bytes);
    const findings = value(checkLibrary(lost));
    const opened = openLibrary(lost, { create: false });
    const same = opened.ok && everythingIn(opened.value) === last.everything;
    if (opened.ok) opened.value.close();
    if (opened.ok && !same) notTold += 1;
    if (!same) expect(findings).not.toEqual([]);
  }
  expect(tried).toBeGreaterThan(3);
  expect(notTold).toBe(untold);
});
