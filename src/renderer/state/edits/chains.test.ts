import { describe, expect, it } from 'vitest';
import { invert } from '../../../shared/history';
import type { Attribution } from '../../../shared/model';
import { citedClaim, currentLink } from '../citing';
import { attributionsOf, currentClaim, linksAt } from '../selectors';
import { TestDesk } from '../testing/desk';
import { citeThrough, loopThrough, markEvidence, unlink } from './chains';
import { toggleTag } from './claims';
import { createAndLink } from './sources';

/** A claim linked to three sources, cited through one another in this order: divers, Oln, the mayor. */
function chained() {
  const d = new TestDesk([
    'The piles were tested, Oln told the mayor, divers said.',
    'Nobody asked.',
  ]);
  d.make(toggleTag(d.open, 'anonymous', d.newId));
  const claim = currentClaim(d.open);
  if (claim === undefined) throw new Error('no claim');
  for (const [name, descriptor] of [
    [null, 'divers'],
    ['Oln', ''],
    ['the mayor', ''],
  ] as const) {
    const draft = { kind: 'person' as const, name, descriptor };
    d.make(createAndLink(d.open, claim, draft, { cue: null, mention: null }, d.newId));
  }
  const link = (called: string): Attribution => {
    const found = attributionsOf(d.open.records, claim.id).find(({ sourceId }) => {
      const source = d.open.records.get('source', sourceId);
      return (source?.name ?? source?.descriptor) === called;
    });
    if (found === undefined) throw new Error(`no link to ${called}`);
    return found;
  };
  d.make(citeThrough(d.open, link('Oln'), link('divers')));
  d.make(citeThrough(d.open, link('the mayor'), link('Oln')));
  const chain = () =>
    linksAt(d.open.records, claim.id).map(
      ({ source, depth }) => `${'> '.repeat(depth)}${source.name ?? source.descriptor}`,
    );
  return { d, claim, link, chain };
}

describe('a chain', () => {
  it('is read from the outermost speaker in, and changed link by link', () => {
    const { d, link, chain } = chained();
    expect(chain()).toEqual(['divers', '> Oln', '> > the mayor']);
    d.make(citeThrough(d.open, link('the mayor'), link('divers')));
    expect(chain()).toEqual(['divers', '> Oln', '> the mayor']);
    d.make(citeThrough(d.open, link('the mayor'), null));
    expect(chain()).toEqual(['divers', '> Oln', 'the mayor']);
    expect(d.changes.slice(-2).map(({ label }) => label)).toEqual([
      'Cite the mayor through divers',
      'Cite the mayor through nobody else',
    ]);
  });

  it('is never closed to a loop, and says why', () => {
    const { d, link, chain } = chained();
    expect(loopThrough(d.open, link('divers'), link('the mayor'))).toBe(
      'divers cannot be cited through the mayor: the mayor is cited through divers. Nothing was changed; take the mayor out of that first.',
    );
    expect(citeThrough(d.open, link('divers'), link('the mayor'))).toBeNull();
    expect(citeThrough(d.open, link('Oln'), link('Oln'))).toBeNull();
    expect(loopThrough(d.open, link('the mayor'), link('divers'))).toBeNull();
    expect(chain()).toEqual(['divers', '> Oln', '> > the mayor']);
  });

  it('keeps the rest when a link in the middle goes, as one change that can be taken back', () => {
    const { d, link, chain } = chained();
    const edit = unlink(d.open, link('Oln'));
    expect(edit?.label).toBe('Unlink Oln: the mayor is now cited through divers');
    d.make(edit);
    expect(chain()).toEqual(['divers', '> the mayor']);
    const [change] = d.changes.slice(-1);
    if (change === undefined) throw new Error('no change');
    d.make(invert(change, { id: d.newId(), actor: 'Ada', at: change.at }));
    expect(chain()).toEqual(['divers', '> Oln', '> > the mayor']);
  });

  it('moves up when its outermost link goes', () => {
    const { d, link, chain } = chained();
    const edit = unlink(d.open, link('divers'));
    expect(edit?.label).toBe('Unlink divers: Oln is now cited through nobody else');
    d.make(edit);
    expect(chain()).toEqual(['Oln', '> the mayor']);
  });
});

describe('the words of a link', () => {
  it.each([
    ['Oln told', 'Oln told'],
    ['tested, Oln', 'tested, Oln'],
    [' mayor, ', 'mayor'],
    ['divers said.', 'divers said'],
  ])('are marked without what comes along at their ends: %j', (selected, marked) => {
    const { d, link } = chained();
    d.make(markEvidence(d.open, link('Oln'), 'mention', d.spanOf(selected)));
    expect(link('Oln').mention).toEqual(d.spanOf(marked));
  });

  it('are named by the change that marks or clears them', () => {
    const { d, link } = chained();
    const { start, end } = d.spanOf(' told ');
    const edit = markEvidence(d.open, link('Oln'), 'cue', { start, end });
    expect(edit?.label).toBe('Mark “told” as the cue of Oln');
    d.make(edit);
    expect(link('Oln').cue).toEqual(d.spanOf('told'));
    expect(markEvidence(d.open, link('Oln'), 'cue', d.spanOf('told'))).toBeNull();
    d.make(markEvidence(d.open, link('Oln'), 'cue', null));
    expect(d.changes.at(-1)?.label).toBe('Clear the cue of Oln');
    expect(link('Oln').cue).toBeNull();
  });

  it('are none where only blanks are selected', () => {
    const { d, link } = chained();
    expect(markEvidence(d.open, link('Oln'), 'mention', { start: 3, end: 4 })).toBeNull();
  });
});

describe('the link that keys act on', () => {
  it('is the one gone to, else the outermost', () => {
    const { d, claim, link } = chained();
    expect(currentLink(d.open, claim)?.attribution.id).toBe(link('divers').id);
    d.open = { ...d.open, link: link('Oln').id };
    expect(currentLink(d.open, claim)?.attribution.id).toBe(link('Oln').id);
    d.make(unlink(d.open, link('Oln')));
    expect(currentLink(d.open, claim)?.attribution.id).toBe(link('divers').id);
  });

  it('is of the claim in focus, of the sentence even while words in it are selected, else of the last one', () => {
    const { d, claim } = chained();
    expect(citedClaim(d.open)?.id).toBe(claim.id);
    d.goTo(0).select('divers');
    expect(citedClaim(d.open)?.id).toBe(claim.id);
    d.goTo(1).select('asked');
    expect(citedClaim(d.open)?.id).toBe(claim.id);
    d.make(toggleTag(d.open, 'observed', d.newId));
    const other = d.open.focus;
    d.goTo(0);
    expect(citedClaim(d.open)?.id).toBe(claim.id);
    d.goTo(1);
    expect(citedClaim(d.open)?.id).toBe(other);
  });
});
