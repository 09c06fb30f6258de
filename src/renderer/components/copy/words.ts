import type { CopyReview } from '../../state/effects';

export const counted = (n: number, one: string, many = `${one}s`) =>
  n === 1 ? `1 ${one}` : `${n} ${many}`;

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

/** What of a review is in a file by now. */
export function savedInWords({ notHandedIn, savedAt }: CopyReview): string {
  if (savedAt === null) return 'not saved as a review file yet';
  if (notHandedIn === 0) return `all saved as a review file on ${moment(savedAt)}`;
  return `${counted(notHandedIn, 'change')} since the review file of ${moment(savedAt)}`;
}
