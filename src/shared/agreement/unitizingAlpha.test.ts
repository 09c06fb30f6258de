import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flattened, type Unit } from './continuum';
import { extentAlpha } from './extent';
import { coders, largeCoding, LENGTH, unit, unitsOf } from './testing/units';
import { unitizingAlpha, unitizingDisagreement } from './unitizingAlpha';

const quick = { resamples: 0 };

describe("the example of Krippendorff's Content Analysis, 2nd ed. 2004, p. 254", () => {
  // Two observers and a continuum of 300 from 150 on. The data are those of the test Krippendorff2004Test of DKPro
  // Statistics, which quotes the page.
  const from = 150;
  const at = (start: number, length: number, value: string) =>
    unit(start - from, start - from + length, value);
  const observers = (value: string) =>
    [
      [at(225, 70, 'c'), at(370, 30, 'c'), at(180, 60, 'k'), at(300, 50, 'k')],
      [at(220, 80, 'c'), at(355, 20, 'c'), at(400, 20, 'c'), at(180, 60, 'k'), at(300, 50, 'k')],
    ].map((units) => units.filter((each) => each.value === value));
  const c = unitizingDisagreement(observers('c'), 300);
  const k = unitizingDisagreement(observers('k'), 300);

  it('gives the printed disagreements: 0.0144 and 0.0532 for c, 0.0000 and 0.0490 for k', () => {
    expect(c?.observed.toFixed(4)).toBe('0.0144');
    expect(c?.expected.toFixed(4)).toBe('0.0532');
    expect(k?.observed.toFixed(4)).toBe('0.0000');
    expect(k?.expected.toFixed(4)).toBe('0.0490');
  });

  it('gives the printed alphas: 0.7286 for c, 1.0000 for k', () => {
    expect(unitizingAlpha(observers('c'), 300).value?.toFixed(4)).toBe('0.7286');
    expect(unitizingAlpha(observers('k'), 300).value?.toFixed(4)).toBe('1.0000');
  });

  it('gives the printed alpha of both together, which is worked out from the printed digits: 0.8591', () => {
    const printed = (value = NaN) => Number(value.toFixed(4));
    const observed = printed(c?.observed) + printed(k?.observed);
    const expected = printed(c?.expected) + printed(k?.expected);
    expect((1 - observed / expected).toFixed(4)).toBe('0.8591');
  });
});

describe('text that nobody tagged', () => {
  /** The usual mistake: the share of all characters, untagged ones too, that two coders treated alike. */
  const likeCharacters = (first: [number, number], second: [number, number], length: number) => {
    const inside = ([start, end]: [number, number], i: number) => start <= i && i < end;
    const alike = Array.from({ length }, (_, i) => inside(first, i) === inside(second, i));
    return alike.filter(Boolean).length / length;
  };
  const alpha = (first: [number, number], second: [number, number], length: number) =>
    unitizingAlpha([[unit(...first)], [unit(...second)]], length, quick).value ?? NaN;

  it('makes two people who tagged nothing in common look agreed, where it is counted', () => {
    expect(likeCharacters([100, 150], [300, 350], 1_000)).toBe(0.9);
    expect(likeCharacters([100, 150], [300, 350], 10_000)).toBe(0.99);
    expect(alpha([100, 150], [300, 350], 1_000)).toBeLessThan(0);
    expect(alpha([100, 150], [300, 350], 10_000)).toBeLessThan(0);
  });

  it('makes a doubtful boundary look sure, where it is counted', () => {
    expect(likeCharacters([100, 150], [125, 175], 1_000)).toBe(0.95);
    expect(alpha([100, 150], [125, 175], 1_000).toFixed(2)).toBe('0.71');
  });
});

describe('units of one coder', () => {
  const other = [unit(0, 20), unit(30, 50)];

  it('count as one where they overlap', () => {
    const overlapping = [unit(0, 15), unit(10, 20, 'b'), unit(30, 50), unit(35, 40)];
    expect(unitizingAlpha([overlapping, other], LENGTH).value).toBe(1);
    expect(unitizingAlpha([overlapping, other], LENGTH).units).toBe(4);
  });

  it('are two where they only touch: the same text split otherwise is not the same', () => {
    const split = [unit(0, 10), unit(10, 20), unit(30, 50)];
    expect(unitizingAlpha([split, other], LENGTH).value).toBeLessThan(0.8);
  });
});

describe('units of very unlike lengths', () => {
  it('can stand above 0 with nothing in common, which the extent shows', () => {
    const long = [unit(0, 100)];
    const short = Array.from({ length: 50 }, (_, i) => unit(100 + 2 * i, 101 + 2 * i));
    expect(unitizingAlpha([long, short], 1_000, quick).value).toBeGreaterThan(0.5);
    expect(extentAlpha([long, short], 1_000, quick).value).toBeLessThan(0);
  });
});

