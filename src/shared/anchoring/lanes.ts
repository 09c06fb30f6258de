import type { Span } from '../model';

/**
 * A lane for each span so that no two that overlap share one: the lowest that is free. `spans` by start.
 * As few lanes as the deepest overlap (greedy colouring of an interval graph).
 */
export function lanes(spans: readonly Span[]): number[] {
  const ends: number[] = [];
  return spans.map(({ start, end }) => {
    const free = ends.findIndex((last) => last <= start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = end;
    return lane;
  });
}
