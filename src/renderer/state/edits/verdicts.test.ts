import { describe, expect, it } from 'vitest';
import { undoState, apply, invert } from '../../../shared/history';
import { isToJudge, verdictOn } from '../selectors';
import { ReadingDesk } from '../testing/reading';
import {
  boundaryFromSelection,
  judge,
  judgeByTag,
  setBoundary,
  setFinished,
  setOwnSource,
  withdraw,
} from './verdicts';
import { reviewOf } from '../reviewing';

const STORY = ['The ministry said the pact holds. Two officials said it does not, for now.'];
const desk = () =>
  new ReadingDesk(STORY, [
    ['sourced', 'the pact holds'],
    ['on-record', 'it does not'],
  ]);

/** What is said of the first claim, without what every verdict has. */
const said = (d: ReadingDesk) => {
  const verdict = verdictOn(d.open.records, d.claim(0).id);
  if (verdict === undefined) return null;
  const { tag, anchor, source, note } = verdict;
  return { verdict: verdict.verdict, tag, words: anchor?.quote.exact ?? null, source, note };
};
const only = (verdict: string) => ({ verdict, tag: null, words: null, source: '', note: '' });

describe('judging a claim', () => {
  it.each(['agree', 'disagree', 'query'] as const)(
    '%s: the same again takes it back',
    (verdict) => {
      const d = desk();
      d.make(judge(d.open, d.claim(0), verdict, d.newId));
      expect(said(d)).toEqual(only(verdict));
      d.make(judge(d.open, d.claim(0), verdict, d.newId));
      expect(said(d)).toBeNull();
    },
  );

  it('keeps one verdict a claim, which remembers the claim as it was judged', () => {
    const d = desk();
    const claim = d.claim(0);
    d.make(judge(d.open, claim, 'agree', d.newId));
    d.make(judge(d.open, claim, 'query', d.newId));
    d.make(judge(d.open, d.claim(1), 'agree', d.newId));
    expect(d.verdicts()).toHaveLength(2);
    expect(d.verdicts()[0]).toMatchObject({
      claimId: claim.id,
      reviewId: d.open.review?.id,
      judged: { tag: 'sourced', anchor: claim.anchor },
    });
    expect(said(d)).toEqual(only('query'));
  });

  it('looks at the claim afterwards', () => {
    const d = desk();
    d.make(judge(d.open, d.claim(1), 'agree', d.newId));
    expect(d.open.focus).toBe(d.claim(1).id);
  });

  it('does again what was said of a claim that the analyst has changed since', () => {
    const d = desk();
    d.make(judge(d.open, d.claim(0), 'agree', d.newId)).change(0, { tag: 'observed' });
    const claim = d.open.review?.shown.get('claim', d.claim(0).id) ?? d.claim(0);
    expect(isToJudge(d.open.records, claim)).toBe(true);
    d.make(judge(d.open, claim, 'agree', d.newId));
    expect(isToJudge(d.open.records, claim)).toBe(false);
    expect(d.verdicts()).toMatchObject([{ verdict: 'agree', judged: { tag: 'observed' } }]);
  });

  it('changes nothing of the claim, and is undone by the inverse', () => {
    const d = desk();
    const before = d.open.records;
    d.make(judge(d.open, d.claim(0), 'disagree', d.newId));
    expect(d.open.review?.shown.get('claim', d.claim(0).id)).toBe(d.claim(0));
    const { undo } = undoState(d.changes);
    if (undo === null) throw new Error('there is nothing to undo');
    const back = apply(d.open.records, invert(undo, { ...undo, id: d.newId() }));
    expect(back.ok && [...back.value.all('verdict')]).toEqual([...before.all('verdict')]);
  });

  it('says in words what was done', () => {
    const d = desk();
    d.make(judge(d.open, d.claim(0), 'agree', d.newId));
    d.make(judgeByTag(d.open, d.claim(0), 'anonymous', d.newId));
    d.make(withdraw(d.open, d.claim(0)));
    expect(d.changes.map(({ label }) => label)).toEqual([
      'Agree',
      'Disagree: anonymous, not sourced',
      'Take the verdict back',
    ]);
  });
});

