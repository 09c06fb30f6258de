/** Bounds that no article comes near. Parsing time grows with the square of the depth. */
const TAG_LIMIT = 200_000;
const DEPTH_LIMIT = 8_000;
/** Each `<` and `&`, a tag or not, is a piece the parser handles apart. */
const PIECE_LIMIT = 1_000_000;
/** More attributes than any element of a page has: the parser looks through an element's for each of them. */
const ATTRIBUTE_LIMIT = 5_000;

/** Elements whose end tag is often left out, or that have none: they say nothing about depth. */
const UNCLOSED: ReadonlySet<string> = new Set(
  'p li dt dd td th tr tbody thead tfoot option br hr img meta link input wbr source col area base embed track param'.split(
    ' ',
  ),
);

/** Attributes of a start tag, at most. */
function attributesOf(tag: string): number {
  if (tag.length < 2 * ATTRIBUTE_LIMIT) return 0;
  return tag.replaceAll(/"[^"]*"|'[^']*'/gu, '').match(/[\s/]+/gu)?.length ?? 0;
}

/**
 * Whether a page has so many tags, nests them so deep, or gives one so many attributes, that it is made to do harm:
 * parsing it would take far longer than reading.
 */
export function isOverloaded(source: string): boolean {
  let pieces = 0;
  let tags = 0;
  let depth = 0;
  /** Where the last start tag ends: what looks like a tag before it is a part of its attributes. */
  let end = 0;
  for (const { 1: slash, 2: name, index } of source.matchAll(/&|<(?:(\/?)([a-z][a-z0-9]*))?/giu)) {
    pieces += 1;
    if (name !== undefined) {
      tags += 1;
      if (!UNCLOSED.has(name.toLowerCase())) depth = Math.max(0, depth + (slash === '/' ? -1 : 1));
    }
    if (slash === '' && index >= end) {
      const close = source.indexOf('>', index);
      end = close === -1 ? source.length : close;
      if (attributesOf(source.slice(index, end)) > ATTRIBUTE_LIMIT) return true;
    }
    if (pieces > PIECE_LIMIT || tags > TAG_LIMIT || depth > DEPTH_LIMIT) return true;
  }
  return false;
}
