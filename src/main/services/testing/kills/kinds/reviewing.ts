import { reviewRecords } from '../../../../../shared/review';
import { aReview, ARTICLE_ID, creating } from '../../../../../shared/testing/builders';
import type { Deed } from '../../../../../shared/testing/deeds';
import type { Kind } from '../kind';
import { say } from '../lines';
import { OpenHistory } from '../openHistory';
import { TEXT, withSmallArticle } from '../smallArticle';
import type { WorkingDesk } from '../workingDesk';

/** What a reader does to what is their own. */
export const OWN: readonly Deed[] = [
  'tag',
  'tag',
  'accept',
  'dismiss',
  'retag',
  'note',
  'move',
  'delete-claim',
  'source',
  'link',
  'unlink',
];
/** How many changes a review has before the reader begins another. */
const LONG = 20;
const READER = 'Mara Okello';

/** The last review begun, as the page opens it; a new one where that is long enough, or there is none. */
async function openReview(desk: WorkingDesk): Promise<OpenHistory> {
  const articleId = ARTICLE_ID;
  const { article, texts } = await desk.call('article.open', { articleId });
  const [last] = await desk.call('review.list', { articleId });
  const id = last === undefined || last.changes >= LONG ? desk.newId() : last.id;
  const changes = [...(await desk.call('review.history', { reviewId: id }))];
  const { records } = reviewRecords({ article, texts }, changes);
  const open = new OpenHistory(desk, articleId, records, changes, { id, reviewer: READER });
  const review = aReview(TEXT, { id, reviewer: READER, mode: 'blind' });
  if (changes.length === 0) await open.edit([creating('review', review)]);
  return open;
}

/** A second reader works in a review, takes things back, and hands it in now and then. */
export const reviewing: Kind = {
  within: 150,
  steps: 40,
  lives: 6,
  prepare: ({ library }) => withSmallArticle(library),
  async work(desk) {
    let review = await openReview(desk);
    return async () => {
      const what = desk.chance.of(['deed', 'deed', 'deed', 'deed', 'undo', 'redo', 'in'] as const);
      if (what === 'deed') await review.deed(OWN);
      else if (what !== 'in') {
        await review.takeBack(what, ({ id }) => id !== review.changes[0]?.id);
      } else {
        const reviewId = review.changes[0]?.reviewId ?? '';
        const handed = await desk.call('review.hand-in', { reviewId });
        if (handed !== null) say({ type: 'done', history: ARTICLE_ID, change: handed.id });
        await desk.look();
        if (review.changes.length >= LONG) review = await openReview(desk);
      }
    };
  },
};
