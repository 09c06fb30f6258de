import { CAN } from '../reading/lexicon';
import type { ReadSentence } from '../reading/reading';
import { withAside } from './aside';
import { type Phrase, isCalendarAt, names } from './phrase';
import { trimLeft, walkLeft } from './walk';
import { type Tokens, is, isFinite, isMark, isNounish, isWord } from './words';

/** The subject that ends right before the token at `at`: a noun phrase with what is said about it. */
export function subjectBefore(sentence: ReadSentence, at: number, floor = 0): Phrase | null {
  const { tokens, quoted } = sentence;
  let last = at - 1;
  // “Roe on Tuesday said”, “Roe, the mayor, on Tuesday said”.
  if (isCalendarAt(tokens, last)) {
    let day = last;
    while (
      day > floor &&
      (is(tokens[day], CAN.time) ||
        isWord(tokens[day], 'on', 'late', 'early', 'in', 'last', 'this'))
    )
      day -= 1;
    if (
      day >= floor &&
      day < last &&
      (isMark(tokens[day], ',') ||
        (isNounish(tokens[day]) && tokens[day]?.word.endsWith('ed') !== true) ||
        is(tokens[day], CAN.subject))
    )
      last = day;
  }
  if (last < floor || quoted[last] !== quoted[at]) return null;
  const token = tokens[last];
  if (token === undefined) return null;
  if (isMark(token, ',') || isMark(token, '—') || isMark(token, '–') || isMark(token, '--')) {
    return withAside(sentence, last, floor);
  }
  if ((token.kind === 'mark' && token.word !== ')') || is(token, CAN.conjunction)) return null;
  if (is(token, CAN.preposition) && !is(token, CAN.adverb) && !token.capital) return null;
  const walk = walkLeft(sentence, last, floor);
  const phrase = trimLeft(sentence, { from: walk.from, to: last + 1 });
  if (phrase !== null && (opensWithGerund(tokens, phrase) || isThere(tokens, phrase))) return null;
  return phrase !== null && names(sentence, phrase) ? phrase : null;
}

/** “seizing upon a report”: a participle and no name. */
const opensWithGerund = (tokens: Tokens, { from, to }: Phrase) => {
  const token = tokens[from];
  return (
    token !== undefined &&
    to - from > 2 &&
    !token.capital &&
    token.word.endsWith('ing') &&
    (token.cites !== 0 || is(token, CAN.verb))
  );
};

/** “There is no answer”: nobody. */
const isThere = (tokens: Tokens, { from, to }: Phrase) =>
  to - from === 1 && isWord(tokens[from], 'there');

/** The owner right before the ’s at `at`: “Roe” of “a check on Roe’s claim”. */
export function ownerBefore(sentence: ReadSentence, at: number): Phrase | null {
  const { tokens, quoted } = sentence;
  let k = at;
  while (
    k > 0 &&
    quoted[k - 1] === quoted[at] &&
    (isNounish(tokens[k - 1]) || tokens[k - 1]?.word === "'s") &&
    !isFinite(tokens, k - 1) &&
    !isParticiple(tokens[k - 1])
  )
    k -= 1;
  if (k > 0 && k < at && is(tokens[k - 1], CAN.determiner | CAN.possessive)) k -= 1;
  const phrase = { from: k, to: at };
  return k < at && names(sentence, phrase) ? phrase : null;
}

const isParticiple = (token: Tokens[number] | undefined) =>
  token !== undefined && !token.capital && token.word.endsWith('ing') && is(token, CAN.verb);
