import { type ExportFormat, failure, type Result, success } from '../../../shared/api';
import {
  archiveJson,
  archiveOf,
  buildReport,
  renderCsv,
  renderHtml,
  renderMarkdown,
  type ReportRecords,
} from '../../../shared/report';
import type { Library, Original } from '../library';

/** A report as text: one file, for `csv` three. */
export interface RenderedReport {
  readonly title: string;
  /** Whether somebody has tagged the article. */
  readonly tagged: boolean;
  /** The report; for `csv` the ledger, the sources, then the differences. */
  readonly files: readonly string[];
}

/** What a report is made of. */
export interface ReportSource {
  readonly records: ReportRecords;
  readonly originals: readonly Original[];
}

/** Reads all that the report on an article is made of. */
export function readForReport(library: Library, articleId: string): Result<ReportSource> {
  const records = library.records(articleId);
  if (!records.ok) return records;
  const changes = library.changes(articleId);
  if (!changes.ok) return changes;
  const originals = library.originals(articleId);
  if (!originals.ok) return originals;
  if (records.value.texts.length === 0) {
    return failure(
      'not-found',
      'The article has no text to report on. Nothing was written; import the article again.',
    );
  }
  return success({
    records: { ...records.value, changes: changes.value },
    originals: originals.value,
  });
}

/** Prints what was read. */
export function printReport(
  { records, originals }: ReportSource,
  format: ExportFormat,
  appVersion: string,
): RenderedReport {
  const input = { ...records, appVersion };
  const base64 = originals.map(({ sha256, bytes }): [string, string] => [
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
  const { article, claims } = records;
  return { title: article.title, tagged: claims.length > 0, files: render[format]() };
}

/** The report on an article as it is now. */
export function renderReport(
  library: Library,
  articleId: string,
  format: ExportFormat,
  appVersion: string,
): Result<RenderedReport> {
  const read = readForReport(library, articleId);
  return read.ok ? success(printReport(read.value, format, appVersion)) : read;
}
