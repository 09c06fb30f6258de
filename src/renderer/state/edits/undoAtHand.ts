import type { Change, RecordKind } from '../../../shared/model';

/** Of these, two or more that are touched at once are many. */
const MANY: readonly RecordKind[] = ['claim', 'source', 'decision'];
/** What of these is deleted held somebody's work. */
const WORK: readonly RecordKind[] = ['claim', 'source', 'delivery'];

/** Whether a person may want this back at once: it deletes work, or touches several records of one kind. */
export function isRegretted({ ops }: Pick<Change, 'ops'>): boolean {
  const deletes = ops.some(({ kind, after }) => after === null && WORK.includes(kind));
  return deletes || MANY.some((kind) => ops.filter((op) => op.kind === kind).length > 1);
}

const PAST: Readonly<Record<string, string>> = {
  Accept: 'Accepted',
  Delete: 'Deleted',
  Dismiss: 'Dismissed',
  Go: 'Went',
  Keep: 'Kept',
  Mark: 'Marked',
  Merge: 'Merged',
  Remove: 'Removed',
  Settle: 'Settled',
  Tag: 'Tagged',
  Take: 'Took',
};

/** The label of a change, as something that has happened: “Deleted 3 claims” for “Delete 3 claims”. */
export function happened(label: string): string {
  return label.replace(/^\w+/u, (verb) => PAST[verb] ?? verb);
}
