import { describe, expect, it } from 'vitest';
// First: it makes the page's own store, which what reaches the bridge looks for.
import { page } from '../testing/page';
import { value } from '../../../main/storage/testing/temporary';
import type { CommandId } from '../../../shared/api';
import { aSuggestion } from '../../../shared/testing/builders';
import { runCommand, type Stage } from '../commands';
import { textOf } from '../selectors';
import { openSuggestions } from '../suggesting';
import { openArticle } from './articles';

const STAGE: Stage = {
  focusNote: () => undefined,
  focusDifferenceNote: () => undefined,
  focusInspector: () => undefined,
  focusClaims: () => undefined,
  focusSources: () => undefined,
  focusBlock: () => undefined,
  focusArticle: () => undefined,
  focusSearch: () => undefined,
  focusFind: () => undefined,
  inTextField: () => false,
};

/** The open article with a suggestion on the first word of each of its first sentences, two by one source. */
async function desk() {
  const p = await page();
  await openArticle(p.context, p.articleId);
  const opened = () => {
    const { open } = p.store.get();
    if (open === null) throw new Error('no article is open');
    return open;
  };
  const text = textOf(opened());
  const words = [...text.text.matchAll(/^\p{L}+/gmu)];
  const keys = ['people', 'mayor', 'people'];
  const list = words.map(({ index, 0: word }, i) =>
    aSuggestion([{ start: index, end: index + word.length }], { sourceKey: keys[i] ?? '' }),
  );
  p.store.dispatch({ type: 'suggested', suggested: { text, list } });
  const settled = async () => {
    // Undo puts away drafts first; what is done is then on its way to main.
    await new Promise((resolve) => setTimeout(resolve));
    await p.outbox.settle();
  };
  return {
    ...p,
    open: opened,
    ids: list.map(({ id }) => id),
    words: words.map(([word]) => word),
    left: () => [...openSuggestions(opened()).keys()],
    run: async (...ids: readonly CommandId[]) => {
      for (const id of ids) {
        runCommand(id, p.context, STAGE);
        await settled();
      }
    },
    said: () => p.store.get().announcement,
  };
}

describe('deciding on suggestions', () => {
  it('goes on to the next, and says how many are left', async () => {
    const d = await desk();
    await d.run('suggestion.accept');
    expect(d.open()).toMatchObject({ aim: d.ids[1], focus: null });
    expect(d.said()).toMatch(/^Accept as anonymous: .*\. 2 suggestions left\.$/u);
    await d.run('suggestion.dismiss');
    expect(d.open().aim).toBe(d.ids[2]);
    await d.run('suggestion.dismiss');
    expect(d.left()).toEqual([]);
    expect(d.claims()).toEqual([`anonymous: ${d.words[0] ?? ''}`]);
    await d.run('suggestion.accept');
    expect(d.said()).toBe('No suggestions left');
  });

  it('keeps what was accepted last at hand, to be extended', async () => {
    const d = await desk();
    await d.run('suggestion.accept');
    expect(d.open().records.get('claim', d.open().lastClaim ?? '')).toBeDefined();
  });

  it('by source is one change, and undo and redo go where it was', async () => {
    const d = await desk();
    await d.run('suggestion.accept-source');
    expect(d.claims()).toHaveLength(2);
    expect(d.open().aim).toBe(d.ids[1]);
    await d.run('edit.undo');
    expect([d.claims(), d.left()]).toEqual([[], d.ids]);
    expect(d.open().aim).toBe(d.ids[0]);
    await d.run('edit.redo');
    expect(d.claims()).toHaveLength(2);
    expect(d.open().aim).toBeNull();
    expect(d.open().focus).not.toBeNull();
  });

  it('dismisses again what undo brought back', async () => {
    const d = await desk();
    await d.run('suggestion.dismiss', 'go.next-sentence', 'edit.undo');
    expect(d.open()).toMatchObject({ aim: d.ids[0], cursor: 0 });
    expect(d.left()).toEqual(d.ids);
    await d.run('edit.redo');
    expect(d.left()).toEqual(d.ids.slice(1));
    expect(d.open()).toMatchObject({ aim: null, cursor: 0 });
  });

  it('reaches the library', async () => {
    const d = await desk();
    await d.run('suggestion.accept', 'suggestion.dismiss');
    await d.outbox.settle();
    const { decisions, claims } = value(d.main.library().records(d.articleId));
    expect(decisions.map(({ outcome }) => outcome)).toEqual(['accepted', 'dismissed']);
    expect(decisions.map(({ claimId }) => claimId)).toEqual([claims[0]?.id, null]);
  });
});

describe('a tag key', () => {
  it('accepts the suggestion that was gone to, with its tag', async () => {
    const d = await desk();
    await d.run('go.next-suggestion', 'claim.tag.sourced');
    expect(d.claims()).toEqual([`sourced: ${d.words[0] ?? ''}`]);
    expect(d.open().aim).toBe(d.ids[1]);
  });

  it('tags the sentence where none was gone to, also where one is on it', async () => {
    const d = await desk();
    await d.run('claim.tag.sourced');
    expect(d.claims()).not.toEqual([`sourced: ${d.words[0] ?? ''}`]);
    expect(d.open().records.all('decision').size).toBe(0);
  });

  it('tags the sentence again after Escape', async () => {
    const d = await desk();
    await d.run('go.next-suggestion', 'go.article', 'claim.tag.sourced');
    expect(d.open().records.all('decision').size).toBe(0);
    expect(d.claims()).toHaveLength(1);
  });
});

it('Delete dismisses the suggestion that was gone to, and no claim beside it', async () => {
  const d = await desk();
  const anchor = textOf(d.open()).text.indexOf('chair');
  d.store.dispatch({ type: 'select', selection: { anchor, head: anchor + 5 } });
  await d.run('claim.tag.sourced');
  d.store.dispatch({ type: 'aim', suggestion: d.ids[2] ?? '', sentence: 2 });
  await d.run('claim.delete');
  expect(d.claims()).toEqual(['sourced: chair']);
  expect(d.left()).toEqual(d.ids.slice(0, 2));
});

it('hides suggestions and shows them again, and main remembers', async () => {
  const d = await desk();
  await d.run('view.suggestions');
  await d.until(() => d.said() === 'Suggestions are hidden');
  expect([d.open().suggested, d.main.fakes.suggestions]).toEqual([null, false]);
  await d.run('suggestion.accept');
  expect([d.claims(), d.said()]).toEqual([[], 'Suggestions are hidden']);
  await d.run('view.suggestions');
  await d.until(() => d.said() === 'Suggestions are shown');
  expect(d.main.fakes.suggestions).toBe(true);
});
