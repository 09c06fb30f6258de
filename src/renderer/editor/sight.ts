import { firstOf } from '../../shared/anchoring';
import type { Block, Span } from '../../shared/model';
import { SECTION } from './positions';

/** The offset in a block at a height on the screen: in proportion, which is near enough to say where one reads. */
function offsetIn({ start, end }: Block, box: DOMRect, y: number): number {
  const part = box.height === 0 ? 0 : (y - box.top) / box.height;
  return Math.round(start + Math.min(1, Math.max(0, part)) * (end - start));
}

/**
 * The first block whose element `reached` holds for. Looks for its section first: to ask for the box of a block that
 * is far from the screen has its whole section laid out.
 */
function firstBlock(sections: HTMLCollection, reached: (box: DOMRect) => boolean): number {
  const at = (element: Element | undefined) =>
    element === undefined || reached(element.getBoundingClientRect());
  const section = firstOf(sections.length, (i) => at(sections[i]));
  const within = sections[section]?.children;
  const block = within === undefined ? 0 : firstOf(within.length, (i) => at(within[i]));
  return section * SECTION + block;
}

/**
 * Which part of the text is on the screen, UTF-16 offsets; null where none is. Looks at a few blocks only.
 *
 * @param sections The elements of the sections, in order, and in them those of the blocks.
 * @param frame Where the text can be seen, CSS pixels relative to the window.
 */
export function sightOf(
  sections: HTMLCollection,
  blocks: readonly Block[],
  frame: DOMRect,
): Span | null {
  const box = (i: number) =>
    sections[Math.floor(i / SECTION)]?.children[i % SECTION]?.getBoundingClientRect() ??
    new DOMRect();
  const from = firstBlock(sections, ({ bottom }) => bottom > frame.top);
  const to = Math.min(
    firstBlock(sections, ({ bottom }) => bottom >= frame.bottom),
    blocks.length - 1,
  );
  const [top, bottom] = [blocks[from], blocks[to]];
  if (top === undefined || bottom === undefined) return null;
  const start = offsetIn(top, box(from), frame.top);
  const end = offsetIn(bottom, box(to), frame.bottom);
  return end > start ? { start, end } : null;
}

/** Those of `spans`, in order and apart, that are in `sight` or within `margin` units of it. */
export function near(spans: readonly Span[], sight: Span | null, margin: number): readonly Span[] {
  if (sight === null) return [];
  const from = firstOf(spans.length, (i) => (spans[i]?.end ?? 0) > sight.start - margin);
  const to = firstOf(spans.length, (i) => (spans[i]?.start ?? 0) >= sight.end + margin);
  return spans.slice(from, to);
}
