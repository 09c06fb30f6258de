import { CAN } from '../reading/lexicon';
import { type Tokens, is } from './words';
import { PLACES_OF_SPEECH } from '../words/clauses';
import { setOf } from '../words/list';

const PLACES = setOf(PLACES_OF_SPEECH);

/** Whether the phrase that begins at `at` is a place where things are said: “a statement”. */
export function isChannel(tokens: Tokens, at: number): boolean {
  for (let k = at; k < at + 6 && k < tokens.length; k += 1) {
    const token = tokens[k];
    if (token === undefined || token.kind === 'mark' || token.kind === 'quote') return false;
    if (PLACES.has(token.word)) return true;
    if (k > at && is(token, CAN.preposition)) return false;
  }
  return false;
}
