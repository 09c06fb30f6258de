import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Suggestion } from '../../shared/suggest';
import {
  acceptSuggestion,
  addClaim,
  deleteCurrent,
  dismissSuggestion,
  type Edit,
  toggleTag,
} from './edits';
import { aDecision, uuid } from '../../shared/testing/builders';
import { currentClaim, measuresOf, textOf } from './selectors';
import {
  aimedSuggestion,
  bySameSource,
  currentSuggestion,
  leftInWords,
  nextSuggestion,
  openSuggestions,
  suggestionBeside,
} from './suggesting';
import { TestDesk } from './testing/desk';

const STORY = [
  'The gates leak, divers said, and the bolts are gone, divers said.',
  '“We knew,” Mara Oln said, “for years.” The path stays open.',
  'Divers said it would get worse.',
];

/** Four suggestions: two in the first sentence, a split quotation, one in the last sentence. */
function desk() {
  const d = new TestDesk(STORY);
  const gates = d.suggest('The gates leak,');
  const bolts = d.suggest('the bolts are gone,');
  const quotation = d.suggest(['“We knew,”', '“for years.”'], { sourceKey: 'oln' });
  const worse = d.suggest('it would get worse');
  return { d, gates, bolts, quotation, worse };
}

const ids = (list: Iterable<Suggestion>) => [...list].map(({ id }) => id);

