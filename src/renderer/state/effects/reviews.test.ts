import { describe, expect, it } from 'vitest';
import { value } from '../../../main/storage/testing/temporary';
import type { Claim } from '../../../shared/model';
import { addClaim, judge, setOwnSource } from '../edits';
import { progressOf, reviewOf } from '../reviewing';
import { currentShown, shownClaims, verdictOn } from '../selectors';
import { page } from '../testing/page';
import {
  closeArticle,
  discardRefused,
  edit,
  finishDraft,
  finishReview,
  flushDrafts,
  handIn,
  leaveReview,
  openArticle,
  openReview,
  reviewsUnderWay,
  startReview,
  takeBack,
  toggleFilter,
  type,
} from './index';

type Page = Awaited<ReturnType<typeof page>>;

function openIn({ store }: Page) {
  const { open } = store.get();
  if (open === null) throw new Error('nothing is open');
  return open;
}

/** Tags the sentence under the cursor. */
function tag(p: Page, sentence: number): void {
  p.store.dispatch({ type: 'cursor', sentence });
  edit(p.context, addClaim(openIn(p), 'sourced', p.context.newId));
}

/** A page whose article has two claims of the analyst's, and a review of it begun by another. */
async function reading(mode: 'open' | 'blind' = 'open', name?: string) {
  const p = await page(name);
  await openArticle(p.context, p.articleId);
  tag(p, 0);
  tag(p, 1);
  await startReview(p.context, {
    articleId: p.articleId,
    reviewer: 'Bryn Oake',
    mode,
    copyId: null,
  });
  return p;
}

const reviewId = (p: Page) => openIn(p).review?.id ?? '';

/** The first of the analyst's claims. */
function first(p: Page): Claim {
  const claim = shownClaims(openIn(p))[0];
  if (claim === undefined) throw new Error('the reader was given no claim');
  return claim;
}
const agree = (p: Page, claim = first(p)) =>
  edit(p.context, judge(openIn(p), claim, 'agree', p.context.newId));
const said = (p: Page) => [...openIn(p).records.all('verdict').values()].map((v) => v.verdict);

/** What main holds of the review, in order. */
async function held(p: Page, id = reviewId(p)) {
  await p.outbox.settle();
  return value(await p.main.handlers['review.history']({ reviewId: id }));
}

describe('beginning a review', () => {
  it('gives the reader the analyst’s claims to judge, in a history of its own', async () => {
    const p = await reading();
    expect(shownClaims(openIn(p))).toHaveLength(2);
    expect(p.claims()).toEqual([]);
    const [change, ...more] = await held(p);
    expect(more).toEqual([]);
    expect(change).toMatchObject({
      actor: 'Bryn Oake',
      articleId: p.articleId,
      reviewId: reviewId(p),
      ops: [{ kind: 'review', before: null }],
    });
    expect(reviewOf(openIn(p))).toMatchObject({
      reviewer: 'Bryn Oake',
      mode: 'open',
      copyId: null,
      finished: false,
      claims: shownClaims(openIn(p)).map(({ id }) => id),
    });
  });

  it('shows a blind reader nothing of the analyst’s', async () => {
    const p = await reading('blind');
    expect(shownClaims(openIn(p))).toEqual([]);
    expect(reviewOf(openIn(p))).toMatchObject({ mode: 'blind', claims: [] });
    tag(p, 0);
    expect(p.claims()).toHaveLength(1);
  });

  it('works while the library cannot be written, and is there afterwards', async () => {
    const p = await page();
    await openArticle(p.context, p.articleId);
    tag(p, 0);
    p.control.down = true;
    await startReview(p.context, {
      articleId: p.articleId,
      reviewer: 'Bryn Oake',
      mode: 'open',
      copyId: null,
    });
    agree(p);
    const id = reviewId(p);
    await closeArticle(p.context);
    await openReview(p.context, p.articleId, id);
    expect(said(p)).toEqual(['agree']);
    p.control.down = false;
    await p.outbox.deliver();
    expect(await held(p, id)).toHaveLength(2);
  });
});

