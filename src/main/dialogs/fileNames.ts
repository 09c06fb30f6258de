import { basename, dirname, extname, join } from 'node:path';
import type { ExportFormat } from '../../shared/api';
import { REVIEW_EXTENSION } from '../../shared/review';
import type { SavedFile } from '../services';

/** The extension of a library file, without the dot. */
export const LIBRARY_EXTENSION = 'sourcemark';

/** A kind of file, as native dialogs filter by it. Extensions without the dot. */
export interface FileFilter {
  readonly name: string;
  readonly extensions: readonly string[];
}

export const ARTICLE_FILTERS: readonly FileFilter[] = [
  {
    name: 'Articles and reviews',
    extensions: ['txt', 'text', 'md', 'markdown', 'html', 'htm', 'json'],
  },
  { name: 'All files', extensions: ['*'] },
];

export const LIBRARY_FILTERS: readonly FileFilter[] = [
  { name: 'Sourcemark library', extensions: [LIBRARY_EXTENSION] },
];

export const REPORT_FILTERS: Readonly<Record<ExportFormat, FileFilter>> = {
  html: { name: 'HTML report', extensions: ['html', 'htm'] },
  md: { name: 'Markdown report', extensions: ['md', 'markdown'] },
  csv: { name: 'CSV tables', extensions: ['csv'] },
  json: { name: 'Review as JSON', extensions: ['json'] },
};

export const REVIEW_FILTERS: readonly FileFilter[] = [
  { name: 'Review files', extensions: [REVIEW_EXTENSION] },
  // Mail programs and drives rename what they do not know.
  { name: 'All files', extensions: ['*'] },
];

/** The dialog's title, and the kind of file that is written. */
export const SAVED_FILES: Readonly<
  Record<SavedFile, { readonly title: string; readonly filter: FileFilter }>
> = {
  'review-copy': {
    title: 'Send for review',
    filter: { name: 'Review copy', extensions: ['html', 'htm'] },
  },
  'review-file': {
    title: 'Save review file',
    filter: { name: 'Review file', extensions: [REVIEW_EXTENSION] },
  },
  'audit-csv': {
    title: 'Export audit trail',
    filter: { name: 'CSV table', extensions: ['csv'] },
  },
  'audit-json': {
    title: 'Export audit trail',
    filter: { name: 'Audit trail as JSON', extensions: ['json'] },
  },
};

/** The path with the first of the extensions, where it has none of them. Some dialogs leave it off. */
export function withExtension(path: string, { extensions }: FileFilter): string {
  const [first] = extensions;
  const has = extensions.includes(extname(path).slice(1).toLowerCase());
  return has || first === undefined ? path : `${path}.${first}`;
}

/** A path beside `path` that names no file yet: `Library 2.sourcemark`, `Library 3.sourcemark`, ... */
export function freePathBeside(path: string, exists: (path: string) => boolean): string {
  const extension = `.${LIBRARY_EXTENSION}`;
  const stem = basename(path, extension).replace(/ \d+$/u, '');
  for (let number = 2; ; number += 1) {
    const candidate = join(dirname(path), `${stem} ${number}${extension}`);
    if (!exists(candidate)) return candidate;
  }
}

/** What a command line asks to be opened. */
export interface FileArguments {
  /** The first library named; null: none is. */
  readonly library: string | null;
  readonly articles: readonly string[];
}

/** The files that the arguments name, by their extensions; switches are none. */
export function fileArguments(args: readonly string[]): FileArguments {
  const named = args.filter((each) => !each.startsWith('-'));
  const extension = (path: string) => extname(path).slice(1).toLowerCase();
  const [articles] = ARTICLE_FILTERS;
  return {
    library: named.find((each) => extension(each) === LIBRARY_EXTENSION) ?? null,
    articles: named.filter((each) => articles?.extensions.includes(extension(each))),
  };
}
