import * as v from 'valibot';
import {
  type Change,
  type Op,
  RECORD_SCHEMAS,
  REVIEW_KINDS,
  type RecordKind,
  type Text,
} from '../../model';
import { placesHold } from './text';

/** What every change of one review belongs to. */
export interface ReviewScope {
  readonly articleId: string;
  readonly reviewId: string;
  readonly text: Text;
}

type Fields = Readonly<Record<string, unknown>>;

const KINDS: readonly RecordKind[] = REVIEW_KINDS;

/** The first field of a record that its schema refuses, with what it says; null where there is none. */
function faultInRecord(kind: RecordKind, fields: Fields): string | null {
  const parsed = v.safeParse(RECORD_SCHEMAS[kind], fields, { abortEarly: true });
  if (parsed.success) return null;
  const [issue] = parsed.issues;
  return `${kind}.${v.getDotPath(issue) ?? '(record)'}: ${issue.message}`;
}

/** The same for some fields of a record, each held against its own schema. */
function faultInFields(kind: RecordKind, fields: Fields): string | null {
  const entries: Readonly<Record<string, v.GenericSchema>> = RECORD_SCHEMAS[kind].entries;
  for (const [field, value] of Object.entries(fields)) {
    const schema = Object.hasOwn(entries, field) ? entries[field] : undefined;
    if (schema === undefined || field === 'id' || field === 'articleId') {
      return `${kind}.${field}: it is no field that a change may set`;
    }
    const parsed = v.safeParse(schema, value, { abortEarly: true });
    if (parsed.success) continue;
    const [issue] = parsed.issues;
    const path = v.getDotPath(issue);
    return `${kind}.${path === null ? field : `${field}.${path}`}: ${issue.message}`;
  }
  return null;
}

const sameKeys = (a: Fields, b: Fields): boolean =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.keys(a).every((key) => Object.hasOwn(b, key));

function faultInShape({ kind, id, before, after }: Op): string | null {
  if (before !== null && after !== null) {
    if (!sameKeys(before, after)) return `${kind}: before and after carry different fields`;
    return faultInFields(kind, before) ?? faultInFields(kind, after);
  }
  const whole = before ?? after ?? {};
  if (Object.hasOwn(whole, 'id') && whole['id'] !== id) return `${kind}: it carries another id`;
  return faultInRecord(kind, { ...whole, id });
}

function faultInOp(op: Op, { articleId, reviewId, text }: ReviewScope): string | null {
  if (!KINDS.includes(op.kind)) return `it changes the article’s own records (${op.kind})`;
  if (op.kind === 'review' && op.id !== reviewId) return 'it changes another review';
  const shape = faultInShape(op);
  if (shape !== null) return shape;
  for (const fields of [op.before, op.after]) {
    if (fields === null) continue;
    const is = (field: string, wanted: string) =>
      !Object.hasOwn(fields, field) || fields[field] === wanted;
    if (!is('articleId', articleId)) return `its ${op.kind} belongs to another article`;
    if (!is('textId', text.id)) return `its ${op.kind} is about a text that is not in the file`;
    if (op.kind === 'verdict' && !is('reviewId', reviewId)) {
      return 'its verdict belongs to another review';
    }
    if (!placesHold(text, fields)) {
      return `the words at the place of its ${op.kind} are not those it quotes`;
    }
  }
  return null;
}

/**
 * What is wrong with one change of a review, taken by itself; null where it is sound. Whether it fits the others is
 * for `faultInHistory` to say.
 */
export function faultInChange(change: Change, scope: ReviewScope): string | null {
  if (change.articleId !== scope.articleId) return 'it belongs to another article';
  if (change.reviewId !== scope.reviewId) {
    return change.reviewId === undefined
      ? 'it belongs to no review'
      : 'it belongs to another review';
  }
  for (const op of change.ops) {
    const fault = faultInOp(op, scope);
    if (fault !== null) return fault;
  }
  return null;
}
