import { describe, expect, it } from 'vitest';
import { aSource, uuid } from '../../shared/testing/builders';
import type { Check, Tag } from '../../shared/model';
import { type ClaimFilter, listedClaims, NO_FILTER, NO_SOURCE, nextUnchecked } from './claimList';
import { addClaim, deleteAll, editOf, setOnAll, update, create } from './edits';
import { claimsInOrder } from './selectors';
import { TestDesk } from './testing/desk';

const SENTENCES = [
  'Two officials said so.',
  'The mayor’s “plan” failed.',
  'Rain fell.',
  'It cost 4 crowns.',
];

/** A desk with a claim on each of the sentences, and a source for the first. */
function desk(tags: readonly Tag[] = ['anonymous', 'on-record', 'observed', 'sourced']): TestDesk {
  const made = new TestDesk([SENTENCES.join(' ')]);
  tags.forEach((tag, i) => {
    made.select(SENTENCES[i] ?? '').make(addClaim(made.open, tag, made.newId));
  });
  const [first] = claimsInOrder(made.open.records);
  const source = aSource({ descriptor: 'two officials' });
  made.make(
    editOf('Link', [
      create('source', source),
      create('attribution', {
        id: uuid(1, 0xa),
        articleId: source.articleId,
        claimId: first?.id ?? '',
        sourceId: source.id,
        role: 'supports',
        mode: 'indirect',
        channel: 'other',
        cue: null,
        mention: null,
        parentId: null,
      }),
    ]),
  );
  return made;
}
const claimAt = (made: TestDesk, i: number) => {
  const claim = claimsInOrder(made.open.records)[i];
  if (claim === undefined) throw new Error('no such claim');
  return claim;
};
const check = (made: TestDesk, i: number, value: Check) =>
  made.make(editOf('Check', [update('claim', claimAt(made, i), { check: value })]));
const listed = (made: TestDesk, fields: Partial<ClaimFilter>) =>
  listedClaims(made.open.records, { ...NO_FILTER, ...fields }).map(({ anchor }) =>
    SENTENCES.indexOf(anchor.quote.exact),
  );

describe('the list of claims', () => {
  it('is in text order, and narrowed by words of claim and note, whatever their quotation marks', () => {
    const made = desk();
    made.make(editOf('Note', [update('claim', claimAt(made, 2), { note: 'Ask the MAYOR' })]));
    expect(listed(made, {})).toEqual([0, 1, 2, 3]);
    expect(listed(made, { words: ' mayor ' })).toEqual([1, 2]);
    expect(listed(made, { words: `mayor's "plan"` })).toEqual([1]);
  });

  it('is narrowed by tag, check and source, all of them together', () => {
    const made = check(desk(), 3, 'confirmed');
    const [source] = made.open.records.all('source').keys();
    expect(listed(made, { tag: 'observed' })).toEqual([2]);
    expect(listed(made, { check: 'confirmed' })).toEqual([3]);
    expect(listed(made, { source: source ?? '' })).toEqual([0]);
    expect(listed(made, { source: NO_SOURCE })).toEqual([1, 2, 3]);
    expect(listed(made, { source: NO_SOURCE, check: 'unchecked' })).toEqual([1, 2]);
  });

  it('is ordered by tag, check or source, the rest as in the text', () => {
    const made = check(desk(), 0, 'confirmed');
    expect(listed(made, { sort: 'tag' })).toEqual([3, 0, 1, 2]);
    expect(listed(made, { sort: 'check' })).toEqual([1, 2, 3, 0]);
    expect(listed(made, { sort: 'source' })).toEqual([0, 1, 2, 3]);
  });
});

describe('many claims at once', () => {
  it('are set by one change, which leaves out those that have it already', () => {
    const made = check(desk(), 0, 'confirmed');
    const edit = setOnAll(claimsInOrder(made.open.records), { check: 'confirmed' });
    expect([edit?.label, edit?.ops.length]).toEqual(['Mark 3 claims confirmed', 3]);
    made.make(edit);
    expect(setOnAll(claimsInOrder(made.open.records), { check: 'confirmed' })).toBeNull();
  });

  it('lose with their tag what only that asked for', () => {
    const made = desk(['unattributed']);
    made.make(editOf('Reason', [update('claim', claimAt(made, 0), { reason: 'background' })]));
    made.make(setOnAll([claimAt(made, 0)], { tag: 'sourced' }));
    expect(claimAt(made, 0)).toMatchObject({ tag: 'sourced', reason: null });
  });

  it('are deleted with what links them to sources', () => {
    const made = desk();
    made.make(deleteAll(made.open, [claimAt(made, 0), claimAt(made, 2)]));
    expect(listed(made, {})).toEqual([1, 3]);
    expect(made.open.records.all('attribution').size).toBe(0);
    expect(made.open.records.all('source').size).toBe(1);
  });
});

describe('the next unchecked claim', () => {
  it('comes after the cursor or the claim in focus, round at the ends', () => {
    const made = check(desk(), 1, 'partly');
    made.goTo(0);
    const at = (direction: 1 | -1) => {
      const next = nextUnchecked(made.open, direction);
      return next === undefined ? undefined : SENTENCES.indexOf(next.anchor.quote.exact);
    };
    expect(at(1)).toBe(0);
    made.open = { ...made.open, focus: claimAt(made, 0).id };
    expect([at(1), at(-1)]).toEqual([2, 3]);
    made.open = { ...made.open, focus: claimAt(made, 3).id };
    expect([at(1), at(-1)]).toEqual([0, 2]);
  });

  it('is none where every other is checked', () => {
    const made = check(desk(['sourced']), 0, 'confirmed');
    expect(nextUnchecked(made.open, 1)).toBeUndefined();
  });
});
