import { type AuditFormat, type Result, success } from '../../../shared/api';
import { auditCsv, type AuditInput, auditJson } from '../../../shared/report';
import type { Library } from '../library';

/** Reads all that the audit trail of an article is made of. */
export function readForAudit(library: Library, articleId: string): Result<AuditInput> {
  const records = library.records(articleId);
  if (!records.ok) return records;
  const changes = library.changes(articleId);
  return changes.ok ? success({ ...records.value, changes: changes.value }) : changes;
}

/** Prints what was read. */
export const printAudit = (input: AuditInput, format: AuditFormat): string =>
  format === 'csv' ? auditCsv(input) : auditJson(input);

/** Every change of the article and of what readers handed in, as text. */
export function renderAudit(
  library: Library,
  articleId: string,
  format: AuditFormat,
): Result<string> {
  const read = readForAudit(library, articleId);
  return read.ok ? success(printAudit(read.value, format)) : read;
}
