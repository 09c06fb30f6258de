import { expect, it } from 'vitest';
import { aSource } from '../../../shared/testing/builders';
import { countFault, setCount } from './sources';

const people = aSource({ kind: 'group', count: { min: 2, max: 4 } });

it.each([
  ['min', '3', { min: 3, max: 4 }],
  ['min', '6', { min: 6, max: 6 }],
  ['max', ' 9 ', { min: 2, max: 9 }],
  ['max', '1', { min: 1, max: 1 }],
  ['max', '', { min: 2, max: null }],
] as const)('sets how many people there are: %s “%s”', (bound, typed, count) => {
  expect(setCount(people, bound, typed)?.ops).toMatchObject([{ after: { count } }]);
});

it.each([
  ['min', ''],
  ['min', '0'],
  ['max', 'a dozen'],
  ['max', '1.5'],
  ['max', '10001'],
] as const)('takes nothing that is no number of people: %s “%s”', (bound, typed) => {
  expect(setCount(people, bound, typed)).toBeNull();
});

it.each([
  ['min', '0', false],
  ['min', '', false],
  ['max', 'a dozen', false],
  ['max', '', true],
  ['min', ' 3 ', true],
  ['max', '10000', true],
] as const)('says what is the matter with a number of people: %s “%s”', (bound, typed, sound) => {
  const fault = countFault(bound, typed);
  if (sound) expect(fault).toBeNull();
  else expect(fault).toMatch(/^A whole number from 1 to 10,000/u);
});
