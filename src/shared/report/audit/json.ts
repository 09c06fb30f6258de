import { sorted } from '../archive';
import { type AuditInput, auditTrail } from './trail';

/** The `format` and `version` of the JSON audit trail. A new version of the shape gets a new number. */
export const AUDIT_FORMAT = 'sourcemark-audit';
export const AUDIT_VERSION = 1;

/**
 * The audit trail as JSON: which article it is of, then `entries` in clock order, as `AuditEntry` describes them.
 * Nothing is left out or shortened; the changes that a delivery brought are entries, and the delivery names their
 * ids. Two spaces, a final line feed; values that changes set have their keys in alphabetical order, so the same
 * changes always give the same bytes.
 */
export function auditJson(input: AuditInput): string {
  const { article, texts } = input;
  const trail = {
    format: AUDIT_FORMAT,
    version: AUDIT_VERSION,
    article: { id: article.id, title: article.title },
    texts: texts
      .map(({ id, number, sha256 }) => ({ id, number, sha256 }))
      .sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1)),
    entries: auditTrail(input).map((entry) => ({
      ...entry,
      ops: entry.ops.map((op) => ({
        ...op,
        fields: op.fields.map(({ field, ...values }) => ({
          field,
          ...(sorted(values) as typeof values),
        })),
      })),
    })),
  };
  return `${JSON.stringify(trail, null, 2)}\n`;
}
