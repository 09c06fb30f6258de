import type { Claim, Span } from '../model';
import { firstOf } from './firstOf';
import { overlaps } from './spans';

/** How far the items of each list reach, up to and with each: UTF-16 offsets that never fall. Lists are immutable. */
const reaches = new WeakMap<readonly object[], Float64Array>();

function reachOf<T extends object>(
  items: readonly T[],
  segmentsOf: (item: T) => readonly Span[],
): Float64Array {
  const known = reaches.get(items);
  if (known !== undefined) return known;
  const found = new Float64Array(items.length);
  let furthest = 0;
  let i = 0;
  for (const item of items) {
    furthest = Math.max(furthest, segmentsOf(item).at(-1)?.end ?? 0);
    found[i] = furthest;
    i += 1;
  }
  reaches.set(items, found);
  return found;
}

/**
 * Those of `items` with any character in `span`, in their order. Looks only at items around it.
 *
 * @param items In order of the first offset of each; the same list is always asked with the same `segmentsOf`.
 */
export function touchingBy<T extends object>(
  items: readonly T[],
  segmentsOf: (item: T) => readonly Span[],
  span: Span,
): readonly T[] {
  const reach = reachOf(items, segmentsOf);
  const found: T[] = [];
  for (let i = firstOf(items.length, (at) => (reach[at] ?? 0) > span.start); ; i += 1) {
    const item = items[i];
    if (item === undefined) return found;
    const segments = segmentsOf(item);
    if ((segments[0]?.start ?? 0) >= span.end) return found;
    if (segments.some((segment) => overlaps(segment, span))) found.push(item);
  }
}

const segmentsOfClaim = ({ anchor }: Claim) => anchor.segments;

/** Those of `claims`, which are in text order, with any character in `span`. */
export function touching(claims: readonly Claim[], span: Span): readonly Claim[] {
  return touchingBy(claims, segmentsOfClaim, span);
}
