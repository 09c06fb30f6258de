/** Characters by code, so that a text can be read without regular expressions. */
export const SPACE = 32;
export const QUOTE = 34;
export const AMPERSAND = 38;
export const APOSTROPHE = 39;
export const OPEN_BRACKET = 40;
export const COMMA = 44;
export const HYPHEN = 45;
export const PERIOD = 46;
export const CURLY_APOSTROPHE = 0x2019;
export const CURLY_OPEN = 0x201c;
export const CURLY_CLOSE = 0x201d;

const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;

/** The first 0x3000 codes by class; what lies behind them are letters without case, or halves of a pair. */
const CLASSES = new Uint8Array(0x3000);
for (let code = 0; code < CLASSES.length; code += 1) {
  const char = String.fromCharCode(code);
  if (/\p{Lu}/u.test(char)) CLASSES[code] = UPPER;
  else if (/[\p{L}\p{M}]/u.test(char)) CLASSES[code] = LOWER;
  else if (/\p{N}/u.test(char)) CLASSES[code] = DIGIT;
}

const classOf = (code: number): number => (code < 0x3000 ? (CLASSES[code] ?? OTHER) : LOWER);
export const isUpper = (code: number): boolean => code < 0x3000 && CLASSES[code] === UPPER;
export const isLower = (code: number): boolean => classOf(code) === LOWER;
/** A letter or digit; false past the end of a text. */
export const isWordCode = (code: number): boolean => code === code && classOf(code) !== OTHER;
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isApostrophe = (code: number): boolean =>
  code === APOSTROPHE || code === CURLY_APOSTROPHE;

/** Whether at `at` stands the ending of a possessive: `’s`, or `’` behind an s and before a space. */
export function isPossessiveAt(text: string, at: number): boolean {
  if (!isApostrophe(text.charCodeAt(at))) return false;
  if (text.charCodeAt(at + 1) === 115) return !isWordCode(text.charCodeAt(at + 2));
  return text.charCodeAt(at - 1) === 115 && !isWordCode(text.charCodeAt(at + 1));
}

/** Lower case with straight apostrophes, as the word lists spell. */
export function lowered(word: string): string {
  const low = word.toLowerCase();
  return low.includes('’') ? low.replaceAll('’', "'") : low;
}
