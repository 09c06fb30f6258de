import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  aChange,
  aClaim,
  anArticle,
  anAttribution,
  aDecision,
  aDelivery,
  aReview,
  aRuling,
  aSource,
  aText,
  aVerdict,
  creating,
} from '../testing/builders';
import { changeSchema } from './change';
import { RECORD_KINDS, type RecordKind } from './kinds';
import { type AnyRecord, articleOf, RECORD_SCHEMAS } from './record';
import { isAnonymous, sourceLabel } from './source';
import { TAG_DEFINITIONS, TAGS } from './taxonomy';

const text = aText(['The port opened on Monday.']);
const claim = aClaim(text, [{ start: 0, end: 8 }]);
const source = aSource();
const records: Record<RecordKind, AnyRecord> = {
  article: anArticle(),
  text,
  claim,
  source,
  attribution: anAttribution(claim, source),
  decision: aDecision(text),
  delivery: aDelivery(text),
  ruling: aRuling(text),
  review: aReview(text),
  verdict: aVerdict(claim),
};
const segments = (...spans: (readonly [number, number])[]) => ({
  anchor: { ...claim.anchor, segments: spans.map(([start, end]) => ({ start, end })) },
});

describe('a record', () => {
  it.each(RECORD_KINDS)('of kind %s is taken as built, and belongs to its article', (kind) => {
    expect(v.is(RECORD_SCHEMAS[kind], records[kind])).toBe(true);
    expect(articleOf(kind, records[kind])).toBe(anArticle().id);
  });

  it.each(RECORD_KINDS)('of kind %s is refused with a field missing or one too many', (kind) => {
    const { id: _id, ...rest } = records[kind];
    expect(v.is(RECORD_SCHEMAS[kind], rest)).toBe(false);
    expect(v.is(RECORD_SCHEMAS[kind], { ...records[kind], extra: 1 })).toBe(false);
  });

  const refused: readonly (readonly [string, RecordKind, object])[] = [
    ['an id that is none', 'article', { id: 'first' }],
    ['a title longer than a line may be', 'article', { title: 'x'.repeat(2_001) }],
    ['no blocks', 'text', { blocks: [] }],
    ['an offset before the text', 'text', { blocks: [{ kind: 'paragraph', start: -1, end: 3 }] }],
    ['half an offset', 'text', { blocks: [{ kind: 'paragraph', start: 0, end: 1.5 }] }],
    ['a number below one', 'text', { number: 0 }],
    ['a hash that is none', 'text', { sha256: 'abc' }],
    ['an unknown tag', 'claim', { tag: 'hearsay' }],
    ['an anchor on nothing', 'claim', segments()],
    ['an empty segment', 'claim', segments([3, 3])],
    ['segments out of order', 'claim', segments([5, 6], [1, 2])],
    ['segments that touch', 'claim', segments([1, 2], [2, 3])],
    ['segments that overlap', 'claim', segments([1, 4], [2, 6])],
    ['fewer than one person', 'source', { count: { min: 0, max: null } }],
    ['fewer people at most than at least', 'source', { count: { min: 3, max: 2 } }],
    ['an empty cue', 'attribution', { cue: { start: 4, end: 4 } }],
    ['an unknown channel', 'attribution', { channel: 'gossip' }],
  ];
  it.each(refused)('is refused with %s', (_name, kind, fields) => {
    expect(v.is(RECORD_SCHEMAS[kind], { ...records[kind], ...fields })).toBe(false);
  });
});

describe('a change', () => {
  const change = aChange(1, [creating('source', source)]);
  const refused: readonly (readonly [string, object])[] = [
    ['no ops', { ops: [] }],
    ['an op that changes nothing', { ops: [{ ...creating('source', source), after: null }] }],
    ['an op on what is no record', { ops: [{ ...creating('source', source), kind: 'tag' }] }],
    ['no actor', { actor: '' }],
    ['no label', { label: '' }],
    ['a time that is no clock reading', { at: '2026-01-13T10:00:00.000Z' }],
    ['a reading of a moment that never was', { at: '2026-13-45T10:00:00.000Z-0000' }],
    ['a day its month does not have', { at: '2026-02-30T10:00:00.000Z-0000' }],
    ['undoing something without an id', { undoes: null }],
  ];

  it('is taken as built', () => {
    expect(v.is(changeSchema, change)).toBe(true);
    expect(v.is(changeSchema, { ...change, undoes: change.id })).toBe(true);
  });
  it.each(refused)('is refused with %s', (_name, fields) => {
    expect(v.is(changeSchema, { ...change, ...fields })).toBe(false);
  });
});

describe('the taxonomy', () => {
  it('gives every tag a key of its own, in order, and a short code', () => {
    expect(TAGS.map((tag) => TAG_DEFINITIONS[tag].key)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(TAGS.map((tag) => TAG_DEFINITIONS[tag].tag)).toEqual([...TAGS]);
    expect(new Set(TAGS.map((tag) => TAG_DEFINITIONS[tag].code)).size).toBe(TAGS.length);
  });
});

describe('a source', () => {
  it('is anonymous when it is people without a name', () => {
    expect(isAnonymous(aSource())).toBe(true);
    expect(isAnonymous(aSource({ kind: 'group' }))).toBe(true);
    expect(isAnonymous(aSource({ name: 'Jon Vale' }))).toBe(false);
    expect(isAnonymous(aSource({ kind: 'document' }))).toBe(false);
  });

  it('is called by its name, else as published', () => {
    expect(sourceLabel(aSource({ name: 'Jon Vale' }))).toBe('Jon Vale');
    expect(sourceLabel(aSource())).toBe('a person familiar with the talks');
  });
});
