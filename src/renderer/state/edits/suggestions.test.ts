import { describe, expect, it } from 'vitest';
import type { Attribution, Source } from '../../../shared/model';
import { linksByClaim } from '../../../shared/report';
import type { Suggestion } from '../../../shared/suggest';
import { sourcesOf } from '../selectors';
import { TestDesk } from '../testing/desk';
import { nameSource } from './sources';
import { acceptSource, acceptSuggestion, dismissSource, dismissSuggestion } from './suggestions';

const STORY = [
  'The quay is sinking, divers said. Divers said the piles are rotten.',
  '“It holds,” Mara Oln, the harbour master, said, “for now.”',
  'A spokesman for the port declined to comment.',
  'The piles were tested twice, Oln told aides, divers said.',
];

function desk() {
  const d = new TestDesk(STORY);
  const divers = { sourceKey: 'divers', descriptor: 'divers', mention: d.spanOf('divers') };
  const oln = {
    sourceKey: 'oln',
    kind: 'person' as const,
    name: 'Mara Oln',
    descriptor: 'the harbour master',
  };
  return {
    d,
    quay: d.suggest('The quay is sinking,', { ...divers, cue: d.spanOf('said') }),
    piles: d.suggest('the piles are rotten', { ...divers, mention: d.spanOf('Divers') }),
    holds: d.suggest(['“It holds,”', '“for now.”'], {
      ...oln,
      mention: d.spanOf('Mara Oln'),
      tag: 'on-record',
      mode: 'direct',
      channel: 'interview',
    }),
    declined: d.suggest('declined to comment', {
      sourceKey: 'port',
      kind: 'institution',
      name: 'the port',
      descriptor: 'a spokesman',
      tag: 'response',
      answer: 'declined',
    }),
    tested: d.suggest('The piles were tested twice,', {
      ...divers,
      mention: null,
      chain: [{ ...oln, mention: d.spanOf('Oln told'), cue: d.spanOf('told') }],
    }),
  };
}

const links = (d: TestDesk): readonly Attribution[] => [
  ...d.open.records.all('attribution').values(),
];
const called = (d: TestDesk) =>
  sourcesOf(d.open.records).map(({ name, descriptor }) => [name, descriptor]);
const decisions = (d: TestDesk) =>
  [...d.open.records.all('decision').values()].map(({ suggestion, outcome, claimId }) => ({
    suggestion,
    outcome,
    claimId,
  }));
const accept = (d: TestDesk, suggestion: Suggestion, tag?: Suggestion['tag']) =>
  d.make(acceptSuggestion(d.open, suggestion, d.newId, tag));

describe('accepting a suggestion', () => {
  it('makes claim, source, link and decision in one change', () => {
    const { d, holds } = desk();
    accept(d, holds);
    const claimId = d.open.focus;
    expect(d.changes.map(({ label }) => label)).toEqual(['Accept as on record: Mara Oln']);
    expect(d.claims()).toEqual(['on-record: “It holds,” … “for now.”']);
    expect(d.open.records.get('claim', claimId ?? '')?.kind).toBe('quotation');
    expect(called(d)).toEqual([['Mara Oln', 'the harbour master']]);
    expect(links(d)).toMatchObject([
      {
        claimId,
        role: 'supports',
        mode: 'direct',
        channel: 'interview',
        mention: d.spanOf('Mara Oln'),
        parentId: null,
      },
    ]);
    expect(decisions(d)).toEqual([{ suggestion: holds.id, outcome: 'accepted', claimId }]);
  });

  it('keeps the rules that made it', () => {
    const { d, holds } = desk();
    accept(d, holds);
    const [decision] = d.open.records.all('decision').values();
    expect(decision?.rules).toEqual(holds.because);
    expect(decision?.rules).not.toEqual([]);
  });

  it('takes over how a party answered, and its part follows from that', () => {
    const { d, declined } = desk();
    accept(d, declined);
    const claim = d.open.records.get('claim', d.open.focus ?? '');
    expect(claim).toMatchObject({ tag: 'response', answer: 'declined' });
    expect(links(d)).toMatchObject([{ role: 'declines' }]);
  });

  it('with another tag keeps words and source, and drops what only the suggested tag asks for', () => {
    const { d, declined } = desk();
    accept(d, declined, 'sourced');
    const claim = d.open.records.get('claim', d.open.focus ?? '');
    expect(claim).toMatchObject({ tag: 'sourced', answer: null });
    expect(d.changes.at(-1)?.label).toBe('Accept as sourced: the port');
    expect(links(d)).toMatchObject([{ role: 'supports' }]);
  });

  it('as unattributed links nobody', () => {
    const { d, quay } = desk();
    accept(d, quay, 'unattributed');
    expect(d.claims()).toEqual(['unattributed: The quay is sinking,']);
    expect([links(d), called(d)]).toEqual([[], []]);
  });

  it('links a chain from the outside in', () => {
    const { d, tested } = desk();
    accept(d, tested);
    const sources = sourcesOf(d.open.records);
    const own = linksByClaim(links(d), sources).get(d.open.focus ?? '') ?? [];
    expect(own.map(({ source, depth }) => [source.name ?? source.descriptor, depth])).toEqual([
      ['divers', 0],
      ['Mara Oln', 1],
    ]);
  });
});

