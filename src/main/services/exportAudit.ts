import type { AuditFormat, ExportOutcome, Result } from '../../shared/api';
import { success } from '../../shared/api';
import { auditCsv, auditJson } from '../../shared/report';
import type { Library } from '../storage';
import type { CurrentLibrary } from './currentLibrary';
import type { Dialogs, SavedFile } from './ports';
import { auditName } from './reviewNames';
import { saveAs } from './writeFiles';

interface Audit {
  readonly articleId: string;
  readonly format: AuditFormat;
}

const SAVED_AS: Readonly<Record<AuditFormat, SavedFile>> = { csv: 'audit-csv', json: 'audit-json' };

/** Every change of the article and of what readers handed in, as text. */
export function renderAudit(library: Library, { articleId, format }: Audit): Result<string> {
  const records = library.records(articleId);
  if (!records.ok) return records;
  const changes = library.changes(articleId);
  if (!changes.ok) return changes;
  const input = { ...records.value, changes: changes.value };
  return success(format === 'csv' ? auditCsv(input) : auditJson(input));
}

/** Asks where to and writes the audit trail there. Null where the dialog was closed. */
export async function exportAudit(
  current: CurrentLibrary,
  dialogs: Dialogs,
  audit: Audit,
): Promise<Result<ExportOutcome>> {
  const records = current.get().records(audit.articleId);
  if (!records.ok) return records;
  const name = auditName(records.value.article.title, audit.format);
  return saveAs(
    () => dialogs.saveFile(name, SAVED_AS[audit.format]),
    () => renderAudit(current.get(), audit),
  );
}
