import { describe, expect, it } from 'vitest';
import { article, change, create, id, text } from '../../../main/storage/testing/builders';
import { value } from '../../../main/storage/testing/temporary';
import { addClaim } from '../edits';
import { page } from '../testing/page';
import {
  bringBack,
  deleteArticle,
  edit,
  openArticle,
  refreshLibrary,
  renameArticle,
  takeBack,
} from './index';

const TITLE = 'Ferry talks stall';

describe('deleting an article', () => {
  it('takes it out of the list, and undo brings it back', async () => {
    const p = await page();
    const before = value(p.main.library().records(p.articleId));
    await deleteArticle(p.context, p.articleId, TITLE);
    expect(p.store.get().articles).toEqual([]);
    await takeBack(p.context, 'Undo');
    expect(p.store.get().articles).toMatchObject([{ title: TITLE }]);
    expect(value(p.main.library().records(p.articleId))).toEqual(before);
  });

  it('can be undone from its notice, whatever was done since', async () => {
    const p = await page();
    const other = article(0x51);
    const words = text(0x52, other.id);
    const ops = [create('article', other), create('text', words)];
    value(p.main.library().commit(change(5, ops, { articleId: other.id })));
    await deleteArticle(p.context, p.articleId, TITLE);
    const run = p.store.get().notices[0]?.action?.run;
    if (run?.type !== 'bring-back') throw new Error('nothing offered');
    await renameArticle(p.context, other.id, 'The other one');
    await openArticle(p.context, other.id);
    await bringBack(p.context, run.deletion);
    await bringBack(p.context, run.deletion);
    const titles = p.store.get().articles?.map(({ title }) => title);
    expect(titles?.sort()).toEqual([TITLE, 'The other one']);
    expect(p.store.get().outbox.refused).toEqual([]);
  });

  it('is not said to be done before it is, and can be undone meanwhile', async () => {
    const p = await page();
    p.control.down = true;
    await deleteArticle(p.context, p.articleId, TITLE);
    expect(p.notices()).toEqual([expect.stringMatching(/is not deleted yet/u)]);
    expect(p.store.get().articles).toMatchObject([{ title: TITLE }]);
    p.control.down = false;
    await p.outbox.deliver();
    await p.until(() => p.store.get().articles?.length === 0);

    await takeBack(p.context, 'Undo');
    p.control.down = true;
    await deleteArticle(p.context, p.articleId, TITLE);
    const run = p.store.get().notices.at(-1)?.action?.run;
    if (run?.type !== 'bring-back') throw new Error('nothing offered');
    await bringBack(p.context, run.deletion);
    p.control.down = false;
    await p.outbox.deliver();
    expect(value(p.main.library().list())).toMatchObject([{ title: TITLE }]);
  });

  it('waits until what was done in it has reached the library', async () => {
    const p = await page();
    await openArticle(p.context, p.articleId);
    const { open } = p.store.get();
    if (open === null) throw new Error('not open');
    p.control.down = true;
    edit(p.context, addClaim(open, 'sourced', p.context.newId));
    await deleteArticle(p.context, p.articleId, TITLE);
    expect(p.notices()).toEqual([expect.stringMatching(/was not deleted/u)]);
    p.control.down = false;
    await deleteArticle(p.context, p.articleId, TITLE);
    expect(p.store.get().articles).toEqual([]);
    expect(p.store.get().outbox).toMatchObject({ pending: 0, failure: null, refused: [] });
  });
});

it('stamps what is done to an article after all that was done on a desk whose clock is ahead', async () => {
  const p = await page();
  const at = '2091-01-01T00:00:00.000Z-0007';
  const [story, words] = [article(0x51), text(0x52, id(0x51))];
  const ops = [create('article', story), create('text', words)];
  value(p.main.library().commit(change(5, ops, { articleId: story.id, at })));
  await refreshLibrary(p.context);
  await renameArticle(p.context, story.id, 'Ferry talks resume');
  expect(value(p.main.library().changes(story.id)).at(-1)?.at.localeCompare(at)).toBe(1);
  expect(value(p.main.library().check())).toEqual([]);
});
