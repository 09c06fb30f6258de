import { rightContent } from './content';
import { subjectBefore } from '../phrases/subject';
import { subjectAfter } from '../phrases/subject-behind';
import { is, isWord } from '../phrases/words';
import { CAN } from '../reading/lexicon';
import { setOf } from '../words/list';
import { PASSIVES } from '../words/saying';
import type { Findings } from './findings';
import { BEING } from '../words/clauses';

const SAID_BY = setOf(PASSIVES);
const BE = setOf(BEING);

/** “The arrest was confirmed by two officials”, “is described by Roe as unsafe”; the verb is at `at`. */
export function passive(findings: Findings, at: number): number {
  const { sentence } = findings;
  const { tokens } = sentence;
  if (!isWord(tokens[at + 1], 'by') || !SAID_BY.has(tokens[at]?.word ?? '')) return -1;
  let from = at;
  let be = false;
  while (is(tokens[from - 1], CAN.auxiliary | CAN.adverb)) {
    from -= 1;
    be ||= BE.has(tokens[from]?.word ?? '');
  }
  const claimed = be ? subjectBefore(sentence, from) : null;
  const source = claimed === null ? null : subjectAfter(sentence, at + 2);
  if (claimed === null || source === null) return -1;
  const as = isWord(tokens[source.to], 'as') ? rightContent(findings, source.to) : [];
  const content = [findings.span(claimed), ...as];
  const cue = { from, to: at + 2 };
  return findings.add({ rules: ['passive-by'], subject: source, cue, content }) ? source.to : -1;
}
