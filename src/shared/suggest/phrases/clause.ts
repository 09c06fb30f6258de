import { CAN, CITES } from '../reading/lexicon';
import type { ReadSentence } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { subjectAfter } from './subject-behind';
import { is, isFinite, isMark, isWord } from './words';
import { OWN_AGAIN } from '../words/clauses';
import { setOf } from '../words/list';

/** Words behind a comma that begin the outlet's own clause again. */
const AGAIN = setOf(OWN_AGAIN);

/** Where the clause that begins at token `from` ends: before another saying, or before the outlet speaks again. */
export function clauseEnd(sentence: ReadSentence, from: number): number {
  const { tokens, quoted } = sentence;
  const home = quoted[from - 1] ?? -1;
  for (let k = from + 1; k < tokens.length; k += 1) {
    const token = tokens[k];
    if (token === undefined) continue;
    let cut = k;
    if (quoted[k] !== home) {
      if (quoted[k + 1] !== home || token.kind !== 'quote') continue;
      // “… for ambition: ‘Go,’ she said”: the quotation has a speaker of its own.
      if (speakerEnds(sentence, k + 1)) {
        let open = k;
        while (open > from && quoted[open - 1] === quoted[k]) open -= 1;
        return isMark(tokens[open - 1], ':') ? open - 1 : k + 1;
      }
      if (!isMark(tokens[k - 1], ',')) continue;
      cut = k + 1;
    }
    if (
      cut > k ||
      isMark(token, ',') ||
      isMark(token, '—') ||
      isMark(token, '–') ||
      isMark(token, ';')
    ) {
      const next = tokens[k + 1];
      if (next === undefined || quoted[k + 1] !== home) continue;
      if (AGAIN.has(next.word)) {
        if (isWord(next, 'but', 'yet') && isWord(tokens[k + 2], 'that')) continue;
        return cut;
      }
      if (isMark(token, ';')) return cut;
      if (speakerEnds(sentence, k + 1)) return cut;
      if (
        (next.cites & CITES.gerund) !== 0 &&
        (next.cites & (CITES.say | CITES.about | CITES.withThat)) !== 0
      )
        return cut;
      if (
        (next.cites & CITES.say) !== 0 &&
        (next.cites & (CITES.past | CITES.third)) !== 0 &&
        subjectAfter(sentence, k + 2) !== null
      )
        return cut;
      if (
        is(next, CAN.conjunction) &&
        (citesHere(sentence, k + 2) || citesHere(sentence, k + 3) || citesHere(sentence, k + 4))
      )
        return cut;
    }
    if (isWord(token, 'and', 'but') && (citesHere(sentence, k + 1) || declinesAt(tokens[k + 1])))
      return k;
    if (isWord(token, 'according') && isWord(tokens[k + 1], 'to')) return k;
  }
  return tokens.length;
}

const declinesAt = (token: Token | undefined) =>
  token !== undefined &&
  (token.cites & CITES.decline) !== 0 &&
  (token.cites & (CITES.past | CITES.third)) !== 0;

/** Whether the clause that begins at `from` only names a speaker: “…, officials said.” */
function speakerEnds({ tokens, quoted }: ReadSentence, from: number): boolean {
  const home = quoted[from - 1] ?? -1;
  for (let k = from; k < tokens.length && k < from + 20; k += 1) {
    const token = tokens[k];
    if (token === undefined || quoted[k] !== home) return false;
    if (token.kind === 'mark' && !isMark(token, ',') && token.word !== '-') return false;
    if (is(token, CAN.conjunction) && k === from) return false;
    if (
      k > from &&
      (token.cites & CITES.say) !== 0 &&
      (token.cites & CITES.gerund) === 0 &&
      !is(tokens[k - 1], CAN.determiner)
    ) {
      const next = tokens[k + 1];
      return (
        next === undefined ||
        isMark(next, '.') ||
        isMark(next, ',') ||
        (is(next, CAN.time) && tokens[k + 2]?.kind === 'mark')
      );
    }
    if (isFinite(tokens, k) && !is(token, CAN.auxiliary)) return false;
  }
  return false;
}

function citesHere({ tokens, quoted }: ReadSentence, at: number): boolean {
  let k = at;
  while (is(tokens[k], CAN.adverb) || is(tokens[k], CAN.auxiliary)) k += 1;
  const token = tokens[k];
  if (token === undefined || token.capital || quoted[k] !== (quoted[at - 1] ?? -1)) return false;
  if ((token.cites & (CITES.say | CITES.tell)) === 0) return false;
  return (token.cites & (CITES.past | CITES.third)) !== 0 && !token.word.endsWith('ing');
}

/** Whether a clause of its own begins at `from`: a finite verb stands in it. */
export function hasClause(sentence: ReadSentence, from: number): boolean {
  const { tokens, quoted } = sentence;
  for (let k = from; k < tokens.length && k < from + 30; k += 1) {
    if (quoted[k] !== quoted[from]) continue;
    if (isMark(tokens[k], ',') && k > from + 12) return false;
    if (k > from && isFinite(tokens, k)) return true;
  }
  return false;
}