describe('what has no figure', () => {
  it.each([
    [[[], []], 'Nobody tagged anything.'],
    [[[unit(0, 5)]], 'Agreement needs the work of at least two people.'],
    [[], 'Agreement needs the work of at least two people.'],
  ])('says why', (given, why) => {
    expect(unitizingAlpha(given, LENGTH)).toMatchObject({ value: null, interval: null, why });
  });

  it('has a value but no interval for a single stretch of text', () => {
    const found = unitizingAlpha([[unit(0, 5)], [unit(0, 6)]], LENGTH);
    expect(found).toMatchObject({
      interval: null,
      why: 'There is too little to compare for an interval.',
    });
    expect(found.value).toBeGreaterThan(0.9);
  });

  it.each([[unit(5, 5)], [unit(-1, 3)], [unit(50, 61)], [unit(0, 1.5)]])(
    'refuses a unit that does not fit the text',
    (wrong) => {
      expect(() => unitizingAlpha([[wrong], []], LENGTH)).toThrow(RangeError);
    },
  );
});

/** D_o and D_e term by term, as the formulas are written; slow. */
function byFormula(all: readonly (readonly Unit[])[], L: number) {
  const m = all.length;
  const marked = all.map(flattened);
  const gaps = marked.map((units) =>
    [...units, { start: L, end: L }]
      .map(({ start }, i) => ({ start: units[i - 1]?.end ?? 0, end: start }))
      .filter(({ start, end }) => end > start),
  );
  let observed = 0;
  marked.forEach((units, i) => {
    marked.forEach((others, j) => {
      if (i === j) return;
      for (const a of units) {
        for (const b of others) {
          const meet = a.start < b.end && b.start < a.end;
          if (meet) observed += (a.start - b.start) ** 2 + (a.end - b.end) ** 2;
        }
        const inGap = gaps[j]?.some(({ start, end }) => start <= a.start && a.end <= end);
        if (inGap === true) observed += 2 * (a.end - a.start) ** 2;
      }
    });
  });
  const lengths = marked.flat().map(({ start, end }) => end - start);
  const N = lengths.length;
  let expected = 0;
  let alone = 0;
  for (const l of lengths) {
    expected += ((N - 1) * (2 * l ** 3 - 3 * l ** 2 + l)) / 3;
    for (const { start, end } of gaps.flat()) {
      if (end - start >= l) expected += l ** 2 * (end - start - l + 1);
    }
    alone += l * (l - 1);
  }
  return {
    observed: observed / (m * (m - 1) * L ** 2),
    expected: ((2 / L) * expected) / (m * L * (m * L - 1) - alone),
  };
}

describe('whatever the units', () => {
  it('is what the formulas give term by term', () => {
    fc.assert(
      fc.property(coders, (all) => {
        const found = unitizingDisagreement(all, LENGTH);
        fc.pre(found !== null);
        const formula = byFormula(all, LENGTH);
        expect(found.observed).toBeCloseTo(formula.observed, 10);
        expect(found.expected).toBeCloseTo(formula.expected, 10);
      }),
    );
  });

  it('is a finite number up to 1, or null with a reason', () => {
    fc.assert(
      fc.property(coders, (all) => {
        const { value, why } = unitizingAlpha(all, LENGTH, quick);
        if (value === null) expect(why).not.toBeNull();
        else expect(value <= 1 && Number.isFinite(value)).toBe(true);
      }),
    );
  });

  it('is the same in any order of coders and of units', () => {
    fc.assert(
      fc.property(coders, (all) => {
        const turned = all.toReversed().map((units) => units.toReversed());
        const a = unitizingAlpha(all, LENGTH, { resamples: 99 });
        const b = unitizingAlpha(turned, LENGTH, { resamples: 99 });
        expect(b.value ?? NaN).toBeCloseTo(a.value ?? NaN, 12);
        expect(b.interval?.low ?? 0).toBeCloseTo(a.interval?.low ?? 0, 12);
      }),
    );
  });

  it('is 1 for coders who did the same', () => {
    fc.assert(
      fc.property(unitsOf, fc.integer({ min: 2, max: 4 }), (units, people) => {
        const { value } = unitizingAlpha(Array(people).fill(units), LENGTH, quick);
        fc.pre(value !== null);
        expect(value).toBe(1);
      }),
    );
  });
});

describe('the interval', () => {
  it('holds the figure of a long text, and is the same each time', () => {
    const coding = largeCoding(3, 1_000, 300_000);
    const found = unitizingAlpha(coding, 300_000);
    expect(found.interval?.low).toBeLessThan(found.value ?? NaN);
    expect(found.interval?.high).toBeGreaterThan(found.value ?? NaN);
    expect(unitizingAlpha(coding, 300_000)).toEqual(found);
  });

  it("is there for a text tagged from end to end too, cut where nobody's unit runs on", () => {
    const thirds = [unit(0, 20), unit(20, 40), unit(40, 60)];
    const { interval } = unitizingAlpha([thirds, [unit(0, 20), unit(20, 60)]], LENGTH);
    expect(interval).not.toBeNull();
  });
});
