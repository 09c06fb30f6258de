import { describe, expect, it } from 'vitest';
import type { Source } from '../../shared/model';
import { createAndLink, toggleTag } from './edits';
import { currentClaim } from './selectors';
import { evidenceFor, sourcesFor } from './sourcing';
import { TestDesk } from './testing/desk';

const source = (name: string | null, descriptor = ''): Source => ({
  id: `${String(name)} ${descriptor}`,
  articleId: 'article',
  kind: 'person',
  name,
  descriptor,
  affiliation: '',
  interest: '',
  basis: 'not-stated',
  groundRules: 'on-record',
  anonymityReason: { text: '', boilerplate: false },
  count: { min: 1, max: 1 },
  independenceGroup: '',
});
const roon = source('Edda Roon', 'a former lock keeper');
const people = source(null, 'people familiar with the plan');
const all = [people, roon];

describe('the words of a link', () => {
  it('are those the sentence cites, for one link; a second link has words of its own', () => {
    const d = new TestDesk(['The ministry told aides, officials said.']);
    d.make(toggleTag(d.open, 'sourced', d.newId));
    const claim = currentClaim(d.open);
    if (claim === undefined) throw new Error('no claim');
    const first = evidenceFor(d.open, claim);
    expect(first).toMatchObject({ words: 'The ministry', cue: { start: 13, end: 17 } });
    const ministry = { kind: 'institution', name: 'The ministry', descriptor: '' } as const;
    d.make(createAndLink(d.open, claim, ministry, first, d.newId));
    expect(evidenceFor(d.open, claim)).toEqual({ cue: null, mention: null, words: '' });
    expect(evidenceFor(d.select('officials').open, claim)).toMatchObject({ words: 'officials' });
  });
});

describe('the known sources offered for a claim', () => {
  it('begin with the one that the text means, however shortly it names it', () => {
    expect(sourcesFor(all, '', 'Roon')).toEqual({ likely: [roon], others: [people] });
    expect(sourcesFor(all, '', 'the people familiar with the plan').likely).toEqual([people]);
  });

  it('come after a new one where the text means none of them', () => {
    expect(sourcesFor(all, '', 'the tender papers')).toEqual({ likely: [], others: all });
  });

  it('come first where the text says nothing', () => {
    expect(sourcesFor(all, '', '')).toEqual({ likely: all, others: [] });
  });

  it('are those that hold every word typed', () => {
    expect(sourcesFor(all, 'LOCK former ', 'Roon')).toEqual({ likely: [roon], others: [] });
    expect(sourcesFor(all, 'harbor', 'Roon')).toEqual({ likely: [], others: [] });
  });
});
