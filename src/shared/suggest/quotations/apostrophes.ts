import type { Span } from '../../model';
import { isDigit, isSpace } from './sides';

/** Words that have lost their beginning. */
const ELIDED: ReadonlySet<string> = new Set(
  'em im tis twas twere twill twould n neath nuff fraid bout til'.split(' '),
);
/** Those that are whole words too: elided only in small letters, as a quotation mostly begins with a capital. */
const ELIDED_SMALL: ReadonlySet<string> = new Set('cause cos coz round till hood'.split(' '));

const LONGEST = 7;

/** The letters from `at` on; more of them than any elided word has are cut off. */
function wordAt(text: string, at: number, end: number): string {
  let stop = at;
  const limit = Math.min(end, at + LONGEST);
  while (stop < limit && isLetter(text.charCodeAt(stop))) stop++;
  return text.slice(at, stop);
}

/** Close enough for English words and what borders on them. */
function isLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code < 0x2000)
  );
}

/** Whether the mark at `at` stands for what a word has lost at its beginning: `’90s`, `’em`, `’n’`. */
export function isElided(text: string, at: number, paragraph: Span): boolean {
  const from = at + 1;
  if (isDigit(text.charCodeAt(from))) {
    const next = text.slice(from, Math.min(paragraph.end, from + 4));
    // Whoever sets ‘ before a bare number means a quotation; before a decade it is a slip of the program.
    return text[at] === '‘' ? /^\d\ds/u.test(next) : /^\d\d(?!\d)/u.test(next);
  }
  const word = wordAt(text, from, paragraph.end);
  return ELIDED.has(word.toLowerCase()) || ELIDED_SMALL.has(word);
}

/** Words that lose their end. */
const CLIPPED: ReadonlySet<string> = new Set(['n', 'o', 'ol', 'th', 'an', 'lil']);

/**
 * Whether the closing mark at `at` may be an apostrophe: a possessive (`workers’ rights`), a clipped word
 * (`goin’ home`, `rock ’n’ roll`), or feet (`6' tall`). Only where a space comes next.
 */
export function mayBeApostrophe(text: string, at: number, paragraph: Span): boolean {
  if (at + 1 >= paragraph.end || !isSpace(text.charCodeAt(at + 1))) return false;
  const last = text[at - 1] ?? '';
  if ('szxSZX'.includes(last) || isDigit(last.charCodeAt(0))) return true;
  if (last === 'n' && text[at - 2] === 'i') return true;
  let from = at;
  while (from > paragraph.start && at - from < 4 && isLetter(text.charCodeAt(from - 1))) from--;
  return CLIPPED.has(text.slice(from, at).toLowerCase());
}
