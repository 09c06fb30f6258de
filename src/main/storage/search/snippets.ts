import type { Span } from '../../../shared/model';

/** Between these `highlight()` puts what it found. They are no characters, and rarely in a text. */
export const OPENS = '\uFDD0';
export const CLOSES = '\uFDD1';

/** How much is shown around what was found, in UTF-16 units on either side. */
const AROUND = 60;

/** A piece of a text with what was found in it. */
export interface Snippet {
  /** One line, with … where the text goes on. */
  readonly snippet: string;
  /** What was found, in UTF-16 offsets into the snippet. */
  readonly marks: readonly Span[];
  /** Where the first of it is, in UTF-16 offsets into the text. */
  readonly offset: number;
}

/**
 * Where `highlight()` put its marks, in UTF-16 offsets into the words. A mark that is a character of the words
 * themselves is told by standing there in both.
 */
export function marksIn(words: string, highlighted: string): Span[] {
  const marks: Span[] = [];
  let start = 0;
  let at = 0;
  for (let i = 0; i < highlighted.length; i += 1) {
    const unit = highlighted[i];
    if (unit === OPENS && words[at] !== OPENS) start = at;
    else if (unit === CLOSES && words[at] !== CLOSES) marks.push({ start, end: at });
    else at += 1;
  }
  return marks;
}

/** How far a cut moves to spare a word. */
const WORD = 16;

/** The offset nearest to `wanted`, from there to `mark`, at which no word and no surrogate pair is cut. */
function spared(words: string, wanted: number, mark: number): number {
  if (wanted <= 0) return 0;
  if (wanted >= words.length) return words.length;
  const step = wanted < mark ? 1 : -1;
  for (let at = wanted; at !== mark && Math.abs(at - wanted) < WORD; at += step) {
    if (/\s/u.test(words[step === 1 ? at - 1 : at] ?? '')) return at;
  }
  const splitsPair = /^[\uDC00-\uDFFF]/u.test(words.slice(wanted));
  return splitsPair ? wanted + step : wanted;
}

function cut(words: string, marks: readonly Span[]): Snippet {
  const offset = marks[0]?.start ?? 0;
  const end = marks.at(-1)?.end ?? 0;
  const from = spared(words, offset - AROUND, offset);
  const to = spared(words, end + AROUND, end);
  const before = from > 0 ? '…' : '';
  const shift = before.length - from;
  return {
    snippet: `${before}${words.slice(from, to).replaceAll(/\s/gu, ' ')}${to < words.length ? '…' : ''}`,
    marks: marks.map((mark) => ({ start: mark.start + shift, end: mark.end + shift })),
    offset,
  };
}

/** How many different words are marked. */
function variety(words: string, marks: readonly Span[]): number {
  return new Set(marks.map(({ start, end }) => words.slice(start, end).toLowerCase())).size;
}

/** The pieces of the words in which most was found, at most `most`, in the order of the words. */
export function snippets(words: string, marks: readonly Span[], most: number): Snippet[] {
  const pieces: Span[][] = [];
  for (const mark of marks) {
    const piece = pieces.at(-1);
    const near = mark.end - (piece?.[0]?.start ?? -Infinity) <= 2 * AROUND;
    if (piece !== undefined && near) piece.push(mark);
    else pieces.push([mark]);
  }
  return pieces
    .map((piece) => ({ piece, distinct: variety(words, piece) }))
    .sort((a, b) => b.distinct - a.distinct)
    .slice(0, most)
    .map(({ piece }) => cut(words, piece))
    .sort((a, b) => a.offset - b.offset);
}
