import { apply, type Records, tick } from '../../../../../shared/history';
import type { Change, Op } from '../../../../../shared/model';
import { printReviewFile, reviewFileOf } from '../../../../../shared/review';
import {
  aClaim,
  anArticle,
  aReview,
  ARTICLE_ID,
  creating,
  recordsOf,
} from '../../../../../shared/testing/builders';
import type { Kind } from '../kind';
import { TEXT, withSmallArticle } from '../smallArticle';
import type { WorkingDesk } from '../workingDesk';

/** A reader's work elsewhere, which grows from one review file to the next. */
class Elsewhere {
  private readonly changes: Change[] = [];
  private records: Records = recordsOf(['article', anArticle()], ['text', TEXT]);
  private readonly reviewId: string;

  constructor(private readonly desk: WorkingDesk) {
    this.reviewId = desk.newId();
    this.do(creating('review', aReview(TEXT, { id: this.reviewId, mode: 'blind' })));
  }

  get length(): number {
    return this.changes.length;
  }

  private do(op: Op): void {
    const at = tick(this.changes.at(-1)?.at ?? null, Date.now());
    const head = { id: this.desk.newId(), actor: 'Mara Okello', at, articleId: ARTICLE_ID };
    const change = { ...head, label: 'Edit', reviewId: this.reviewId, ops: [op] };
    const applied = apply(this.records, change);
    if (!applied.ok) throw new Error(applied.refusal.message);
    this.records = applied.value;
    this.changes.push(change);
  }

  /** The file that the reader saves after one more claim. */
  file(): Uint8Array<ArrayBuffer> {
    const start = this.desk.chance.below(TEXT.text.length - 30);
    const id = this.desk.newId();
    this.do(creating('claim', aClaim(TEXT, [{ start, end: start + 25 }], { id })));
    const file = reviewFileOf({
      article: anArticle(),
      text: TEXT,
      changes: this.changes,
      savedAt: new Date().toISOString(),
      appVersion: '0.1.0',
    });
    return new TextEncoder().encode(printReviewFile(file));
  }
}

/** Somebody brings in the review files of readers elsewhere. */
export const bringingIn: Kind = {
  within: 200,
  steps: 12,
  lives: 6,
  prepare: ({ library }) => withSmallArticle(library),
  work(desk) {
    let reader = new Elsewhere(desk);
    return async () => {
      if (reader.length > 12) reader = new Elsewhere(desk);
      const incoming = await desk.call('review.bytes', { name: 'mara', bytes: reader.file() });
      if (incoming.status !== 'ready') throw new Error(incoming.error.message);
      const { delivery } = incoming;
      await desk.commit({ articleId: ARTICLE_ID, ops: [creating('delivery', delivery)] });
    };
  },
};
