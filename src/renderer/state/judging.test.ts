import { describe, expect, it } from 'vitest';
// First: it makes the page's own store, which what reaches the bridge looks for.
import { page } from './testing/page';
import type { CommandId } from '../../shared/api';
import type { ReviewMode, Tag } from '../../shared/model';
import { runCommand } from './commands';
import { addClaim } from './edits';
import { edit, openArticle, startReview } from './effects';
import { withOwnKeys } from './preferences';
import { claimsBeside, judgedInSight, measuresBeside, nextToJudge, progressOf } from './reviewing';
import { claimsInOrder, currentClaim, currentShown, measuresOf, textOf } from './selectors';

/** A page on which somebody reads an article, of which the analyst has tagged the sentences given by number. */
async function reading(tagged: readonly number[], mode: ReviewMode = 'open') {
  const p = await page();
  await openArticle(p.context, p.articleId);
  const stage: string[] = [];
  const noted = (what: string) => () => {
    stage.push(what);
  };
  const open = () => {
    const found = p.store.get().open;
    if (found === null) throw new Error('nothing is open');
    return found;
  };
  const cursor = (sentence: number) => p.store.dispatch({ type: 'cursor', sentence });
  for (const sentence of tagged) {
    cursor(sentence);
    edit(p.context, addClaim(open(), 'sourced', p.context.newId));
  }
  await startReview(p.context, {
    articleId: p.articleId,
    reviewer: 'Bryn Oake',
    mode,
    copyId: null,
  });
  return {
    ...p,
    open,
    stage,
    cursor,
    run: (...ids: readonly CommandId[]) => {
      for (const id of ids) {
        runCommand(id, p.context, {
          focusNote: noted('note'),
          focusDifferenceNote: noted('difference note'),
          focusInspector: noted('inspector'),
          focusClaims: noted('claims'),
          focusSources: noted('sources'),
          focusBlock: noted('block'),
          focusArticle: noted('article'),
          focusSearch: noted('search'),
          focusFind: noted('find'),
          inTextField: () => false,
        });
      }
    },
    select: (words: string) => {
      const anchor = textOf(open()).text.indexOf(words);
      const selection = { anchor, head: anchor + words.length };
      p.store.dispatch({ type: 'select', selection });
    },
    verdicts: () =>
      [...open().records.all('verdict').values()].map(({ verdict, tag }) => [verdict, tag]),
    own: (): readonly Tag[] => claimsInOrder(open().records).map(({ tag }) => tag),
    said: () => p.store.get().announcement,
  };
}