describe('open suggestions', () => {
  it('are those that nobody decided on, whatever became of the claim', () => {
    const { d, gates, bolts, quotation, worse } = desk();
    d.make(dismissSuggestion(d.open, bolts, d.newId));
    d.make(acceptSuggestion(d.open, gates, d.newId)).make(deleteCurrent(d.open));
    expect(d.claims()).toEqual([]);
    expect([...openSuggestions(d.open).keys()]).toEqual([quotation.id, worse.id]);
    expect(leftInWords(d.open)).toBe('2 suggestions left');
  });

  it('are not those whose words were tagged by hand', () => {
    const { d, quotation, gates, bolts, worse } = desk();
    d.goTo(3).make(toggleTag(d.open, 'anonymous', d.newId));
    expect(openSuggestions(d.open).has(worse.id)).toBe(false);
    d.select('We knew').make(addClaim(d.open, 'on-record', d.newId));
    expect(openSuggestions(d.open).has(quotation.id)).toBe(true);
    d.select('for years').make(addClaim(d.open, 'on-record', d.newId));
    expect([...openSuggestions(d.open).keys()]).toEqual([gates.id, bolts.id]);
    d.goTo(3).make(toggleTag(d.open, 'anonymous', d.newId));
    expect(openSuggestions(d.open).has(worse.id)).toBe(true);
  });

  it('are the same whether found anew or after each change', () => {
    const deed = fc.record({
      what: fc.constantFrom(
        'tag',
        'select',
        'accept',
        'dismiss',
        'delete',
        'retag',
        'adopt',
        'back',
      ),
      sentence: fc.nat(3),
      which: fc.nat(4),
    });
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 14 }), (deeds) => {
        const { d } = desk();
        d.suggest('The gates leak, divers said, and the bolts are gone,');
        const { list } = d.open.suggested ?? { list: [] };
        const past = [d.open];
        const act = (what: string, which: number): Edit | null => {
          const suggestion = list[which];
          if (what === 'tag') return toggleTag(d.open, 'anonymous', d.newId);
          if (what === 'retag') return toggleTag(d.open, 'sourced', d.newId);
          if (what === 'delete') return deleteCurrent(d.open);
          if (suggestion === undefined) return null;
          if (what === 'accept') return acceptSuggestion(d.open, suggestion, d.newId);
          if (what === 'dismiss') return dismissSuggestion(d.open, suggestion, d.newId);
          d.select(['gates leak, divers', 'We knew', 'for years', 'worse', 'bolts'][which] ?? '');
          return addClaim(d.open, 'observed', d.newId);
        };
        for (const { what, sentence, which } of deeds) {
          d.goTo(sentence);
          const edit = what === 'back' ? null : act(what, which);
          if (edit !== null) d.make(edit);
          // A decision alone, that names a claim made by hand.
          const [claim] = d.open.records.all('claim').values();
          if (what === 'adopt' && claim !== undefined) {
            const decision = aDecision(textOf(d.open), {
              id: uuid(90),
              suggestion: list[which]?.id ?? '',
              outcome: 'accepted',
              claimId: claim.id,
            });
            const write = { kind: 'decision', id: decision.id, record: decision } as const;
            d.open = { ...d.open, records: d.open.records.write([write]) };
          }
          // Undo and what other windows tell bring records back.
          if (what === 'back') d.open = past[which % past.length] ?? d.open;
          past.push(d.open);
          const { suggested } = d.open;
          if (suggested === null) throw new Error('suggestions are hidden');
          const anew = openSuggestions({ ...d.open, suggested: { ...suggested } });
          expect([...openSuggestions(d.open)]).toEqual([...anew]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('stay open inside a claim that another suggestion became', () => {
    const { d, gates } = desk();
    const outer = d.suggest('The gates leak, divers said, and the bolts are gone,');
    d.make(acceptSuggestion(d.open, outer, d.newId));
    expect(openSuggestions(d.open).has(gates.id)).toBe(true);
  });

  it('are none while they are hidden', () => {
    const { d } = desk();
    const open = { ...d.open, suggested: null };
    expect(openSuggestions(open).size).toBe(0);
    expect(currentSuggestion(open)).toBeUndefined();
    expect(nextSuggestion(open, 1)).toBeUndefined();
  });

  it('count for nothing', () => {
    const { d } = desk();
    const { claims, words, untagged, sentences } = measuresOf(d.open);
    expect([claims, words.covered, untagged.length]).toEqual([0, 0, sentences]);
  });
});

describe('the suggestion that keys act on', () => {
  it('is the first that is open on the sentence', () => {
    const { d, gates, bolts, quotation } = desk();
    expect(currentSuggestion(d.open)).toBe(gates);
    d.make(dismissSuggestion(d.open, gates, d.newId));
    expect(currentSuggestion(d.open)).toBe(bolts);
    expect(currentSuggestion(d.goTo(1).open)).toBe(quotation);
    expect(currentSuggestion(d.goTo(2).open)).toBeUndefined();
  });

  it('is the one gone to, and no claim then', () => {
    const { d, gates, bolts } = desk();
    d.make(addClaim(d.select('the bolts').open, 'sourced', d.newId)).goTo(0);
    expect(currentClaim(d.open)).toBeDefined();
    const open = { ...d.open, aim: bolts.id };
    expect([currentSuggestion(open), aimedSuggestion(open)]).toEqual([bolts, bolts]);
    expect(currentClaim(open)).toBeUndefined();
    expect(aimedSuggestion({ ...open, aim: null })).toBeUndefined();
    expect(currentSuggestion({ ...open, aim: null })).toBe(gates);
  });

  it('is one on the selection, where there is one', () => {
    const { d, bolts } = desk();
    expect(currentSuggestion(d.select('bolts').open)).toBe(bolts);
  });
});

describe('going to suggestions', () => {
  it('begins on the sentence, goes on in the order of the text, and round at its ends', () => {
    const { d, gates, bolts, quotation, worse } = desk();
    let { open } = d;
    const steps: (Suggestion | undefined)[] = [];
    for (let i = 0; i < 5; i += 1) {
      const next = nextSuggestion(open, 1);
      steps.push(next);
      open = { ...open, aim: next?.id ?? null };
    }
    expect(steps).toEqual([gates, bolts, quotation, worse, gates]);
    expect(nextSuggestion(open, -1)).toBe(worse);
    expect(nextSuggestion(d.goTo(2).open, 1)).toBe(worse);
    expect(nextSuggestion(d.goTo(3).open, -1)).toBe(quotation);
  });

  it('goes on from one that was decided', () => {
    const { d, gates, bolts, worse } = desk();
    d.make(dismissSuggestion(d.open, gates, d.newId));
    expect(suggestionBeside(d.open, gates, 1)).toBe(bolts);
    d.make(dismissSuggestion(d.open, worse, d.newId));
    expect(suggestionBeside(d.open, worse, 1)).toBe(bolts);
  });
});

it('finds the open suggestions of one source', () => {
  const { d, gates, bolts, worse } = desk();
  d.make(dismissSuggestion(d.open, bolts, d.newId));
  expect(ids(bySameSource(d.open, gates))).toEqual([gates.id, worse.id]);
});
