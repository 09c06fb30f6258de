import { CAN } from '../reading/lexicon';
import type { ReadSentence } from '../reading/reading';
import { is, isFinite, isNounish, isWord } from './words';

/** Behind whom it was told to: “told reporters”, “told The Harbour Post on Monday”. -1: nobody is told. */
export function addresseeEnd(sentence: ReadSentence, at: number): number {
  const { tokens, quoted } = sentence;
  const first = tokens[at];
  const home = quoted[at - 1];
  if (first === undefined || first.kind === 'mark') return -1;
  if (first.kind === 'quote') return quoted[at] !== home ? at : -1;
  if (isWord(first, 'that', 'how')) return at;
  if (is(first, CAN.object) || isWord(first, 'her', 'it', 'you')) return at + 1;
  if (is(first, CAN.preposition | CAN.subordinator | CAN.auxiliary) && !first.capital) return -1;
  let k = at;
  for (; k < tokens.length && k < at + 24; k += 1) {
    const token = tokens[k];
    if (token === undefined) break;
    if (quoted[k] !== home) {
      // A show's name in quotation marks belongs to the addressee when the clause goes on behind it.
      return k;
    }
    if (token.kind === 'quote') continue;
    if (token.kind === 'mark') {
      if (token.word === '-' || token.word === '&') continue;
      return k;
    }
    if (k > at && isWord(token, 'that', 'to', 'how', 'what', 'why', 'whether', 'not')) return k;
    if (k > at && is(token, CAN.subject | CAN.time)) return k;
    if (
      k > at &&
      isWord(
        token,
        'on',
        'in',
        'at',
        'during',
        'after',
        'before',
        'last',
        'late',
        'earlier',
        'this',
        'when',
      )
    )
      return k;
    if (
      k > at &&
      is(token, CAN.determiner | CAN.possessive) &&
      !is(tokens[k - 1], CAN.preposition | CAN.conjunction | CAN.determiner)
    )
      return k;
    if (k > at && token.capital && tokens[k - 1]?.capital === false && isNounish(tokens[k - 1]))
      return k;
    if (isFinite(tokens, k)) {
      return Math.max(at + 1, k - 1);
    }
  }
  return k;
}
