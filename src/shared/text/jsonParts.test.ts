import { expect, it } from 'vitest';
import { hasTooManyParts } from './jsonParts';

const members = (count: number) =>
  `{${Array.from({ length: count }, (_, i) => `"a${i}":${i}`).join()}}`;

it('takes what an article of 18,000 claims has', () => {
  const record = JSON.stringify({ id: 'a', segments: [{ start: 0, end: 1 }], note: '{"[:,\\"}' });
  expect(hasTooManyParts(`{"changes":[${`${record},`.repeat(300_000)}0]}`)).toBe(false);
});

it.each([
  ['lists inside one another', '['.repeat(20_001)],
  ['members in one object', members(1_001)],
  ['items', `[${'[],'.repeat(2_000_001)}0]`],
])('finds too many %s', (_what, json) => {
  expect(hasTooManyParts(json)).toBe(true);
  expect(hasTooManyParts(`{"changes":${json}`)).toBe(true);
});

it('does not count what stands in a string, whatever ends it', () => {
  expect(
    hasTooManyParts(JSON.stringify([`\\${'['.repeat(20_001)}`, `"${'['.repeat(20_001)}\\"`])),
  ).toBe(false);
  expect(hasTooManyParts(`["\\\\",${'['.repeat(20_001)}`)).toBe(true);
  expect(hasTooManyParts(`"${'['.repeat(20_001)}`)).toBe(false);
});
