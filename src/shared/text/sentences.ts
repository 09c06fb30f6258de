import type { BlockKind, Span, Text } from '../model';
import { passages } from './body';

/** A sentence: UTF-16 offsets without surrounding white space, and the block it stands in. */
export interface Sentence extends Span {
  /** Index into the text's blocks. */
  readonly block: number;
  readonly kind: BlockKind;
}

/** Abbreviations that are always followed by the rest of their sentence. */
const BEFORE_NAME =
  /(?:^|[\s(“"'‘])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Maj|Adm|Cmdr|Rev|Hon|Pres|Sr|Fr|St|Mt|Ft|vs|v|No|Nos|Fig|Art|Sec|cf|e\.g|i\.e)\.$/u;
/** Abbreviations that may end a sentence: followed by a number or a small letter they do not. */
const MAY_END =
  /(?:^|[\s(“"'‘])(?:(?:\p{Lu}\.){2,}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Corp|Co|Ltd|Bros|Jr|Ave|Blvd|Rd|Dept|Univ|Assn|a\.m|p\.m|etc|al)\.?$/u;
/** A single initial, as in `J. Roe`. */
const INITIAL = /(?:^|[\s(“"'‘.])\p{Lu}\.$/u;
/** `U.S. Navy`: a country's initials before a capital are mostly an adjective, unless a sentence opener follows. */
const COUNTRY = /(?:^|[\s(“"'‘])(?:U\.S|U\.K|U\.N|E\.U|D\.C)\.$/u;
const OPENER =
  /^(?:The|A|An|In|On|At|It|He|She|They|We|But|And|That|This|These|Those|There|When|While|As|If|For|Its|His|Her|Their|Some|Many|Such|So|Yet|Now|Last|One|Another|To|By)\b/u;

/** Whether the break that the segmenter put between `left` and `right` is inside a sentence. */
function continues(left: string, right: string): boolean {
  if (/^[\p{Ll},;:)\]]/u.test(right)) return true;
  if (/^[”’"']+\s*$/u.test(right)) return true;
  if (BEFORE_NAME.test(left)) return true;
  if (COUNTRY.test(left)) return /^[\p{L}\p{N}]/u.test(right) && !OPENER.test(right);
  if (MAY_END.test(left)) return /^\p{N}/u.test(right);
  return INITIAL.test(left) && /^\p{Lu}/u.test(right);
}

/** `span` without surrounding white space; nothing where it holds nothing else. */
function trimmed(text: string, { start, end }: Span): Span[] {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const to = end - (raw.length - raw.trimEnd().length);
  return to > from ? [{ start: from, end: to }] : [];
}

let segmenter: Intl.Segmenter | undefined;

/** The sentences of one passage, merged where `Intl.Segmenter` breaks inside one. Offsets into `text`. */
export function sentencesIn(text: string, span: Span): Span[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const passage = text.slice(span.start, span.end);
  const merged: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenter.segment(passage)) {
    const last = merged.at(-1);
    if (
      last !== undefined &&
      continues(passage.slice(last.start, last.end).trimEnd(), segment.trimStart())
    ) {
      last.end = index + segment.length;
    } else {
      merged.push({ start: index, end: index + segment.length });
    }
  }
  return merged.flatMap(({ start, end }) =>
    trimmed(text, { start: span.start + start, end: span.start + end }),
  );
}

/** Blocks that are one unit, however they are punctuated. */
const UNDIVIDED: ReadonlySet<BlockKind> = new Set(['headline', 'byline', 'heading']);

/** Every sentence of the text in order: what the cursor walks and what is listed as untagged. */
export function sentences(text: Pick<Text, 'text' | 'blocks'>): Sentence[] {
  return passages(text).flatMap(({ block, kind, span }) =>
    (UNDIVIDED.has(kind) ? trimmed(text.text, span) : sentencesIn(text.text, span)).map(
      ({ start, end }) => ({
        start,
        end,
        block,
        kind,
      }),
    ),
  );
}
