import { failure, IMPORT_LIMIT, type Result } from '../../shared/api';
import { isCopy, REVIEW_EXTENSION, REVIEW_FORMAT } from '../../shared/review';
import type { FileBytes } from './read-article';
import { shown } from './refuse';

/** The largest review copy read, in bytes: the page, and an article with all its claims. */
const COPY_LIMIT = 4 * IMPORT_LIMIT;

/** How far into a file its `format` is looked for, in bytes. */
const HEAD = 4 * 1024;

/** The text of a page that is a review copy, damaged ones too; null for every other file. */
export function reviewCopyIn({ name, bytes }: FileBytes): string | null {
  if (!/\.x?html?$/iu.test(name.trim()) || bytes.byteLength > COPY_LIMIT) return null;
  const html = new TextDecoder().decode(bytes);
  return isCopy(html) ? html : null;
}

/** The refusal of a review file, which is no article, or null. By its name, or as JSON by what it says it is. */
export function reviewFile(name: string, bytes: Uint8Array): Result<never> | null {
  const lower = name.trim().toLowerCase();
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const says = new RegExp(`^[^{]{0,9}\\{\\s*"format"\\s*:\\s*"${REVIEW_FORMAT}"`, 'u').test(head);
  if (!lower.endsWith(`.${REVIEW_EXTENSION}`) && !says) return null;
  return failure(
    'import-unsupported',
    `${shown(name)} is a review file: what a reader did with an article, not an article. Nothing was changed. Choose File > Bring in a review, or on the command line “review import”.`,
  );
}
