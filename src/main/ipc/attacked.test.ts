import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPERATION_NAMES } from '../../shared/api';
import type { Change } from '../../shared/model';
import { value } from '../storage/testing/temporary';
import { attacksOn, SEED } from './testing/attacks';
import { HISTORY, sent, target, type Target } from './testing/target';

/** As long as it takes on a busy machine. */
const PATIENCE = 120_000;

const ofPrototypes = () =>
  [Object.prototype, Array.prototype, Function.prototype, String.prototype].map((prototype) =>
    Reflect.ownKeys(prototype),
  );

/** That the library is sound, and holds the change as it was sent, where it is one that it did not know by its id. */
function holds({ library }: Target, args: unknown, taken: Set<string>): void {
  expect(value(library().check())).toEqual([]);
  const { change } = args as { readonly change: Change };
  const { id, articleId, reviewId } = change;
  if (taken.has(id)) return;
  taken.add(id);
  const history =
    reviewId === undefined ? library().changes(articleId) : library().reviewChanges(reviewId);
  expect(value(history).find((each) => each.id === id)).toEqual(change);
}

describe('a page that has been taken over', () => {
  it(
    'gets an answer from every operation whatever it sends, and changes nothing by what is refused',
    async () => {
      const under = target();
      const taken = new Set(HISTORY.map(({ id }) => id));
      const prototypes = ofPrototypes();
      for (const name of OPERATION_NAMES) {
        await fc.assert(
          fc.asyncProperty(attacksOn(name, under.library().id), async (attack) => {
            const arriving = sent(attack);
            if (arriving === null) return;
            const before = under.state();
            const { code } = await under.call(name, arriving.args);
            expect(under.faults, name).toEqual([]);
            if (code !== 'ok') expect(under.state(), name).toEqual(before);
            else if (name === 'change.commit') holds(under, arriving.args, taken);
            expect(ofPrototypes(), name).toEqual(prototypes);
          }),
          { numRuns: name === 'change.commit' ? 300 : 20, seed: SEED },
        );
        expect((await under.call('workspace.get', {})).code).toBe('ok');
        expect(value(under.library().check()), name).toEqual([]);
      }
    },
    PATIENCE,
  );
});
