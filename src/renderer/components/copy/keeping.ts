import { counted } from '../../../shared/text';
import { savingOf } from '../../state/saving';
import type { AppState } from '../../state/state';
import { unsaved } from './words';

/** Whether the work in a review copy is kept, and what of it is in no file; null outside a copy or a review. */
export function keepingInWords({ copy, open }: AppState): string | null {
  const review = copy?.reviews.find(({ id }) => id === open?.review?.id);
  if (copy === null || review === undefined) return null;
  const where = copy.kept === 'browser' ? 'Kept in this browser' : 'In this page only';
  const n = unsaved(review);
  const left = counted(n, 'change');
  if (review.savedAt === null) {
    return n === 0 ? `${where} · nothing to save yet` : `${where} · ${left}, no review file yet`;
  }
  return n === 0 ? `${where} · all in the review file` : `${where} · ${left} since the review file`;
}

/** Whether what was done is gone when the page is closed. */
export function isLoose({ copy }: AppState): boolean {
  return copy?.kept === 'memory';
}

/** Whether a page that is left now takes work with it: some is still on its way, or is in no review file. */
export function losesWork(state: AppState): boolean {
  if (savingOf(state).status !== 'saved') return true;
  return (state.copy?.reviews ?? []).some((review) => unsaved(review) > 0);
}
