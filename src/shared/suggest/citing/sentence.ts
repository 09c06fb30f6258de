import { cueAt } from '../phrases/cue';
import { accordingTo, accordingWords } from './according-to';
import type { Citing, Page } from './citing';
import { introduction, namedBeforeColon, signature, sourceBehind } from './colon';
import { Findings } from './findings';
import { passive } from './passive';
import { response } from './response';
import { saying } from './saying';
import { speechNoun } from './speech-noun';

/** Everything that a sentence cites somebody for by its own words, in order. */
export function citingsIn(page: Page, index: number): readonly Citing[] {
  const sentence = page.sentences[index];
  if (sentence === undefined) return [];
  const findings = new Findings(page, index, sentence);
  if (namedBeforeColon(findings) || signature(findings) || sourceBehind(findings)) {
    return findings.found;
  }
  const { tokens, quoted } = sentence;
  for (let k = 0; k < tokens.length; k += 1) {
    const token = tokens[k];
    // What is quoted is somebody's words already.
    if (token === undefined || !token.triggers || quoted[k] !== -1) continue;
    const words = accordingWords(sentence, k);
    if (words > 0) {
      k = accordingTo(findings, k, words) - 1;
      continue;
    }
    if (speechNoun(findings, k)) continue;
    const answered = Math.max(response(findings, k), passive(findings, k));
    const cue = answered < 0 ? cueAt(sentence, k) : null;
    const next = cue === null ? answered : saying(findings, cue);
    k = Math.max(k, next - 1);
  }
  introduction(findings);
  return findings.found;
}
