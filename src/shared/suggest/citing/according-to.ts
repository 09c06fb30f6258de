import { subjectAfter } from '../phrases/subject-behind';
import { is, isMark, isWord } from '../phrases/words';
import { CAN } from '../reading/lexicon';
import { setOf } from '../words/list';
import { NO_SOURCES } from '../words/sources';
import { leftContent, rightContent } from './content';
import type { ReadSentence } from '../reading/reading';
import type { Findings } from './findings';

const NOBODY = setOf(NO_SOURCES);

/** How many words cite at `at`: “according to”, “in the words of”; 0: none. */
export function accordingWords({ tokens }: ReadSentence, at: number): number {
  if (isWord(tokens[at], 'according') && isWord(tokens[at + 1], 'to')) return 2;
  const view = isWord(tokens[at], 'in') && isWord(tokens[at + 2], 'words', 'view', 'telling');
  return view && isWord(tokens[at + 1], 'the') && isWord(tokens[at + 3], 'of') ? 4 : 0;
}

/** “According to Roe, …”, “…, according to Roe[, …]”: reads from the cue at `at`; gives where to go on. */
export function accordingTo(findings: Findings, at: number, words: number): number {
  const { sentence } = findings;
  const { tokens, quoted } = sentence;
  const subject = subjectAfter(sentence, at + words);
  if (subject === null) return at + words;
  const bare = subject.to - subject.from < 3;
  if (bare && NOBODY.has(tokens[subject.to - 1]?.word ?? '')) return at + words;
  const found = { rules: ['according-to'], subject, cue: { from: at, to: at + words } } as const;
  if (at === 0 || (at === 1 && is(tokens[0], CAN.conjunction))) {
    const from = isMark(tokens[subject.to], ',') ? subject.to + 1 : subject.to;
    if (from < tokens.length) findings.add({ ...found, content: rightContent(findings, from) });
    return subject.to;
  }
  const left = leftContent(findings, isMark(tokens[at - 1], ',') ? at - 2 : at - 1);
  const next = subject.to + 1;
  const goesOn =
    isMark(tokens[subject.to], ',') &&
    isMark(tokens[at - 1], ',') &&
    next + 1 < tokens.length &&
    !is(tokens[next], CAN.relative | CAN.conjunction) &&
    tokens[next]?.word.endsWith('ing') !== true &&
    quoted[next] === -1 &&
    !isWord(tokens[next], 'more', 'compared');
  const right = goesOn ? rightContent(findings, next) : [];
  findings.add({ ...found, content: [...left, ...right] });
  return subject.to;
}
