import type { Anchor, Span } from '../model';
import { anchorAt, anchorHolds, SEGMENT_GAP } from './quote';

/** The words of each segment, read off the quotation; null where segments and quotation do not fit together. */
function partsOf({ segments, quote }: Anchor): readonly string[] | null {
  let at = 0;
  const parts = segments.map(({ start, end }, i) => {
    const part = quote.exact.slice(at, at + end - start);
    at += end - start + (i < segments.length - 1 ? SEGMENT_GAP.length : 0);
    return part;
  });
  return parts.join(SEGMENT_GAP) === quote.exact ? parts : null;
}

/** Every place where all the words stand, as far apart as they did. */
function placesOf(text: string, anchor: Anchor): readonly Anchor[] {
  const parts = partsOf(anchor);
  const [first] = parts ?? [];
  const origin = anchor.segments[0]?.start ?? 0;
  if (parts === null || first === undefined || first === '') return [];
  const places: Anchor[] = [];
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const spans: Span[] = anchor.segments.map(({ start, end }) => ({
      start: start - origin + at,
      end: end - origin + at,
    }));
    const stands = spans.every(({ start, end }, i) => text.slice(start, end) === parts[i]);
    const place = stands ? anchorAt(text, spans) : null;
    if (place !== null && place.quote.exact === anchor.quote.exact) places.push(place);
  }
  return places;
}

/**
 * The anchor on another text version, or null. Exact or not at all: the same words, as far apart as they were, and
 * only once in the text, or only once between the same context. A guess would be a wrong anchor that nobody notices.
 */
export function reanchor(text: string, anchor: Anchor): Anchor | null {
  const places = placesOf(text, anchor);
  const found =
    places.length === 1
      ? places
      : places.filter(
          ({ quote }) =>
            quote.prefix.endsWith(anchor.quote.prefix) &&
            quote.suffix.startsWith(anchor.quote.suffix),
        );
  const [place] = found;
  return found.length === 1 && place !== undefined && anchorHolds(text, place) ? place : null;
}
