import { CAN } from '../reading/lexicon';
import type { ReadSentence } from '../reading/reading';
import { MONTHS } from '../words/grammar';
import { setOf } from '../words/list';
import { type Tokens, is, isNounish, isWord } from './words';

/** A run of words of a sentence: indices of its first token and of the one behind its last. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** Whether what it does stands in an aside about it: “Roe, who said …, left”. */
  readonly aside?: boolean;
}

export const MOST_WORDS = 45;

/** Whether these words can name a source: at least a noun or pronoun, and not only a time. */
export function names({ tokens }: ReadSentence, { from, to }: Phrase): boolean {
  if (to <= from || isWord(tokens[from], 'no', 'nobody', 'none', 'neither', 'let', 'nothing'))
    return false;
  if (to - from === 1) {
    const only = tokens[from];
    if (only === undefined) return false;
    if (is(only, CAN.subject)) return !isWord(only, 'i', 'we', 'you', 'nobody');
    if (is(only, CAN.determiner)) {
      return isWord(
        only,
        'some',
        'many',
        'others',
        'several',
        'both',
        'one',
        'another',
        'few',
        'most',
        'all',
        'two',
        'three',
      );
    }
    if (is(only, CAN.time)) return only.capital && !isCalendar(only);
    return isNounish(only);
  }
  for (let k = from; k < to; k += 1) {
    const token = tokens[k];
    if (isNounish(token) && (!is(token, CAN.time) || isWord(token, 'minutes'))) return true;
  }
  return isWord(
    tokens[from],
    'one',
    'some',
    'many',
    'several',
    'both',
    'others',
    'two',
    'three',
    'another',
  );
}

const isCalendar = ({ word }: { readonly word: string }) =>
  word.endsWith('day') ? word.length > 3 : CALENDAR.has(word);

const CALENDAR = setOf(MONTHS);

export const isCalendarAt = (tokens: Tokens, at: number) => {
  const token = tokens[at];
  return token !== undefined && is(token, CAN.time) && token.capital && isCalendar(token);
};
