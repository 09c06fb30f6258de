import { CAN } from '../reading/lexicon';
import type { ReadSentence } from '../reading/reading';
import { opensAside } from './aside';
import { isChannel } from './channel';
import { MOST_WORDS, type Phrase, names } from './phrase';
import { IN_NAMES } from './walk';
import { is, isFinite, isMark, isNounish, isWord } from './words';
import { OF_NAMES, OF_PEOPLE } from '../words/clauses';
import { setOf } from '../words/list';

const WITH_NAMES = setOf(OF_NAMES);
const WITH_PEOPLE = setOf(OF_PEOPLE);

/** The subject that begins right behind the token at `at - 1`: “…, said people familiar with the talks”. */
export function subjectAfter(sentence: ReadSentence, at: number): Phrase | null {
  const { tokens, quoted } = sentence;
  const first = tokens[at];
  if (first === undefined || (first.kind !== 'word' && first.kind !== 'number')) return null;
  if (isWord(first, 'that')) return null;
  if (is(first, CAN.subject)) {
    return isWord(first, 'i', 'we', 'you') ? null : { from: at, to: at + 1 };
  }
  if (
    is(first, CAN.preposition | CAN.subordinator | CAN.conjunction | CAN.auxiliary | CAN.object) &&
    !first.capital &&
    !is(first, CAN.determiner)
  ) {
    return null;
  }
  const proper = first.capital || is(first, CAN.possessive);
  let k = at;
  let aside = false;
  let relative = false;
  let comma = -1;
  for (; k < tokens.length && k - at < MOST_WORDS; k += 1) {
    const token = tokens[k];
    if (token === undefined || quoted[k] !== quoted[at]) break;
    if (token.kind === 'quote') break;
    if (token.kind === 'mark') {
      if (token.word === '(') {
        const close = tokens.findIndex((each, index) => index > k && isMark(each, ')'));
        if (close > 0 && close - k < 8) {
          k = close;
          continue;
        }
        break;
      }
      if (token.word === ',' && k > at) {
        if (aside && !relative && is(tokens[k + 1], CAN.preposition | CAN.subordinator)) break;
        if (
          !opensAside(tokens, k) ||
          is(tokens[k + 1], CAN.time) ||
          isWord(tokens[k + 1], 'and', 'but')
        )
          break;
        if (tokens[k + 1]?.word.endsWith('ing') === true) break;
        aside = true;
        comma = k;
        relative = is(tokens[k + 1], CAN.relative);
        continue;
      }
      if (IN_NAMES.has(token.word)) continue;
      break;
    }
    if (
      isWord(token, 'who', 'whose', 'whom') ||
      (isWord(token, 'that', 'which') && k > at && isFinite(tokens, k + 1))
    ) {
      relative = true;
      continue;
    }
    if (isWord(token, 'that') && k > at) break;
    if (relative) continue;
    if (is(token, CAN.subject) && k > at) break;
    if (is(token, CAN.subordinator) && !token.capital) break;
    if (is(token, CAN.time) && !aside && k > at && !is(tokens[k - 1], CAN.preposition)) break;
    if (is(token, CAN.preposition) && !is(token, CAN.afterNoun)) {
      const may = proper && !aside ? WITH_NAMES : WITH_PEOPLE;
      const timeNext =
        is(tokens[k + 1], CAN.time) ||
        (is(tokens[k + 1], CAN.determiner) && isChannel(tokens, k + 1));
      if (!may.has(token.word) || timeNext) break;
    }
    if (is(token, CAN.adverb) && !token.capital && k > at && !is(tokens[k + 1], CAN.afterNoun)) {
      if (!isNounish(tokens[k + 1])) break;
    }
    if (is(token, CAN.object) && !is(tokens[k - 1], CAN.preposition)) break;
    if (isFinite(tokens, k) && !is(token, CAN.afterNoun)) {
      // What came behind the last comma was no aside, but the clause that goes on.
      if (comma < 0) return null;
      k = comma;
      break;
    }
  }
  while (
    k > at &&
    (tokens[k - 1]?.kind === 'mark' || is(tokens[k - 1], CAN.preposition | CAN.conjunction))
  ) {
    if (isMark(tokens[k - 1], ')')) break;
    k -= 1;
  }
  const phrase = { from: at, to: k };
  return k > at && names(sentence, phrase) ? phrase : null;
}
