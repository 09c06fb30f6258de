import { describe, expect, it, vi } from 'vitest';
import { change, claim, create, remove } from '../../../main/storage/testing/builders';
import { value } from '../../../main/storage/testing/temporary';
import type { Change } from '../../../shared/model';
import { addClaim } from '../edits';
import { page } from '../testing/page';
import { edit, takeBack } from './commit';
import { type } from './drafts';
import { followOthers } from './elsewhere';
import { openArticle } from './index';

type Page = Awaited<ReturnType<typeof page>>;

async function atWork(): Promise<Page> {
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
/** Another window’s change is committed, and main says so. */
function otherWindow(p: Page, made: Change): void {
  value(p.main.library().commit(made));
  p.tell('committed', { change: made });
}
const theirs = claim(0x105, 'officials said');
const tagging = change(5, [create('claim', theirs)]);

describe('what another window of the library does', () => {
  it('is here at once, and leaves the cursor, the selection and what is being typed alone', async () => {
    const p = await atWork();
    edit(p.context, addClaim(openIn(p), 'sourced', p.context.newId));
    await p.outbox.settle();
    const [own] = [...openIn(p).records.all('claim').values()];
    const draft = { kind: 'claim', id: own?.id ?? '', field: 'note', value: 'Ask ag' } as const;
    p.store.dispatch({ type: 'select', selection: { anchor: 2, head: 9 } });
    const { cursor, focus } = openIn(p);
    type(p.context, draft);
    otherWindow(p, tagging);
    expect(p.claims()).toHaveLength(2);
    expect(openIn(p)).toMatchObject({ cursor, focus, selection: { anchor: 2, head: 9 } });
    expect([...openIn(p).drafts.values()]).toEqual([draft]);
  });

  it('is what undo takes back first', async () => {
    const p = await atWork();
    edit(p.context, addClaim(openIn(p), 'sourced', p.context.newId));
    await p.outbox.settle();
    otherWindow(p, tagging);
    await takeBack(p.context, 'Undo');
    await p.outbox.settle();
    expect(value(p.main.library().records(p.articleId)).claims).toHaveLength(1);
    expect(openIn(p).records.get('claim', theirs.id)).toBeUndefined();
  });

  it('is told twice without being done twice', async () => {
    const p = await atWork();
    otherWindow(p, tagging);
    p.tell('committed', { change: tagging });
    expect(openIn(p).changes.filter(({ id }) => id === tagging.id)).toHaveLength(1);
  });

  it('comes in main’s order where something of this window was not saved yet', async () => {
    const p = await atWork();
    const release = p.control.hold('change.commit');
    edit(p.context, addClaim(openIn(p), 'sourced', p.context.newId));
    otherWindow(p, tagging);
    expect(openIn(p).records.get('claim', theirs.id)).toBeUndefined();
    release();
    await p.until(() => openIn(p).records.get('claim', theirs.id) !== undefined);
    const history = value(p.main.library().changes(p.articleId));
    expect(openIn(p).changes.map(({ id }) => id)).toEqual(history.map(({ id }) => id));
  });

  it('is here, too, where it is told while the article is read anew', async () => {
    const p = await atWork();
    const asked = vi.spyOn(p.main.handlers, 'article.received');
    const release = p.control.hold('article.received');
    p.changed(p.articleId);
    await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce());
    otherWindow(p, tagging);
    release();
    const { received } = openIn(p);
    await p.until(() => openIn(p).received !== received);
    await p.until(() => openIn(p).records.get('claim', theirs.id) !== undefined);
  });

  it('deletes nothing that is being typed', async () => {
    const p = await atWork();
    otherWindow(p, tagging);
    const draft = { kind: 'claim', id: theirs.id, field: 'note', value: 'Ring her again' } as const;
    type(p.context, draft);
    otherWindow(p, change(6, [remove('claim', theirs)]));
    expect(p.notices().join()).toContain('You had written: “Ring her again”');
  });
});
