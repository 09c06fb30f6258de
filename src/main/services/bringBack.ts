import { type ImportOutcome, type Result, success } from '../../shared/api';
import { invert } from '../../shared/history';
import type { Change } from '../../shared/model';
import { newHead, type Work } from './origins';

/** Takes the deletion of an article back. */
export function bringBack(work: Work, deletion: Change): Result<ImportOutcome> {
  const head = newHead(work);
  if (!head.ok) return head;
  const committed = work.library.commit(invert(deletion, head.value));
  if (!committed.ok) return committed;
  const records = work.library.records(deletion.articleId);
  if (!records.ok) return records;
  const { id, title } = records.value.article;
  return success({ status: 'imported', articleId: id, title });
}
