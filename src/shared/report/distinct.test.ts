import { describe, expect, it } from 'vitest';
import type { Source } from '../model';
import { aSource, uuid } from '../testing/builders';
import { distinctSources } from './distinct';
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
        { independenceGroup: 'talks', count: { min: 2, max: 4 } },
        { independenceGroup: 'Talks', count: { min: 1, max: 1 } },
      ],
      '2–5',
    ],
  ] as const)('gives anonymous people as a range: %s', (_, fields, expected) => {
    expect(range(...fields)).toBe(expected);
  });
});
