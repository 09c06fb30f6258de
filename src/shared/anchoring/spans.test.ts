import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../model';
import { overlaps, sameSpans, union } from './spans';

const SIZE = 30;
const spanArbitrary: fc.Arbitrary<Span> = fc.record({
  start: fc.nat(SIZE),
  end: fc.nat(SIZE),
});
const list = fc.array(spanArbitrary, { maxLength: 8 });
const solid = spanArbitrary.filter(({ start, end }) => end > start);

/** The offsets that the spans cover: what arithmetic on them is about. */
function offsets(spans: readonly Span[]): number[] {
  return Array.from({ length: SIZE }, (_, i) => i).filter((i) =>
    spans.some(({ start, end }) => start <= i && i < end),
  );
}

function expectInOrderAndApart(spans: readonly Span[]): void {
  spans.forEach(({ start, end }, i) => {
    expect(end).toBeGreaterThan(start);
    expect(start).toBeGreaterThan(spans[i - 1]?.end ?? -1);
  });
}

describe('the union of spans', () => {
  it('covers what they cover, in order and apart', () => {
    fc.assert(
      fc.property(list, (spans) => {
        const joined = union(spans);
        expect(offsets(joined)).toEqual(offsets(spans));
        expectInOrderAndApart(joined);
      }),
    );
  });

  it('does not depend on their order and changes nothing the second time', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        expect(union([...a, ...b])).toEqual(union([...b, ...a]));
        expect(union([...union(a), ...b])).toEqual(union([...a, ...b]));
        expect(union(union(a))).toEqual(union(a));
      }),
    );
  });

  it('leaves the spans it was given alone', () => {
    const given = [
      { start: 3, end: 9 },
      { start: 0, end: 4 },
    ];
    union(given);
    expect(given).toEqual([
      { start: 3, end: 9 },
      { start: 0, end: 4 },
    ]);
  });
});

describe('comparing spans', () => {
  it('overlap is sharing an offset', () => {
    fc.assert(
      fc.property(solid, solid, (a, b) => {
        const shared = offsets([a]).filter((i) => offsets([b]).includes(i));
        expect(overlaps(a, b)).toBe(shared.length > 0);
        expect(overlaps(a, b)).toBe(overlaps(b, a));
      }),
    );
  });

  it('the same spans are the same in the same order', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        expect(sameSpans(a, structuredClone(a))).toBe(true);
        expect(sameSpans(a, b)).toBe(JSON.stringify(a) === JSON.stringify(b));
        expect(sameSpans(a, [...a, { start: 0, end: 1 }])).toBe(false);
      }),
    );
  });
});
