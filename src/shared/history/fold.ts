import * as v from 'valibot';
import { anchorHolds } from '../anchoring';
import { type Change, RECORD_KINDS, RECORD_SCHEMAS, type RecordKind } from '../model';
import { canonical } from './canonical';
import { inOrder } from './merge';
import { Records, type Write } from './records';
import { chains, references } from './references';

/** Two actors changed the same field without having seen each other's value. Both values are kept here. */
export interface Conflict {
  readonly kind: RecordKind;
  readonly id: string;
  /** The field, or `(record)` where one deleted what the other changed. */
  readonly field: string;
  readonly kept: { readonly change: string; readonly actor: string; readonly value: unknown };
  readonly lost: { readonly change: string; readonly actor: string; readonly value: unknown };
}

export interface Folded {
  readonly records: Records;
  readonly conflicts: readonly Conflict[];
  /**
   * Records that the changes leave incomplete, invalid, referring to what is gone, in a circle, or quoting what is
   * not there, by kind and id. They are not among `records`. None in a history made in one place; merging can
   * bring it about, where one deletes a source that the other attributes a claim to.
   */
  readonly broken: readonly { readonly kind: RecordKind; readonly id: string }[];
}

interface Register {
  readonly value: unknown;
  readonly by: Change;
}
interface Cell {
  readonly kind: RecordKind;
  readonly id: string;
  alive: boolean;
  aliveBy: Change;
  readonly fields: Map<string, Register>;
}

const side = ({ by, value }: Register) => ({ change: by.id, actor: by.actor, value });

const same = (a: unknown, b: unknown): boolean => a === b || canonical(a) === canonical(b);

/**
 * The records that a set of changes amounts to, whatever order they are given in: each field takes the value
 * with the latest `at` (ties by id). A change whose `before` is not what the last writer left was made without
 * seeing it; where the two have different actors that is a conflict, and it is reported.
 *
 * @param base Records that are there already and that none of the changes is about: what a review is made of.
 */
export function fold(changes: readonly Change[], base: Records = Records.empty): Folded {
  const cells = new Map<string, Cell>();
  const conflicts: Conflict[] = [];
  const seen = new Set<string>();
  for (const change of [...changes].sort(inOrder)) {
    if (seen.has(change.id)) continue;
    seen.add(change.id);
    for (const op of change.ops) {
      const key = `${op.kind} ${op.id}`;
      const cell = cells.get(key) ?? {
        kind: op.kind,
        id: op.id,
        alive: false,
        aliveBy: change,
        fields: new Map<string, Register>(),
      };
      if (op.before === null) {
        // A record created again goes to the end, as it does where changes are applied one by one.
        cells.delete(key);
        // And it holds nothing of what it was before.
        if (!cell.alive) cell.fields.clear();
      }
      cells.set(key, cell);
      const clash = (field: string, kept: Register, lost: Register) => {
        if (kept.by.actor === lost.by.actor) return;
        conflicts.push({ kind: op.kind, id: op.id, field, kept: side(kept), lost: side(lost) });
      };
      if (op.before !== null) {
        for (const [field, before] of Object.entries(op.before)) {
          const last = cell.fields.get(field);
          const after = op.after === null ? null : op.after[field];
          if (last !== undefined && !same(last.value, before) && !same(last.value, after)) {
            clash(op.after === null ? '(record)' : field, { value: after, by: change }, last);
          }
        }
        if (op.after !== null && !cell.alive && cell.fields.size > 0) {
          clash('(record)', { value: null, by: cell.aliveBy }, { value: op.after, by: change });
        }
      }
      if (op.before === null || op.after === null) {
        cell.alive = op.after !== null;
        cell.aliveBy = change;
      }
      for (const [field, value] of Object.entries(op.after ?? {})) {
        cell.fields.set(field, { value, by: change });
      }
    }
  }
  const writes: Write[] = [];
  const broken: { kind: RecordKind; id: string }[] = [];
  for (const { kind, id, alive, fields } of cells.values()) {
    if (!alive) continue;
    const values = Object.fromEntries([...fields].map(([field, { value }]) => [field, value]));
    const parsed = v.safeParse(RECORD_SCHEMAS[kind], { ...values, id }, { abortEarly: true });
    if (parsed.success) writes.push({ kind, id, record: parsed.output });
    else broken.push({ kind, id });
  }
  let records = base.write(writes);
  for (let astray = unsound(records); astray.length > 0; astray = unsound(records)) {
    broken.push(...astray);
    records = records.write(astray.map((entry) => ({ ...entry, record: null })));
  }
  return { records, conflicts, broken };
}

/**
 * The records that refer to what is not there, the claims whose anchors do not hold, and the attributions whose
 * chains have no end: two people may each have made the other's attribution the outer one.
 */
function unsound(records: Records): { kind: RecordKind; id: string }[] {
  const chainEnds = chains((id) => records.get('attribution', id)?.parentId ?? null);
  return RECORD_KINDS.flatMap((kind) =>
    [...records.all(kind)].flatMap(([id, record]) => {
      const dangles = references(kind, record).some(
        ([target, targetId]) => records.get(target, targetId) === undefined,
      );
      const claim = kind === 'claim' ? records.get(kind, id) : undefined;
      const text = claim === undefined ? undefined : records.get('text', claim.textId);
      const misquotes =
        claim !== undefined && text !== undefined && !anchorHolds(text.text, claim.anchor);
      const endless = kind === 'attribution' && !chainEnds(id);
      return dangles || misquotes || endless ? [{ kind, id }] : [];
    }),
  );
}
