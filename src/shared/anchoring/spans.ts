import type { Span } from '../model';

/** Arithmetic of half-open UTF-16 ranges. All results are in order and apart. */

/** By start. Thousands that are so already, as those of claims in text order, are looked at once. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  let before = -Infinity;
  for (const { start } of spans) {
    if (start < before) return spans.toSorted((a, b) => a.start - b.start);
    before = start;
  }
  return spans;
}

/** The union of the spans: sorted, with touching and overlapping ones joined, empty ones left out. */
export function union(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of inOrder(spans)) {
    if (end <= start) continue;
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return (
    a.length === b.length &&
    a.every((span, i) => {
      const other = b[i];
      return span.start === other?.start && span.end === other.end;
    })
  );
}
