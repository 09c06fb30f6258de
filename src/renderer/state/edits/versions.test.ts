import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../shared/model';
import { aClaim, aText, uuid } from '../../../shared/testing/builders';
import { markedOf } from '../citing';
import {
  attributionsOf,
  claimNumber,
  claimsInOrder,
  claimsRead,
  claimsUnread,
  measuresOf,
  misplaced,
} from '../selectors';
import { evidenceFor } from '../sourcing';
import { TestDesk } from '../testing/desk';
import { markEvidence, unmarkable } from './chains';
import { addClaim, extendClaim } from './claims';
import { createAndLink, type Evidence, wordsOf } from './sources';
import { textUnder } from './versions';

/** An article of which version 2 is shown, with a claim on version 1, where other words stand at the same offsets. */
function revised() {
  const d = new TestDesk(['Now the mayor, who had been asked, says nothing.']);
  const shown = d.open.records.get('text', d.open.textId);
  if (shown === undefined) throw new Error('no text');
  const old = aText(['The piles were tested, divers said on Monday evening.'], { id: uuid(801) });
  const claim: Claim = aClaim(old, [{ start: 0, end: 21 }], { id: uuid(802), tag: 'anonymous' });
  const records = d.open.records.write([
    { kind: 'text', id: old.id, record: old },
    { kind: 'text', id: shown.id, record: { ...shown, number: 2 } },
    { kind: 'claim', id: claim.id, record: claim },
  ]);
  d.open = { ...d.open, records, focus: claim.id };
  const link = (evidence: Evidence = { cue: null, mention: null }) => {
    const draft = { kind: 'person' as const, name: null, descriptor: 'divers' };
    d.make(createAndLink(d.open, claim, draft, evidence, d.newId));
    const [made] = attributionsOf(d.open.records, claim.id);
    if (made === undefined) throw new Error('no link');
    return made;
  };
  const mention = d.spanOf('the mayor');
  return { d, claim, old, link, mention };
}

describe('a claim on an older version of the text', () => {
  it('is not shown among those on the version shown, nor counted', () => {
    const { d, claim } = revised();
    d.select('the mayor').make(addClaim(d.open, 'on-record', d.newId));
    const { records } = d.open;
    expect(claimsInOrder(records).map(({ anchor }) => anchor.quote.exact)).toEqual(['the mayor']);
    expect([...claimsRead(records).keys()]).not.toContain(claim.id);
    expect(claimsUnread(records)).toEqual([claim]);
    expect(claimNumber(records, claim.id)).toBe(0);
    expect(measuresOf(d.open).claims).toBe(1);
    expect(misplaced(records)).toEqual([]);
  });

  it('takes no words of the version shown for its cue or mention, and says why', () => {
    const { d, link, mention } = revised();
    const made = link();
    expect(markEvidence(d.open, made, 'mention', mention)).toBeNull();
    expect(unmarkable(d.open, made)).toBe(
      'The claim stands on version 1 of the text, and version 2 is shown: no words of this one can go with it. Nothing was changed; tag them as a claim of their own.',
    );
  });

  it('is linked without evidence, and none is offered', () => {
    const { d, claim, link, mention } = revised();
    d.select('the mayor');
    expect(evidenceFor(d.open, claim)).toMatchObject({ mention: null, cue: null });
    expect(link({ cue: null, mention }).mention).toBeNull();
  });

  it('is not extended by words of the version shown', () => {
    const { d } = revised();
    d.select('nothing');
    expect(extendClaim(d.open)).toBeNull();
  });

  it('has its mention read in the version it stands on, cleared there, and painted nowhere else', () => {
    const { d, claim, old, link } = revised();
    const at = old.text.indexOf('divers');
    const marked = { ...link(), mention: { start: at, end: at + 6 } };
    const records = d.open.records.write([{ kind: 'attribution', id: marked.id, record: marked }]);
    d.open = { ...d.open, records };
    expect(wordsOf(textUnder(d.open, claim.id).text, marked.mention)).toBe('divers');
    expect(markedOf(d.open).mentions).toEqual([]);
    d.make(markEvidence(d.open, marked, 'mention', null));
    expect(attributionsOf(d.open.records, claim.id)[0]?.mention).toBeNull();
  });
});
