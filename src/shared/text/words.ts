import type { Span, Text } from '../model';
import { isBody, passages } from './body';

/**
 * A word is a longest run of characters that are neither white space nor a dash between words
 * (— or –), with at least one letter or digit in it. Simple, so that a second desk can count again.
 */
const RUN = /[^\s—–]+/gu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The words in `span` of `text`, as UTF-16 offsets into `text`. */
export function wordsIn(text: string, span: Span): Span[] {
  const found: Span[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(RUN)) {
    if (!LETTER_OR_DIGIT.test(match[0])) continue;
    const start = span.start + match.index;
    found.push({ start, end: start + match[0].length });
  }
  return found;
}

/** The words of the body, in order: the denominator of coverage. */
export function bodyWords(text: Pick<Text, 'text' | 'blocks'>): Span[] {
  return passages(text).flatMap((passage) =>
    isBody(passage) ? wordsIn(text.text, passage.span) : [],
  );
}
