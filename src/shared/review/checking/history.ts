import type { Folded } from '../../history';
import type { Article, Change, RecordKind } from '../../model';
import { reviewRecords } from '../records';
import type { ReviewScope } from './change';

/** An article of which only the id is known: all that the records of a review refer to. */
function articleBy(id: string): Article {
  return {
    id,
    title: '',
    byline: '',
    outlet: '',
    url: '',
    publishedAt: '',
    language: '',
    summary: '',
  };
}

interface Named {
  readonly kind: RecordKind;
  readonly id: string;
}

/** What stands in the way of a review's changes amounting to records: what is wrong, and with which records. */
export interface HistoryFault {
  readonly words: string;
  readonly records: readonly Named[];
}

/** Records that are changed or deleted without having been made. */
function neverMade(changes: readonly Change[]): readonly Named[] {
  const ops = changes.flatMap((change) => change.ops);
  const made = new Set(ops.flatMap((op) => (op.before === null ? [`${op.kind} ${op.id}`] : [])));
  return ops.filter((op) => op.before !== null && !made.has(`${op.kind} ${op.id}`));
}

/** The changes that begin the review: there is to be one. One that takes an undo back begins nothing. */
export function beginnings(changes: readonly Change[]): readonly Change[] {
  return changes.filter(
    ({ ops, undoes }) =>
      undoes === undefined && ops.some(({ kind, before }) => kind === 'review' && before === null),
  );
}

/** What the changes of a review (each sound by itself) amount to, or the first thing that keeps them from it. */
export function foldReview(
  changes: readonly Change[],
  { articleId, reviewId, text }: ReviewScope,
): { readonly folded: Folded; readonly fault: HistoryFault | null } {
  const folded = reviewRecords({ article: articleBy(articleId), texts: [text] }, changes);
  const fault = (words: string, ...records: readonly Named[]) => ({
    folded,
    fault: { words, records },
  });
  const [astray, ...others] = neverMade(changes);
  if (astray !== undefined) {
    const words = `it changes ${astray.kind} ${astray.id}, which this review did not make`;
    return fault(words, astray, ...others);
  }
  if (beginnings(changes).length > 1) return fault('its review begins twice');
  if (folded.records.get('review', reviewId) === undefined) {
    return fault('it does not say whose review it is');
  }
  const [broken, ...more] = folded.broken;
  if (broken !== undefined) {
    const words = `its changes leave ${broken.kind} ${broken.id} incomplete, in a circle or without what it refers to`;
    return fault(words, broken, ...more);
  }
  return { folded, fault: null };
}
