import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARTICLE_ID, creating } from '../../shared/testing/builders';
import { linearHistory } from '../../shared/testing/histories';
import type { Change } from '../../shared/model';
import { ARTICLE, carryOutReview, script, TEXT } from '../../shared/review/testing/histories';
import { aChange } from '../../shared/testing/builders';
import type { Library } from './library';
import { IN_MEMORY, openLibrary } from './open';
import { value } from './testing/temporary';

/** Commits the history in order; after each change some that are in already come again, in the end all of them. */
function commitWithReplays(
  library: Library,
  changes: readonly Change[],
  again: readonly number[],
): void {
  const order = again[Symbol.iterator]();
  for (const [i, change] of changes.entries()) {
    value(library.commit(change));
    for (let n = (order.next().value ?? 0) % 3; n > 0; n -= 1) {
      const old = changes[(order.next().value ?? 0) % (i + 1)];
      if (old !== undefined) value(library.commit(old));
    }
  }
  const key = ({ id }: Change) => ((again[0] ?? 0) * Number(`0x${id.slice(-6)}`)) % 997;
  for (const change of changes.toSorted((a, b) => key(a) - key(b))) value(library.commit(change));
}

const again = fc.array(fc.nat(), { maxLength: 60, size: 'max' });

describe('a change that comes again', () => {
  it('does nothing, whatever was done since and in whatever order they come', () => {
    fc.assert(
      fc.property(linearHistory(), again, ({ changes }, replays) => {
        const once = value(openLibrary(IN_MEMORY, { create: true }));
        const often = value(openLibrary(IN_MEMORY, { create: true }));
        for (const change of changes) value(once.commit(change));
        commitWithReplays(often, changes, replays);
        expect(value(often.changes(ARTICLE_ID))).toEqual(value(once.changes(ARTICLE_ID)));
        expect(often.records(ARTICLE_ID)).toEqual(once.records(ARTICLE_ID));
        expect(value(often.changes(ARTICLE_ID))).toEqual(changes);
        for (const library of [once, often]) library.close();
      }),
      { numRuns: 60 },
    );
  });

  it('does nothing in a review either', () => {
    fc.assert(
      fc.property(script(12), again, (reading, replays) => {
        const { reviewId, files } = carryOutReview({ ...reading, machines: 1 }, 1);
        const changes = files.at(-1)?.changes ?? [];
        const library = value(openLibrary(IN_MEMORY, { create: true }));
        value(library.commit(aChange(0, [creating('article', ARTICLE), creating('text', TEXT)])));
        commitWithReplays(library, changes, replays);
        expect(value(library.reviewChanges(reviewId))).toEqual(changes);
        expect(value(library.check())).toEqual([]);
        library.close();
      }),
      { numRuns: 40 },
    );
  });
});
