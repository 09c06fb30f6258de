import { type Result, success } from '../../shared/api';
import type { AnyRecord, Change, Op, RecordKind } from '../../shared/model';
import type { Library } from '../storage';
import { shortTitle } from './titles';

/** What would delete an article with all its records, so that undo brings every one of them back. */
export function deletion(
  library: Library,
  articleId: string,
): Result<Pick<Change, 'articleId' | 'label' | 'ops'>> {
  const found = library.records(articleId);
  if (!found.ok) return found;
  const { article, texts, claims, sources, attributions, decisions, deliveries, rulings } =
    found.value;
  const remove = (kind: RecordKind, records: readonly AnyRecord[]): Op[] =>
    records.map((record) => ({ kind, id: record.id, before: { ...record }, after: null }));
  return success({
    articleId,
    label: `Delete “${shortTitle(article.title)}”`,
    ops: [
      ...remove('ruling', rulings),
      ...remove('delivery', deliveries),
      ...remove('decision', decisions),
      ...remove('attribution', attributions),
      ...remove('claim', claims),
      ...remove('source', sources),
      ...remove('text', texts),
      ...remove('article', [article]),
    ],
  });
}
