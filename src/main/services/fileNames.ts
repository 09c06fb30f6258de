import { shortTitle } from './titles';

/** What no file name may contain somewhere: control characters, separators and what Windows reserves. */
const FORBIDDEN = /[\p{Cc}/\\:*?"<>|]+/gu;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** How many bytes of a file name the words may take: file systems allow 255 in all. */
const LONGEST = 150;

/** The words as a file name, safe on every system; `otherwise` where nothing is left of them. */
export function fileName(words: string, otherwise: string): string {
  let stem = shortTitle(words.replace(FORBIDDEN, ' ').replace(/\s+/gu, ' '));
  while (Buffer.byteLength(stem) > LONGEST) stem = Array.from(stem).slice(0, -1).join('');
  stem = stem.replace(/^[. ]+|[. ]+$/gu, '');
  return stem === '' || RESERVED.test(stem) ? otherwise : stem;
}
