import type { Block, Span } from '../../shared/model';

/** Index of the first of `count` for which `reached` holds; `count` where it does for none. */
function first(count: number, reached: (i: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (reached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The offset in a block at a height on the screen: in proportion, which is near enough to say where one reads. */
function offsetIn({ start, end }: Block, box: DOMRect, y: number): number {
  const part = box.height === 0 ? 0 : (y - box.top) / box.height;
  return Math.round(start + Math.min(1, Math.max(0, part)) * (end - start));
}

/**
 * Which part of the text is on the screen, UTF-16 offsets; null where none is. Looks at a few blocks only.
 *
 * @param elements The elements of the blocks, in order.
 * @param frame Where the text can be seen, CSS pixels relative to the window.
 */
export function sightOf(
  elements: HTMLCollection,
  blocks: readonly Block[],
  frame: DOMRect,
): Span | null {
  const box = (i: number) => elements[i]?.getBoundingClientRect() ?? new DOMRect();
  const count = Math.min(elements.length, blocks.length);
  const from = first(count, (i) => box(i).bottom > frame.top);
  const to = first(count, (i) => box(i).bottom >= frame.bottom);
  const [top, bottom] = [blocks[from], blocks[Math.min(to, count - 1)]];
  if (top === undefined || bottom === undefined) return null;
  const start = offsetIn(top, box(from), frame.top);
  const end = offsetIn(bottom, box(Math.min(to, count - 1)), frame.bottom);
  return end > start ? { start, end } : null;
}

/** Those of `spans`, in order and apart, that are in `sight` or within `margin` units of it. */
export function near(spans: readonly Span[], sight: Span | null, margin: number): readonly Span[] {
  if (sight === null) return [];
  const from = first(spans.length, (i) => (spans[i]?.end ?? 0) > sight.start - margin);
  const to = first(spans.length, (i) => (spans[i]?.start ?? 0) >= sight.end + margin);
  return spans.slice(from, to);
}
