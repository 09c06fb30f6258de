import type { Span } from '../../model';
import { isDigit, isSpace } from './sides';

/** Words that lose their beginning, in any case. */
const ELIDED: ReadonlySet<string> = new Set(
  'em im til till tis twas twere twill twould n neath nuff fraid bout'.split(' '),
);
/** Words that lose their beginning, and which are whole words too: only in small letters. */
const ELIDED_SMALL: ReadonlySet<string> = new Set(
  'cause cos coz round less course fore hood'.split(' '),
);

/** Whether the mark at `at` stands for what a word has lost at its beginning: `’90s`, `’em`, `’n’`. */
export function isElided(text: string, at: number, paragraph: Span): boolean {
  const next = text.slice(at + 1, Math.min(paragraph.end, at + 9));
  // A typist who can set ‘ means a quotation with it before a bare number.
  if (/^\d\ds\b/u.test(next)) return true;
  if (/^\d\d(?!\d)/u.test(next)) return text[at] !== '‘';
  const word = /^\p{L}+(?!\p{L})/u.exec(next)?.[0];
  if (word === undefined) return false;
  return ELIDED.has(word.toLowerCase()) || ELIDED_SMALL.has(word);
}

/**
 * Whether the closing mark at `at` may be an apostrophe: a possessive plural (`workers’ rights`), a
 * shortened word (`goin’ home`, `rock ’n’ roll`), or feet (`6' tall`). Only before a further word.
 */
export function mayBeApostrophe(text: string, at: number, paragraph: Span): boolean {
  const after = at + 1 < paragraph.end ? text.charCodeAt(at + 1) : -1;
  if (!isSpace(after)) return false;
  const before = text.slice(Math.max(paragraph.start, at - 3), at);
  return (
    isDigit(before.charCodeAt(before.length - 1)) ||
    /(?:[sxz]|in|an|\b(?:n|o|ol|th))$/iu.test(before)
  );
}
