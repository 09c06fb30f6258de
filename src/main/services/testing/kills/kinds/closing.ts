import type { Kind } from '../kind';
import { openSmallArticle, withSmallArticle } from '../smallArticle';

/** The app is closed and started again, with a little work in between. */
export const closing: Kind = {
  within: 150,
  steps: 20,
  lives: 8,
  prepare: ({ library }) => withSmallArticle(library),
  async work(desk) {
    let article = await openSmallArticle(desk);
    return async () => {
      await article.deed();
      if (desk.chance.below(2) === 0) return;
      desk.reopen();
      await desk.look();
      article = await openSmallArticle(desk);
    };
  },
};
