import { invert, isDeletion } from '../../../../../shared/history';
import { aClaim, creating } from '../../../../../shared/testing/builders';
import type { Kind } from '../kind';
import { textFile } from '../words';

/** Somebody deletes articles with what is in them, brings them back, and works on. */
export const deleting: Kind = {
  within: 200,
  steps: 30,
  lives: 8,
  work(desk) {
    const { chance } = desk;
    return async () => {
      const articles = await desk.call('library.list', {});
      const deletions = (await desk.call('library.history', {})).filter(isDeletion);
      const gone = deletions.filter(
        ({ articleId }, i) =>
          !articles.some(({ id }) => id === articleId) &&
          !deletions.slice(i + 1).some((later) => later.articleId === articleId),
      );
      if (articles.length + gone.length < 4) {
        await desk.bringIn('story.txt', textFile(chance, 2_000));
        return;
      }
      const what = chance.of(['tag', 'tag', 'tag', 'delete', 'back', 'back'] as const);
      if (what === 'back' && gone.length > 0) {
        const { id, articleId } = chance.of(gone);
        // The list's history says of a deletion what it does to the article, not what went with it.
        const whole = (await desk.call('article.history', { articleId })).find((c) => c.id === id);
        if (whole === undefined) throw new Error('the deletion is not in the history');
        await desk.commit(invert(whole, whole));
      } else if (articles.length > 0) {
        const articleId = chance.of(articles).id;
        if (what === 'delete') {
          await desk.commit(await desk.call('article.deletion', { articleId }));
          return;
        }
        const [text] = (await desk.call('article.open', { articleId })).texts;
        if (text === undefined) throw new Error('the article has no text');
        const start = chance.below(200);
        const claim = aClaim(text, [{ start, end: start + 20 }], { id: desk.newId() });
        await desk.commit({ articleId, ops: [creating('claim', claim)] });
      }
    };
  },
};
