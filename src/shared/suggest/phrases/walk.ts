import { CAN } from '../reading/lexicon';
import type { ReadSentence } from '../reading/reading';
import { MOST_WORDS, type Phrase } from './phrase';
import { type Tokens, is, isFinite, isMark, isNounish, isWord } from './words';

/** Marks that stand inside names and sums. */
export const IN_NAMES: ReadonlySet<string> = new Set(['-', '&', '/', '$', '%', '@', '#']);

interface Walk {
  /** Index of the first token that belongs. */
  readonly from: number;
  /** Whether the walk ended at a verb of another clause. */
  readonly atVerb: boolean;
}

/** Walks left from `last` over what one noun phrase can be made of. */
export function walkLeft(sentence: ReadSentence, last: number, floor: number): Walk {
  const { tokens, quoted } = sentence;
  const home = quoted[last];
  let conjunction = -1;
  let k = last;
  for (; k >= floor && last - k < MOST_WORDS; k -= 1) {
    const token = tokens[k];
    if (token === undefined) break;
    if (token.kind === 'quote') {
      // Quoted words inside a name: the “Gang of Eight” said.
      if (quoted[k] === -1 || quoted[k] === home) break;
      let open = k;
      while (open > floor && quoted[open - 1] === quoted[k]) open -= 1;
      if (k - open > 6 || tokens[k - 1]?.kind === 'mark') break;
      k = open;
      continue;
    }
    if (quoted[k] !== home) break;
    if (token.kind === 'mark') {
      if (token.word === ')') {
        k = openBracket(tokens, k);
        if (isMark(tokens[k], '(')) continue;
      }
      if (IN_NAMES.has(token.word)) continue;
      break;
    }
    if (is(token, CAN.conjunction)) {
      if (isWord(token, 'but', 'yet', 'nor') || isMark(tokens[k - 1], ',')) break;
      conjunction = k;
      continue;
    }
    if (is(token, CAN.relative) && !is(token, CAN.possessive)) {
      // “people who attended”, “a memo that was leaked”; “said that officials” is no such clause.
      if (isWord(token, 'whom') && isWord(tokens[k - 1], 'of')) continue;
      const verbNext = isWord(token, 'who', 'whom') || is(tokens[k + 1], CAN.auxiliary | CAN.past);
      if (verbNext && isNounish(tokens[k - 1]) && k < last) continue;
      if (
        isWord(token, 'that') &&
        k + 1 <= last &&
        isNounish(tokens[k + 1]) &&
        !is(tokens[k + 1], CAN.verb) &&
        !isNounish(tokens[k - 1]) &&
        !is(tokens[k - 1], CAN.verb)
      ) {
        continue;
      }
      break;
    }
    if (is(token, CAN.subject)) {
      if (k === last) k -= 1;
      break;
    }
    if (is(token, CAN.subordinator)) break;
    if (k < last && isWord(token, 'after', 'before', 'until')) break;
    if (isFinite(tokens, k)) {
      const relative = relativeBefore(sentence, k, floor);
      if (relative >= 0) {
        k = relative;
        continue;
      }
      return { from: conjunction > k ? conjunction + 1 : k + 1, atVerb: true };
    }
    if (
      is(token, CAN.determiner | CAN.possessive) &&
      k > floor &&
      k < last &&
      (isNounish(tokens[k - 1]) || is(tokens[k - 1], CAN.time | CAN.object)) &&
      !(is(tokens[k - 1], CAN.verb) && relativeBefore(sentence, k - 1, floor) >= 0) &&
      !isWord(tokens[k - 1], 'of') &&
      !is(tokens[k - 1], CAN.preposition | CAN.determiner | CAN.conjunction)
    ) {
      k -= 1;
      break;
    }
  }
  return { from: Math.max(k + 1, floor), atVerb: false };
}

/** The `(` that the `)` at `at` closes, or `at` itself. */
function openBracket(tokens: Tokens, at: number): number {
  for (let k = at - 1; k >= 0 && k > at - 12; k -= 1) if (isMark(tokens[k], '(')) return k;
  return at;
}

/** The “who” of a relative clause that the verb at `at` belongs to, or -1. */
function relativeBefore({ tokens, quoted }: ReadSentence, at: number, floor: number): number {
  for (let k = at - 1; k >= floor && k > at - 8; k -= 1) {
    const token = tokens[k];
    if (token === undefined || token.kind !== 'word' || quoted[k] !== quoted[at]) return -1;
    if (isWord(token, 'who', 'which', 'whose') || (isWord(token, 'that') && k === at - 1)) {
      return isNounish(tokens[k - 1]) ? k : -1;
    }
  }
  return -1;
}

/** Takes from the left what opens a sentence and belongs to no name, then a place or time in front. */
export function trimLeft({ tokens }: ReadSentence, { from, to }: Phrase): Phrase | null {
  let k = from;
  for (;;) {
    const token = tokens[k];
    if (token === undefined || k >= to) return null;
    if (token.kind !== 'word' && token.kind !== 'number') {
      if (token.word === '@' || token.word === '#' || token.word === '$') break;
      k += 1;
    } else if (is(token, CAN.conjunction)) k += 1;
    else if (
      is(token, CAN.adverb) &&
      !is(token, CAN.determiner) &&
      !(token.capital && k > from) &&
      !isWord(token, 'then') &&
      !(
        isWord(token, 'only', 'even', 'just', 'almost', 'nearly') &&
        is(tokens[k + 1], CAN.determiner)
      )
    )
      k += 1;
    else if (is(token, CAN.preposition) && !isWord(token, 'about', 'over', 'around', 'like')) {
      const next = afterFronted(tokens, k, to);
      if (next <= k) return null;
      k = next;
    } else break;
  }
  // “Last week the ministry said”, “Friday Roe said”.
  if (is(tokens[k], CAN.time) && k + 1 < to) {
    let t = k;
    while (t < to && is(tokens[t], CAN.time)) t += 1;
    if (t < to && (tokens[t]?.capital === true || is(tokens[t], CAN.determiner | CAN.subject)))
      k = t;
  }
  return { from: k, to };
}

/** Where the subject begins behind a place or time in front that no comma ends: “In a statement Roe said”. */
function afterFronted(tokens: Tokens, at: number, to: number): number {
  const last = tokens[to - 1];
  if (is(last, CAN.subject)) return to - 1;
  let k = to - 1;
  if (last?.capital === true) {
    while (k > at + 1 && tokens[k - 1]?.capital === true && !is(tokens[k - 1], CAN.time)) k -= 1;
    if (is(tokens[k - 1], CAN.determiner) && k - 1 > at + 1) k -= 1;
    return is(tokens[k - 1], CAN.preposition) ? -1 : k;
  }
  for (; k > at + 1; k -= 1) {
    if (is(tokens[k], CAN.determiner) && !is(tokens[k - 1], CAN.preposition)) return k;
  }
  return -1;
}
