import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flattened, type Unit } from './continuum';
import { codedExtentAlpha, extentAlpha, taggedText } from './extent';
import { coders, largeCoding, LENGTH, unit, unitsOf } from './testing/units';

const quick = { resamples: 0 };

describe("the example of Krippendorff's Content Analysis, 4th ed. 2019, figure 12.11, p. 340", () => {
  // Three observers, a continuum of 60. The data are those of the tests of the R package quallmer, which quote
  // the page; there first and last places from 1, here offsets.
  const observers: Unit[][] = [
    [unit(0, 7, '1'), unit(7, 13, '2'), unit(30, 32, '5'), unit(32, 37, '6')].concat([
      unit(37, 44, '6'),
      unit(44, 60, '7'),
    ]),
    [unit(0, 7, '1'), unit(7, 13, '3'), unit(13, 21, '5'), unit(32, 44, '6')],
    [unit(0, 7, '1'), unit(7, 13, '4'), unit(13, 21, '5'), unit(32, 37, '6')].concat([
      unit(37, 41, '6'),
      unit(41, 44, '6'),
    ]),
  ];

  it('gives the printed u-alpha of extent and tags: 0.510', () => {
    expect(codedExtentAlpha(observers, 60).value?.toFixed(3)).toBe('0.510');
  });

  it('gives the |u-alpha of extent: unrounded 0.4136', () => {
    const { value, units } = extentAlpha(observers, 60);
    expect(value?.toFixed(4)).toBe('0.4136');
    expect(units).toBe(16);
  });

  it('gives the printed |u-alpha, which is worked out from rounded coincidences: 0.413', () => {
    // Tagged text that met untagged text: 8 + 2 + 16. By chance, from the figure's own D_o: 44.34, rounded 44.3.
    const observed = 26;
    const expected = observed / (1 - (extentAlpha(observers, 60).value ?? NaN));
    expect((1 - observed / Number(expected.toFixed(1))).toFixed(3)).toBe('0.413');
  });
});

describe('text that nobody tagged', () => {
  const first = [unit(100, 200), unit(400, 460)];
  const second = [unit(120, 200), unit(700, 750)];
  /** The usual mistake: the share of all characters, untagged ones too, that two coders treated alike. */
  const likeCharacters = (length: number) => {
    const inside = (units: Unit[], i: number) =>
      units.some(({ start, end }) => start <= i && i < end);
    const alike = Array.from({ length }, (_, i) => inside(first, i) === inside(second, i));
    return alike.filter(Boolean).length / length;
  };

  it('makes complete agreement of little overlap where it is counted; here it stays under that overlap', () => {
    const { share } = taggedText([first, second], 1_000);
    expect(share?.toFixed(2)).toBe('0.55');
    expect(likeCharacters(1_000)).toBe(0.87);
    expect(likeCharacters(10_000)).toBe(0.987);
    expect(extentAlpha([first, second], 1_000).value?.toFixed(3)).toBe('0.479');
    expect(extentAlpha([first, second], 10_000).value?.toFixed(3)).toBe('0.545');
    expect(taggedText([first, second], 10_000).share).toBe(share);
  });

  it('never lifts the figure above the share of tagged text that others tagged too', () => {
    fc.assert(
      fc.property(coders, fc.nat(5_000), (all, more) => {
        const length = LENGTH + more;
        const { value } = extentAlpha(all, length, quick);
        const { share } = taggedText(all, length);
        fc.pre(value !== null && share !== null);
        expect(value).toBeLessThanOrEqual(share + 1e-12);
      }),
    );
  });

  it('never lifts coders who tagged nothing in common above 0', () => {
    fc.assert(
      fc.property(unitsOf, unitsOf, fc.nat(5_000), (a, b, more) => {
        const apart = b.map((each) => ({
          ...each,
          start: each.start + LENGTH,
          end: each.end + LENGTH,
        }));
        const { value } = extentAlpha([a, apart], 2 * LENGTH + more, quick);
        fc.pre(value !== null);
        expect(value).toBeLessThanOrEqual(1e-12);
      }),
    );
  });
});

