import type { ExportFormat } from '../../shared/api';
import { UNTAGGED_LINE } from '../../shared/report';
import { importFile, reportPaths, writeFiles } from '../services';
import { IN_MEMORY, type RenderedReport, renderReport } from '../storage';
import { articleNamed } from './articleNamed';
import { fail, readInput, say } from './io';
import { withLibrary, workIn } from './openFor';

export interface ReportOptions {
  readonly format: ExportFormat;
  /** `-`: standard output. */
  readonly out: string;
  readonly appVersion: string;
}

async function write(
  { tagged, files }: RenderedReport,
  { format, out }: ReportOptions,
): Promise<number> {
  if (!tagged) say(UNTAGGED_LINE);
  if (out === '-') {
    process.stdout.write(files[0] ?? '');
    if (files.length > 1)
      say('Only the ledger was printed. Name a file to get the sources and the differences too.');
    return 0;
  }
  const paths = reportPaths(out, format);
  const written = await writeFiles(paths.map((path, i) => ({ path, content: files[i] ?? '' })));
  if (!written.ok) return fail(written.error);
  for (const path of written.value) say(`Wrote ${path}.`);
  return 0;
}

/** The report on an article of a library. */
export function reportOnArticle(
  path: string,
  prefix: string,
  options: ReportOptions,
): Promise<number> {
  return withLibrary(path, { create: false, writes: false }, (library) => {
    const id = articleNamed(library, prefix);
    if (!id.ok) return fail(id.error, path);
    const report = renderReport(library, id.value, options.format, options.appVersion);
    return report.ok ? write(report.value, options) : fail(report.error, path);
  });
}

/** The report on a file: an article nobody has tagged, or an exported review. No library is touched. */
export function reportOnFile(path: string, options: ReportOptions): Promise<number> {
  return withLibrary(IN_MEMORY, { create: true, writes: false }, (library) => {
    const file = readInput(path);
    if (!file.ok) return fail(file.error, path);
    const imported = importFile(workIn(library), file.value);
    if (!imported.ok) return fail(imported.error, path);
    if (imported.value.status === 'cancelled') return 0;
    const { articleId: id } = imported.value;
    const report = renderReport(library, id, options.format, options.appVersion);
    return report.ok ? write(report.value, options) : fail(report.error, path);
  });
}
