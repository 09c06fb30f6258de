import { describe, expect, it } from 'vitest';
import {
  claim,
  change,
  create,
  id,
  remove,
  article,
  text,
} from '../../../main/storage/testing/builders';
import { value } from '../../../main/storage/testing/temporary';
import type { Change } from '../../../shared/model';
import { addClaim } from '../edits';
import { page } from '../testing/page';
import { openArticle, takeBack } from './index';
import { edit } from './commit';
import { followOthers } from './elsewhere';

type Page = Awaited<ReturnType<typeof page>>;
const theirs = { actor: 'Tomas Vell' };

/** A page with its article open, which hears of what comes in. */
async function atWork() {
  const p = await page();
  followOthers(p.context);
  await openArticle(p.context, p.articleId);
  return p;
}
const openIn = (p: Page) => {
  const { open } = p.store.get();
  if (open === null) throw new Error('nothing is open');
  return open;
};
/** Another desk’s changes come in, and main says so. */
function comesIn(p: Page, ...changes: readonly Change[]) {
  value(p.main.library().mergeHistory({ articleId: p.articleId, changes, originals: [] }));
  p.changed(p.articleId);
}
const tagging = change(5, [create('claim', claim(0x105, 'officials said'))], theirs);
const mine = (p: Page) => edit(p.context, addClaim(openIn(p), 'sourced', p.context.newId));

describe('what comes in from another desk', () => {
  it('is shown in the open article, with the cursor where it was', async () => {
    const p = await atWork();
    p.store.dispatch({ type: 'cursor', sentence: 1 });
    comesIn(p, tagging);
    await p.until(() => p.claims().length === 1);
    expect(p.claims()).toEqual(['anonymous: officials said']);
    expect(openIn(p).cursor).toBe(1);
  });

  it('waits until what is done here is saved, and loses nothing of it', async () => {
    const p = await atWork();
    p.control.down = true;
    mine(p);
    await p.outbox.settle();
    comesIn(p, tagging);
    expect(p.claims()).toHaveLength(1);
    p.control.down = false;
    await p.outbox.deliver();
    await p.until(() => p.claims().length === 2);
    expect(value(p.main.library().check())).toEqual([]);
  });

  it('is not what undo takes back', async () => {
    const p = await atWork();
    mine(p);
    await p.outbox.settle();
    comesIn(p, { ...tagging, at: '2098-01-01T00:00:00.000Z-0000' });
    await p.until(() => p.claims().length === 2);
    await takeBack(p.context, 'Undo');
    expect(p.claims()).toEqual(['anonymous: officials said']);
    await takeBack(p.context, 'Undo');
    expect(p.store.get().announcement).toBe('Nothing to undo');
    expect(p.claims()).toHaveLength(1);
  });

  it('may be the end of the article, which is said, and can be brought back', async () => {
    const p = await atWork();
    comesIn(p, change(6, [remove('text', text()), remove('article', article())], theirs));
    await p.until(() => p.store.get().open === null && p.notices().length > 0);
    expect(p.notices()[0]).toContain('was deleted elsewhere, by Tomas Vell');
    expect(p.store.get().notices[0]?.action?.label).toBe('Bring it back');
  });
});

it('keeps the same objects for what did not change, so that nothing is painted anew', async () => {
  const p = await atWork();
  const before = openIn(p).records.get('text', id(2));
  comesIn(p, tagging);
  await p.until(() => p.claims().length === 1);
  expect(openIn(p).records.get('text', id(2))).toBe(before);
});
