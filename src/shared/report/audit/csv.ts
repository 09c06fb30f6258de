import { canonical } from '../../history';
import { REVIEW_MODE_LABELS } from '../../model';
import { type Cell, csvTable } from '../csvTable';
import { counted } from '../wording';
import {
  type AuditEntry,
  type AuditField,
  type AuditInput,
  type AuditOp,
  auditTrail,
} from './trail';

const HEADER = [
  'number',
  'when',
  'who',
  'review',
  'review_mode',
  'counts',
  'label',
  'did',
  'kind',
  'record_id',
  'words',
  'field',
  'before',
  'after',
  'undoes',
  'change_id',
  'clock',
];

/** Spreadsheets cut a cell at 32,767 characters. What is longer is in the JSON trail, whole. */
const LONGEST = 32_000;

/** In every row already, or the same in all. */
const UNSAID: ReadonlySet<string> = new Set(['id', 'articleId']);

/** Strings as they are, nothing as an empty cell, everything else as JSON. */
function printed(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'string' ? value : canonical(value);
  return text.length <= LONGEST
    ? text
    : `(${counted(text.length, 'character')}, whole in the JSON trail)`;
}

function value({ kind }: AuditOp, field: string, of: unknown): string {
  return kind === 'delivery' && field === 'changes' && Array.isArray(of)
    ? `(${counted(of.length, 'change')}, each in rows of its own)`
    : printed(of);
}

function rowsOf(entry: AuditEntry): Cell[][] {
  const { review } = entry;
  const rows = entry.ops.flatMap((op) =>
    op.fields
      .filter(({ field }) => !UNSAID.has(field))
      .map(({ field, before, after }: AuditField): Cell[] => [
        entry.number,
        entry.at,
        entry.actor,
        review?.reviewer ?? '',
        review === null || review.mode === null ? '' : REVIEW_MODE_LABELS[review.mode],
        review === null || review.counts ? 'yes' : 'taken back',
        entry.label,
        op.did,
        op.kind,
        op.id,
        op.words,
        field,
        value(op, field, before),
        value(op, field, after),
        entry.undoes ?? '',
        entry.id,
        entry.clock,
      ]),
  );
  return rows;
}

/**
 * The audit trail as a table: a row a field that a change set, in clock order. `counts`: whether what a reader did is
 * part of the article, or was taken back with all that was handed in. Empty `before` and `after`: nothing was there,
 * or nothing is. Fields that only name the record or the article are left out, and what no cell can hold is
 * described; the JSON trail has everything.
 */
export function auditCsv(input: AuditInput): string {
  return csvTable([HEADER, ...auditTrail(input).flatMap(rowsOf)]);
}
