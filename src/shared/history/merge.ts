import type { Change } from '../model';

/** The order in which changes take effect: by clock reading, ties by id. */
export function inOrder(a: Change, b: Change): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * The union of two histories by change id, in order. Commutative, associative and idempotent,
 * because a set union is; what the union means for the records is for `fold` to say.
 */
export function merge(a: readonly Change[], b: readonly Change[]): Change[] {
  const byId = new Map([...a, ...b].map((change) => [change.id, change]));
  return [...byId.values()].sort(inOrder);
}
