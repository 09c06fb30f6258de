import { type ExportFormat, type ExportOutcome, type Result, success } from '../../shared/api';
import type { CurrentLibrary } from './currentLibrary';
import type { Dialogs } from './ports';
import { renderReport } from './renderReport';
import { reportPaths, suggestedName } from './reportNames';
import { writeFiles } from './writeFiles';

interface Export {
  readonly articleId: string;
  readonly format: ExportFormat;
}

/** Asks where to and writes the report there. Null where the dialog was closed. */
export async function exportReport(
  current: CurrentLibrary,
  dialogs: Dialogs,
  appVersion: string,
  { articleId, format }: Export,
): Promise<Result<ExportOutcome>> {
  const named = current.get().records(articleId);
  if (!named.ok) return named;
  const name = suggestedName(named.value.article.title, format);
  const path = await dialogs.saveReport(name, format);
  if (path === null) return success(null);
  // Only now, so that the report holds what was changed while the dialog was open.
  const rendered = renderReport(current.get(), articleId, format, appVersion);
  if (!rendered.ok) return rendered;
  const { files } = rendered.value;
  const paths = reportPaths(path, format);
  const written = await writeFiles(
    paths.map((each, i) => ({ path: each, content: files[i] ?? '' })),
  );
  return written.ok ? success({ paths: written.value }) : written;
}
