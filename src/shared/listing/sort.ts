import type { ArticleSummary } from '../api';
import { dayOf, shareOf, type Untagged } from './filter';

/** What the list of articles is sorted by. */
export const LIST_SORTS = [
  'changed',
  'imported',
  'published',
  'title',
  'anonymous',
  'untagged',
] as const;
export type ListSort = (typeof LIST_SORTS)[number];

// Made once: for each comparison anew it would take a second for 10,000 titles.
const byTitle = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Larger values first; articles without any last. */
const descending =
  (valueOf: (article: ArticleSummary) => string | number | null) =>
  (a: ArticleSummary, b: ArticleSummary): number => {
    const [left, right] = [valueOf(a), valueOf(b)];
    if (left === right) return 0;
    if (left === null || right === null) return left === null ? 1 : -1;
    return left > right ? -1 : 1;
  };

/**
 * The articles in another order: by time the newest first, titles from A, the largest share and the most left
 * untagged first. What is equal, or has no such value, keeps the order it had: the one changed last first.
 */
export function sorted(
  articles: readonly ArticleSummary[],
  sort: ListSort,
  untagged: Untagged,
): readonly ArticleSummary[] {
  switch (sort) {
    case 'changed':
      return articles;
    case 'imported':
      return articles.toSorted(descending(({ importedAt }) => importedAt));
    case 'published':
      return articles.toSorted(
        descending(({ publishedAt }) => {
          const day = dayOf(publishedAt);
          if (day === '') return null;
          // With the time of day, where there is one.
          return publishedAt.startsWith(day) ? publishedAt : day;
        }),
      );
    case 'title':
      return articles.toSorted((a, b) => byTitle.compare(a.title, b.title));
    case 'anonymous':
      return articles.toSorted(descending((article) => shareOf(article, 'anonymous')));
    case 'untagged':
      return articles.toSorted(descending(({ id }) => untagged.get(id) ?? null));
  }
}
