import type { AuditFormat, ExportPlace, Result } from '../../../shared/api';
import type { SavedFile } from '../ports';
import { auditName } from '../reviewNames';
import { writtenTo } from '../writeFiles';
import type { Exporting } from './exporting';

interface Audit {
  readonly articleId: string;
  readonly format: AuditFormat;
}

const SAVED_AS: Readonly<Record<AuditFormat, SavedFile>> = { csv: 'audit-csv', json: 'audit-json' };

/** Asks where to write the audit trail. Null where the dialog was closed. */
export async function placeAudit(
  { current, dialogs, exports, rendering }: Exporting,
  audit: Audit,
): Promise<Result<ExportPlace | null>> {
  const article = current.get().article(audit.articleId);
  if (!article.ok) return article;
  const name = auditName(article.value.title, audit.format);
  rendering.ready();
  return exports.choose(
    () => dialogs.saveFile(name, SAVED_AS[audit.format]),
    async (path, signal) => {
      const made = await rendering.audit(current.get(), audit, signal);
      if (!made.ok) return made;
      return writtenTo(
        made.value.map((content) => ({ path, content })),
        signal,
      );
    },
  );
}
