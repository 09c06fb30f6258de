import type { Span } from '../../shared/model';
import { type Sentence, wordsIn } from '../../shared/text';
import type { Selection } from './state';

/** Selecting words without a mouse. All offsets are UTF-16 into the text version. */

const ordered = ({ anchor, head }: Selection) => ({
  start: Math.min(anchor, head),
  end: Math.max(anchor, head),
});

/** The selection, or null where it would be empty. */
function select(anchor: number, head: number): Selection | null {
  return anchor === head ? null : { anchor, head };
}

function wordsOfText(text: string): readonly Span[] {
  return wordsIn(text, { start: 0, end: text.length });
}

/** The word after or before what is selected; without a selection, the first or last of the sentence. */
export function moveByWord(
  text: string,
  sentence: Span,
  selection: Selection | null,
  direction: 1 | -1,
): Selection | null {
  const words = wordsOfText(text);
  let next: Span | undefined;
  if (selection === null) {
    const inside = words.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    next = direction === 1 ? inside[0] : inside.at(-1);
  } else {
    const { start, end } = ordered(selection);
    next =
      direction === 1
        ? words.find((word) => word.start >= end)
        : words.findLast((word) => word.end <= start);
  }
  return next === undefined ? selection : select(next.start, next.end);
}

/** Moves the head of the selection over one word; without a selection it starts at the sentence's first word. */
export function extendByWord(
  text: string,
  sentence: Span,
  selection: Selection | null,
  direction: 1 | -1,
): Selection | null {
  if (selection === null) {
    if (direction === 1) return moveByWord(text, sentence, null, 1);
    const words = wordsIn(text, sentence);
    return select(sentence.start, words.at(-2)?.end ?? sentence.end);
  }
  const words = wordsOfText(text);
  const { anchor, head } = selection;
  const forward = head > anchor;
  const border = forward ? 'end' : 'start';
  const next =
    direction === 1
      ? words.find((word) => word[border] > head)
      : words.findLast((word) => word[border] < head);
  if (next === undefined) return selection;
  const moved = next[border];
  // Shrinking onto the anchor would leave nothing: keep the last word.
  return (forward ? moved > anchor : moved < anchor) ? { anchor, head: moved } : selection;
}

/** Grows or shrinks the selection by whole sentences, starting from the one under the cursor. */
export function extendBySentence(
  list: readonly Sentence[],
  cursor: number,
  selection: Selection | null,
  direction: 1 | -1,
): Selection | null {
  const start = list[cursor];
  if (start === undefined) return selection;
  if (selection === null) {
    const other = list[cursor + direction];
    if (other === undefined) return select(start.start, start.end);
    return direction === 1 ? select(start.start, other.end) : select(start.end, other.start);
  }
  const { anchor, head } = selection;
  const next =
    direction === 1
      ? (list.find(({ end }) => end > head)?.end ?? head)
      : (list.findLast(({ start: begin }) => begin < head)?.start ?? head);
  // Coming back from a later sentence ends at the sentence before it, not at its own start.
  const shrunk =
    direction === -1 && head > anchor
      ? (list.findLast(({ end }) => end < head)?.end ?? head)
      : next;
  return shrunk > anchor || head < anchor ? (select(anchor, shrunk) ?? selection) : selection;
}
