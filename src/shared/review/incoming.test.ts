import { describe, expect, it } from 'vitest';
import { aChange, aText, creating, uuid } from '../testing/builders';
import { deliveryOf } from './delivering';
import { type IncomingReview, previewOf } from './incoming';
import { sha256 } from './sha256';
import { ANALYST, ARTICLE, CHANGES, FILE, TEXT } from './testing/file';

const INCOMING: IncomingReview = {
  article: ARTICLE,
  texts: [TEXT],
  deliveries: [],
  rulings: [],
  changes: ANALYST,
  file: FILE,
};

/** The article once `count` changes of the review were brought in. */
function after(count: number, rescued = false): IncomingReview {
  const delivery = deliveryOf({ ...FILE, rescued, changes: FILE.changes.slice(0, count) }, [TEXT]);
  const change = aChange(900, [creating('delivery', delivery)]);
  return { ...INCOMING, deliveries: [delivery], changes: [...ANALYST, change] };
}

describe('the preview of a review file', () => {
  it('says who read what, when, and what came of it', () => {
    expect(previewOf(INCOMING)).toEqual({
      articleId: ARTICLE.id,
      title: 'Harbour pact in doubt',
      reviewer: 'Mara Okello',
      mode: 'open',
      from: '2026-01-13T10:00:00.000Z',
      to: '2026-01-13T10:00:00.000Z',
      finished: true,
      rescued: false,
      text: { is: 'newest', number: 1 },
      tags: 2,
      verdicts: { agree: 1, disagree: 1, query: 1 },
      notes: 1,
      known: 0,
      fresh: 9,
      // Another tag and boundary, a question, and two claims that the analyst does not have.
      differences: 4,
      conflicts: 0,
      unplaced: [],
    });
  });

  it('says how much of it is here already', () => {
    expect(previewOf(after(4))).toMatchObject({ known: 4, fresh: 5, differences: 4, tags: 2 });
    expect(previewOf(after(CHANGES.length))).toMatchObject({ known: 9, fresh: 0 });
  });

  it('counts as new what came only out of a damaged file', () => {
    expect(previewOf(after(4, true))).toMatchObject({ known: 0, fresh: 9 });
  });

  it('is of the review as it is with what was brought in before', () => {
    const file = { ...FILE, changes: FILE.changes.slice(0, 2) };
    expect(previewOf({ ...after(CHANGES.length), file })).toMatchObject({
      tags: 0,
      verdicts: { agree: 1, disagree: 0, query: 0 },
      fresh: 0,
      differences: 4,
    });
  });

  it('lists the words that have no place in a newer text', () => {
    const newer = aText(
      [['headline', 'Harbour pact signed'], 'Two people familiar with the talks said so.'],
      {
        id: uuid(3),
        number: 2,
      },
    );
    const preview = previewOf({
      ...INCOMING,
      texts: [TEXT, { ...newer, sha256: sha256(newer.text) }],
    });
    expect(preview).toMatchObject({
      text: { is: 'older', number: 1 },
      tags: 2,
      unplaced: [
        'Harbour pact in doubt',
        'two people familiar with the talks',
        // What was only judged is listed too.
        'Ministers met on Monday',
        'The harbour office counted 41 🚢 in the bay',
        '“We have not signed,”',
      ],
    });
  });

  it('says where the text that was read is not in the library', () => {
    const other = { ...TEXT, id: uuid(3) };
    expect(previewOf({ ...INCOMING, texts: [other] })).toMatchObject({
      text: { is: 'unknown', number: 1 },
      unplaced: [],
      tags: 2,
    });
  });
});
