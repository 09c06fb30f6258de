import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretches } from './lanes';

const ranges = fc
  .array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })), { maxLength: 12 })
  .map((list) => list.map(([start, size], i) => ({ id: `c${i}`, start, end: start + size })));

describe('lanes', () => {
  it('give two claims that overlap different lines', () => {
    const [both] = stretches([
      { id: 'outer', start: 0, end: 10 },
      { id: 'inner', start: 0, end: 4 },
    ]);
    expect(both?.marks).toEqual([
      { id: 'outer', lane: 0 },
      { id: 'inner', lane: 1 },
    ]);
  });

  it('keep a claim on one line over its whole length, and never draw two on the same', () => {
    fc.assert(
      fc.property(ranges, (list) => {
        const lanes = new Map<string, number>();
        for (const { marks } of stretches(list)) {
          expect(new Set(marks.map(({ lane }) => lane)).size).toBe(marks.length);
          for (const { id, lane } of marks) expect(lanes.get(id) ?? lane).toBe(lane);
          for (const { id, lane } of marks) lanes.set(id, lane);
        }
      }),
    );
  });

  it('label every claim once, where it begins', () => {
    fc.assert(
      fc.property(ranges, (list) => {
        const labelled = stretches(list).flatMap(({ start, begins }) =>
          begins.map((id) => [id, start] as const),
        );
        expect(new Map(labelled)).toEqual(new Map(list.map(({ id, start }) => [id, start])));
        expect(labelled).toHaveLength(list.length);
      }),
    );
  });
});
