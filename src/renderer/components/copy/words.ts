import { counted } from '../../../shared/text';
import type { CopyReview } from '../../state/effects';

/** A moment as the reader's own language writes it. */
export const moment = (iso: string) =>
  new Date(iso).toLocaleString(undefined, { dateStyle: 'long', timeStyle: 'short' });

/** How far a review has come: `12 of 40 claims judged, 2 claims added`. */
export function progress({ mode, given, judged, own, finished }: CopyReview): string {
  const done =
    mode === 'blind'
      ? counted(own, 'claim tagged', 'claims tagged')
      : [
          `${judged} of ${counted(given, 'claim')} judged`,
          ...(own === 0 ? [] : [counted(own, 'claim added', 'claims added')]),
        ].join(', ');
  return finished ? `${done}, finished` : done;
}

/** How much of the reader's doing is in no review file; that the review was begun is none of it. */
export function unsaved({ notHandedIn, savedAt }: CopyReview): number {
  return savedAt === null ? notHandedIn - 1 : notHandedIn;
}

/** What of a review is in a file by now. */
export function savedInWords(review: CopyReview): string {
  const { savedAt } = review;
  const left = unsaved(review);
  if (savedAt === null) return left === 0 ? 'nothing to save yet' : 'not in a review file yet';
  if (left === 0) return `all of it in the review file of ${moment(savedAt)}`;
  return `${counted(left, 'change')} since the review file of ${moment(savedAt)}`;
}
