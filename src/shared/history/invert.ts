import type { Change, Op } from '../model';

/** What identifies a new change: made at the edge, where ids and clocks are. */
export type ChangeHead = Pick<Change, 'id' | 'at' | 'actor'>;

function invertOp({ kind, id, before, after }: Op): Op {
  return { kind, id, before: after, after: before };
}

/** The change that takes `change` back: its ops turned round, last first. */
export function invert(change: Change, head: ChangeHead): Change {
  return {
    ...head,
    articleId: change.articleId,
    label: change.label,
    ops: change.ops.map(invertOp).reverse(),
    undoes: change.id,
    // It belongs to the same history.
    ...(change.reviewId === undefined ? {} : { reviewId: change.reviewId }),
  };
}
