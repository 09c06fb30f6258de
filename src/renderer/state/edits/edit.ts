import { fieldsOf } from '../../../shared/history';
import type { Change, Op, RecordKind, RecordTypes } from '../../../shared/model';

/** A change before it has an id, a time and an actor: what an editing function gives back. */
export interface Edit {
  readonly label: string;
  readonly ops: readonly Op[];
  /** The claim to look at afterwards; null: none; undefined: leave it. */
  readonly focus?: string | null;
  /** What more to tell of it, with undo at hand however little it changes. */
  readonly told?: string;
}

/** Makes new record ids; injected so that edits stay pure. */
export type NewId = () => string;

export function create<K extends RecordKind>(kind: K, record: RecordTypes[K]): Op {
  return { kind, id: record.id, before: null, after: fieldsOf(record) };
}

export function remove<K extends RecordKind>(kind: K, record: RecordTypes[K]): Op {
  return { kind, id: record.id, before: fieldsOf(record), after: null };
}

/** The op that sets some fields, or null when they hold these values already. */
export function update<K extends RecordKind>(
  kind: K,
  record: RecordTypes[K],
  fields: Partial<RecordTypes[K]>,
): Op | null {
  const current = fieldsOf(record);
  const after = Object.fromEntries(
    Object.entries(fields).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(current[field]),
    ),
  );
  const names = Object.keys(after);
  if (names.length === 0) return null;
  return {
    kind,
    id: record.id,
    before: Object.fromEntries(names.map((name) => [name, current[name]])),
    after,
  };
}

/** An edit, or null when there is nothing to do. */
export function editOf(
  label: string,
  ops: readonly (Op | null)[],
  focus?: string | null,
): Edit | null {
  const real = ops.filter((op) => op !== null);
  if (real.length === 0) return null;
  return focus === undefined ? { label, ops: real } : { label, ops: real, focus };
}

/** How a change that takes another back is announced. */
export function undoLabel({ label }: Pick<Change, 'label'>, verb: 'Undo' | 'Redo'): string {
  return `${verb}: ${label}`;
}
