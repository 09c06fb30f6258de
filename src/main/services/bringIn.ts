import { type Result, success } from '../../shared/api';
import type { Change, Delivery } from '../../shared/model';
import { deliveryLabel } from '../../shared/review';
import { newHead, type Work } from './origins';

/** How a reader's work becomes part of its article: by one change, which undo takes back. */
interface Bringing {
  readonly verb: 'Bring in' | 'Hand in';
  readonly reviewer: string;
  readonly delivery: Delivery;
}

/** Commits the change that makes the delivery part of its article, and gives it. */
export function bringIn(work: Work, { verb, reviewer, delivery }: Bringing): Result<Change> {
  const head = newHead(work);
  if (!head.ok) return head;
  const change: Change = {
    ...head.value,
    articleId: delivery.articleId,
    label: deliveryLabel(verb, reviewer, delivery),
    ops: [{ kind: 'delivery', id: delivery.id, before: null, after: { ...delivery } }],
  };
  const committed = work.library.commit(change);
  return committed.ok ? success(change) : committed;
}
