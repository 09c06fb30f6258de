import { describe, expect, it } from 'vitest';
import type { Source } from '../../shared/model';
import { sourcesFor } from './sourcing';

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
