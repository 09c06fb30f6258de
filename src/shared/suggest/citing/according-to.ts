import { subjectAfter } from '../phrases/subject';
import { is, isMark, isWord } from '../phrases/words';
import { CAN } from '../reading/lexicon';
import { setOf } from '../words/list';
import { NO_SOURCES } from '../words/sources';
import { leftContent, rightContent } from './content';
import type { Findings } from './findings';

const NOBODY = setOf(NO_SOURCES);

/** “According to Roe, …”, “…, according to Roe[, …]”: reads from the token at `at`; gives where to go on. */
export function accordingTo(findings: Findings, at: number): number {
  const { sentence } = findings;
  const { tokens, quoted } = sentence;
  const subject = subjectAfter(sentence, at + 2);
  if (subject === null || NOBODY.has(tokens[subject.to - 1]?.word ?? '')) return at + 2;
  const found = { rules: ['according-to'], subject, cue: { from: at, to: at + 2 } } as const;
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
