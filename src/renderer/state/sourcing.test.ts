import { describe, expect, it } from 'vitest';
import type { Source } from '../../shared/model';
import { createAndLink, toggleTag } from './edits';
import { currentClaim } from './selectors';
import { draftCalled, draftsFor, evidenceFor, sourcesFor } from './sourcing';
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
  confidential: false,
});
const roon = source('Edda Roon', 'a former lock keeper');
const people = source(null, 'people familiar with the plan');
const all = [people, roon];

const STORY = ['The ministry told aides, officials said.', 'The log says otherwise.'];

/** A sentence tagged by hand in which one speaker passes on what another told. */
function chained() {
  const d = new TestDesk(STORY);
  const ministry = {
    sourceKey: 'ministry',
    kind: 'institution' as const,
    name: 'The ministry',
    descriptor: '',
    mention: d.spanOf('The ministry'),
    cue: d.spanOf('told'),
  };
  d.suggest('The ministry told aides', {
    sourceKey: 'officials',
    descriptor: 'two officials',
    mention: d.spanOf('officials'),
    cue: d.spanOf('said'),
    chain: [ministry],
  });
  d.make(toggleTag(d.open, 'sourced', d.newId));
  const claim = currentClaim(d.open);
  if (claim === undefined) throw new Error('no claim');
  return { d, claim };
}

describe('the source offered for a claim', () => {
  it('is whom a suggestion on its words names; for a second link, who is cited through that', () => {
    const { d, claim } = chained();
    const first = evidenceFor(d.open, claim);
    const officials = { kind: 'group', name: null, descriptor: 'two officials' } as const;
    expect(first).toEqual({
      words: 'two officials',
      mention: d.spanOf('officials'),
      cue: d.spanOf('said'),
      draft: officials,
      selected: false,
    });
    d.make(createAndLink(d.open, claim, officials, first, d.newId));
    const second = evidenceFor(d.open, claim);
    expect(second).toMatchObject({ words: 'The ministry', cue: d.spanOf('told') });
    d.make(createAndLink(d.open, claim, second.draft ?? officials, second, d.newId));
    expect(evidenceFor(d.open, claim)).toMatchObject({ words: '', cue: null, mention: null });
  });

  it('is what is selected, understood as the engine does', () => {
    const { d, claim } = chained();
    expect(evidenceFor(d.select('aides').open, claim)).toMatchObject({
      words: 'aides',
      mention: d.spanOf('aides'),
      draft: null,
    });
    expect(evidenceFor(d.select('officials').open, claim)).toMatchObject({
      words: 'officials',
      draft: { descriptor: 'two officials' },
    });
  });

  it('is the words selected, without the blank that a pointer takes along', () => {
    const { d, claim } = chained();
    const { start, end } = d.spanOf(' aides,');
    d.open = { ...d.open, focus: claim.id, selection: { anchor: start, head: end } };
    expect(evidenceFor(d.open, claim).mention).toEqual(d.spanOf('aides'));
  });

  it('is not the claim itself, which was selected to say which claim is meant', () => {
    const d = new TestDesk(STORY).select('The log says otherwise');
    d.make(toggleTag(d.open, 'sourced', d.newId));
    d.select('The log says otherwise');
    d.open = { ...d.open, focus: null };
    const claim = currentClaim(d.open);
    expect(claim?.anchor.quote.exact).toBe('The log says otherwise');
    if (claim !== undefined) expect(evidenceFor(d.open, claim).mention).toBeNull();
  });

  it('is not what was selected to mark the words of another link', () => {
    const { d, claim } = chained();
    const officials = { kind: 'group', name: null, descriptor: 'two officials' } as const;
    d.make(createAndLink(d.open, claim, officials, evidenceFor(d.open, claim), d.newId));
    expect(evidenceFor(d.select('said').open, claim)).toMatchObject({ words: 'The ministry' });
  });

  it('is nobody where no suggestion touches the claim, and while suggestions are hidden', () => {
    const { d, claim } = chained();
    d.goTo(1).make(toggleTag(d.open, 'sourced', d.newId));
    const other = currentClaim(d.open);
    expect(other && evidenceFor(d.open, other)).toMatchObject({ words: '', draft: null });
    expect(evidenceFor({ ...d.open, suggested: null }, claim)).toMatchObject({ words: '' });
  });

  it('is found again by the name that is typed', () => {
    const { d } = chained();
    expect(draftCalled(d.open, ' the Ministry')).toMatchObject({ kind: 'institution' });
    expect(draftCalled(d.open, 'Roon')).toBeNull();
  });
});

describe('the new sources offered', () => {
  it('begin with what the engine takes it for, and go on with other kinds', () => {
    const board = { kind: 'dataset', name: 'the board’s tender papers', descriptor: '' } as const;
    const labels = draftsFor('sourced', 'the board’s tender papers', board).map((o) => o.label);
    expect(labels.slice(0, 3)).toEqual(['Data set', 'Institution', 'Document']);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('take what is behind a comma for who the person is', () => {
    const [person] = draftsFor('on-record', 'Jorun Vael, a former minister', null);
    expect(person?.draft).toMatchObject({ name: 'Jorun Vael', descriptor: 'a former minister' });
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
