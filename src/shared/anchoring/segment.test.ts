import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Range, segment } from './segment';
import { union } from './spans';

const range: fc.Arbitrary<Range> = fc
  .record({ id: fc.constantFrom('a', 'b', 'c', 'd'), start: fc.nat(40), end: fc.nat(40) })
  .filter(({ start, end }) => end >= start);
const ranges = fc.array(range, { maxLength: 10 });
const breaks = fc.array(fc.nat(40), { maxLength: 4 });

describe('segments of overlapping ranges', () => {
  it('are disjoint, in order and not empty', () => {
    fc.assert(
      fc.property(ranges, breaks, (given, at) => {
        segment(given, at).forEach(({ start, end }, i, all) => {
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(all[i - 1]?.end ?? 0);
        });
      }),
    );
  });

  it('cover exactly what the ranges cover', () => {
    fc.assert(
      fc.property(ranges, breaks, (given, at) => {
        expect(union(segment(given, at))).toEqual(union(given));
      }),
    );
  });

  it('carry exactly the ids of the ranges over them, each once, in the order given', () => {
    fc.assert(
      fc.property(ranges, breaks, (given, at) => {
        for (const { start, end, ids } of segment(given, at)) {
          for (let offset = start; offset < end; offset += 1) {
            const over = given.filter((each) => each.start <= offset && offset < each.end);
            expect(ids).toEqual([...new Set(over.map(({ id }) => id))]);
          }
        }
      }),
    );
  });

  it('cross no break', () => {
    fc.assert(
      fc.property(ranges, breaks, (given, at) => {
        for (const { start, end } of segment(given, at)) {
          expect(at.some((border) => start < border && border < end)).toBe(false);
        }
      }),
    );
  });

  it('are as few as the ranges’ own borders and the breaks make them', () => {
    expect(segment([{ id: 'a', start: 0, end: 10 }])).toHaveLength(1);
    expect(
      segment(
        [
          { id: 'a', start: 0, end: 10 },
          { id: 'b', start: 4, end: 6 },
        ],
        [8, 30],
      ),
    ).toEqual([
      { start: 0, end: 4, ids: ['a'] },
      { start: 4, end: 6, ids: ['a', 'b'] },
      { start: 6, end: 8, ids: ['a'] },
      { start: 8, end: 10, ids: ['a'] },
    ]);
  });
});
