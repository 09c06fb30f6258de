import type { Change, Op } from '../model';
import { inOrder } from './merge';

/** What undo and redo would take back next; null where there is nothing. */
export interface UndoState {
  readonly undo: Change | null;
  readonly redo: Change | null;
}

/**
 * Reads the undo and redo stacks off the changes, in the order they were made. Nothing else remembers them,
 * which is why undo works after a restart. Undo and redo are changes themselves: one whose chain of `undoes`
 * is odd takes work back, one whose chain is even does it (again). New work ends redo.
 */
export function undoState(
  changes: readonly Change[],
  counts: (change: Change) => boolean = () => true,
): UndoState {
  const takesBack = new Map<string, boolean>();
  // In the order done: taking one out of the middle costs no more than off the end, however long the history is.
  const done = new Map<string, Change>();
  const undone = new Map<string, Change>();
  for (const change of changes) {
    if (change.undoes === undefined) {
      takesBack.set(change.id, false);
      if (counts(change)) {
        done.set(change.id, change);
        undone.clear();
      }
      continue;
    }
    const isUndo = !(takesBack.get(change.undoes) ?? false);
    takesBack.set(change.id, isUndo);
    const [from, to] = isUndo ? [done, undone] : [undone, done];
    if (from.delete(change.undoes)) to.set(change.id, change);
  }
  const last = (stack: ReadonlyMap<string, Change>) => [...stack.values()].at(-1) ?? null;
  return { undo: last(done), redo: last(undone) };
}

/** The parts of records that an op touches: single fields, or `*` where it makes or deletes the record. */
function touched({ kind, id, before, after }: Op): readonly string[] {
  const fields = before === null || after === null ? ['*'] : Object.keys(after);
  return fields.map((field) => `${kind} ${id} ${field}`);
}

/** The records that what an op makes refers to. */
function refersTo({ after }: Op): readonly string[] {
  return (['claim', 'source', 'attribution'] as const).flatMap((kind) => {
    const target = after?.[kind === 'attribution' ? 'parentId' : `${kind}Id`];
    return typeof target === 'string' ? [`${kind} ${target}`] : [];
  });
}

/**
 * The changes that cannot be undone any more without taking back what came in from another desk since: it touches
 * the same field, or touches or refers to a record that the change made or deleted.
 *
 * @param received The ids of the changes that came in from other desks.
 */
export function overtaken(
  changes: readonly Change[],
  received: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set<string>();
  if (received.size === 0) return found;
  const fields = new Set<string>();
  const records = new Set<string>();
  for (const change of changes.toSorted(inOrder).reverse()) {
    if (received.has(change.id)) {
      for (const op of change.ops) {
        for (const each of touched(op)) fields.add(each);
        for (const each of [`${op.kind} ${op.id}`, ...refersTo(op)]) records.add(each);
      }
      continue;
    }
    const overtakes = change.ops.some((op) => {
      const key = `${op.kind} ${op.id}`;
      if (op.before === null || op.after === null) return records.has(key);
      return fields.has(`${key} *`) || touched(op).some((each) => fields.has(each));
    });
    if (overtakes) found.add(change.id);
  }
  return found;
}

/** Whether a change brings an article in. An import is taken back by deleting the article, not by undo. */
export function isImport(change: Change): boolean {
  return (
    change.undoes === undefined &&
    change.ops.some((op) => op.kind === 'article' && op.before === null)
  );
}

/** Whether a change deletes its article. It is undone and done again in the library, never in the article. */
export function isDeletion(change: Change): boolean {
  return (
    change.undoes === undefined &&
    change.ops.some((op) => op.kind === 'article' && op.after === null)
  );
}

/** The change that last deleted the article, where one did. `changes` in the order committed. */
export function lastDeletion(articleId: string, changes: readonly Change[]): Change | undefined {
  return changes.findLast(({ ops }) =>
    ops.some(({ kind, id, after }) => kind === 'article' && id === articleId && after === null),
  );
}

/** Whether a change concerns the article as an item of the library: it was renamed, deleted or brought back. */
export function concernsLibrary(change: Change): boolean {
  return change.ops.some(({ kind, before, after }) => {
    if (kind !== 'article') return false;
    if (before === null) return change.undoes !== undefined;
    return after === null || 'title' in after;
  });
}
