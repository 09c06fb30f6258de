import { DENIALS, TO_ANSWER, UNREACHABLE, WITHHOLDING } from '../words/answers';
import { listOf } from '../words/list';
import { LINKED_NOUNS, SPEECH_NOUNS } from '../words/speech-nouns';
import { forms } from './lexicon';

/** Words at which a rule begins without being a verb of saying. */
export const TRIGGERS: ReadonlySet<string> = new Set([
  'according',
  'in',
  ...listOf(SPEECH_NOUNS),
  ...LINKED_NOUNS.flatMap(([, nouns]) => listOf(nouns)),
  ...listOf(DENIALS),
  ...listOf(UNREACHABLE),
  ...listOf(WITHHOLDING),
  ...listOf(TO_ANSWER).flatMap((base) => forms(base)),
]);
