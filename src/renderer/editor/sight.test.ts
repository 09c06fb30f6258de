import { expect, it } from 'vitest';
import { near } from './sight';

const spans = [1, 10, 20, 30, 40].map((start) => ({ start, end: start + 3 }));

it('what is near is what lies in sight or not far from it', () => {
  const starts = (start: number, end: number, margin: number) =>
    near(spans, { start, end }, margin).map((span) => span.start);
  expect(starts(10, 25, 0)).toEqual([10, 20]);
  // One that reaches into sight is in it; one that only touches it is not.
  expect(starts(12, 20, 0)).toEqual([10]);
  expect(starts(13, 20, 0)).toEqual([]);
  expect(starts(12, 20, 8)).toEqual([10, 20]);
  expect(starts(0, 99, 0)).toEqual([1, 10, 20, 30, 40]);
  expect(near(spans, null, 99)).toEqual([]);
});
