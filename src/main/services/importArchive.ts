import { type ImportOutcome, type Result, success } from '../../shared/api';
import { readArchive } from '../importers';
import { bringBack } from './bringBack';
import type { Work } from './origins';

/**
 * Brings in a review exported as JSON: its changes as they are, so that what comes back exports to the same
 * bytes (of the newest version: an older file gains what its version had no room for). An article the library has is
 * a `duplicate` and stays as it is; one that was deleted from it is brought back as it was then.
 */
export function importArchive(work: Work, bytes: Uint8Array): Result<ImportOutcome> {
  const read = readArchive(bytes);
  if (!read.ok) return read;
  const { article, changes, originals } = read.value;
  const added = work.library.addHistory({
    articleId: article.id,
    changes,
    originals: Object.entries(originals).map(([sha256, base64]) => ({
      sha256,
      bytes: Buffer.from(base64, 'base64'),
    })),
  });
  if (!added.ok) return added;
  const outcome = added.value;
  if (outcome.status === 'deleted') return bringBack(work, outcome.deletion);
  const { articleId, title } = outcome;
  const status = outcome.status === 'added' ? 'imported' : 'duplicate';
  return success({ status, articleId, title });
}
