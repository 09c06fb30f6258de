import { describe, expect, it } from 'vitest';
import { TestDesk } from '../testing/desk';
import { currentClaim, mismatchOf } from '../selectors';
import { addClaim, deleteCurrent, extendClaim, retag, toggleTag } from './claims';
import { createAndLink, deleteSource, linkSource, nameSource, setAnswer } from './sources';

const STORY = [
  '“The pact holds,” she said, “for now.” Two officials disagreed.',
  'Nobody else spoke.',
];
const desk = () => new TestDesk(STORY);
const none = { cue: null, mention: null };

describe('a tag key', () => {
  it('tags the sentence, and again removes the tag', () => {
    const d = desk().goTo(1);
    d.make(toggleTag(d.open, 'anonymous', d.newId));
    expect(d.claims()).toEqual(['anonymous: Two officials disagreed.']);
    d.make(toggleTag(d.open, 'anonymous', d.newId));
    expect(d.claims()).toEqual([]);
  });

  it('removes the tag also after the cursor went away and came back', () => {
    const d = desk().goTo(1);
    d.make(toggleTag(d.open, 'anonymous', d.newId))
      .goTo(0)
      .goTo(1);
    d.make(toggleTag(d.open, 'anonymous', d.newId));
    expect(d.claims()).toEqual([]);
  });

  it('retags where another tag stands, and drops what only the old tag asked for', () => {
    const d = desk().goTo(2);
    d.make(toggleTag(d.open, 'unattributed', d.newId));
    const claim = currentClaim(d.open);
    expect(claim?.tag).toBe('unattributed');
    d.make({
      label: 'Give the reason',
      ops: [
        {
          kind: 'claim',
          id: claim?.id ?? '',
          before: { reason: null },
          after: { reason: 'background' },
        },
      ],
    });
    d.make(toggleTag(d.open, 'observed', d.newId));
    expect(currentClaim(d.open)).toMatchObject({ tag: 'observed', reason: null });
    expect(d.claims()).toHaveLength(1);
  });

  it('tags the selection over a claim on the sentence: they overlap', () => {
    const d = desk().goTo(1);
    d.make(toggleTag(d.open, 'anonymous', d.newId)).select('Two officials');
    d.make(toggleTag(d.open, 'sourced', d.newId));
    expect(d.claims()).toEqual(['anonymous: Two officials disagreed.', 'sourced: Two officials']);
  });

  it('finds the claim again when a pointer took white space along', () => {
    const d = desk().select('Two officials');
    d.make(toggleTag(d.open, 'anonymous', d.newId))
      .goTo(1)
      .select(' Two officials ');
    d.make(toggleTag(d.open, 'anonymous', d.newId));
    expect(d.claims()).toEqual([]);
  });

  it('with Shift adds a second claim on the same words', () => {
    const d = desk().goTo(1);
    d.make(toggleTag(d.open, 'anonymous', d.newId));
    d.make(addClaim(d.open, 'response', d.newId));
    expect(d.claims()).toHaveLength(2);
  });
});

describe('a split claim', () => {
  it('takes in a second segment and leaves out what is between', () => {
    const d = desk().select('“The pact holds,”');
    d.make(toggleTag(d.open, 'on-record', d.newId)).select('“for now.”');
    d.make(extendClaim(d.open));
    expect(d.claims()).toEqual(['on-record: “The pact holds,” … “for now.”']);
  });

  it('joins what touches into one segment', () => {
    const d = desk().select('“The pact');
    d.make(toggleTag(d.open, 'on-record', d.newId)).select(' holds,”');
    d.make(extendClaim(d.open));
    expect(d.claims()).toEqual(['on-record: “The pact holds,”']);
  });

  it('is nothing to do where no claim was worked on', () => {
    expect(extendClaim(desk().open)).toBeNull();
  });
});

describe('sources', () => {
  const linked = () => {
    const d = desk().goTo(1);
    d.make(toggleTag(d.open, 'anonymous', d.newId));
    const claim = currentClaim(d.open);
    if (claim === undefined) throw new Error('no claim');
    const draft = { kind: 'group' as const, name: null, descriptor: 'two officials' };
    d.make(createAndLink(d.open, claim, draft, none, d.newId));
    return { d, claim };
  };

  it('are entered and linked in one change', () => {
    const { d } = linked();
    expect(d.changes).toHaveLength(2);
    expect(d.open.records.all('source').size).toBe(1);
    expect(d.open.records.all('attribution').size).toBe(1);
  });

  it('are not linked twice to one claim', () => {
    const { d, claim } = linked();
    const [source] = d.open.records.all('source').values();
    expect(source && linkSource(d.open, claim, source, none, d.newId)).toBeNull();
  });

  it('stay in the register when a claim goes, and can be struck only when nothing cites them', () => {
    const { d } = linked();
    const [source] = d.open.records.all('source').values();
    if (source === undefined) throw new Error('no source');
    expect(deleteSource(d.open, source)).toBeNull();
    d.make(deleteCurrent(d.open));
    expect(d.open.records.all('attribution').size).toBe(0);
    d.make(deleteSource(d.open, source));
    expect(d.open.records.all('source').size).toBe(0);
  });

  it('follow the answer of a response, unless their role was set by hand', () => {
    const { d, claim } = linked();
    d.make(retag(claim, 'response'));
    const response = () => d.open.records.get('claim', claim.id) ?? claim;
    const roles = () => [...d.open.records.all('attribution').values()].map(({ role }) => role);
    d.make(setAnswer(d.open, response(), 'denied'));
    expect(roles()).toEqual(['supports']);
    const second = { kind: 'person' as const, name: 'Ilse Marn', descriptor: '' };
    d.make(createAndLink(d.open, response(), second, none, d.newId));
    expect(roles()).toEqual(['supports', 'disputes']);
    d.make(setAnswer(d.open, response(), 'declined'));
    expect(roles()).toEqual(['supports', 'declines']);
  });

  it('keep the old name as descriptor when they are to be without one', () => {
    const { d } = linked();
    const [source] = d.open.records.all('source').values();
    if (source === undefined) throw new Error('no source');
    const named = { ...source, name: 'Port Office', descriptor: '' };
    expect(nameSource(named, ' ')?.ops[0]?.after).toEqual({
      name: null,
      descriptor: 'Port Office',
    });
  });

  it('that do not bear out the tag are a finding', () => {
    const { d, claim } = linked();
    expect(mismatchOf(d.open.records, claim)).toBeNull();
    expect(mismatchOf(d.open.records, { ...claim, tag: 'on-record' })).toMatchObject({
      why: 'no named person supports it',
    });
    expect(mismatchOf(d.open.records, { ...claim, tag: 'sourced' })).toMatchObject({
      why: 'no document, record or institution supports it',
    });
  });
});

it('retagging with the same tag is nothing to do', () => {
  const d = desk().goTo(1);
  d.make(toggleTag(d.open, 'anonymous', d.newId));
  const claim = currentClaim(d.open);
  expect(claim && retag(claim, 'anonymous')).toBeNull();
});
