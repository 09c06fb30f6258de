import type { Difference } from '../../../shared/review';
import { mineNow } from '../edits';
import { sentenceOfDifference } from '../differences';
import type { Context } from './context';

/** Goes to a difference, so that the keys that settle act on it. */
export function goToDifference(context: Context, difference: Difference): void {
  const { open } = context.store.get();
  if (open === null) return;
  context.store.dispatch({
    type: 'settle',
    key: difference.key,
    claimId: mineNow(open, difference)?.id ?? null,
    sentence: sentenceOfDifference(open, difference),
  });
}
