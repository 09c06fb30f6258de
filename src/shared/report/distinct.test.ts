import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../model';
import { aSource, uuid } from '../testing/builders';
import { distinctSources } from './distinct';
import { peopleReasons } from './peopleWords';
import { people } from './wording';

const sources = (...fields: Partial<Source>[]) =>
  fields.map((each, i) => aSource({ id: uuid(i, 0x5), ...each }));
const range = (...fields: Partial<Source>[]) => {
  const all = sources(...fields);
  return people(distinctSources(all, all).anonymousPeople);
};

describe('distinctSources', () => {
  it('counts people, institutions and documents apart, one name once', () => {
    const all = sources(
      { name: 'Ada Quist' },
      { name: 'ada  quist' },
      { name: 'Ben Oru' },
      { kind: 'institution', name: 'Ada Quist' },
      { kind: 'institution', name: null, descriptor: 'the ministry' },
      { kind: 'document', descriptor: 'filings' },
      { kind: 'dataset', descriptor: 'the register' },
      { kind: 'recording', descriptor: 'a tape' },
      { kind: 'group', name: 'The Quist family' },
    );
    expect(distinctSources(all, all)).toMatchObject({
      namedPeople: 2,
      namedGroups: 1,
      institutions: 2,
      documents: 3,
      anonymousSources: 0,
      anonymousPeople: { min: 0, max: 0 },
    });
  });

  it('leaves sources that no claim is linked to out of every figure', () => {
    const all = sources({ name: 'Ada Quist' }, { name: 'Ben Oru' });
    expect(distinctSources(all.slice(0, 1), all)).toMatchObject({
      namedPeople: 1,
      linked: 1,
      all: 2,
    });
  });

  it.each([
    ['nobody', [], '0'],
    ['one person', [{}], '1'],
    ['two apart', [{}, { count: { min: 2, max: 3 } }], '3–4'],
    ['an open number', [{ count: { min: 2, max: null } }, {}], '3 or more'],
    [
      'one group: perhaps the same people',
      [
        { independenceGroup: 'Talks', count: { min: 1, max: 1 } },
        { independenceGroup: 'talks', count: { min: 2, max: 4 } },
      ],
      '2–5',
    ],
  ] as const)('gives anonymous people as a range: %s', (_, fields, expected) => {
    expect(range(...fields)).toBe(expected);
  });
});

describe('the reasons for the range of anonymous people', () => {
  const reasons = (...fields: Partial<Source>[]) => {
    const all = sources(...fields);
    return peopleReasons(distinctSources(all, all));
  };

  it('names who may be the same people, what each descriptor asserts, and what parts them', () => {
    expect(
      reasons(
        {
          kind: 'group',
          descriptor: 'people familiar with the talks',
          count: { min: 2, max: null },
          independenceGroup: 'Talks',
        },
        { descriptor: 'a senior official', independenceGroup: ' talks ' },
        { kind: 'group', descriptor: 'three aides', count: { min: 3, max: 3 } },
        { name: 'Ada Quist' },
      ),
    ).toEqual([
      '2 or more: “people familiar with the talks” (2 or more, being several), “a senior official” (1, being one person) may be the same people by the group “Talks”, so at least as many as the largest, at most all together.',
      '3: “three aides” (3 asserted), in no group, so nobody else.',
      'Different groups, and descriptors in none, are taken for different people: 5 or more in all.',
    ]);
  });

  it('points out descriptors that read the same and are counted apart', () => {
    expect(reasons({}, { descriptor: 'A person familiar  with the talks' })[2]).toBe(
      '“a person familiar with the talks” stands for 2 sources that are counted apart; in one group they would be counted as perhaps the same people.',
    );
  });

  it('says nothing where nobody is anonymous', () => {
    expect(reasons({ name: 'Ada Quist' })).toEqual([]);
  });

  it('gives ranges that add up to the range', () => {
    const count = fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.option(fc.integer({ min: 0, max: 9 })))
      .map(([min, more]) => ({ min, max: more === null ? null : min + more }));
    const some = fc.array(
      fc.record({ count, independenceGroup: fc.constantFrom('', 'a', 'b', ' A') }),
    );
    fc.assert(
      fc.property(some, (fields) => {
        const all = sources(...fields);
        const { anonymousPeople, peopleGroups } = distinctSources(all, all);
        const ends = peopleGroups.map(({ range }) => range);
        expect(peopleGroups.flatMap((group) => group.sources)).toHaveLength(all.length);
        expect(ends.reduce((total, { min }) => total + min, 0)).toBe(anonymousPeople.min);
        expect(ends.some(({ max }) => max === null)).toBe(anonymousPeople.max === null);
        expect(anonymousPeople.min).toBeLessThanOrEqual(anonymousPeople.max ?? Infinity);
      }),
    );
  });
});