describe('a review under way', () => {
  it('is made of changes that name it and its reader, and leaves the article alone', async () => {
    const p = await reading();
    const before = value(p.main.library().records(p.articleId));
    agree(p);
    tag(p, 1);
    const made = await held(p);
    expect(made).toHaveLength(3);
    for (const change of made) {
      expect(change).toMatchObject({ reviewId: reviewId(p), actor: 'Bryn Oake' });
    }
    expect(value(p.main.library().records(p.articleId))).toEqual(before);
  });

  it('undoes and does again its own changes, not the article’s and not its beginning', async () => {
    const p = await reading();
    agree(p);
    await takeBack(p.context, 'Undo');
    expect(said(p)).toEqual([]);
    expect(currentShown(openIn(p))?.id).toBe(first(p).id);
    await takeBack(p.context, 'Redo');
    expect(said(p)).toEqual(['agree']);
    await takeBack(p.context, 'Undo');
    await takeBack(p.context, 'Undo');
    expect(p.store.get().announcement).toBe('Nothing to undo');
    expect(reviewOf(openIn(p))).toBeDefined();
    const made = await held(p);
    expect(made.map(({ undoes }) => undoes !== undefined)).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
    expect(new Set(made.map((change) => change.reviewId))).toEqual(new Set([reviewId(p)]));
  });

  it('is opened again where it was left, with its undo', async () => {
    const p = await reading();
    agree(p);
    const id = reviewId(p);
    await leaveReview(p.context);
    expect(openIn(p).review).toBeNull();
    const listed = await reviewsUnderWay(p.context, p.articleId);
    expect(listed).toMatchObject([{ id, reviewer: 'Bryn Oake', mode: 'open', changes: 2 }]);
    await openReview(p.context, p.articleId, id);
    expect(said(p)).toEqual(['agree']);
    expect(progressOf(openIn(p))).toEqual({ shown: 2, judged: 1, own: 0 });
    await takeBack(p.context, 'Undo');
    expect(said(p)).toEqual([]);
  });

  it('keeps what waits of the review and of the article apart', async () => {
    const p = await reading();
    const id = reviewId(p);
    p.control.down = true;
    agree(p);
    tag(p, 2);
    await openArticle(p.context, p.articleId);
    expect(p.claims()).toHaveLength(2);
    expect(openIn(p).changes.every((change) => change.reviewId === undefined)).toBe(true);
    tag(p, 3);
    await openReview(p.context, p.articleId, id);
    expect(p.claims()).toHaveLength(1);
    expect(said(p)).toEqual(['agree']);
    expect(shownClaims(openIn(p))).toHaveLength(2);
  });

  it('shows what main took while it answered', async () => {
    const p = await reading();
    const id = reviewId(p);
    p.control.down = true;
    agree(p);
    await leaveReview(p.context);
    const release = p.hold('review.history');
    const opening = openReview(p.context, p.articleId, id);
    await p.until(() => p.store.get().opening !== null);
    p.control.down = false;
    await p.outbox.deliver();
    release();
    await opening;
    expect(said(p)).toEqual(['agree']);
    expect(openIn(p).changes).toHaveLength(2);
  });

  it('asks for a verdict again where the analyst has changed the claim since', async () => {
    const p = await reading();
    const id = reviewId(p);
    agree(p);
    await leaveReview(p.context);
    const claim = [...openIn(p).records.all('claim').values()].find(
      (each) => each.tag === 'sourced' && each.anchor.quote.exact === 'Ferry talks stall',
    );
    if (claim === undefined) throw new Error('the analyst’s claim is gone');
    const ops = [
      {
        kind: 'claim' as const,
        id: claim.id,
        before: { tag: 'sourced' },
        after: { tag: 'observed' },
      },
    ];
    edit(p.context, { label: 'Tag as observed', ops });
    await openReview(p.context, p.articleId, id);
    expect(progressOf(openIn(p))).toMatchObject({ shown: 2, judged: 0 });
    agree(p);
    expect(progressOf(openIn(p))).toMatchObject({ judged: 1 });
    expect(verdictOn(openIn(p).records, claim.id)?.judged.tag).toBe('observed');
  });

  it('shows only what is to judge when asked', async () => {
    const p = await reading();
    agree(p);
    toggleFilter(p.context);
    expect(openIn(p).review?.filter).toBe('to-judge');
    toggleFilter(p.context);
    expect(openIn(p).review?.filter).toBe('all');
  });
});

