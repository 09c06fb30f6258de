import { extname } from 'node:path';
import type { ExportFormat } from '../../shared/api';
import { shortTitle } from './titles';

/** What no file name may contain somewhere: control characters, separators and what Windows reserves. */
const FORBIDDEN = /[\p{Cc}/\\:*?"<>|]+/gu;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

const ENDINGS: Readonly<Record<ExportFormat, string>> = {
  html: '.html',
  md: '.md',
  csv: '.csv',
  json: '.sourcemark.json',
};

/** How many bytes of a file name the title may take: file systems allow 255 in all. */
const LONGEST = 150;

/** A file name for a report on the article with this title; safe on every system. */
export function suggestedName(title: string, format: ExportFormat): string {
  let stem = shortTitle(title.replace(FORBIDDEN, ' ').replace(/\s+/gu, ' '));
  while (Buffer.byteLength(stem) > LONGEST) stem = Array.from(stem).slice(0, -1).join('');
  stem = stem.replace(/^[. ]+|[. ]+$/gu, '');
  const name = stem === '' || RESERVED.test(stem) ? 'Sourcing report' : stem;
  return `${name}${ENDINGS[format]}`;
}

/** The files that a report exported to `path` is written to: for `csv` the ledger, then `…-sources.csv`. */
export function reportPaths(path: string, format: ExportFormat): string[] {
  if (format !== 'csv') return [path];
  const ending = extname(path);
  return [path, `${path.slice(0, path.length - ending.length)}-sources${ending}`];
}
