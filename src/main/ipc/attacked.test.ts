import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPERATION_NAMES } from '../../shared/api';
import type { Change } from '../../shared/model';
import { inspectChanges } from '../storage/inspectChanges';
import { article, change, create, decision, id, stamp, text } from '../storage/testing/builders';
import { value } from '../storage/testing/temporary';
import { attacksOn, SEED } from './testing/attacks';
import { CLAIMS, DELIVERY, HISTORY, sent, target, type Target } from './testing/target';

/** As long as it takes on a busy machine. */
const PATIENCE = 120_000;

const ofPrototypes = () =>
  [Object.prototype, Array.prototype, Function.prototype, String.prototype].map((prototype) =>
    Reflect.ownKeys(prototype),
  );

/** That the library is sound, and holds the change as it was sent, where it is one that it did not know by its id. */
function holds({ library }: Target, args: unknown, taken: Set<string>): void {
  expect(value(library().check())).toEqual([]);
  const { change: given } = args as { readonly change: Change };
  const { articleId, reviewId } = given;
  if (taken.has(given.id)) return;
  taken.add(given.id);
  const history =
    reviewId === undefined ? library().changes(articleId) : library().reviewChanges(reviewId);
  expect(value(history).find((each) => each.id === given.id)).toEqual(given);
  // Another desk takes it as well.
  if (reviewId === undefined) expect(inspectChanges(articleId, value(history), [])).toBeNull();
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

  // The library keeps JSON: these would be checked as one thing and stored as another.
  it.each([
    ['a field that is not there', { confidential: false }, { confidential: undefined }],
    [
      'a zero below zero',
      { anchor: CLAIMS[0].anchor },
      {
        anchor: {
          segments: [{ start: -0, end: 5 }],
          quote: { exact: 'Ferry', prefix: '', suffix: ' talks' },
        },
      },
    ],
    ['a name that JSON hides', { note: '' }, JSON.parse('{"note":"a","__proto__":{"a":1}}')],
  ])('cannot have %s stored', async (_what, before, after: unknown) => {
    const under = target();
    const ops = [{ kind: 'claim', id: CLAIMS[0].id, before, after }];
    const made = { ...HISTORY[0], id: id(0x7000), at: stamp(100), ops };
    const { code } = await under.call('change.commit', {
      libraryId: under.library().id,
      change: structuredClone(made),
    });
    expect(code).toBe('invalid-arguments');
    expect(value(under.library().check())).toEqual([]);
  });

  it('leaves no room for a time after which there is none', async () => {
    const under = target();
    const ops = [create('decision', decision(0x7001))];
    const last = change(0, ops, { id: id(0x7000), at: '9999-12-31T23:59:59.999Z-zzzz' });
    const { code } = await under.call('change.commit', {
      libraryId: under.library().id,
      change: last,
    });
    expect(code).toBe('invalid-arguments');
    const bytes = new TextEncoder().encode('The ferry was late again.');
    expect((await under.call('import.paste', { format: 'txt', bytes })).code).toBe('ok');
  });

  // What `check` or another desk would find unsound later.
  it.each([
    [
      'a text under a false checksum',
      id(0x8000),
      [
        create('article', article(0x8000)),
        create('text', { ...text(0x8001, id(0x8000)), sha256: '0'.repeat(64) }),
      ],
    ],
    [
      'another text for what a reader handed in',
      id(1),
      [{ kind: 'delivery', id: DELIVERY, before: { text: null }, after: { text: text() } }],
    ],
  ])('cannot have %s stored', async (_what, articleId, ops) => {
    const under = target();
    const made = { ...change(0, [], { id: id(0x7000), at: stamp(100), articleId }), ops };
    const { code } = await under.call('change.commit', {
      libraryId: under.library().id,
      change: made,
    });
    expect(code).toBe('refused:invalid-fields');
    expect(value(under.library().check())).toEqual([]);
  });
});
