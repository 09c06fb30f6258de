import type { AnyRecord, Op, RecordKind } from '../model';
import { canonical } from './canonical';
import type { Records } from './records';

/** What a record holds beside its id. */
export function fieldsOf(record: AnyRecord): Record<string, unknown> {
  const { id: _id, ...fields } = record;
  return fields;
}

/** The op that takes a record from one value to another; `undefined` is no record. Null: they are the same. */
function opBetween(
  kind: RecordKind,
  id: string,
  from: AnyRecord | undefined,
  to: AnyRecord | undefined,
): Op | null {
  if (from === undefined || to === undefined) {
    const before = from === undefined ? null : fieldsOf(from);
    const after = to === undefined ? null : fieldsOf(to);
    return before === null && after === null ? null : { kind, id, before, after };
  }
  const [was, is] = [fieldsOf(from), fieldsOf(to)];
  const changed = Object.keys({ ...was, ...is }).filter(
    (field) => canonical(was[field]) !== canonical(is[field]),
  );
  if (changed.length === 0) return null;
  const only = (fields: Record<string, unknown>) =>
    Object.fromEntries(changed.map((field) => [field, fields[field]]));
  return { kind, id, before: only(was), after: only(is) };
}

/** The ops that make the records `from` those of `to`, for these kinds; records of other kinds are left alone. */
export function between(from: Records, to: Records, kinds: readonly RecordKind[]): readonly Op[] {
  return kinds.flatMap((kind) => {
    const [before, after] = [from.all(kind), to.all(kind)];
    const ids = new Set<string>([...before.keys(), ...after.keys()]);
    return [...ids].flatMap((id) => opBetween(kind, id, before.get(id), after.get(id)) ?? []);
  });
}
