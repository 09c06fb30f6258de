import { shorten } from './shorten';

/**
 * What no file name may hold somewhere: separators, what Windows reserves, controls, halves of characters, and
 * characters that are not seen and let a name pass for another (as `exe.fdp` shown from right to left).
 */
const FORBIDDEN = /[\p{C}\u2028\u2029/\\:*?"<>|]+/gu;
/** Windows’ devices, whatever the extension. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|(?:com|lpt)[\d¹²³]) *(?:\.|$)/iu;

/** How many characters of a file name the words may take. */
const LONGEST = 80;

/** The length of a text in UTF-8. */
function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/**
 * The words as a part of a file name, safe on every system; `otherwise` where nothing is left of them. File systems
 * allow 255 bytes for the whole name.
 *
 * @param bytes How many bytes of UTF-8 it may take.
 */
export function fileStem(
  words: string,
  { bytes, otherwise }: { readonly bytes: number; readonly otherwise: string },
): string {
  let stem = shorten(words.replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ').trim(), LONGEST);
  while (byteLength(stem) > bytes) stem = Array.from(stem).slice(0, -1).join('');
  stem = stem.replace(/^[. ]+|[. ]+$/gu, '');
  return stem === '' || RESERVED.test(stem) ? otherwise : stem;
}
