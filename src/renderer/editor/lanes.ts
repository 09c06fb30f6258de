import { type Range, segment } from '../../shared/anchoring';
import type { Span } from '../../shared/model';

/** How many lines are drawn under one another; deeper claims share the last. */
export const LANES = 4;

/** A stretch of one block over which the same claims lie, with the lane of each. */
export interface Stretch extends Span {
  readonly claims: readonly { readonly id: string; readonly lane: number }[];
  /** The claims that begin here, in order: where their labels stand. */
  readonly begins: readonly string[];
}

/**
 * The stretches of one block. Each range keeps one lane over its whole length, so that its line does not jump:
 * ranges are taken by start, the longer first, and get the first lane that is free.
 */
export function stretches(ranges: readonly Range[]): Stretch[] {
  const sorted = ranges.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const freeFrom: number[] = [];
  const lanes = new Map<string, number>();
  for (const { id, start, end } of sorted) {
    const known = lanes.get(id);
    const free = freeFrom.findIndex((from) => from <= start);
    const lane = known ?? (free === -1 ? freeFrom.length : free);
    freeFrom[lane] = Math.max(end, freeFrom[lane] ?? 0);
    lanes.set(id, lane);
  }
  const begun = new Set<string>();
  return segment(sorted).map(({ start, end, ids }) => {
    const begins = ids.filter((id) => !begun.has(id));
    for (const id of begins) begun.add(id);
    return {
      start,
      end,
      claims: ids.map((id) => ({ id, lane: lanes.get(id) ?? 0 })),
      begins,
    };
  });
}
