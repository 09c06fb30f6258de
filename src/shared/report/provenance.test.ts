import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../model';
import { RULES } from '../suggest/rules';
import { aChange, aDecision, aText, creating, uuid } from '../testing/builders';
import { buildReport } from './build';
import { renderCsv } from './csv';
import type { ReportInput } from './model';
import { harbour } from './testing/harbour';
import { decided } from './testing/decided';
import { Story } from './testing/story';

const [FIRST = '', SECOND = ''] = Object.keys(RULES);
const because = (id: string) => Object.entries(RULES).find(([known]) => known === id)?.[1].because;

describe('where the claims come from', () => {
  it('tells those that accepting made, as far as they are still there, from those added by hand', () => {
    const { provenance, measures } = buildReport(decided());
    expect(measures.claims).toBe(3);
    expect(provenance).toMatchObject({ suggested: 1, byHand: 2, accepted: 2, dismissed: 2 });
  });

  it('counts a claim once that two people accepted', () => {
    const story = new Story(['Two officials said the fires were set.']);
    const claim = story.claim('anonymous', 'the fires were set');
    story.decide(claim, [FIRST]);
    story.decide(claim, [FIRST]);
    expect(buildReport(story.input()).provenance).toMatchObject({ suggested: 1, byHand: 0 });
  });

  it('is by hand where a dismissal names the claim', () => {
    const story = new Story(['Two officials said the fires were set.']);
    story.decide(story.claim('anonymous', 'the fires were set'), [FIRST], { outcome: 'dismissed' });
    expect(buildReport(story.input()).provenance).toMatchObject({ suggested: 0, byHand: 1 });
  });

  it('leaves out decisions about other text versions', () => {
    const newer = aText(['Nine fires, no arrests.'], { id: uuid(50), number: 2 });
    const input = decided();
    const { provenance } = buildReport({ ...input, texts: [...input.texts, newer] });
    expect(provenance).toEqual({ suggested: 0, byHand: 0, accepted: 0, dismissed: 0, rules: [] });
  });
});

describe('how the rules fared', () => {
  it('counts a decision for each of its rules, in the order of the rules, those unknown last', () => {
    expect(buildReport(decided()).provenance.rules).toEqual([
      { id: FIRST, words: because(FIRST), accepted: 2, dismissed: 0 },
      { id: SECOND, words: because(SECOND), accepted: 1, dismissed: 1 },
      { id: 'a-later-rule', words: 'a-later-rule', accepted: 0, dismissed: 1 },
      { id: 'toString', words: 'toString', accepted: 0, dismissed: 1 },
    ]);
  });

  it('counts a decision once for a rule that it names twice', () => {
    const story = new Story(['Two officials said the fires were set.']);
    story.decide(null, [SECOND, SECOND]);
    expect(buildReport(story.input()).provenance.rules).toMatchObject([{ dismissed: 1 }]);
  });
});

describe('decisions count for nothing else', () => {
  const input = harbour();
  const [text] = input.texts;
  if (text === undefined) throw new Error('no text');
  const anyDecision = fc.record({
    outcome: fc.constantFrom(...OUTCOMES),
    rules: fc.array(fc.constantFrom(FIRST, SECOND, 'a-later-rule'), { maxLength: 3 }),
    claimId: fc.constantFrom(null, uuid(99), ...input.claims.map(({ id }) => id)),
  });

  /** `input` after somebody who did nothing else decided about suggestions. */
  function after(fields: readonly Partial<ReturnType<typeof aDecision>>[]): ReportInput {
    const decisions = fields.map((each, i) =>
      aDecision(text ?? aText(['']), { ...each, id: uuid(i, 0xd) }),
    );
    const changes = decisions.map((each, i) =>
      aChange(500 + i, [creating('decision', each)], { actor: 'Dana', id: uuid(i, 0xe) }),
    );
    return { ...input, decisions, changes: [...input.changes, ...changes] };
  }

  it('whatever was decided, every figure, list and name of the report stays as it is', () => {
    const before = buildReport(input);
    fc.assert(
      fc.property(fc.array(anyDecision, { maxLength: 8 }), (fields) => {
        const report = buildReport(after(fields));
        expect({ ...report, provenance: null }).toEqual({ ...before, provenance: null });
        expect(renderCsv(report)).toEqual(renderCsv(before));
        expect(report.provenance.suggested + report.provenance.byHand).toBe(before.measures.claims);
      }),
      { numRuns: 50 },
    );
  });
});
