import * as v from 'valibot';
import { anchorHolds } from '../anchoring';
import {
  type AnyRecord,
  articleOf,
  blocksFit,
  type Change,
  type Op,
  RECORD_SCHEMAS,
  type RecordKind,
} from '../model';
import type { Records, RecordReader, Write } from './records';

/** Why a change cannot be applied. */
export type RefusalCode =
  | 'invalid-fields'
  | 'already-exists'
  | 'missing'
  | 'foreign-article'
  | 'text-immutable'
  | 'anchor-mismatch'
  | 'dangling';

export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
}

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

function refuse(code: RefusalCode, message: string): never {
  throw new Refused({ code, message });
}

/** A record parsed from fields, or a refusal that names the first field at fault. */
function parse(kind: RecordKind, fields: object): AnyRecord {
  const parsed = v.safeParse(RECORD_SCHEMAS[kind], fields);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const path = v.getDotPath(issue) ?? '(record)';
  return refuse('invalid-fields', `${kind}.${path}: ${issue.message}`);
}

/** The record as the op leaves it. */
function result(op: Op, current: AnyRecord | undefined): AnyRecord | null {
  const name = `${op.kind} ${op.id}`;
  if (op.before === null) {
    if (current !== undefined) refuse('already-exists', `${name} exists already`);
    return parse(op.kind, { ...op.after, id: op.id });
  }
  if (current === undefined) return refuse('missing', `${name} does not exist`);
  if (op.after === null) return null;
  const fields = Object.keys(op.after);
  if ('id' in op.after || 'articleId' in op.after) {
    refuse('invalid-fields', `${name}: id and articleId never change`);
  }
  if (
    fields.length !== Object.keys(op.before).length ||
    fields.some((f) => !(f in (op.before ?? {})))
  ) {
    refuse('invalid-fields', `${name}: before and after carry different fields`);
  }
  return parse(op.kind, { ...current, ...op.after });
}

/** A text version's words and borders never change; only the kinds of its blocks may. */
function checkText(op: Op, current: AnyRecord | undefined, next: AnyRecord): void {
  const text = RECORD_SCHEMAS.text;
  if (!v.is(text, next)) return;
  if (!blocksFit(next.text, next.blocks)) {
    refuse('text-immutable', `text ${op.id}: its blocks do not fit its words`);
  }
  if (current === undefined || !v.is(text, current) || op.after === null) return;
  const borders = (blocks: typeof next.blocks) => blocks.map((b) => `${b.start}-${b.end}`).join();
  if (Object.keys(op.after).some((field) => field !== 'blocks')) {
    refuse('text-immutable', `text ${op.id}: a text version does not change; import a new one`);
  }
  if (borders(current.blocks) !== borders(next.blocks)) {
    refuse('text-immutable', `text ${op.id}: only the kinds of blocks may be corrected`);
  }
}

/** What a record refers to, by kind and id. */
function references(
  kind: RecordKind,
  record: AnyRecord,
): readonly (readonly [RecordKind, string])[] {
  if (kind === 'claim' && 'textId' in record) return [['text', record.textId]];
  if (kind === 'attribution' && 'claimId' in record) {
    return [
      ['claim', record.claimId],
      ['source', record.sourceId],
      ...(record.parentId === null ? [] : [['attribution', record.parentId] as const]),
    ];
  }
  return [];
}

/**
 * What the change does, checked in full before anything is written: either every write or a refusal,
 * never half. Reads through `reader`, so that storage need not load an article to check one edit.
 */
export function plan(reader: RecordReader, change: Change): Outcome<Write[]> {
  try {
    const next = new Map<string, Write>();
    const look = (kind: RecordKind, id: string): AnyRecord | undefined => {
      const written = next.get(`${kind} ${id}`);
      return written === undefined ? reader.get(kind, id) : (written.record ?? undefined);
    };
    for (const op of change.ops) {
      const current = look(op.kind, op.id);
      const record = result(op, current);
      const owner = record ?? current;
      if (owner !== undefined && articleOf(op.kind, owner) !== change.articleId) {
        refuse('foreign-article', `${op.kind} ${op.id} belongs to another article`);
      }
      if (op.kind === 'text' && record !== null) checkText(op, current, record);
      next.set(`${op.kind} ${op.id}`, { kind: op.kind, id: op.id, record });
    }
    const writes = [...next.values()];
    for (const { kind, id, record } of writes) {
      if (record === null) continue;
      for (const [target, targetId] of references(kind, record)) {
        if (look(target, targetId) === undefined) {
          refuse('dangling', `${kind} ${id} refers to ${target} ${targetId}, which does not exist`);
        }
      }
      if (kind === 'claim' && 'anchor' in record) {
        const text = look('text', record.textId);
        if (text === undefined || !('text' in text) || !anchorHolds(text.text, record.anchor)) {
          refuse(
            'anchor-mismatch',
            `claim ${id}: the words at its offsets are not those it quotes`,
          );
        }
      }
    }
    return { ok: true, value: writes };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

/** `records` with the change made, or why it cannot be. Never half-applies. */
export function apply(records: Records, change: Change): Outcome<Records> {
  const planned = plan(records, change);
  return planned.ok ? { ok: true, value: records.write(planned.value) } : planned;
}
