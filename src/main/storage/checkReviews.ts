import type { DatabaseSync } from '@photostructure/sqlite';
import * as v from 'valibot';
import { type Change, changeSchema } from '../../shared/model';
import { faultInChange } from '../../shared/review/checking/change';
import { beginnings } from '../../shared/review/checking/history';
import { reviewRecords } from '../../shared/review/records';
import type { Finding } from './finding';
import { DamagedRow } from './errors';
import { reviewBase } from './reviewStore';
import { toReviewChange } from './rows';
import type { Statements } from './statements';

type Database = InstanceType<typeof DatabaseSync>;

interface Row {
  readonly id: string;
  readonly review_id: string;
  readonly article_id: string;
  readonly at: string;
  readonly body: string;
}

/** The change that a row holds; throws a `DamagedRow` where it is none, or another than its columns say. */
function changeIn(row: Row): Change {
  const name = `change ${row.id} of review ${row.review_id}`;
  const parsed = v.safeParse(changeSchema, toReviewChange(row));
  if (!parsed.success) throw new DamagedRow(`${name} is no change`);
  const { id, reviewId, articleId, at } = parsed.output;
  const fits =
    id === row.id && reviewId === row.review_id && articleId === row.article_id && at === row.at;
  if (!fits) throw new DamagedRow(`${name} is another than its row says`);
  return parsed.output;
}

/** What is wrong with one review, in plain words. `rows` are in the order committed. */
function faultsIn(
  sql: Statements,
  reviewId: string,
  rows: readonly Row[],
  articleChanges: (articleId: string) => readonly Change[],
): string[] {
  const changes = rows.map(changeIn);
  const articleId = changes[0]?.articleId ?? '';
  if (changes.some((change) => change.articleId !== articleId)) {
    return ['its changes are of several articles'];
  }
  const base = reviewBase(sql, articleId, articleChanges);
  const article = base.get('article', articleId);
  if (article === undefined) return ['its article was never here'];
  const texts = [...base.all('text').values()];
  const [begun, ...again] = beginnings(changes);
  const textId = begun?.ops.find(({ kind }) => kind === 'review')?.after?.['textId'];
  const text = texts.find(({ id }) => id === textId);
  if (text === undefined || again.length > 0) return ['it does not begin, or more than once'];
  const { broken } = reviewRecords({ article, texts }, changes);
  return [
    ...changes.flatMap((change) => {
      const fault = faultInChange(change, { articleId, reviewId, text });
      return fault === null ? [] : [`change ${change.id}: ${fault}`];
    }),
    ...broken.map(({ kind, id }) => `its changes leave ${kind} ${id} unsound`),
  ];
}

/** Everything wrong with the reviews under way: each has to fold soundly over the text that it reads. */
export function checkReviews(
  db: Database,
  sql: Statements,
  articleChanges: (articleId: string) => readonly Change[],
): Finding[] {
  const rows = db.prepare('SELECT * FROM review_changes ORDER BY review_id, seq').all();
  const reviews = new Map<string, Row[]>();
  for (const row of rows as unknown as Row[]) {
    const found = reviews.get(row.review_id);
    if (found === undefined) reviews.set(row.review_id, [row]);
    else found.push(row);
  }
  return [...reviews].flatMap(([reviewId, found]) => {
    const articleId = found[0]?.article_id ?? null;
    const finding = (message: string): Finding => ({ articleId, message });
    try {
      return faultsIn(sql, reviewId, found, articleChanges).map((fault) =>
        finding(`review ${reviewId}: ${fault}`),
      );
    } catch (error) {
      if (!(error instanceof DamagedRow)) throw error;
      return [finding(error.message)];
    }
  });
}
