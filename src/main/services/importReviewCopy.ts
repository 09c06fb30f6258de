import { failure, type ImportOutcome, type Result, success } from '../../shared/api';
import { lastDeletion, tick } from '../../shared/history';
import type { AnyRecord, Change, Op, RecordKind } from '../../shared/model';
import { copyIn, type ReviewCopy } from '../../shared/review';
import { bringBack } from './bringBack';
import type { Work } from './origins';

function creating(kind: RecordKind, records: readonly AnyRecord[]): Op[] {
  return records.map((record) => ({ kind, id: record.id, before: null, after: { ...record } }));
}

/**
 * The change that makes the article of a review copy, with the ids it has where it comes from.
 *
 * Its clock reading is from before the article came to the desk that sent it: whatever that desk did is later. So
 * where the histories of both desks meet, in a shared folder, what was left out of the copy overwrites nothing.
 */
function opening(copy: ReviewCopy, { actor, origins }: Work): Change {
  const { article, text, sources, claims, attributions, sentBy } = copy;
  return {
    id: origins.newId(),
    actor,
    at: tick(null, Date.parse(text.importedFrom.at) - 1),
    articleId: article.id,
    label: `Open the review copy from ${sentBy}`,
    ops: [
      ...creating('article', [article]),
      ...creating('text', [text]),
      ...creating('source', sources),
      ...creating('claim', claims),
      ...creating('attribution', attributions),
    ],
  };
}

/**
 * Brings in the article of a review copy, with the claims that are in it, so that it can be reviewed in the app and
 * the review file sent back. An article the library has is a `duplicate` and stays as it is; one that was deleted
 * from it is brought back as it was then.
 *
 * @param html The copy's file as text.
 */
export function importReviewCopy(work: Work, html: string): Result<ImportOutcome> {
  const read = copyIn(html);
  if (!read.ok) return failure('import-damaged', read.message);
  const { article } = read.value;
  const records = work.library.records(article.id);
  if (records.ok) {
    const { id, title } = records.value.article;
    return success({ status: 'duplicate', articleId: id, title });
  }
  if (records.error.code !== 'not-found') return records;
  const changes = work.library.changes(article.id);
  if (!changes.ok) return changes;
  const deletion = lastDeletion(article.id, changes.value);
  if (deletion !== undefined) return bringBack(work, deletion);
  const committed = work.library.commit(opening(read.value, work));
  return committed.ok
    ? success({ status: 'imported', articleId: article.id, title: article.title })
    : committed;
}
