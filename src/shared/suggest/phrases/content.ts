import type { Span } from '../../model';
import { CAN, CITES } from '../reading/lexicon';
import type { ReadSentence } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { isChannel, subjectAfter } from './subject';
import { is, isFinite, isMark, isNounish, isWord } from './words';

/** What stands between a cue and what was said: times, places, whom it was said to. */

const BEFORE_CHANNEL = new Set([
  'in',
  'on',
  'at',
  'during',
  'via',
  'by',
  'through',
  'after',
  'before',
  'to',
  'of',
  'about',
  'from',
  'with',
  'outside',
  'inside',
  'following',
  'over',
  'for',
  'when',
  'while',
  'as',
  'under',
  'upon',
  'earlier',
  'late',
]);

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
      (BEFORE_CHANNEL.has(token.word) && is(token, CAN.subordinator | CAN.adverb))
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

/** Marks that close a content and do not belong to it. */
const TRAILING = new Set([',', ';', ':', '.', '-', '—', '–', '--', '...']);
/** Words behind a comma that begin the outlet's own clause again. */
const OWN_AGAIN = new Set([
  'while',
  'though',
  'although',
  'but',
  'even',
  'as',
  'whereas',
  'yet',
  'prompting',
  'drawing',
  'leading',
  'according',
  'after',
  'before',
  'when',
  'citing',
  'despite',
]);

export interface Extent {
  /** Indices of tokens: first, and one behind the last. */
  readonly from: number;
  readonly to: number;
}

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
      if (OWN_AGAIN.has(next.word)) {
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

/** The span of tokens `[from, to)` without the marks that close it; null where nothing is left. */
export function spanOf(sentence: ReadSentence, from: number, to: number): Span | null {
  const { tokens } = sentence;
  let end = to;
  while (
    end > from &&
    tokens[end - 1]?.kind === 'mark' &&
    TRAILING.has(tokens[end - 1]?.word ?? '')
  )
    end -= 1;
  let start = from;
  while (start < end && tokens[start]?.kind === 'mark' && TRAILING.has(tokens[start]?.word ?? ''))
    start += 1;
  const first = tokens[start];
  const last = tokens[end - 1];
  return first === undefined || last === undefined || end <= start
    ? null
    : { start: first.start, end: last.end };
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
