import { isImport } from '../../../../../shared/history';
import type { Kind } from '../kind';
import { openSmallArticle, withSmallArticle } from '../smallArticle';

/** Somebody takes back what they did, and does it again. */
export const undoing: Kind = {
  within: 150,
  steps: 60,
  lives: 8,
  prepare: ({ library }) => withSmallArticle(library),
  async work(desk) {
    const article = await openSmallArticle(desk);
    return async () => {
      const what = desk.chance.of(['deed', 'deed', 'undo', 'undo', 'redo'] as const);
      if (what === 'deed') await article.deed();
      else await article.takeBack(what, (change) => !isImport(change));
    };
  },
};
