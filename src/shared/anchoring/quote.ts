import type { Anchor, Span } from '../model';
import { union } from './spans';

/** What stands between the segments of a split quotation in `quote.exact`. */
export const SEGMENT_GAP = ' … ';

/** How many UTF-16 units of context the selector keeps on either side. */
const CONTEXT = 32;

/** Whether `offset` lies in the middle of a surrogate pair. */
function splitsPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

/** `offset` moved out of the middle of a surrogate pair, towards `direction`. */
function outsidePair(text: string, offset: number, direction: -1 | 1): number {
  return splitsPair(text, offset) ? offset + direction : offset;
}

/** The words of the segments as one line. */
export function exactQuote(text: string, segments: readonly Span[]): string {
  return segments.map(({ start, end }) => text.slice(start, end)).join(SEGMENT_GAP);
}

/**
 * An anchor on `spans` (UTF-16 offsets, any order; joined where they touch), with its quote selector
 * after the W3C Web Annotation model's TextQuoteSelector. Null where nothing of the text is covered.
 */
export function anchorAt(text: string, spans: readonly Span[]): Anchor | null {
  const segments = union(
    spans
      .filter(({ start, end }) => end > start)
      .map(({ start, end }) => ({
        start: outsidePair(text, Math.max(0, start), -1),
        end: outsidePair(text, Math.min(text.length, end), 1),
      }))
      .filter(({ start, end }) => end > start),
  );
  const first = segments[0];
  const last = segments.at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    segments,
    quote: {
      exact: exactQuote(text, segments),
      prefix: text.slice(outsidePair(text, Math.max(0, first.start - CONTEXT), 1), first.start),
      suffix: text.slice(
        last.end,
        outsidePair(text, Math.min(text.length, last.end + CONTEXT), -1),
      ),
    },
  };
}

/**
 * Whether the anchor's offsets lie in the text and cover exactly the words it quotes. Half a surrogate pair
 * does not hold: it would not survive being stored as UTF-8.
 */
export function anchorHolds(text: string, anchor: Anchor): boolean {
  return (
    anchor.segments.length > 0 &&
    anchor.segments.every(({ start, end }) => start >= 0 && end > start && end <= text.length) &&
    !anchor.segments.some(({ start, end }) => splitsPair(text, start) || splitsPair(text, end)) &&
    exactQuote(text, anchor.segments) === anchor.quote.exact
  );
}
