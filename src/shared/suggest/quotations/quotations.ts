import type { Span } from '../../model';
import { MarkReader, type Mark, type MarkKind } from './marks';
import { pairNested, pairSingles, type Pair } from './pairs';
import { isSpace } from './sides';

/** A stretch between quotation marks. Offsets are UTF-16 code units. */
export interface Quotation extends Span {
  /** Without its marks; never blank. */
  readonly inner: Span;
  /** Whether a closing mark was found; false: it runs to the end of its paragraph. */
  readonly closed: boolean;
  /** Whether it goes on with the quotation left open at the end of the paragraph before. */
  readonly continues: boolean;
}

interface Paragraph {
  /** Without surrounding white space; empty where it is blank. */
  readonly span: Span;
  /** Outermost, in order. */
  pairs: readonly Pair[];
  /** Opens words and is not closed here: begins a quotation only if the next paragraph goes on with it. */
  readonly perhaps: Mark | null;
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/**
 * Whether what is quoted may begin with the mark: at the start of the paragraph, of a sentence, or behind
 * a comma, colon, dash or bracket. One within a phrase, and never closed, is rather a slip.
 */
function beginsSpeech(text: string, mark: Mark, paragraph: Span): boolean {
  let at = mark.start;
  while (at > paragraph.start && isSpace(text.charCodeAt(at - 1))) at--;
  return at === paragraph.start || /[:;,.!?…()[\]—–―"”'’-]/u.test(text.charAt(at - 1));
}

/** Pairs of several kinds in order; of those that overlap, the one that begins first. */
function outermost(text: string, pairs: readonly Pair[], end: number): Pair[] {
  const kept: Pair[] = [];
  let free = 0;
  for (const pair of [...pairs].sort((a, b) => a.open.start - b.open.start)) {
    if (pair.open.start < free) continue;
    const inner = trimmed(text, { start: pair.open.end, end: pair.close?.start ?? end });
    if (inner.end === inner.start) continue;
    kept.push(pair);
    free = pair.close?.end ?? end;
  }
  return kept;
}

function readParagraph(reader: MarkReader, whole: Span): Paragraph {
  const { text } = reader;
  const span = trimmed(text, whole);
  const marks = reader.marksIn(span);
  if (marks.length === 0) return { span, pairs: [], perhaps: null };
  const begins = (mark: Mark | undefined) => mark !== undefined && beginsSpeech(text, mark, span);
  const doubles = pairNested(marks, 'double');
  const angles = pairNested(marks, 'angle');

  const left = doubles.unclosed.at(-1);
  const isLast = left !== undefined && left.start > (doubles.pairs.at(-1)?.open.start ?? -1);
  const unclosed = isLast && begins(left) ? [{ open: left, close: null }] : [];
  const taken = outermost(text, [...doubles.pairs, ...angles.pairs, ...unclosed], span.end);
  const singles = pairSingles(
    marks,
    taken.map(({ open, close }) => ({ start: open.start, end: close?.end ?? span.end })),
  );

  // `"The “guild” will stay.` and a next paragraph with `"`: the pairs of another shape are nested.
  const outer = doubles.unclosed[0];
  const shape = text.charAt(outer?.start ?? 0);
  const nests = doubles.pairs.every(({ open }) => text.charAt(open.start) !== shape);
  const perhaps =
    [nests ? outer : undefined, singles.unclosed[0]].find(
      (mark) => begins(mark) && (mark?.end ?? 0) < span.end,
    ) ?? null;
  return { span, pairs: outermost(text, [...taken, ...singles.pairs], span.end), perhaps };
}

/** The kind of the quotation that the paragraph begins with. */
function beginsWith({ span, pairs }: Paragraph): MarkKind | null {
  const first = pairs[0];
  return first?.open.start === span.start ? first.open.kind : null;
}

function goesOnWith(text: string, mark: Mark, next: Paragraph): boolean {
  return beginsWith(next) === mark.kind && text[next.span.start] === text[mark.start];
}

/**
 * A mark that is not closed, and which may be an apostrophe or a slip, begins a quotation where the next
 * paragraph begins with the same mark and a quotation of its kind. From the last paragraph to the first:
 * only a single quotation that is closed in the end bears out those before it.
 */
function keepThoseThatGoOn(text: string, paragraphs: readonly Paragraph[]): void {
  let next: Paragraph | null = null;
  for (const paragraph of paragraphs.toReversed()) {
    if (paragraph.span.end === paragraph.span.start) continue;
    const { pairs, perhaps } = paragraph;
    if (perhaps !== null && next !== null && goesOnWith(text, perhaps, next)) {
      const before = pairs.filter(({ open }) => open.start < perhaps.start);
      // A mark within a quotation of another kind opens nothing.
      if ((before.at(-1)?.close?.end ?? 0) <= perhaps.start) {
        paragraph.pairs = [...before, { open: perhaps, close: null }];
      }
    }
    next = paragraph;
  }
}

/**
 * The outermost quotations of the text, in order and disjoint; what is quoted within one is part of it.
 * None crosses a paragraph: a quotation over several is one for each, of which the later `continues`.
 * `paragraphs` are spans of `text` in order. Linear in the length of the text.
 */
export function quotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const reader = new MarkReader(text);
  const read = paragraphs.map((paragraph) => readParagraph(reader, paragraph));
  keepThoseThatGoOn(text, read);
  const found: Quotation[] = [];
  let leftOpen: MarkKind | null = null;
  for (const paragraph of read) {
    const { span, pairs } = paragraph;
    if (span.end === span.start) continue;
    const goesOn = leftOpen !== null && beginsWith(paragraph) === leftOpen;
    pairs.forEach(({ open, close }, i) => {
      found.push({
        start: open.start,
        end: close?.end ?? span.end,
        inner: { start: open.end, end: close?.start ?? span.end },
        closed: close !== null,
        continues: goesOn && i === 0,
      });
    });
    const last = pairs.at(-1);
    leftOpen = last?.close === null ? last.open.kind : null;
  }
  return found;
}
