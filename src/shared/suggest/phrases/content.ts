import { CAN } from '../reading/lexicon';
import type { ReadSentence } from '../reading/reading';
import { isChannel } from './channel';
import { is, isFinite, isMark, isWord } from './words';
import { BEFORE_PLACE } from '../words/clauses';
import { setOf } from '../words/list';

const BEFORE = setOf(BEFORE_PLACE);

/** Index of the first word of the content behind the cue that ends at `at`; -1 where nothing follows. */
export function contentStart(sentence: ReadSentence, at: number): number {
  const { tokens, quoted } = sentence;
  const home = quoted[at - 1];
  let k = at;
  for (let rounds = 0; rounds < 6; rounds += 1) {
    const token = tokens[k];
    if (token === undefined) return -1;
    if (quoted[k] !== home) return k;
    if (isMark(token, ':')) return k + 1 < tokens.length ? k + 1 : -1;
    if (isWord(token, 'that', 'how', 'what', 'why', 'whether', 'if')) return k;
    if (isMark(token, ',')) {
      // “said, without giving details, that …”
      for (let t = k + 1; t < k + 14 && t < tokens.length; t += 1) {
        if (quoted[t] !== home || isFinite(tokens, t)) break;
        if (isMark(tokens[t], ',') && isWord(tokens[t + 1], 'that')) return t + 1;
      }
      return k;
    }
    if (token.kind === 'mark') return k;
    const wasAt = k;
    while (
      is(tokens[k], CAN.time) ||
      (tokens[k]?.kind === 'number' && is(tokens[k - 1], CAN.time)) ||
      (isWord(
        tokens[k],
        'late',
        'early',
        'last',
        'this',
        'earlier',
        'later',
        'on',
        'again',
        'recently',
        'publicly',
        'privately',
        'repeatedly',
        'flatly',
        'bluntly',
        'simply',
        'next',
      ) &&
        (is(tokens[k + 1], CAN.time) ||
          tokens[k]?.can === CAN.adverb ||
          is(tokens[k], CAN.adverb) ||
          (is(tokens[k + 1], CAN.determiner) && is(tokens[k + 2], CAN.time))))
    ) {
      k += 1;
    }
    if (k > wasAt) continue;
    if (
      is(token, CAN.preposition) ||
      (BEFORE.has(token.word) && is(token, CAN.subordinator | CAN.adverb))
    ) {
      const after = skipPlace(sentence, k);
      if (after === k) return k;
      k = after;
      continue;
    }
    if (
      is(token, CAN.adverb) &&
      (isWord(tokens[k + 1], 'that') ||
        is(tokens[k + 1], CAN.preposition) ||
        quoted[k + 1] !== home)
    ) {
      k += 1;
      continue;
    }
    return k;
  }
  return k;
}

/** Behind a place, time or means that begins at `at`: up to “that”, a comma, a colon or a quotation. */
function skipPlace({ tokens, quoted }: ReadSentence, at: number): number {
  const home = quoted[at];
  const limit = Math.min(tokens.length, at + 22);
  let verbs = 0;
  for (let k = at + 1; k < limit; k += 1) {
    const token = tokens[k];
    if (token === undefined) break;
    if (isWord(token, 'that') && !is(tokens[k - 1], CAN.preposition)) return k;
    if (quoted[k] !== home) {
      // “on CNN’s “State of the Union” that …”
      return k;
    }
    if (isMark(token, ',') || isMark(token, ':')) return k;
    if (token.kind === 'mark' && token.word !== '-') break;
    if (isFinite(tokens, k)) {
      verbs += 1;
      break;
    }
  }
  if (verbs === 0) {
    const end = tokens[limit - 1];
    if (limit === tokens.length || end === undefined) return tokens.length;
  }
  // No sign shows where it ends: a channel, a time, or one noun phrase.
  if (isChannel(tokens, at + 1)) {
    for (let k = at + 1; k < at + 8 && k < tokens.length; k += 1) {
      if (isChannel(tokens, k) && !isChannel(tokens, k + 1)) {
        let end = k + 1;
        while (
          is(tokens[end], CAN.time) ||
          isWord(tokens[end], 'late', 'early', 'last', 'this', 'on', 'earlier')
        )
          end += 1;
        return end;
      }
    }
  }
  let k = at + 1;
  while (is(tokens[k], CAN.determiner | CAN.possessive) && k < at + 3) k += 1;
  if (is(tokens[k], CAN.time)) {
    while (is(tokens[k], CAN.time) || tokens[k]?.kind === 'number') k += 1;
    return k;
  }
  return at;
}
