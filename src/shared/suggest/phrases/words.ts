import { CAN } from '../reading/lexicon';
import type { Token } from '../reading/tokens';

/** Small questions about a word where it stands. Indices are into the tokens of one sentence. */

export type Tokens = readonly Token[];

export const is = (token: Token | undefined, bits: number): boolean =>
  token !== undefined && (token.can & bits) !== 0;

export const isMark = (token: Token | undefined, mark: string): boolean =>
  token !== undefined && token.kind === 'mark' && token.word === mark;

export const isWord = (token: Token | undefined, ...words: readonly string[]): boolean =>
  token !== undefined && words.includes(token.word);

const CLOSED =
  CAN.determiner |
  CAN.subject |
  CAN.possessive |
  CAN.preposition |
  CAN.conjunction |
  CAN.subordinator |
  CAN.auxiliary |
  CAN.adverb |
  CAN.relative |
  CAN.object;

/** A word that can be the head of a noun phrase. */
export function isNounish(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === 'number') return true;
  return token.kind === 'word' && (token.capital || (token.can & CLOSED) === 0);
}

/** Past forms that are never nouns or adjectives. */
const NEVER_NOUNS = new Set([
  'said',
  'told',
  'wrote',
  'says',
  'tells',
  'writes',
  'thinks',
  'argues',
  'believes',
  'say',
  'think',
  'argue',
  'believe',
]);

/** Whether a verb form stands where a noun does: behind a determiner, a possessive or a preposition. */
export function standsAsNoun(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || NEVER_NOUNS.has(tokens[at]?.word ?? '')) return false;
  if (before.word === "'s") return tokens[at]?.word.endsWith('ed') !== true;
  return is(before, CAN.determiner | CAN.possessive) && !is(before, CAN.subject | CAN.relative);
}

/** Whether the word is a verb of its clause, and not a participle, a noun or an infinitive. */
export function isFinite(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  if (is(token, CAN.auxiliary)) {
    if (token.capital && at > 0 && tokens[at - 1]?.kind === 'word') return false;
    return token.word !== "'s" || !isNounish(tokens[at - 1]) || isVerbal(tokens[at + 1]);
  }
  if (!is(token, CAN.verb) || token.capital || token.word.endsWith('ing')) return false;
  if (standsAsNoun(tokens, at)) return false;
  let behind = at - 1;
  while (is(tokens[behind], CAN.adverb) && !is(tokens[behind], CAN.determiner)) behind -= 1;
  const before = tokens[behind];
  if (before === undefined) return false;
  if (is(before, CAN.subject)) return true;
  if (isWord(before, 'to')) return false;
  if (is(token, CAN.past)) return !is(before, CAN.preposition);
  const next = tokens[at + 1];
  if (token.word.endsWith('ed')) {
    if (is(before, CAN.preposition | CAN.conjunction)) return false;
    if (is(token, CAN.afterNoun)) return false;
    if (isWord(next, 'by') || is(before, CAN.auxiliary)) return false;
    return isNounish(before) && (before.kind === 'word' || !isNounish(next));
  }
  return (
    isNounish(before) &&
    is(next, CAN.determiner | CAN.possessive | CAN.object | CAN.subject | CAN.subordinator)
  );
}

function isVerbal(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.word.endsWith('ing') || token.word.endsWith('ed') || is(token, CAN.past | CAN.adverb))
  );
}
