import { article, text } from '../../../main/storage/testing/builders';
import { printReviewFile, reviewFileOf } from '../../../shared/review';
import { Reader } from '../../../shared/review/testing/readers';
import type { ReviewMode, Text } from '../../../shared/model';

let readers = 0;

/** A reader of the article that `page` holds. */
export function aReader(name: string, mode: ReviewMode = 'blind', of: Text = text()): Reader {
  readers += 1;
  return new Reader(of, name, mode, readers);
}

/** All that the reader has done so far, as the review file that they send back. */
export function fileBy(reader: Reader, of = { article: article(), text: text() }): File {
  const content = printReviewFile(
    reviewFileOf({
      ...of,
      changes: reader.changes.map((change) => ({ ...change, articleId: of.article.id })),
      savedAt: '2026-01-14T12:00:00.000Z',
      appVersion: '0.0.0',
    }),
  );
  return new File([content], `${reader.name}.sourcemark-review`);
}
