import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Change, Claim } from '../../model';
import {
  aChange,
  aClaim,
  aDelivery,
  anArticle,
  aReview,
  aSource,
  aText,
  aVerdict,
  creating,
  deleting,
  updating,
  uuid,
} from '../../testing/builders';
import { linearHistory } from '../../testing/histories';
import { EVILS } from '../testing/hostile';
import { type AuditInput, auditTrail } from './trail';
import { auditCsv } from './csv';
import { auditJson } from './json';

const article = anArticle();
const text = aText(['Two officials said the fires were set.']);
const claim = aClaim(text, [{ start: 4, end: 13 }], { tag: 'anonymous' });
const sourced: Claim = { ...claim, tag: 'sourced' };
const source = aSource({ descriptor: 'Two officials' });
const review = aReview(text, { claims: [claim.id] });
const verdict = aVerdict(claim, { verdict: 'query', note: 'Which two?' });
const inReview = { actor: 'Mara Okello', reviewId: review.id };

/** The reader began after the analyst's tag (2) and before the analyst's second thought (5). */
const reading: readonly Change[] = [
  aChange(3, [creating('review', review)], { ...inReview, label: 'Begin a review' }),
  aChange(4, [creating('verdict', verdict)], { ...inReview, label: 'Ask about a claim' }),
];
const first = aDelivery(text, { changes: reading.slice(0, 1) });
const second = aDelivery(text, { id: uuid(71), changes: [...reading] });
const own: readonly Change[] = [
  aChange(1, [creating('article', article), creating('text', text)], { label: 'Import' }),
  aChange(2, [creating('source', source), creating('claim', claim)], { label: 'Tag as anonymous' }),
  aChange(5, [updating('claim', claim, { tag: 'sourced' })], { label: 'Tag as sourced' }),
  aChange(6, [updating('claim', sourced, { tag: 'anonymous' })], {
    label: 'Undo: Tag as sourced',
    undoes: uuid(5, 0xc),
  }),
  aChange(7, [creating('delivery', first)], { label: 'Bring a review in' }),
  aChange(8, [creating('delivery', second)], { label: 'Bring a review in' }),
];
const input: AuditInput = { article, texts: [text], deliveries: [first, second], changes: own };

