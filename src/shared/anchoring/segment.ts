import type { Span } from '../model';

/** A range to paint: one of a claim's segments. */
export interface Range extends Span {
  readonly id: string;
}

/** A stretch of text over which the same ids lie: disjoint from its neighbours. Ids in the order given. */
export interface Segment extends Span {
  readonly ids: readonly string[];
}

/**
 * Sweeps overlapping ranges into disjoint segments in order, leaving out what nothing covers.
 * No segment crosses a border in `breaks` (UTF-16 offsets), so none crosses two blocks.
 * Needed because overlapping inline decorations merge in ProseMirror and lose their attributes.
 */
export function segment(ranges: readonly Range[], breaks: readonly number[] = []): Segment[] {
  const solid = ranges.filter((range) => range.end > range.start);
  const starts = new Map<number, Range[]>();
  const ends = new Map<number, Range[]>();
  for (const range of solid) {
    starts.set(range.start, [...(starts.get(range.start) ?? []), range]);
    ends.set(range.end, [...(ends.get(range.end) ?? []), range]);
  }
  const borders = [...new Set([...starts.keys(), ...ends.keys(), ...breaks])].sort((a, b) => a - b);
  const order = new Map(solid.map((range, i) => [range, i]));
  const open = new Set<Range>();
  const segments: Segment[] = [];
  borders.forEach((border, i) => {
    for (const range of ends.get(border) ?? []) open.delete(range);
    for (const range of starts.get(border) ?? []) open.add(range);
    const next = borders[i + 1];
    if (next === undefined || open.size === 0) return;
    const ids = [...open]
      .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
      .map((range) => range.id);
    segments.push({ start: border, end: next, ids: [...new Set(ids)] });
  });
  return segments;
}
