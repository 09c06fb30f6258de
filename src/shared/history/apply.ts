import * as v from 'valibot';
import { anchorHolds } from '../anchoring';
import {
  type AnyRecord,
  ARTICLE_KINDS,
  articleOf,
  type Attribution,
  blocksFit,
  type Change,
  type Claim,
  type Op,
  RECORD_KINDS,
  RECORD_SCHEMAS,
  REVIEW_KINDS,
  type RecordKind,
  type RecordTypes,
  type Text,
} from '../model';
import type { RecordReader, Records, Write } from './records';
import { chains, type Reference, references } from './references';

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
  const parsed = v.safeParse(RECORD_SCHEMAS[kind], fields, { abortEarly: true });
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const path = v.getDotPath(issue) ?? '(record)';
  return refuse('invalid-fields', `${kind}.${path}: ${issue.message}`);
}

/** The record as the op leaves it. What it takes back must be sound too, or it could never be undone. */
function result(op: Op, current: AnyRecord | undefined): AnyRecord | null {
  const { kind, id, before, after } = op;
  const name = `${kind} ${id}`;
  const whole = (fields: object) => {
    if ('id' in fields && fields.id !== id) refuse('invalid-fields', `${name} carries another id`);
    return parse(kind, { ...fields, id });
  };
  if (before === null) {
    if (current !== undefined) refuse('already-exists', `${name} exists already`);
    return whole(after ?? {});
  }
  if (current === undefined) return refuse('missing', `${name} does not exist`);
  if (after === null) {
    if (articleOf(kind, whole(before)) !== articleOf(kind, current)) {
      refuse('foreign-article', `${name} is deleted as another article's`);
    }
    return null;
  }
  const fields = Object.keys(after);
  if ('id' in after || 'articleId' in after) {
    refuse('invalid-fields', `${name}: id and articleId never change`);
  }
  if (
    fields.length !== Object.keys(before).length ||
    fields.some((field) => !Object.hasOwn(before, field))
  ) {
    refuse('invalid-fields', `${name}: before and after carry different fields`);
  }
  parse(kind, { ...current, ...before });
  return parse(kind, { ...current, ...after });
}

const borders = (text: Text) => text.blocks.map(({ start, end }) => `${start}-${end}`).join();

/** A text version's words and borders never change; only the kinds of its blocks may. */
function checkText(op: Op, current: Text | undefined, next: Text): void {
  if (!blocksFit(next.text, next.blocks)) {
    refuse(
      current === undefined ? 'invalid-fields' : 'text-immutable',
      `text ${op.id}: its blocks do not fit its words`,
    );
  }
  if (current === undefined) return;
  if (op.before !== null && Object.keys(op.after ?? {}).some((field) => field !== 'blocks')) {
    refuse('text-immutable', `text ${op.id}: a text version does not change; import a new one`);
  }
  if (current.text !== next.text || borders(current) !== borders(next)) {
    refuse('text-immutable', `text ${op.id}: only the kinds of blocks may be corrected`);
  }
}

/** A review's change touches the reader's own records, an article's change none of those. */
function checkScope({ reviewId }: Change, { kind, id }: Op): void {
  const kinds: readonly RecordKind[] = reviewId === undefined ? ARTICLE_KINDS : REVIEW_KINDS;
  if (kinds.includes(kind) && (kind !== 'review' || id === reviewId)) return;
  const where =
    reviewId === undefined ? 'the article’s history' : `the history of review ${reviewId}`;
  refuse('invalid-fields', `${kind} ${id} does not belong in ${where}`);
}

type Look = <K extends RecordKind>(kind: K, id: string) => RecordTypes[K] | undefined;

/** Everything the record refers to is there, and in its own article. */
function checkReferences(look: Look, kind: RecordKind, record: AnyRecord, articleId: string): void {
  const name = `${kind} ${record.id}`;
  for (const [target, id] of references(kind, record)) {
    const found = look(target, id);
    if (found === undefined) {
      return refuse('dangling', `${name} refers to ${target} ${id}, which does not exist`);
    }
    if (articleOf(target, found) !== articleId) {
      refuse('foreign-article', `${name} refers to ${target} ${id} of another article`);
    }
  }
}