describe('the plain figures', () => {
  it('count text tagged by anyone, by everyone, and the share that was met', () => {
    const given = [[unit(0, 10), unit(5, 12)], [unit(8, 20)], [unit(9, 11)]];
    expect(taggedText(given, LENGTH)).toEqual({
      any: 20,
      all: 2,
      share: (4 + 2 * 2 * 3) / (2 * 26),
    });
  });

  it('have no share where nobody tagged, or only one person worked', () => {
    expect(taggedText([[], []], LENGTH)).toEqual({ any: 0, all: 0, share: null });
    expect(taggedText([[unit(0, 4)]], LENGTH)).toEqual({ any: 4, all: 4, share: null });
  });
});

describe('what has no figure', () => {
  const all = [unit(0, LENGTH)];
  it.each([
    [[[], []], 'Nobody tagged anything.'],
    [[all], 'Agreement needs the work of at least two people.'],
    [[all, all], 'Everyone tagged the whole text the same, so nothing could have differed.'],
  ])('says why', (given, why) => {
    expect(extentAlpha(given, LENGTH)).toMatchObject({ value: null, interval: null, why });
  });

  it('includes tags and extent together where one person has claims that overlap', () => {
    const found = codedExtentAlpha([[unit(0, 9), unit(5, 12, 'b')], []], LENGTH);
    expect(found.value).toBeNull();
    expect(found.why).toContain('overlap');
  });
});

/** |u-alpha by looking at each place of the text; slow. */
function byPlace(all: readonly (readonly Unit[])[], length: number): number {
  const m = all.length;
  const at = (units: readonly Unit[], i: number) =>
    units.some(({ start, end }) => start <= i && i < end);
  let [met, tagged, untagged] = [0, 0, 0];
  for (let i = 0; i < length; i += 1) {
    const count = all.filter((units) => at(units, i)).length;
    tagged += count;
    untagged += m - count;
    met += (count * (m - count)) / (m - 1);
  }
  const squares = all
    .flatMap(flattened)
    .reduce((sum, { start, end }) => sum + (end - start) ** 2, 0);
  const total = m * length;
  return 1 - met / ((total * tagged * untagged) / (total ** 2 - untagged - squares));
}

describe('whatever the units', () => {
  it('is what counting place by place gives', () => {
    fc.assert(
      fc.property(coders, (given) => {
        const { value } = extentAlpha(given, LENGTH, quick);
        fc.pre(value !== null);
        expect(value).toBeCloseTo(byPlace(given, LENGTH), 10);
      }),
    );
  });

  it('is the same in any order of coders and of units, up to 1, or null with a reason', () => {
    fc.assert(
      fc.property(coders, (given) => {
        const a = extentAlpha(given, LENGTH, { resamples: 99 });
        const b = extentAlpha(
          given.toReversed().map((units) => units.toReversed()),
          LENGTH,
          { resamples: 99 },
        );
        expect(b).toEqual(a);
        if (a.value === null) expect(a.why).not.toBeNull();
        else expect(a.value <= 1 && Number.isFinite(a.value)).toBe(true);
      }),
    );
  });

  it('is 1 for coders who did the same', () => {
    fc.assert(
      fc.property(unitsOf, fc.integer({ min: 2, max: 4 }), (units, people) => {
        const { value } = extentAlpha(Array(people).fill(units), LENGTH, quick);
        fc.pre(value !== null);
        expect(value).toBe(1);
      }),
    );
  });
});

describe('the interval', () => {
  it('holds the figure of a long text, and is the same each time', () => {
    const coding = largeCoding(3, 1_000, 300_000);
    const found = extentAlpha(coding, 300_000);
    expect(found.interval?.low).toBeLessThan(found.value ?? NaN);
    expect(found.interval?.high).toBeGreaterThan(found.value ?? NaN);
    expect(found.interval?.resamples).toBe(999);
    expect(extentAlpha(coding, 300_000)).toEqual(found);
  });
});
