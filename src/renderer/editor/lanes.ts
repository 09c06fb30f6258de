import { lanes, type Range, segment } from '../../shared/anchoring';
import type { Span } from '../../shared/model';

/** How many lines are drawn under one another; deeper ones share the last. */
export const LANES = 4;

/** A stretch of one block over which the same marks lie, with the lane of each. */
export interface Stretch extends Span {
  readonly marks: readonly { readonly id: string; readonly lane: number }[];
  /** The marks that begin here, in order: where their labels stand. */
  readonly begins: readonly string[];
}

/**
 * The stretches of one block. A mark keeps one lane from its first word there to its last, so that its line
 * does not jump; of two that begin together the longer is nearer to the text.
 */
export function stretches(ranges: readonly Range[]): Stretch[] {
  const extents = new Map<string, Range>();
  for (const range of ranges) {
    const known = extents.get(range.id) ?? range;
    extents.set(range.id, {
      id: range.id,
      start: Math.min(known.start, range.start),
      end: Math.max(known.end, range.end),
    });
  }
  const sorted = [...extents.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  const lane = lanes(sorted);
  const laneOf = new Map(sorted.map(({ id }, i) => [id, lane[i] ?? 0]));
  const place = new Map(sorted.map(({ id }, i) => [id, i]));
  const begun = new Set<string>();
  const inOrder = ranges.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  return segment(inOrder).map(({ start, end, ids }) => {
    const begins = ids.filter((id) => !begun.has(id));
    for (const id of begins) begun.add(id);
    return { start, end, marks: ids.map((id) => ({ id, lane: laneOf.get(id) ?? 0 })), begins };
  });
}
