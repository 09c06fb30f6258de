import { CAN } from '../reading/lexicon';
import type { ReadSentence } from '../reading/reading';
import { MOST_WORDS, type Phrase, names } from './phrase';
import { trimLeft, walkLeft } from './walk';
import { type Tokens, is, isFinite, isMark, isNounish, isWord } from './words';

/** Whether the comma at `at` opens an aside about the noun before it: “Roe, a former minister,”. */
export function opensAside(tokens: Tokens, at: number, close = 0): boolean {
  const next = tokens[at + 1];
  if (next === undefined || !(isNounish(tokens[at - 1]) || isMark(tokens[at - 1], ')')))
    return false;
  // “Morena, as the party is known,”
  if (isWord(next, 'as')) return isWord(tokens[close - 1], 'known', 'called', 'dubbed');
  return (
    next.kind === 'number' ||
    (next.capital && !is(next, CAN.subject)) ||
    is(next, CAN.determiner | CAN.relative | CAN.possessive | CAN.afterNoun) ||
    next.word.endsWith('ed') ||
    isWord(
      next,
      'one',
      'who',
      'of',
      'formerly',
      'including',
      'now',
      'both',
      'then',
      'himself',
      'herself',
      'for',
      'at',
      'in',
      'during',
      'after',
    ) ||
    next.word.endsWith('ing') ||
    (isNounish(next) && !is(next, CAN.verb) && !is(next, CAN.time))
  );
}

/** Whether the words `[from, to)` are a clause and no aside: a verb stands there that no “who” opens. */
function hasOwnVerb({ tokens, quoted }: ReadSentence, from: number, to: number): boolean {
  for (let k = from; k < to; k += 1) {
    if (quoted[k] !== quoted[to] || isWord(tokens[k], 'who', 'which', 'whose', 'that', 'as')) {
      if (quoted[k] === quoted[to]) return false;
      continue;
    }
    if (k > from && isFinite(tokens, k)) return true;
  }
  return false;
}

/** “Roe, a former minister,”: the aside that the comma at `close` ends, and the noun before it. */
export function withAside(sentence: ReadSentence, close: number, floor: number): Phrase | null {
  const { tokens, quoted } = sentence;
  const mark = tokens[close]?.word ?? ',';
  let found: Phrase | null = null;
  for (let k = close - 1; k > floor && close - k < MOST_WORDS; k -= 1) {
    if (quoted[k] !== quoted[close]) continue;
    if (isMark(tokens[k], ';') || isMark(tokens[k], ':')) break;
    if (!isMark(tokens[k], mark)) continue;
    if (mark === ',' && !opensAside(tokens, k, close)) {
      if (found !== null) break;
      continue;
    }
    if (hasOwnVerb(sentence, k + 1, close)) continue;
    const walk = walkLeft(sentence, k - 1, floor);
    if (walk.atVerb && !is(tokens[walk.from - 1], CAN.conjunction)) continue;
    const phrase = trimLeft(sentence, { from: walk.from, to: k });
    if (phrase === null || !names(sentence, phrase)) continue;
    const head = tokens[phrase.from];
    const proper = tokens.slice(phrase.from, phrase.to).some((each) => each.capital);
    if (!proper && !is(head, CAN.determiner | CAN.possessive) && !isWord(tokens[k + 1], 'who'))
      continue;
    // “Until the election, Ada Roe, an adviser, said”: what a preposition begins is no name for the aside.
    if (found !== null && phrase.from !== walk.from) break;
    found = { from: phrase.from, to: close };
    const boundary = tokens[phrase.from - 1];
    if (!isMark(boundary, ',')) break;
  }
  return found;
}