describe('the note of a verdict', () => {
  const typeNote = (p: Page, words: string) => {
    const verdict = verdictOn(openIn(p).records, first(p).id);
    if (verdict === undefined) throw new Error('there is no verdict');
    const place = { kind: 'verdict' as const, id: verdict.id, field: 'note' };
    type(p.context, { ...place, value: words });
    return place;
  };

  it('becomes a change of the review', async () => {
    const p = await reading();
    agree(p);
    await finishDraft(p.context, typeNote(p, 'Who says so?'));
    expect(verdictOn(openIn(p).records, first(p).id)?.note).toBe('Who says so?');
    expect((await held(p)).at(-1)).toMatchObject({
      label: 'Edit the note',
      reviewId: reviewId(p),
      actor: 'Bryn Oake',
    });
  });

  it('that was not finished waits for its review, whatever is opened before', async () => {
    const p = await reading();
    agree(p);
    const id = reviewId(p);
    await p.outbox.settle();
    const place = typeNote(p, 'Who says so?');
    await p.until(() => openIn(p).drafts.size === 1);
    const stored = async () => (await p.database.drafts.toArray()).map((draft) => draft.value);
    await expect.poll(stored).toEqual(['Who says so?']);
    // As after a crash: the page’s store has it, the page does not.
    p.store.dispatch({ type: 'draft-done', place, value: 'Who says so?' });
    await openArticle(p.context, p.articleId);
    expect(await stored()).toEqual(['Who says so?']);
    await openReview(p.context, p.articleId, id);
    expect(verdictOn(openIn(p).records, first(p).id)?.note).toBe('Who says so?');
    expect(await stored()).toEqual([]);
  });
});

describe('handing in', () => {
  it('makes what was done a part of the article, and only what is new counts again', async () => {
    const p = await reading();
    agree(p);
    edit(p.context, setOwnSource(openIn(p), first(p), 'The harbour office', p.context.newId));
    finishReview(p.context);
    expect(reviewOf(openIn(p))?.finished).toBe(true);
    await handIn(p.context);
    expect(p.notices().at(-1)).toMatch(/^Handed in: 4 changes\./u);
    expect(p.store.get().announcement).toBe('Handed in');
    const { deliveries } = value(p.main.library().records(p.articleId));
    expect(deliveries).toMatchObject([{ reviewId: reviewId(p), rescued: false }]);
    expect(deliveries[0]?.changes).toEqual(await held(p));

    await handIn(p.context);
    expect(p.notices().at(-1)).toMatch(/^Nothing new to hand in/u);
    expect(value(p.main.library().records(p.articleId)).deliveries).toHaveLength(1);
  });

  it('waits for what is not saved, and says so', async () => {
    const p = await reading();
    p.control.down = true;
    agree(p);
    await handIn(p.context);
    expect(p.notices().at(-1)).toMatch(/^Not handed in: some of the review is not saved yet/u);
    expect(value(p.main.library().records(p.articleId)).deliveries).toEqual([]);
  });

  it('does not leave out what was refused; letting go of it shows the review as it is held', async () => {
    const p = await reading();
    await p.outbox.settle();
    p.control.refuse = true;
    agree(p);
    await p.outbox.settle();
    p.control.refuse = false;
    await handIn(p.context);
    expect(p.notices().at(-1)).toMatch(/^Not handed in: “Agree” was not taken/u);
    await discardRefused(p.context);
    expect(openIn(p).review).not.toBeNull();
    expect(said(p)).toEqual([]);
  });
});

it('leaves a review for its article with everything put away', async () => {
  const p = await reading();
  agree(p);
  await flushDrafts(p.context);
  await leaveReview(p.context);
  expect(openIn(p)).toMatchObject({ articleId: p.articleId, review: null });
  expect(p.claims()).toHaveLength(2);
});
