import type { BlockKind, Span, Text } from '../model';
import { passages } from './body';
import { segments } from './segments';

/** A sentence: UTF-16 offsets without surrounding white space, and the block it stands in. */
export interface Sentence extends Span {
  /** Index into the text's blocks. */
  readonly block: number;
  readonly kind: BlockKind;
}

const QUOTE_OR_SPACE = String.raw`(?:^|[\s(“"'‘])`;
const after = (words: string) => new RegExp(`${QUOTE_OR_SPACE}(?:${words})$`, 'u');

/** Titles and the like: always followed by the rest of their sentence. */
const BEFORE_NAME = after(
  String.raw`(?:Mr|Mrs|Ms|Mx|Drs?|Messrs|Prof|Sens?|Reps?|Gov|Gen|Col|Lt|Sgt|Capt|Cpl|Maj|Adm|Brig|Cmdr|Det|Supt|Insp|Amb|Rev|Hon|Pres|Fr|vs|v|Sec|cf|e\.g|i\.e)\.`,
);
/** Abbreviations that may end a sentence: followed by a number or a small letter they do not. */
const MAY_END = after(
  String.raw`(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Nos?|Art|Fig|Inc|Corp|Co|Ltd|Bros|Jr|Sr|Ave|Blvd|Rd|Dept|Univ|Assn|etc|al)\.`,
);
/**
 * Initials, as in `J. Roe`, `J.R. Roe` or `U.S. Navy`, and the saints and forts of place names: before a
 * capital they mostly belong to what follows, unless that is a word that opens a sentence.
 */
const BEFORE_CAPITAL = after(String.raw`(?:\p{Lu}\.)+|(?:St|Mt|Ft)\.`);
const OPENER =
  /^(?:The|A|An|In|On|At|It|He|She|They|We|But|And|That|This|These|Those|There|When|While|As|If|For|Its|His|Her|Their|Some|Many|Most|Both|All|Such|So|Yet|Now|Last|One|Another|To|By|With|From|After|Before|Since|Who|What|How|Why|Where|No|Not|Nobody|None|Nothing|Officials|Mr|Mrs|Ms)\b/u;

const TIME_OF_DAY = after(String.raw`[\d:.]+ ?(?:a\.m|p\.m)\.`);
const DAY_OR_ZONE = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[ECMP][SD]?T|GMT|UTC|\p{N})\b/u;

/** `“Will it hold?” Vale asked.`: the speaker of a question or exclamation, after it. */
const ASKED = /[?!][”’"']+$/u;
const SPEAKER =
  /^(?:\p{Lu}[\p{L}’'.-]*\s+){1,3}(?:said|says|asked|asks|added|wrote|replied|answered|shouted|told)\b/u;

/** Whether the break that the segmenter put between `left` and `right` is inside a sentence. */
function continues(left: string, right: string): boolean {
  if (/^[\p{Ll},;:)\]]/u.test(right)) return true;
  if (/^[”’"']+\s*$/u.test(right)) return true;
  if (BEFORE_NAME.test(left)) return true;
  if (TIME_OF_DAY.test(left)) return DAY_OR_ZONE.test(right);
  if (MAY_END.test(left)) return /^\p{N}/u.test(right);
  if (BEFORE_CAPITAL.test(left)) return /^[\p{Lu}\p{N}]/u.test(right) && !OPENER.test(right);
  return ASKED.test(left) && SPEAKER.test(right) && !OPENER.test(right);
}

/** `span` without surrounding white space; nothing where it holds nothing else. */
function trimmed(text: string, { start, end }: Span): Span[] {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const to = end - (raw.length - raw.trimEnd().length);
  return to > from ? [{ start: from, end: to }] : [];
}

/** As much of a sentence's end as tells whether it ends there. */
const TAIL = 64;

/** The sentences of one passage, merged where `Intl.Segmenter` breaks inside one. Offsets into `text`. */
export function sentencesIn(text: string, span: Span): Span[] {
  const merged: { start: number; end: number }[] = [];
  let start = span.start;
  let tail = '';
  for (const segment of segments(text.slice(span.start, span.end))) {
    const end = start + segment.length;
    const last = merged.at(-1);
    if (last !== undefined && continues(tail.trimEnd(), segment.trimStart())) {
      last.end = end;
    } else {
      merged.push({ start, end });
      tail = '';
    }
    const words = segment.trimEnd();
    tail = `${tail}${words}`.slice(-TAIL) + (words.length < segment.length ? ' ' : '');
    start = end;
  }
  return merged.flatMap((each) => trimmed(text, each));
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