const isClaim = (kind: RecordKind, _record: AnyRecord): _record is Claim => kind === 'claim';

function checkClaim(look: Look, claim: Claim): void {
  const text = look('text', claim.textId);
  if (text === undefined || !anchorHolds(text.text, claim.anchor)) {
    refuse(
      'anchor-mismatch',
      `claim ${claim.id}: the words at its offsets are not those it quotes`,
    );
  }
}

/** Cue and mention lie in the text, and the chain of outer attributions comes to an end. */
function checkAttribution(
  look: Look,
  attribution: Attribution,
  chainEnds: (id: string) => boolean,
): void {
  const { id, claimId, cue, mention } = attribution;
  const claim = look('claim', claimId);
  const length = (claim && look('text', claim.textId)?.text.length) ?? 0;
  if ((cue?.end ?? 0) > length || (mention?.end ?? 0) > length) {
    refuse('anchor-mismatch', `attribution ${id}: its cue or mention lies outside the text`);
  }
  if (!chainEnds(id)) refuse('invalid-fields', `attribution ${id}: its chain is a circle`);
}

/**
 * What the change does, checked in full before anything is written: either every write or a refusal,
 * never half. Reads through `reader`, so that storage need not load an article to check one edit.
 * A reader cannot say what refers to a record, so a deletion that would leave something dangling is
 * refused by `apply` and by storage, which can.
 */
export function plan(reader: RecordReader, change: Change): Outcome<Write[]> {
  try {
    const next = new Map<string, Write>();
    const look: Look = <K extends RecordKind>(kind: K, id: string) => {
      const written = next.get(`${kind} ${id}`);
      if (written === undefined) return reader.get(kind, id);
      // Written under this kind after its schema had parsed it.
      return (written.record ?? undefined) as RecordTypes[K] | undefined;
    };
    for (const op of change.ops) {
      checkScope(change, op);
      const current = look(op.kind, op.id);
      const record = result(op, current);
      const owner = record ?? current;
      if (owner !== undefined && articleOf(op.kind, owner) !== change.articleId) {
        refuse('foreign-article', `${op.kind} ${op.id} belongs to another article`);
      }
      if (record !== null && 'blocks' in record) {
        // Against what is stored, so that deleting a text and creating it again changes nothing either.
        checkText(op, reader.get('text', op.id), record);
      }
      next.set(`${op.kind} ${op.id}`, { kind: op.kind, id: op.id, record });
    }
    const writes = [...next.values()];
    const chainEnds = chains((id) => look('attribution', id)?.parentId ?? null);
    for (const { kind, record } of writes) {
      if (record === null) continue;
      checkReferences(look, kind, record, change.articleId);
      if (isClaim(kind, record)) checkClaim(look, record);
      if ('sourceId' in record) checkAttribution(look, record, chainEnds);
    }
    return { ok: true, value: writes };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

/** What would be left referring to a record that `writes` delete, or undefined. */
function leftDangling(after: Records, writes: readonly Write[]): Reference | undefined {
  const gone = new Set(writes.flatMap((w) => (w.record === null ? [`${w.kind} ${w.id}`] : [])));
  if (gone.size === 0) return undefined;
  for (const kind of RECORD_KINDS) {
    for (const [id, record] of after.all(kind)) {
      const targets = references(kind, record);
      if (targets.some(([target, targetId]) => gone.has(`${target} ${targetId}`)))
        return [kind, id];
    }
  }
  return undefined;
}

/** `records` with the change made, or why it cannot be. Never half-applies. */
export function apply(records: Records, change: Change): Outcome<Records> {
  const planned = plan(records, change);
  if (!planned.ok) return planned;
  const after = records.write(planned.value);
  const left = leftDangling(after, planned.value);
  if (left === undefined) return { ok: true, value: after };
  const message = `${left[0]} ${left[1]} refers to what the change deletes`;
  return { ok: false, refusal: { code: 'dangling', message } };
}
