import { describe, expect, it } from 'vitest';
// First: it makes the page's own store, which what reaches the bridge looks for.
import { page } from '../testing/page';
import { change, claim, create, text } from '../../../main/storage/testing/builders';
import { value } from '../../../main/storage/testing/temporary';
import { currentSentence, textOf } from '../selectors';
import { openFound, searchAgain, searchFor } from './search';

async function desk() {
  const p = await page();
  const noted = { ...claim(0x101, 'met twice'), note: 'Ask Dagny.' };
  value(p.main.library().commit(change(1, [create('claim', noted)])));
  const found = () => p.store.get().search.answered?.result.articles ?? [];
  return { ...p, claimId: noted.id, found, place: () => found()[0]?.found[0]?.place ?? null };
}

describe('searching the library', () => {
  it('finds what is typed, and nothing once it is cleared', async () => {
    const p = await desk();
    await searchFor(p.context, 'dagny');
    expect(p.found().map(({ articleId }) => articleId)).toEqual([p.articleId]);
    await searchFor(p.context, '');
    expect(p.store.get().search.answered).toBeNull();
  });

  it('does not ask for a letter or two', async () => {
    const p = await desk();
    await searchFor(p.context, 'da');
    expect(p.store.get().search).toMatchObject({ asking: false, answered: null });
  });

  it('asks for one thing at a time, and for the last that was typed', async () => {
    const p = await desk();
    const release = p.control.hold('library.search');
    const first = searchFor(p.context, 'fer');
    await searchFor(p.context, 'ferr');
    await searchFor(p.context, 'zeppelin');
    expect(p.store.get().search.answered).toBeNull();
    release();
    await first;
    expect(p.store.get().search.answered).toMatchObject({ words: 'zeppelin', limit: 30 });
    expect(p.found()).toEqual([]);
  });

  it('leaves a search that was cleared while main worked cleared', async () => {
    const p = await desk();
    const release = p.control.hold('library.search');
    const first = searchFor(p.context, 'ferry');
    await searchFor(p.context, '');
    release();
    await first;
    expect(p.store.get().search).toMatchObject({ words: '', answered: null });
  });

  it('finds anew what has changed since', async () => {
    const p = await desk();
    await searchFor(p.context, 'zeppelin');
    const named = { before: { summary: '' }, after: { summary: 'Zeppelin' } };
    value(p.main.library().commit(change(2, [{ kind: 'article', id: p.articleId, ...named }])));
    await searchAgain(p.context);
    expect(p.found()).toHaveLength(1);
  });
});

describe('opening what was found', () => {
  it('puts the cursor on the sentence', async () => {
    const p = await desk();
    await searchFor(p.context, 'declined');
    await openFound(p.context, p.articleId, p.place());
    const { open } = p.store.get();
    if (open === null) throw new Error('no article is open');
    const sentence = currentSentence(open);
    expect(textOf(open).text.slice(sentence?.start, sentence?.end)).toContain('declined');
    expect(open.focus).toBeNull();
  });

  it('focuses the claim that a note is about', async () => {
    const p = await desk();
    await searchFor(p.context, 'dagny');
    await openFound(p.context, p.articleId, p.place());
    expect(p.store.get().open).toMatchObject({ focus: p.claimId, cursor: 1 });
  });

  it('opens the article all the same where the claim is gone or the text is another', async () => {
    const p = await desk();
    const gone = { textId: text().id, offset: 0, claimId: text().id };
    await openFound(p.context, p.articleId, gone);
    expect(p.store.get().open).toMatchObject({ articleId: p.articleId, focus: null, cursor: 0 });
    await openFound(p.context, p.articleId, { ...gone, textId: p.articleId, offset: 40 });
    expect(p.store.get().open).toMatchObject({ articleId: p.articleId, focus: null, cursor: 0 });
  });
});
