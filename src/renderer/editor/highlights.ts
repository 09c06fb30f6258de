import type { EditorView } from 'prosemirror-view';
import type { Block, Span } from '../../shared/model';
import { positionOf } from './positions';

/** The analyst, and readers beside them: more than these share the last. */
export const CODERS = ['coder-mine', 'coder-1', 'coder-2', 'coder-3', 'coder-4'] as const;

/**
 * The cursor, the claim in focus with the words that show its sources, the suggestion under the cursor, the mentions of
 * the source gone to and what each coder has here are CSS custom highlights: they move at every key press, and a
 * highlight moves without a decoration being rebuilt.
 */
export const HIGHLIGHTS = [
  'cursor',
  'suggestion',
  'focus',
  'mention',
  'cue',
  'visited',
  'mentions',
  'repeats',
  'found',
  'found-here',
  ...CODERS,
] as const;
export type HighlightName = (typeof HIGHLIGHTS)[number];

/** The DOM range of a span; null where the view does not show it. */
export function domRange(view: EditorView, blocks: readonly Block[], span: Span): Range | null {
  const from = view.domAtPos(positionOf(blocks, span.start), 1);
  const to = view.domAtPos(positionOf(blocks, span.end), -1);
  try {
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  } catch {
    return null;
  }
}

/** Shows a highlight over the spans; none for an empty list. */
export function highlight(
  view: EditorView,
  blocks: readonly Block[],
  name: HighlightName,
  spans: readonly Span[],
): void {
  const ranges = spans
    .map((span) => domRange(view, blocks, span))
    .filter((range) => range !== null);
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
