import { describe, expect, it } from 'vitest';
import { sourceLabel } from '../../shared/model';
import { linkSource, newSource, type SourceDraft, toggleTag } from './edits';
import { mentionsOf, nextMention, sourceAtHand } from './mentions';
import { ALL_SOURCES, distinctOf, listedSources, type SourceFilter } from './sourceList';
import { create } from './edits';
import { currentClaim } from './selectors';
import { reduce } from './reducer';
import { initialState } from './state';
import { TestDesk } from './testing/desk';

/** Two claims by Vael, one by an official; a ministry that nothing is attributed to. */
function desk() {
  const d = new TestDesk([
    'Officials close to Vael doubt it. The quay will close, Jorun Vael said. Vael. “Never,” she said.',
    'A senior official denied it. JORUN  VAEL left early, and Jorun Vaelson stayed.',
  ]);
  const enter = (draft: SourceDraft) => {
    const source = newSource(d.open, draft, d.newId);
    d.make({ label: 'Enter', ops: [create('source', source)] });
    return source;
  };
  const vael = enter({ kind: 'person', name: 'Jorun Vael', descriptor: '' });
  const official = enter({ kind: 'person', name: null, descriptor: 'a senior official' });
  enter({ kind: 'institution', name: 'Ministry of Ports', descriptor: '' });
  const cite = (
    sentence: number,
    tag: 'on-record' | 'anonymous',
    words: string,
    named: boolean,
  ) => {
    d.goTo(sentence).make(toggleTag(d.open, tag, d.newId));
    const claim = currentClaim(d.open);
    if (claim === undefined) throw new Error('no claim');
    const mention = named ? d.spanOf(words) : null;
    const source = words.includes('official') ? official : vael;
    d.make(linkSource(d.open, claim, source, { cue: null, mention }, d.newId));
  };
  cite(1, 'on-record', 'Jorun Vael', true);
  cite(3, 'on-record', 'she', true);
  cite(4, 'anonymous', 'A senior official', true);
  return { d, vael, official };
}

const labels = (d: TestDesk, filter: Partial<SourceFilter>) =>
  listedSources(d.open.records, { ...ALL_SOURCES, ...filter }).map(({ source }) =>
    sourceLabel(source),
  );

describe('the register', () => {
  it('counts claims by tag and role, and shows what is linked to nothing, last', () => {
    const { d } = desk();
    const entries = listedSources(d.open.records, ALL_SOURCES);
    expect(entries.map(({ source, claims }) => [sourceLabel(source), claims])).toEqual([
      ['Jorun Vael', 2],
      ['a senior official', 1],
      ['Ministry of Ports', 0],
    ]);
    expect(entries[0]).toMatchObject({ tags: { 'on-record': 2 }, roles: { supports: 2 } });
  });

  it('is narrowed by words of any field and by kind, and put in order', () => {
    const { d } = desk();
    expect(labels(d, { words: 'OFFICIAL  sen' })).toEqual(['a senior official']);
    expect(labels(d, { words: 'institution' })).toEqual(['Ministry of Ports']);
    expect(labels(d, { kind: 'person', sort: 'name' })).toEqual([
      'a senior official',
      'Jorun Vael',
    ]);
    expect(labels(d, { sort: 'kind' })[0]).toBe('Ministry of Ports');
    expect(labels(d, { sort: 'claims' })[0]).toBe('Jorun Vael');
  });

  it('gives the figures on distinct sources that the report prints', () => {
    const { d } = desk();
    expect(distinctOf(d.open)).toMatchObject({
      namedPeople: 1,
      institutions: 0,
      anonymousPeople: { min: 1, max: 1 },
      linked: 2,
      all: 3,
    });
  });
});

describe('the mentions of a source', () => {
  it('are what links name, and exactly its name or descriptor elsewhere, told apart', () => {
    const { d, vael, official } = desk();
    const { text } = d.open.suggested?.text ?? { text: '' };
    const words = (source: typeof vael) =>
      mentionsOf(d.open, source).map(
        ({ start, end, claims }) => `${text.slice(start, end)} ${claims.length}`,
      );
    expect(words(vael)).toEqual(['Jorun Vael 1', 'she 1', 'JORUN  VAEL 0']);
    expect(words(official)).toEqual(['A senior official 1']);
  });

  it('are walked from the sentence under the cursor, then one by one, round at the ends', () => {
    const { d, vael } = desk();
    const mentions = mentionsOf(d.open, vael);
    const from = (sentence: number, direction: 1 | -1) =>
      nextMention(d.goTo(sentence).open, mentions, direction);
    expect([from(0, 1), from(2, 1), from(0, -1), from(2, -1)]).toEqual([0, 1, 2, 0]);
    const [first, second, last] = mentions;
    const at = (mention: typeof first, direction: 1 | -1) => {
      const visit = { sourceId: vael.id, mention: mention ?? null, mergeWith: null };
      return nextMention({ ...d.open, visit }, mentions, direction);
    };
    expect([at(first, 1), at(second, -1), at(last, 1), at(first, -1)]).toEqual([1, 0, 0, 2]);
    expect(nextMention(d.open, [], 1)).toBe(-1);
  });

  it('are those of the source gone to, else of the claim that keys act on', () => {
    const { d, vael, official } = desk();
    expect(sourceAtHand(d.goTo(4).open)?.id).toBe(official.id);
    const state = { ...initialState, open: d.open };
    const visiting = reduce(state, { type: 'visit', sourceId: vael.id }).open;
    if (visiting === null) throw new Error('closed');
    expect(sourceAtHand(visiting)?.id).toBe(vael.id);
    const moved = reduce({ ...state, open: visiting }, { type: 'cursor', sentence: 4 }).open;
    expect(moved?.visit).toBeNull();
  });
});
