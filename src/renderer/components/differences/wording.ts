import { TAG_DEFINITIONS, VERDICT_LABELS } from '../../../shared/model';
import type { Difference, Theirs } from '../../../shared/review';

export { ASPECT_LABELS } from '../../../shared/review';

/** The short code of what a reader has: the tag's code, a dash for nothing, a question mark for a question. */
export function codeOf({ claim, verdict }: Theirs): string {
  if (verdict?.verdict === 'query') return '?';
  return claim === null ? '–' : TAG_DEFINITIONS[claim.tag].code;
}

/** What a reader has here, in words. */
export function sayingOf({ mine }: Difference, { claim, verdict }: Theirs): string {
  if (verdict !== null) return VERDICT_LABELS[verdict.verdict];
  if (claim === null) return 'Tagged nothing here';
  return mine === null ? 'Tagged this, the analyst did not' : 'Tagged it';
}
