import type { Phrase } from '../phrases/phrase';
import { ownerBefore } from '../phrases/subject';
import { subjectAfter } from '../phrases/subject-behind';
import { is, isFinite, isMark, isWord } from '../phrases/words';
import { CAN } from '../reading/lexicon';
import type { ReadSentence } from '../reading/reading';
import { listOf, setOf } from '../words/list';
import { LINKED_NOUNS, SPEECH_NOUNS } from '../words/speech-nouns';
import { rightContent } from './content';
import type { Findings } from './findings';

const NOUNS = setOf(SPEECH_NOUNS);
const LINKS = new Map(
  LINKED_NOUNS.flatMap(([link, nouns]) => listOf(nouns).map((noun) => [noun, link] as const)),
);

/** “Roe’s claim that …”, “her claim that …”, “a claim by Roe that …”; the noun is at `at`. */
export function speechNoun(findings: Findings, at: number): boolean {
  const { tokens } = findings.sentence;
  const word = tokens[at]?.word ?? '';
  const link = LINKS.get(word);
  if (link !== undefined && isWord(tokens[at + 1], link)) return linked(findings, at);
  if (!NOUNS.has(word)) return false;
  const owner = ownerOf(findings.sentence, at);
  if (owner === null) return false;
  const that = isWord(tokens[at + 1], 'that') ? at + 1 : owner.to;
  if (!isWord(tokens[that], 'that')) return false;
  const [content] = rightContent(findings, that);
  if (content === undefined) return false;
  const end = secondVerb(findings.sentence, that);
  const cut = end < 0 ? content : { ...content, end: tokens[end - 1]?.end ?? content.end };
  return findings.add({
    rules: ['speech-noun'],
    subject: owner,
    cue: { from: at, to: at + 1 },
    content: [cut.end > content.end ? content : cut],
  });
}

/** “Roe’s promise to stay”, “her criticism of the plan”: only what somebody is named for. */
function linked(findings: Findings, at: number): boolean {
  const owner = ownerOf(findings.sentence, at);
  if (owner === null || owner.to > at) return false;
  const [content] = rightContent(findings, at + 1);
  if (content === undefined) return false;
  const { tokens, quoted } = findings.sentence;
  let end = at + 2;
  while (end < tokens.length && quoted[end] === quoted[at] && !isFinite(tokens, end)) {
    if (tokens[end]?.kind === 'mark' && !isMark(tokens[end], '-')) break;
    end += 1;
  }
  const cut = { start: content.start, end: tokens[end - 1]?.end ?? content.end };
  return findings.add({
    rules: ['speech-noun'],
    subject: owner,
    cue: { from: at, to: at + 1 },
    content: [cut.end < content.end ? cut : content],
  });
}

function ownerOf(sentence: ReadSentence, at: number): Phrase | null {
  const { tokens } = sentence;
  const before = tokens[at - 1];
  if (before?.word === "'s") return ownerBefore(sentence, at - 1);
  if (is(before, CAN.possessive) && !isWord(before, 'whose', 'its', 'my', 'our')) {
    return { from: at - 1, to: at };
  }
  return isWord(tokens[at + 1], 'by', 'from') ? subjectAfter(sentence, at + 2) : null;
}

/** Index of the verb that the noun itself is the subject of: “Roe’s claim that it is safe was wrong”; -1: none. */
function secondVerb({ tokens, quoted }: ReadSentence, from: number): number {
  let verbs = 0;
  for (let k = from + 1; k < tokens.length; k += 1) {
    const token = tokens[k];
    if (token === undefined || quoted[k] !== quoted[from]) continue;
    if (token.kind === 'mark' || is(token, CAN.conjunction | CAN.relative | CAN.subordinator)) {
      verbs = verbs > 0 ? -1_000 : verbs;
    }
    if (!isFinite(tokens, k) || is(tokens[k - 1], CAN.auxiliary | CAN.subject)) continue;
    verbs += 1;
    if (verbs === 2) return k;
  }
  return -1;
}
