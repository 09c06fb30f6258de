import { extname } from 'node:path';
import type { ExportFormat } from '../../shared/api';
import { fileStem } from '../../shared/text';

const ENDINGS: Readonly<Record<ExportFormat, string>> = {
  html: '.html',
  md: '.md',
  csv: '.csv',
  json: '.sourcemark.json',
};

/** A file name for a report on the article with this title; safe on every system. */
export function suggestedName(title: string, format: ExportFormat): string {
  return `${fileStem(title, { bytes: 150, otherwise: 'Sourcing report' })}${ENDINGS[format]}`;
}

/** What the tables beside the ledger of a CSV report are called by, in the order of `renderReport`. */
const TABLES = ['sources', 'differences'];

/** The files a report exported to `path` is written to: for `csv` the ledger, `…-sources.csv`, `…-differences.csv`. */
export function reportPaths(path: string, format: ExportFormat): string[] {
  if (format !== 'csv') return [path];
  const ending = extname(path);
  const stem = path.slice(0, path.length - ending.length);
  return [path, ...TABLES.map((table) => `${stem}-${table}${ending}`)];
}
