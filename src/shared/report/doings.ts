import { inOrder, stampInstant } from '../history';
import { type Change, grouped } from '../model';
import type { Doing } from './model';

/** Whoever made changes that `fit`, in order of their first. */
export function doings(changes: readonly Change[], fit: (change: Change) => boolean): Doing[] {
  const fitting = changes.filter(fit).toSorted(inOrder);
  return [...grouped(fitting, ({ actor }) => actor)].map(([actor, own]) => ({
    actor,
    changes: own.length,
    first: stampInstant(own[0]?.at ?? ''),
    last: stampInstant(own.at(-1)?.at ?? ''),
  }));
}
