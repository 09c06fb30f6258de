import type { Folded } from '../../history';
import type { Article, Change, Op } from '../../model';
import { type ReviewBase, reviewRecords } from '../records';
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

/** What the changes of a review are made on. */
export function baseOf({ articleId, text }: ReviewScope): ReviewBase {
  return { article: articleBy(articleId), texts: [text] };
}

/** The first record that is changed or deleted without having been made. */
function neverMade(changes: readonly Change[]): Op | undefined {
  const ops = changes.flatMap((change) => change.ops);
  const made = new Set(ops.flatMap((op) => (op.before === null ? [`${op.kind} ${op.id}`] : [])));
  return ops.find((op) => op.before !== null && !made.has(`${op.kind} ${op.id}`));
}

/** The changes that begin the review: there is to be one. One that takes an undo back begins nothing. */
export function beginnings(changes: readonly Change[]): readonly Change[] {
  return changes.filter(
    ({ ops, undoes }) =>
      undoes === undefined && ops.some(({ kind, before }) => kind === 'review' && before === null),
  );
}

function faultInFold(
  changes: readonly Change[],
  { records, broken: [broken] }: Folded,
  reviewId: string,
): string | null {
  const astray = neverMade(changes);
  if (astray !== undefined) {
    return `it changes ${astray.kind} ${astray.id}, which this review did not make`;
  }
  if (beginnings(changes).length > 1) return 'its review begins twice';
  if (records.get('review', reviewId) === undefined) return 'it does not say whose review it is';
  return broken === undefined
    ? null
    : `its changes leave ${broken.kind} ${broken.id} incomplete, in a circle or without what it refers to`;
}

/** What the changes of a review (each sound by itself) amount to, and what keeps them from it, or null. */
export function foldReview(
  changes: readonly Change[],
  scope: ReviewScope,
): { readonly folded: Folded; readonly fault: string | null } {
  const folded = reviewRecords(baseOf(scope), changes);
  return { folded, fault: faultInFold(changes, folded, scope.reviewId) };
}
