import { type ExportFormat, failure, type Result, success } from '../../shared/api';
import {
  archiveJson,
  archiveOf,
  buildReport,
  renderCsv,
  renderHtml,
  renderMarkdown,
} from '../../shared/report';
import type { Library } from '../storage';

/** A report as text: one file, for `csv` three. */
export interface RenderedReport {
  readonly title: string;
  /** Whether somebody has tagged the article. */
  readonly tagged: boolean;
  /** The report; for `csv` the ledger, the sources, then the differences. */
  readonly files: readonly string[];
}

/** The report on an article as it is now. */
export function renderReport(
  library: Library,
  articleId: string,
  format: ExportFormat,
  appVersion: string,
): Result<RenderedReport> {
  const records = library.records(articleId);
  if (!records.ok) return records;
  const changes = library.changes(articleId);
  if (!changes.ok) return changes;
  const originals = library.originals(articleId);
  if (!originals.ok) return originals;
  const { article, texts, claims } = records.value;
  if (texts.length === 0) {
    return failure(
      'not-found',
      'The article has no text to report on. Nothing was written; import the article again.',
    );
  }
  const input = { ...records.value, changes: changes.value, appVersion };
  const base64 = originals.value.map(({ sha256, bytes }): [string, string] => [
    sha256,
    Buffer.from(bytes).toString('base64'),
  ]);
  const archive = () => archiveOf(input, Object.fromEntries(base64));
  const render: Readonly<Record<ExportFormat, () => string[]>> = {
    html: () => [renderHtml(buildReport(input), archive())],
    md: () => [renderMarkdown(buildReport(input))],
    csv: () => {
      const { ledger, sources, differences } = renderCsv(buildReport(input));
      return [ledger, sources, differences];
    },
    json: () => [archiveJson(archive())],
  };
  return success({ title: article.title, tagged: claims.length > 0, files: render[format]() });
}