function rows(of: AuditInput): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(auditCsv(of), {
    header: true,
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

describe('the audit trail', () => {
  it('has every change of the article and of its readers once, in clock order', () => {
    expect(auditTrail(input).map(({ number, label, actor }) => [number, label, actor])).toEqual([
      [1, 'Import', 'Ada'],
      [2, 'Tag as anonymous', 'Ada'],
      [3, 'Begin a review', 'Mara Okello'],
      [4, 'Ask about a claim', 'Mara Okello'],
      [5, 'Tag as sourced', 'Ada'],
      [6, 'Undo: Tag as sourced', 'Ada'],
      [7, 'Bring a review in', 'Ada'],
      [8, 'Bring a review in', 'Ada'],
    ]);
  });

  it('says in which review a change was made, and of the others that it is the article’s', () => {
    const trail = auditTrail(input);
    expect(trail[1]?.review).toBeNull();
    expect(trail[3]?.review).toEqual({
      id: review.id,
      reviewer: 'Mara Okello',
      mode: 'open',
      counts: true,
    });
  });

  it('quotes the claim that a change is about, also where the change does not carry its words', () => {
    const trail = auditTrail(input);
    expect(trail[4]?.ops).toEqual([
      {
        kind: 'claim',
        id: claim.id,
        did: 'change',
        words: 'officials',
        fields: [{ field: 'tag', before: 'anonymous', after: 'sourced' }],
      },
    ]);
    expect(trail[3]?.ops[0]?.words).toBe('officials');
    expect(trail[1]?.ops.map(({ words }) => words)).toEqual(['Two officials', 'officials']);
  });

  it('keeps what was handed in and taken back again, and says that it does not count', () => {
    const taken = aChange(9, [deleting('delivery', second)], { undoes: uuid(8, 0xc) });
    const trail = auditTrail({ ...input, deliveries: [first], changes: [...own, taken] });
    expect(trail).toHaveLength(9);
    expect(trail.map(({ review: made }) => made?.counts ?? null)).toEqual([
      ...[null, null, true, false],
      ...[null, null, null, null, null],
    ]);
  });

  it('loses and repeats no change of any history', () => {
    fc.assert(
      fc.property(linearHistory(), ({ changes }) => {
        const trail = auditTrail({ ...input, deliveries: [], changes });
        expect(trail.map(({ id }) => id).sort()).toEqual(changes.map(({ id }) => id).sort());
        const ops = (of: readonly { readonly ops: readonly unknown[] }[]) =>
          of.reduce((sum, each) => sum + each.ops.length, 0);
        expect(ops(trail)).toBe(ops(changes));
      }),
      { numRuns: 50 },
    );
  });
});

describe('auditCsv', () => {
  it('has a row a field, with what was there before and after', () => {
    const row = rows(input).find(({ number, field }) => number === '5' && field === 'tag');
    expect(row).toEqual({
      number: '5',
      when: '2026-01-13T10:00:00.000Z',
      who: 'Ada',
      review: '',
      review_mode: '',
      counts: 'yes',
      label: 'Tag as sourced',
      did: 'change',
      kind: 'claim',
      record_id: claim.id,
      words: 'officials',
      field: 'tag',
      before: 'anonymous',
      after: 'sourced',
      undoes: '',
      change_id: uuid(5, 0xc),
      clock: '2026-01-13T10:00:00.000Z-0005',
    });
    expect(rows(input).find(({ number }) => number === '6')?.['undoes']).toBe(uuid(5, 0xc));
  });

  it('does not repeat a reader’s changes inside the delivery that brought them', () => {
    const brought = rows(input).filter(({ kind }) => kind === 'delivery');
    expect(brought.find(({ field }) => field === 'changes')?.['after']).toBe(
      '(1 change, each in rows of its own)',
    );
    expect(JSON.stringify(brought)).not.toContain('Which two?');
  });

  it('describes what is too long for a cell, which the JSON has whole', () => {
    const long = 'word '.repeat(8_000).trim();
    const imported = aText([long]);
    const changes = [aChange(1, [creating('article', article), creating('text', imported)])];
    const of = { article, texts: [imported], deliveries: [], changes };
    expect(rows(of).find(({ field }) => field === 'text')?.['after']).toBe(
      '(39,999 characters, whole in the JSON trail)',
    );
    expect(auditJson(of)).toContain(long);
  });

  it.each(EVILS)('keeps %j from being a formula in any cell', (evil) => {
    const line = evil.replaceAll('\n', ' ');
    const named = { ...review, reviewer: line };
    const changes = [
      aChange(1, [creating('article', { ...article, title: line, summary: evil })], {
        actor: line,
        label: line,
      }),
      aChange(2, [creating('source', { ...source, name: line, descriptor: line })]),
    ];
    const delivery = aDelivery(text, {
      changes: [
        aChange(3, [creating('review', named)], { ...inReview, actor: line, label: line }),
        aChange(4, [creating('verdict', { ...verdict, source: line, note: evil })], inReview),
      ],
    });
    for (const row of rows({ article, texts: [text], deliveries: [delivery], changes })) {
      for (const value of Object.values(row)) expect(value).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
    }
  });
});

describe('auditJson', () => {
  it('says what it is, and has every value a change set', () => {
    const json = auditJson(input);
    expect(json.startsWith('{\n  "format": "sourcemark-audit",\n  "version": 1,\n')).toBe(true);
    expect(json.endsWith('}\n')).toBe(true);
    const { entries } = JSON.parse(json) as { entries: ReturnType<typeof auditTrail> };
    expect(entries).toEqual(auditTrail(input));
    const note = entries[3]?.ops[0]?.fields.find(({ field }) => field === 'note');
    expect(note).toEqual({ field: 'note', after: 'Which two?' });
    const brought = entries[7]?.ops[0]?.fields.find(({ field }) => field === 'changes');
    expect(brought?.after).toEqual(reading.map(({ id }) => id));
  });

  it('gives the same bytes whatever order things come in', () => {
    const shuffled = <T>(items: readonly T[]) =>
      fc.shuffledSubarray([...items], { minLength: items.length });
    const [json, csv] = [auditJson(input), auditCsv(input)];
    fc.assert(
      fc.property(shuffled(own), shuffled(input.deliveries), (changes, deliveries) => {
        expect(auditJson({ ...input, changes, deliveries })).toBe(json);
        expect(auditCsv({ ...input, changes, deliveries })).toBe(csv);
      }),
      { numRuns: 20 },
    );
  });
});
