import { expect, it } from 'vitest';
import type { Strip } from '../../../shared/report';
import { pathsOf } from './stripPaths';

type Band = Strip['bands'][number];
const band = (start: number, end: number, more: Partial<Band> = {}): Band => ({
  start,
  end,
  tag: 'sourced',
  lane: 0,
  claim: 1,
  ...more,
});
const drawn = (width: number, ...bands: readonly Band[]) => pathsOf({ bands }, width);
/** Where the pieces of a path begin, and how long they are, CSS pixels. */
const pieces = (path: string) =>
  [...path.matchAll(/M([\d.]+) [\d.]+h([\d.]+)/gu)].map(([, at, long]) => [
    Number(at),
    Number(long),
  ]);

it('draws each band where its words are, at least so long that it is seen', () => {
  const paths = drawn(1_000, band(0, 0.1), band(0.1, 0.3), band(0.5, 0.5));
  expect(pieces(paths.sourced)).toEqual([
    [0, 100],
    [100, 200],
    [500, 2],
  ]);
  expect(paths.anonymous).toBe('');
});

it('keeps tags and lanes apart', () => {
  const paths = drawn(
    100,
    band(0, 0.5),
    band(0.1, 0.2, { lane: 1 }),
    band(0.1, 0.2, { tag: 'observed' }),
  );
  expect(pieces(paths.sourced)).toHaveLength(2);
  expect(pieces(paths.observed)).toEqual([[10, 10]]);
});

it('draws no more of thousands of claims than there are pixels, and leaves none out', () => {
  const many = Array.from({ length: 20_000 }, (_, i) => band(i / 20_000, (i + 0.5) / 20_000));
  const all = pieces(drawn(800, ...many).sourced);
  expect(all.length).toBeLessThan(800);
  expect(all.at(0)?.[0]).toBe(0);
  expect(all.reduce((sum, [, long = 0]) => sum + long, 0)).toBeGreaterThan(799);
});
