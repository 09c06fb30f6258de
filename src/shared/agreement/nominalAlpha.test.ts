import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nominalAlpha } from './nominalAlpha';

/** Rows of units from one line of values a coder; a dot is a missing value. */
function units(...lines: string[]): (string | null)[][] {
  const coders = lines.map((line) =>
    line.split(' ').map((value) => (value === '.' ? null : value)),
  );
  return (coders[0] ?? []).map((_, i) => coders.map((values) => values[i] ?? null));
}

describe("the examples of Krippendorff's Computing Krippendorff's Alpha-Reliability, 2011", () => {
  it('binary data of Meg and Owen: 0.095', () => {
    const rows = units('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0');
    expect(nominalAlpha(rows)).toMatchObject({ units: 10 });
    expect(nominalAlpha(rows).value?.toFixed(3)).toBe('0.095');
  });

  it('nominal data of Ben and Gerry: 0.692', () => {
    const rows = units('a a b b d c c c e d d a', 'b a b b b c c c e d d d');
    expect(nominalAlpha(rows).value?.toFixed(3)).toBe('0.692');
  });

  it('nominal data of four observers with missing values: 0.743', () => {
    const rows = units(
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    );
    const found = nominalAlpha(rows);
    expect(found.value?.toFixed(3)).toBe('0.743');
    expect(found.units).toBe(11);
  });
});

describe('missing values', () => {
  it('leave out a unit that only one coder tagged, and change nothing else', () => {
    const rows = units('a a b b a', 'a b b b .');
    expect(nominalAlpha(rows)).toEqual(nominalAlpha(rows.slice(0, 4)));
  });
});

describe('what has no figure', () => {
  it.each([
    [[], 'No claim was tagged by two people or more.'],
    [[['a', null]], 'No claim was tagged by two people or more.'],
    [[['a'], ['b']], 'Agreement needs the work of at least two people.'],
    [
      [
        ['a', 'a'],
        ['a', 'a'],
      ],
      'Only one tag was used for the matched claims, so chance alone would agree always.',
    ],
  ])('says why: %j', (rows, why) => {
    expect(nominalAlpha(rows)).toMatchObject({ value: null, interval: null, why });
  });
});

describe('whatever the tags', () => {
  const tag = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null });
  const rows = fc.array(fc.tuple(tag, tag, tag), { maxLength: 20 });

  it('lies from -1 to 1, or is null with a reason', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { value, why } = nominalAlpha(given, { resamples: 0 });
        if (value === null) expect(why).not.toBeNull();
        else expect(value >= -1 && value <= 1).toBe(true);
      }),
    );
  });

  it('is the same, with its interval, in any order of coders and units', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const turned = given.toReversed().map((row) => row.toReversed());
        const options = { resamples: 99 };
        expect(nominalAlpha(turned, options)).toEqual(nominalAlpha(given, options));
      }),
    );
  });

  it('is 1 for coders who did the same', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 20 }), (tags) => {
        const { value } = nominalAlpha(tags.map((each) => [each, each, each]));
        expect(value).toBe(new Set(tags).size > 1 ? 1 : null);
      }),
    );
  });
});
