import type { Answer } from '../../model';
import { clauseEnd } from '../phrases/clause';
import { NEGATING } from '../phrases/cue';
import { subjectBefore } from '../phrases/subject';
import { is, isMark, isWord } from '../phrases/words';
import { CAN, forms } from '../reading/lexicon';
import type { ReadSentence } from '../reading/reading';
import { ANSWERS_TO_PRESS, CHARGES, DENIALS, TO_ANSWER, WITHHOLDING } from '../words/answers';
import { listOf, setOf } from '../words/list';
import { DECLINE } from '../words/saying';
import type { Findings } from './findings';

const PRESS = setOf(ANSWERS_TO_PRESS);
const CHARGED = setOf(CHARGES);
const WITHHELD = setOf(WITHHOLDING);
const DENYING = setOf(DENIALS);
const DECLINING = new Set(listOf(DECLINE).flatMap((base) => forms(base)));
const ANSWERING = new Set(listOf(TO_ANSWER).flatMap((base) => forms(base)));

/** Declined to comment, did not respond, could not be reached, denied: an answer to the story at token `at`. */
export function response(findings: Findings, at: number): number {
  const { sentence } = findings;
  const { tokens } = sentence;
  const verbs = group(sentence, at);
  const { from } = verbs;
  const answer = answerAt(sentence, at, verbs);
  if (answer === null || tokens[at]?.word.endsWith('ing') === true) return -1;
  const shared = is(tokens[from - 1], CAN.conjunction);
  const subject = shared ? findings.inherited(from) : subjectBefore(sentence, from);
  if (subject === null) return -1;
  const end = clauseEnd(sentence, at + 1);
  const content = findings.span({ from: answer === 'denied' ? at + 1 : from, to: end });
  const rules = shared ? (['response', 'same-subject'] as const) : (['response'] as const);
  const cue = { from, to: at + 1 };
  return findings.add({ rules, subject, cue, content: [content], answer }) ? end : -1;
}

interface Verbs {
  /** Index of the first of them. */
  readonly from: number;
  readonly negated: boolean;
  /** “would not say” is an answer, “did not say” none. */
  readonly would: boolean;
}

/** Where the auxiliaries and adverbs in front of the verb begin, and whether they deny it. */
function group({ tokens, quoted }: ReadSentence, at: number): Verbs {
  let from = at;
  let negated = false;
  let would = false;
  while (from > 0 && quoted[from - 1] === quoted[at]) {
    const before = tokens[from - 1];
    if (!is(before, CAN.auxiliary | CAN.adverb) && !isWord(before, 'no')) break;
    if (before?.capital === true) break;
    would ||= isWord(before, 'would', "wouldn't", "won't", 'will');
    negated ||= NEGATING.has(before?.word ?? '') || isWord(before, 'no', 'cannot');
    from -= 1;
  }
  return { from, negated, would };
}

function answerAt({ tokens }: ReadSentence, at: number, { negated, would }: Verbs): Answer | null {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1];
  if (
    DECLINING.has(word) &&
    !negated &&
    isWord(next, 'to') &&
    PRESS.has(tokens[at + 2]?.word ?? '')
  )
    return 'declined';
  if (DECLINING.has(word) && !negated && isWord(next, 'comment')) return 'declined';
  if (word === 'comment' && negated) return 'declined';
  if (WITHHELD.has(word) && negated && would) return 'declined';
  if (word === 'reached' && negated) return 'unreachable';
  const away = word === 'unavailable' || (word === 'available' && negated);
  if (away && isWord(next, 'for', 'to')) return 'unreachable';
  if (ANSWERING.has(word) && negated) return 'no-response';
  return DENYING.has(word) && !negated && deniesACharge({ tokens }, at) ? 'denied' : null;
}

function deniesACharge({ tokens }: Pick<ReadSentence, 'tokens'>, at: number): boolean {
  if (tokens[at + 1]?.word.endsWith('ing') === true) return true;
  for (let k = at + 1; k < at + 7 && k < tokens.length; k += 1) {
    if (isMark(tokens[k], ',') || tokens[k]?.kind === 'mark') return false;
    if (CHARGED.has(tokens[k]?.word ?? '')) return true;
  }
  return false;
}