describe('the source of what is accepted', () => {
  const only = (d: TestDesk): Source => {
    const [source, ...others] = sourcesOf(d.open.records);
    if (source === undefined || others.length > 0) throw new Error('not one source');
    return source;
  };

  it('is one for all that the engine ascribes to it, accepted one by one', () => {
    const { d, quay, piles, holds, tested } = desk();
    [quay, piles, holds, tested].forEach((each) => accept(d, each));
    expect(called(d)).toEqual([
      [null, 'divers'],
      ['Mara Oln', 'the harbour master'],
    ]);
    expect(links(d)).toHaveLength(5);
  });

  it('stays the same after it was renamed', () => {
    const { d, quay, piles } = desk();
    accept(d, quay);
    d.make(nameSource(only(d), 'The Halven divers'));
    accept(d, piles);
    expect(only(d).name).toBe('The Halven divers');
  });

  it('is the one entered by hand under that name', () => {
    const { d, holds } = desk();
    accept(d, holds);
    const [name] = called(d);
    const { d: other, holds: again } = desk();
    other.make({
      label: 'Enter',
      ops: d.changes[0]?.ops.filter(({ kind }) => kind === 'source') ?? [],
    });
    accept(other, again);
    expect(called(other)).toEqual([name]);
  });

  it('is another one where the engine tells two sources of one description apart', () => {
    const { d, quay } = desk();
    const others = d.suggest('the piles are rotten', { sourceKey: 'others', descriptor: 'divers' });
    accept(d, quay);
    accept(d, others);
    expect(called(d)).toEqual([
      [null, 'divers'],
      [null, 'divers'],
    ]);
  });
});

describe('a source’s suggestions', () => {
  it('are accepted together in one change, with one source', () => {
    const { d, quay, piles, tested } = desk();
    d.make(acceptSource(d.open, piles, d.newId));
    expect(d.changes.map(({ label }) => label)).toEqual(['Accept all 3 by divers']);
    expect(d.claims()).toHaveLength(3);
    expect(called(d)).toEqual([
      [null, 'divers'],
      ['Mara Oln', 'the harbour master'],
    ]);
    expect(decisions(d).map(({ suggestion }) => suggestion)).toEqual([
      quay.id,
      piles.id,
      tested.id,
    ]);
    expect(new Set(decisions(d).map(({ claimId }) => claimId)).size).toBe(3);
  });

  it('are dismissed together, those that are still open', () => {
    const { d, quay, piles } = desk();
    accept(d, quay);
    d.make(dismissSource(d.open, piles, d.newId));
    expect(d.changes.at(-1)?.label).toBe('Dismiss all 2 by divers');
    expect(d.claims()).toHaveLength(1);
    expect(decisions(d).map(({ outcome }) => outcome)).toEqual([
      'accepted',
      'dismissed',
      'dismissed',
    ]);
  });
});

it('dismissing makes nothing but the decision', () => {
  const { d, quay } = desk();
  d.make(dismissSuggestion(d.open, quay, d.newId));
  expect(decisions(d)).toEqual([{ suggestion: quay.id, outcome: 'dismissed', claimId: null }]);
  expect([d.claims(), called(d), links(d)]).toEqual([[], [], []]);
});
