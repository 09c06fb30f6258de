import type { Kind } from '../kind';
import { openSmallArticle, withSmallArticle } from '../smallArticle';

/** Somebody tags: claims, sources and what links them are made, changed and deleted. */
export const tagging: Kind = {
  within: 150,
  steps: 60,
  lives: 8,
  prepare: ({ library }) => withSmallArticle(library),
  async work(desk) {
    const article = await openSmallArticle(desk);
    return () => article.deed();
  },
};