describe('keys in an open review', () => {
  it('judge the claim under the cursor and say how far one has come', async () => {
    const { run, cursor, verdicts, said } = await reading([0, 1]);
    cursor(0);
    run('review.agree');
    expect(verdicts()).toEqual([['agree', null]]);
    expect(said()).toBe('Agree. 1 of 2 judged, 0 own claims.');
    run('review.next', 'review.disagree');
    expect(verdicts()).toEqual([
      ['agree', null],
      ['disagree', null],
    ]);
    expect(said()).toBe('Disagree. Everything is judged.');
  });

  it('name the key that a person has given', async () => {
    const { run, cursor, said, store } = await reading([0]);
    const { workspace } = store.get();
    if (workspace === null) throw new Error('no workspace');
    const preferences = withOwnKeys(workspace.preferences, 'review.next', ['Z']);
    store.dispatch({ type: 'workspace', workspace: { ...workspace, preferences } });
    cursor(2);
    run('review.agree');
    expect(said()).toBe('No claim of the analyst here. Z goes to the next');
  });

  it('say why there is nothing to judge', async () => {
    const { run, cursor, said } = await reading([0]);
    cursor(2);
    run('review.agree');
    expect(said()).toBe('No claim of the analyst here. G goes to the next');
    cursor(0);
    run('review.agree', 'review.next');
    expect(said()).toBe('No claim of the analyst here. Everything is judged');
    const none = await reading([]);
    none.run('review.next');
    expect(none.said()).toMatch(/^The analyst has tagged nothing here/u);
  });

  it('go round what is still to be judged, both ways', async () => {
    const { run, open, cursor } = await reading([0, 1, 2]);
    const place = () => claimsBeside(open()).findIndex(({ id }) => id === open().focus);
    cursor(1);
    run('review.next');
    expect(place()).toBe(1);
    run('review.next');
    expect(place()).toBe(2);
    run('review.next');
    expect(place()).toBe(0);
    run('review.agree', 'review.previous');
    expect(place()).toBe(2);
    run('review.next');
    expect(place()).toBe(1);
    expect(nextToJudge(open(), 1)?.id).toBe(claimsBeside(open())[2]?.id);
  });

  it('are listed once: going from one to the next works nothing out anew', async () => {
    const { run, open, cursor } = await reading([0, 1, 2]);
    cursor(1);
    const before = claimsBeside(open());
    run('review.next');
    expect(claimsBeside(open())).toBe(before);
    run('review.agree');
    expect(claimsBeside(open())).toBe(before);
    run('claim.tag.anonymous');
    expect(claimsBeside(open()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });

  it('take a tag for a verdict on a claim, and for a tag of one’s own elsewhere', async () => {
    const { run, cursor, verdicts, own, select } = await reading([0]);
    cursor(0);
    run('claim.tag.anonymous');
    expect(verdicts()).toEqual([['disagree', 'anonymous']]);
    run('claim.tag.sourced');
    expect(verdicts()).toEqual([['agree', null]]);
    cursor(1);
    run('claim.tag.response');
    expect(own()).toEqual(['response']);
    cursor(0);
    select('talks');
    run('claim.tag.observed');
    expect(own()).toEqual(['observed', 'response']);
    expect(verdicts()).toEqual([['agree', null]]);
  });

  it('tag the words selected, also while a claim of the analyst’s is in focus', async () => {
    const { run, cursor, verdicts, own, select } = await reading([0]);
    cursor(0);
    run('review.agree');
    select('talks');
    run('claim.tag.observed');
    expect(own()).toEqual(['observed']);
    expect(verdicts()).toEqual([['agree', null]]);
  });

  it('take a selection of exactly the claim’s words for the claim', async () => {
    const { run, cursor, verdicts, own, select } = await reading([0]);
    cursor(1);
    select('Ferry talks stall');
    run('claim.tag.anonymous');
    expect(verdicts()).toEqual([['disagree', 'anonymous']]);
    expect(own()).toEqual([]);
  });

  it('with Shift always add a claim of one’s own, which keys then act on', async () => {
    const { run, cursor, verdicts, own, open } = await reading([0]);
    cursor(0);
    run('claim.add.response');
    expect(own()).toEqual(['response']);
    expect(verdicts()).toEqual([]);
    expect(currentShown(open())).toBeUndefined();
    run('claim.tag.observed');
    expect(own()).toEqual(['observed']);
    cursor(0);
    expect(currentShown(open())).toBeDefined();
    expect(currentClaim(open())).toBeUndefined();
  });

  it('go round the analyst’s claims and one’s own with C', async () => {
    const { run, cursor, open } = await reading([0]);
    cursor(0);
    run('claim.add.response');
    cursor(0);
    const seen = new Set<string | null>();
    for (let i = 0; i < 4; i += 1) {
      run('go.next-claim');
      seen.add(open().focus);
    }
    expect(seen.size).toBe(2);
  });

  it('set the boundary with the words selected, and withdraw the verdict with Delete', async () => {
    const { run, cursor, select, verdicts, open } = await reading([0]);
    cursor(0);
    select('Ferry talks');
    run('claim.extend');
    expect(verdicts()).toEqual([['disagree', null]]);
    expect([...open().records.all('verdict').values()][0]?.anchor?.quote.exact).toBe('Ferry talks');
    run('claim.delete');
    expect(verdicts()).toEqual([]);
  });

  it('ask with a note where nothing was said, and write the note where something was', async () => {
    const { run, cursor, verdicts, stage } = await reading([0, 1]);
    cursor(0);
    run('claim.note');
    expect(verdicts()).toEqual([['query', null]]);
    run('review.agree', 'claim.note');
    expect(verdicts()).toEqual([['agree', null]]);
    expect(stage).toEqual(['note', 'note']);
  });

  it('ask for another source of the claim', async () => {
    const { run, cursor, open, store } = await reading([0]);
    cursor(0);
    run('claim.source');
    expect(store.get().dialog).toBe('source');
    expect(currentShown(open())?.id).toBe(open().focus);
  });

  it('hide what was judged, but not what is in focus', async () => {
    const { run, cursor, open } = await reading([0, 1]);
    cursor(0);
    run('review.agree', 'review.toggle-open');
    expect(judgedInSight(open()).size).toBe(2);
    cursor(1);
    expect(judgedInSight(open()).size).toBe(1);
    run('review.toggle-open');
    expect(judgedInSight(open()).size).toBe(2);
  });

  it('do nothing that belongs to tagging, and say so', async () => {
    const { run, said, store } = await reading([0]);
    run('report.export');
    expect(store.get().dialog).toBeNull();
    expect(said()).toBe('Not now: leave the review first');
  });
});

it('paints nothing anew while nothing of the analyst’s claims changes', async () => {
  const { run, cursor, open } = await reading([0, 1]);
  cursor(0);
  const before = judgedInSight(open());
  cursor(2);
  run('claim.tag.response');
  expect(judgedInSight(open())).toBe(before);
  cursor(0);
  run('review.agree');
  const after = judgedInSight(open());
  const [first, second] = claimsBeside(open());
  expect(after.get(first?.id ?? '')).toMatchObject({ verdict: 'agree' });
  expect(after.get(second?.id ?? '')).toBe(before.get(second?.id ?? ''));
});

it('counts a reader’s own claims, and as untagged what nobody has tagged', async () => {
  const { run, cursor, open } = await reading([1]);
  cursor(2);
  run('claim.tag.response');
  expect(measuresOf(open()).byTag).toMatchObject({
    sourced: { claims: 0 },
    response: { claims: 1 },
  });
  expect(measuresOf(open()).untagged.length - measuresBeside(open()).untagged.length).toBe(1);
  expect(progressOf(open())).toEqual({ shown: 1, judged: 0, own: 1 });
});

it('tags in a blind review as ever', async () => {
  const { run, cursor, own, verdicts, said } = await reading([0, 1], 'blind');
  cursor(0);
  run('claim.tag.anonymous');
  expect(own()).toEqual(['anonymous']);
  run('review.agree');
  expect(said()).toMatch(/^Not now: this needs an open review/u);
  expect(verdicts()).toEqual([]);
});
