import { canonical, merge } from '../history';
import type { Article, Change, Text } from '../model';
import { foldReview } from './checking/history';
import { REVIEW_FORMAT, REVIEW_VERSION, type ReviewFile } from './reviewFile';
import { sha256 } from './sha256';

/** What a review file is made of. */
export interface ReviewToSave {
  readonly article: Pick<Article, 'id' | 'title'>;
  /** The text that is read. */
  readonly text: Text;
  /** Every change of the review, in any order. */
  readonly changes: readonly Change[];
  /** ISO instant, UTC. */
  readonly savedAt: string;
  readonly appVersion: string;
  readonly rescued?: boolean;
}

/** The checksum of a review file: over everything in it but the checksum. */
export function checksumOf(file: Omit<ReviewFile, 'checksum'>): string {
  return sha256(canonical(file));
}

/**
 * A review as a file. The name of the file that the article was imported from is left out.
 * Throws where the changes are not those of one review of this text: then nothing of it could be read back.
 */
export function reviewFileOf(given: ReviewToSave): ReviewFile {
  const { article, text, savedAt, appVersion, rescued = false } = given;
  const changes = merge(given.changes, []);
  const reviewId = changes[0]?.reviewId;
  if (reviewId === undefined) throw new Error('a review has changes, and each names it');
  const { folded } = foldReview(changes, { articleId: article.id, reviewId, text });
  const review = folded.records.get('review', reviewId);
  if (review === undefined) throw new Error('the changes of a review hold its beginning');
  const file = {
    format: REVIEW_FORMAT,
    version: REVIEW_VERSION,
    appVersion,
    article: { id: article.id, title: article.title },
    review: reviewId,
    reviewer: review.reviewer,
    mode: review.mode,
    savedAt,
    rescued,
    text: { ...text, importedFrom: { ...text.importedFrom, name: '' } },
    changes,
  } as const;
  return { ...file, checksum: checksumOf(file) };
}

/**
 * The file as JSON. What it is comes first, and every change has a line of its own: no damage to one line reaches
 * another, so what is whole can be rescued.
 */
export function printReviewFile({ changes, checksum, ...head }: ReviewFile): string {
  const lines = Object.entries(head).map(
    ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)},`,
  );
  const rows = changes.map((change) => JSON.stringify(change)).join(',\n');
  const sum = `"checksum":${JSON.stringify(checksum)}`;
  return `{\n${lines.join('\n')}\n"changes":[\n${rows}\n],\n${sum}\n}\n`;
}
