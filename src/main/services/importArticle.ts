import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failure, type ImportOutcome, type Result, success } from '../../shared/api';
import { stampInstant } from '../../shared/history';
import type { Article, Change, Text } from '../../shared/model';
import { type FileBytes, isArchive, readArticle, reviewCopyIn } from '../importers';
import { importArchive } from './importArchive';
import { importReviewCopy } from './importReviewCopy';
import { newHead, type Work } from './origins';
import { shortTitle } from './titles';

/** Lower-case hexadecimal SHA-256. */
function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/**
 * Brings a file in as a new article with its first text version; an article exported as JSON as it was; the article
 * of a review copy. The file's bytes are kept. A file that a living article came from is not read again: `duplicate`.
 */
export function importFile(work: Work, file: FileBytes): Result<ImportOutcome> {
  if (isArchive(file.name, file.bytes)) return importArchive(work, file.bytes);
  const copy = reviewCopyIn(file);
  if (copy !== null) return importReviewCopy(work, copy);
  const hash = sha256(file.bytes);
  const known = work.library.articleFrom(hash);
  if (!known.ok) return known;
  if (known.value !== null) return success({ status: 'duplicate', ...known.value });
  const read = readArticle(file);
  if (!read.ok) return read;
  const head = newHead(work);
  if (!head.ok) return head;

  const { format, text, blocks, ...facts } = read.value;
  const article: Article = { id: work.origins.newId(), ...facts, summary: '' };
  const version: Text = {
    id: work.origins.newId(),
    articleId: article.id,
    number: 1,
    text,
    blocks: [...blocks],
    sha256: sha256(text),
    importedFrom: { format, name: file.name, sha256: hash, at: stampInstant(head.value.at) },
  };
  const change: Change = {
    ...head.value,
    articleId: article.id,
    label: `Import “${shortTitle(article.title)}”`,
    ops: [
      { kind: 'article', id: article.id, before: null, after: article },
      { kind: 'text', id: version.id, before: null, after: version },
    ],
  };
  const committed = work.library.commit(change, [{ sha256: hash, bytes: file.bytes }]);
  return committed.ok
    ? success({ status: 'imported', articleId: article.id, title: article.title })
    : committed;
}

/** The names that pasted text and pasted pages go by. */
const PASTED = { txt: 'Pasted text.txt', html: 'Pasted page.html' } as const;

/** Brings in what was pasted: UTF-8. */
export function importPaste(
  work: Work,
  { format, bytes }: { readonly format: keyof typeof PASTED; readonly bytes: Uint8Array },
): Result<ImportOutcome> {
  return importFile(work, { name: PASTED[format], bytes });
}

/** The first sample: fully tagged where that is shipped, else the bare article. */
const SAMPLES = ['01-harbour-talks.sourcemark.json', '01-harbour-talks.txt'] as const;

/** Brings in the sample article from the folder `samples`. */
export function importSample(work: Work, folder: string): Result<ImportOutcome> {
  for (const name of SAMPLES) {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(join(folder, name));
    } catch {
      continue;
    }
    return importFile(work, { name, bytes });
  }
  return failure(
    'not-found',
    'The sample article is not where it was installed. Nothing was changed; open an article of your own, or install Sourcemark again.',
  );
}
