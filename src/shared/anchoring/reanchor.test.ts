import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorAt, anchorHolds } from './quote';
import { reanchor } from './reanchor';

const OLD = 'The ferry will stop, the mayor said. “We have no money,” she said, “and no ship.”';

function anchored(text: string, ...words: readonly string[]) {
  const anchor = anchorAt(
    text,
    words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })),
  );
  if (anchor === null) throw new Error('the words are not in the text');
  return anchor;
}

describe('reanchor', () => {
  it('finds words that moved', () => {
    const anchor = reanchor(`Updated at noon.\n${OLD}`, anchored(OLD, 'The ferry will stop'));
    expect(anchor?.segments).toEqual([{ start: 17, end: 36 }]);
  });

  it('finds a quotation that was split', () => {
    const moved = `Updated. ${OLD}`;
    const split = anchored(OLD, '“We have no money,”', '“and no ship.”');
    expect(reanchor(moved, split)).toEqual(
      anchored(moved, '“We have no money,”', '“and no ship.”'),
    );
  });

  it.each([
    ['words that were changed', OLD.replace('no money', 'little money'), ['“We have no money,”']],
    ['words that are gone', 'Nothing of it is left.', ['The ferry will stop']],
    [
      'a quotation split otherwise',
      OLD.replace('she said', 'she said later'),
      ['“We have no money,”', '“and no ship.”'],
    ],
  ] as const)('gives no place to %s', (_what, text, words) => {
    expect(reanchor(text, anchored(OLD, ...words))).toBeNull();
  });

  it('takes the place with the same context where the words stand twice, and none where both have it', () => {
    const twice = 'At dawn she said no. Later on she said no. In the end they left.';
    const second = anchorAt(twice, [{ start: twice.lastIndexOf('she'), end: 41 }]);
    if (second === null) throw new Error('no anchor');
    const more = `${'And then it was spring, and '.repeat(3)}. ${twice}`;
    expect(reanchor(more, second)?.segments[0]?.start).toBe(more.lastIndexOf('she'));
    const same = 'x'.repeat(40);
    const story = `${same} no ${same} no ${same}`;
    const first = anchorAt(story, [{ start: 41, end: 43 }]);
    if (first === null) throw new Error('no anchor');
    expect(reanchor(story, first)).toBeNull();
  });

  it('gives an anchor that holds on the same words, or none', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '🚢', '\n'), maxLength: 40 });
    fc.assert(
      fc.property(
        letters,
        letters,
        fc.nat(40),
        fc.integer({ min: 1, max: 10 }),
        (old, text, at, n) => {
          const anchor = anchorAt(old, [{ start: at, end: at + n }]);
          if (anchor === null) return;
          const found = reanchor(text, anchor);
          if (found === null) return;
          expect(anchorHolds(text, found)).toBe(true);
          expect(found.quote.exact).toBe(anchor.quote.exact);
        },
      ),
    );
  });
});
