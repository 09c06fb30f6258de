import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confusion, type Pair } from './confusion';
import { kappa } from './kappa';

/** Pairs of a table: `counts[i][j]` units tagged `tags[i]` by the first and `tags[j]` by the second coder. */
function pairsOf(tags: readonly string[], counts: readonly (readonly number[])[]): Pair[] {
  return counts.flatMap((row, i) =>
    row.flatMap((count, j): Pair[] =>
      Array.from({ length: count }, () => [tags[i] ?? '', tags[j] ?? '']),
    ),
  );
}

// The frequencies of table 2 (b) on p. 45; kappa on p. 45 too.
const cohen = pairsOf(
  ['1', '2', '3'],
  [
    [88, 14, 18],
    [10, 40, 10],
    [2, 6, 12],
  ],
);

describe("the example of Cohen's A Coefficient of Agreement for Nominal Scales, 1960", () => {
  it('gives the printed kappa: .492', () => {
    expect(kappa(cohen)).toMatchObject({ units: 200, why: null });
    expect(kappa(cohen).value?.toFixed(3)).toBe('0.492');
  });

  it('gives its table back, with totals of 120, 60, 20 and 100, 60, 40', () => {
    expect(confusion(cohen)).toEqual({
      tags: ['1', '2', '3'],
      counts: [
        [88, 14, 18],
        [10, 40, 10],
        [2, 6, 12],
      ],
      rowTotals: [120, 60, 20],
      columnTotals: [100, 60, 40],
      units: 200,
      agreed: 140,
    });
  });

  it('has an interval near the one by its standard error: .492 give or take 1.96 times .055', () => {
    const { interval } = kappa(cohen);
    expect(interval?.low).toBeCloseTo(0.385, 1);
    expect(interval?.high).toBeCloseTo(0.6, 1);
  });
});

describe('the confusion table', () => {
  it('lists given tags first, used or not', () => {
    const table = confusion([['b', 'a']], ['c', 'b']);
    expect(table.tags).toEqual(['c', 'b', 'a']);
    expect(table.counts).toEqual([
      [0, 0, 0],
      [0, 0, 1],
      [0, 0, 0],
    ]);
  });
});

describe('what has no figure', () => {
  it('says that nothing was matched', () => {
    expect(kappa([])).toMatchObject({
      value: null,
      units: 0,
      why: 'No claims of the two were matched.',
    });
  });

  it('says that nothing varied', () => {
    expect(
      kappa([
        ['a', 'a'],
        ['a', 'a'],
      ]),
    ).toMatchObject({
      value: null,
      units: 2,
      why: 'Both used one and the same tag for every matched claim, so chance alone would agree always.',
    });
  });

  it('says that resampling shows nothing where all agree', () => {
    const { value, interval, why } = kappa(
      pairsOf(
        ['a', 'b'],
        [
          [9, 0],
          [0, 9],
        ],
      ),
    );
    expect([value, interval]).toEqual([1, null]);
    expect(why).toContain('resampling');
  });
});

describe('whatever the tags', () => {
  const tag = fc.constantFrom('a', 'b', 'c');
  const pairs = fc.array(fc.tuple(tag, tag), { maxLength: 20 });

  it('lies from -1 to 1, or is null with a reason', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const { value, why } = kappa(given, { resamples: 0 });
        if (value === null) expect(why).not.toBeNull();
        else expect(value >= -1 && value <= 1).toBe(true);
      }),
    );
  });

  it('is the same with coders changed over, and with its interval in any order of units', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const options = { resamples: 99 };
        const over = given.map(([first, second]): Pair => [second, first]);
        expect(kappa(over, options).value).toEqual(kappa(given, options).value);
        expect(kappa(given.toReversed(), options)).toEqual(kappa(given, options));
      }),
    );
  });

  it('is 1 for coders who did the same', () => {
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 20 }), (tags) => {
        expect(kappa(tags.map((each) => [each, each])).value).toBe(
          new Set(tags).size > 1 ? 1 : null,
        );
      }),
    );
  });
});
