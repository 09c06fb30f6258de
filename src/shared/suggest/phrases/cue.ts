import { CAN, CITES, LEXICON } from '../reading/lexicon';
import type { ReadSentence } from '../reading/reading';
import type { Phrase } from './phrase';
import { is, isFinite, isMark, isNounish, isWord, standsAsNoun } from './words';
import { BEING, HAVING, MODALS, NEGATIONS, NOUN_LIKE } from '../words/clauses';
import { setOf } from '../words/list';

/** A verb that may cite, with the auxiliaries and adverbs around it. */
export interface Cue extends Phrase {
  /** Index of the verb itself. */
  readonly verb: number;
  /** Bits of `CITES`. */
  readonly cites: number;
  /** “saying …”, “to say …”: its subject stands elsewhere. */
  readonly dependent: boolean;
  readonly negated: boolean;
}

/** Words that deny the verb they stand before. */
export const NEGATING = setOf(NEGATIONS);
const NOUNS_TOO = setOf(NOUN_LIKE);
const MODAL = setOf(MODALS);
const BE = setOf(BEING);
const HAVE = setOf(HAVING);

/** The cue at the verb `at`, or null where the form cites nobody here. */
export function cueAt(sentence: ReadSentence, at: number): Cue | null {
  const { tokens, quoted } = sentence;
  const token = tokens[at];
  if (token === undefined) return null;
  let cites = token.cites;
  let to = at + 1;
  const phrases = LEXICON.get(token.word)?.phrases;
  if (phrases) {
    for (const phrase of phrases) {
      if (tokens[at + 1]?.word === phrase.then) {
        cites = phrase.cites;
        to = at + 2;
        break;
      }
    }
  }
  if (cites === 0) return null;
  if (token.capital && at > 0 && !sentence.heading) return null;
  if (standsAsNoun(tokens, at)) return null;
  // “thirty states led”, “the reports of it”: nouns, unless what follows is a clause.
  if (NOUNS_TOO.has(token.word)) {
    const next = tokens[to];
    const opens =
      next === undefined ||
      next.kind === 'quote' ||
      (next.kind === 'mark' && (isMark(next, ':') || isMark(next, ',') || isMark(next, '.'))) ||
      next.capital ||
      is(
        next,
        CAN.determiner | CAN.subject | CAN.possessive | CAN.object | CAN.adverb | CAN.time,
      ) ||
      isWord(next, 'that', 'how', 'in', 'on', 'at', 'to');
    if (
      !opens ||
      (isWord(token, 'states', 'state') &&
        !(isWord(next, 'that') && tokens[at - 1]?.capital !== true))
    )
      return null;
  }
  // “a video posted by the ministry”
  if (
    (cites & CITES.past) !== 0 &&
    isWord(tokens[to], 'by') &&
    !isWord(tokens[to + 1], 'email', 'e-mail', 'phone', 'telephone', 'text', 'letter', 'saying')
  )
    return null;
  // “officials believed to be involved”
  if (
    (cites & CITES.past) !== 0 &&
    isWord(tokens[to], 'to') &&
    isWord(tokens[to + 1], 'be', 'have')
  )
    return null;
  const home = quoted[at];
  let from = at;
  let be = false;
  let have = false;
  let negated = false;
  let auxiliary = false;
  let infinitive = false;
  let modal = false;
  while (from > 0) {
    const before = tokens[from - 1];
    if (before === undefined || quoted[from - 1] !== home) break;
    if (before.kind !== 'word') break;
    if (is(before, CAN.auxiliary)) {
      // The 's of a name is no verb before “claim”.
      if (before.word === "'s" && (cites & (CITES.gerund | CITES.past)) === 0) return null;
      auxiliary = true;
      modal ||= MODAL.has(before.word);
      if (BE.has(before.word) || before.word === "'s") be ||= !have;
      if (HAVE.has(before.word)) have = true;
    } else if (isWord(before, 'to') && (cites & CITES.base) !== 0) infinitive = true;
    else if (
      !is(before, CAN.adverb) ||
      is(before, CAN.determiner) ||
      (before.capital && from - 1 > 0)
    )
      break;
    if (NEGATING.has(before.word)) negated = true;
    from -= 1;
    if (infinitive) {
      // “went on to say”
      if (isWord(tokens[from - 1], 'on') && isWord(tokens[from - 2], 'went', 'goes', 'go')) {
        from -= 2;
        infinitive = false;
        auxiliary = true;
      }
      break;
    }
  }
  // Adverbs at the front belong to the subject's side only behind a comma or at the start.
  while (from < at && is(tokens[from], CAN.adverb) && (from === 0 || isMark(tokens[from - 1], ',')))
    from += 1;
  const before = tokens[from - 1];
  const next = tokens[to];
  if (infinitive) return null;
  // “will say”, “may say”: nobody has said it yet.
  if (modal && !negated && (cites & CITES.base) !== 0) return null;
  // “asked not to be named”
  if (
    isWord(tokens[to], 'not', 'to') &&
    tokens.slice(to, to + 4).some((each) => isWord(each, 'named', 'identified', 'quoted'))
  )
    return null;
  const gerund = (cites & CITES.gerund) !== 0;
  if (gerund && auxiliary && !be) return null;
  if ((cites & CITES.past) !== 0 && be && !gerund) {
    return null;
  }
  if (!gerund && be && (cites & CITES.base) !== 0) return null;
  if ((cites & (CITES.base | CITES.third)) !== 0 && !auxiliary) {
    if (
      before !== undefined &&
      is(before, CAN.preposition | CAN.determiner) &&
      !is(before, CAN.subject)
    ) {
      // “some say”, “many argue”: the determiner is the subject.
      if (
        !isWord(
          before,
          'some',
          'many',
          'others',
          'several',
          'both',
          'few',
          'most',
          'all',
          'two',
          'this',
          'that',
          'it',
        )
      )
        return null;
    }
    if (isWord(next, 'of') && !isWord(token, 'say', 'says')) return null;
  }
  if ((cites & CITES.base) !== 0 && !auxiliary && (cites & CITES.past) === 0) {
    const plural =
      before === undefined ||
      before.word.endsWith('s') ||
      before.kind !== 'word' ||
      isWord(
        before,
        'i',
        'you',
        'we',
        'they',
        'who',
        'people',
        'some',
        'many',
        'police',
        'others',
        'few',
        'men',
        'women',
        'both',
        'most',
        'several',
        'data',
      ) ||
      !isNounish(before) ||
      (before.capital && (before.word.endsWith('s') || hasAnd(sentence, from)));
    if (!plural && !hasPlural(sentence, from)) return null;
  }
  return { from, to, verb: at, cites, dependent: gerund && !be, negated };
}

/** Whether “and” stands in the words right before: “Roe and Doe say”. */
function hasAnd({ tokens }: ReadSentence, at: number): boolean {
  for (let k = at - 1; k >= 0 && k > at - 8; k -= 1) {
    const token = tokens[k];
    if (token === undefined || token.kind === 'mark' || isFinite(tokens, k)) return false;
    if (isWord(token, 'and')) return true;
  }
  return false;
}

/** Whether a plural stands a few words before: “people familiar with the matter say”. */
function hasPlural({ tokens }: ReadSentence, at: number): boolean {
  for (let k = at - 1; k >= 0 && k > at - 14; k -= 1) {
    const token = tokens[k];
    if (token === undefined || token.kind === 'mark') return false;
    if (
      isWord(
        token,
        'people',
        'police',
        'data',
        'polling',
        'some',
        'many',
        'others',
        'those',
        'these',
      ) ||
      (token.kind === 'word' &&
        (!token.capital || k === 0) &&
        token.word.length > 3 &&
        token.word.endsWith('s'))
    )
      return true;
  }
  return false;
}