describe('a tag key on a claim that is judged', () => {
  it('disagrees with another tag, and agrees with the same', () => {
    const d = desk();
    d.make(judgeByTag(d.open, d.claim(0), 'anonymous', d.newId));
    expect(said(d)).toEqual({ ...only('disagree'), tag: 'anonymous' });
    d.make(judgeByTag(d.open, d.claim(0), 'response', d.newId));
    expect(said(d)).toEqual({ ...only('disagree'), tag: 'response' });
    d.make(judgeByTag(d.open, d.claim(0), 'sourced', d.newId));
    expect(said(d)).toEqual(only('agree'));
    d.make(judgeByTag(d.open, d.claim(0), 'sourced', d.newId));
    expect(said(d)).toBeNull();
  });

  it('takes back what it said when it is pressed again, and nothing else that was said', () => {
    const d = desk();
    d.make(judgeByTag(d.open, d.claim(0), 'anonymous', d.newId));
    d.make(judgeByTag(d.open, d.claim(0), 'anonymous', d.newId));
    expect(said(d)).toBeNull();
    d.make(judgeByTag(d.open, d.claim(0), 'anonymous', d.newId));
    d.make(setOwnSource(d.open, d.claim(0), 'The harbour office', d.newId));
    d.make(judgeByTag(d.open, d.claim(0), 'anonymous', d.newId));
    expect(said(d)).toEqual({ ...only('disagree'), source: 'The harbour office' });
  });

  it('leaves the tag to the analyst and keeps another boundary', () => {
    const d = desk().select('the pact');
    d.make(boundaryFromSelection(d.open, d.claim(0), d.newId));
    d.make(judgeByTag(d.open, d.claim(0), 'anonymous', d.newId));
    d.make(judgeByTag(d.open, d.claim(0), 'sourced', d.newId));
    expect(said(d)).toEqual({ ...only('disagree'), words: 'the pact' });
  });
});

describe('what a reader would have instead', () => {
  it('is a boundary of the words selected, with more words apart from it, and begins anew over it', () => {
    const d = desk().select('the pact');
    d.make(boundaryFromSelection(d.open, d.claim(0), d.newId));
    expect(said(d)).toEqual({ ...only('disagree'), words: 'the pact' });
    d.select('for now');
    d.make(boundaryFromSelection(d.open, d.claim(0), d.newId));
    expect(said(d)?.words).toBe('the pact … for now');
    d.select('pact holds');
    d.make(boundaryFromSelection(d.open, d.claim(0), d.newId));
    expect(said(d)?.words).toBe('pact holds');
  });

  it('is no boundary where the words are the claim’s own', () => {
    const d = desk().select('the pact holds');
    expect(boundaryFromSelection(d.open, d.claim(0), d.newId)).toBeNull();
    d.select('the pact');
    d.make(boundaryFromSelection(d.open, d.claim(0), d.newId));
    d.make(setBoundary(d.open, d.claim(0), null, d.newId));
    expect(said(d)).toEqual(only('disagree'));
    expect(setBoundary(d.open, d.claim(0), null, d.newId)).toBeNull();
  });

  it('is another source, and an empty name leaves the analyst’s', () => {
    const d = desk();
    d.make(setOwnSource(d.open, d.claim(0), '  The harbour office ', d.newId));
    expect(said(d)).toEqual({ ...only('disagree'), source: 'The harbour office' });
    expect(setOwnSource(d.open, d.claim(0), 'The harbour office', d.newId)).toBeNull();
    d.make(setOwnSource(d.open, d.claim(0), '', d.newId));
    expect(said(d)).toEqual(only('disagree'));
    expect(setOwnSource(d.open, d.claim(1), ' ', d.newId)).toBeNull();
  });

  it('may have a long name: the history shows its beginning', () => {
    const d = desk();
    d.make(setOwnSource(d.open, d.claim(0), 'x'.repeat(2_000), d.newId));
    expect(said(d)?.source).toHaveLength(2_000);
    expect(d.changes[0]?.label).toHaveLength('Disagree: said by '.length + 100);
  });

  it('turns agreement and questions into disagreement, and goes where they come again', () => {
    const d = desk();
    d.make(judge(d.open, d.claim(0), 'query', d.newId));
    d.make(setOwnSource(d.open, d.claim(0), 'The harbour office', d.newId));
    d.make(judgeByTag(d.open, d.claim(0), 'observed', d.newId)).select('the pact');
    d.make(boundaryFromSelection(d.open, d.claim(0), d.newId));
    expect(said(d)).toMatchObject({ verdict: 'disagree', tag: 'observed', words: 'the pact' });
    d.make(judge(d.open, d.claim(0), 'agree', d.newId));
    expect(said(d)).toEqual(only('agree'));
  });
});

it('is marked finished and taken up again', () => {
  const d = desk();
  const review = () => {
    const found = reviewOf(d.open);
    if (found === undefined) throw new Error('no review is open');
    return found;
  };
  d.make(setFinished(review(), true));
  expect(review().finished).toBe(true);
  expect(setFinished(review(), true)).toBeNull();
  d.make(setFinished(review(), false));
  expect(review().finished).toBe(false);
});
