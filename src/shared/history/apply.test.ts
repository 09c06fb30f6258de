import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Op } from '../model';
import {
  aChange,
  aClaim,
  anArticle,
  anAttribution,
  aDecision,
  aSource,
  aText,
  contentOf,
  creating,
  deleting,
  recordsOf,
  updating,
  uuid,
} from '../testing/builders';
import { commit, linearHistory } from '../testing/histories';
import { apply, plan, type RefusalCode } from './apply';
import { invert } from './invert';

const article = anArticle();
const text = aText(['The port opened on Monday.', 'It closed on Tuesday.']);
const claim = aClaim(text, [{ start: 0, end: 26 }]);
const source = aSource();
const link = anAttribution(claim, source);
const records = recordsOf(
  ['article', article],
  ['text', text],
  ['claim', claim],
  ['source', source],
  ['attribution', link],
);

const other = {
  article: anArticle({ id: uuid(101) }),
  text: aText(['Another story.'], { id: uuid(102), articleId: uuid(101) }),
};
const both = records.write([
  { kind: 'article', id: other.article.id, record: other.article },
  { kind: 'text', id: other.text.id, record: other.text },
]);

function refusalOf(ops: readonly Op[], on = both): RefusalCode | 'accepted' {
  const outcome = apply(on, aChange(1, ops));
  return outcome.ok ? 'accepted' : outcome.refusal.code;
}

describe('a change that is applied', () => {
  it('makes, changes and deletes records', () => {
    const made = apply(records, aChange(1, [creating('claim', { ...claim, id: uuid(11) })]));
    expect(made.ok && made.value.get('claim', uuid(11))?.tag).toBe('sourced');
    const tagged = apply(records, aChange(1, [updating('claim', claim, { tag: 'anonymous' })]));
    expect(tagged.ok && tagged.value.get('claim', claim.id)).toEqual({
      ...claim,
      tag: 'anonymous',
    });
    const gone = apply(records, aChange(1, [deleting('attribution', link)]));
    expect(gone.ok && gone.value.all('attribution').size).toBe(0);
  });

  it('leaves the records it was given as they were', () => {
    const before = contentOf(records);
    apply(records, aChange(1, [updating('claim', claim, { note: 'Ask the mayor' })]));
    expect(contentOf(records)).toEqual(before);
  });

  it('may create records that refer to each other, in any order', () => {
    const one = { ...claim, id: uuid(11) };
    const two = { ...source, id: uuid(21) };
    const ops = [
      creating('attribution', anAttribution(one, two, { id: uuid(31) })),
      creating('source', two),
      creating('claim', one),
    ];
    expect(refusalOf(ops)).toBe('accepted');
  });

  it('may correct the kinds of blocks', () => {
    const blocks = text.blocks.map((block) => ({ ...block, kind: 'quote' as const }));
    expect(refusalOf([updating('text', text, { blocks })])).toBe('accepted');
  });

  it('may delete the claim that a decision names, and brings the decision in without it', () => {
    const decision = aDecision(text, { outcome: 'accepted', claimId: claim.id });
    const decided = apply(records, aChange(1, [creating('decision', decision)]));
    if (!decided.ok) throw new Error(decided.refusal.message);
    const ops = [deleting('attribution', link), deleting('claim', claim)];
    const after = apply(decided.value, aChange(2, ops));
    expect(after.ok && after.value.get('decision', decision.id)).toEqual(decision);
    const late = aDecision(text, { id: uuid(41), outcome: 'accepted', claimId: claim.id });
    expect(after.ok && refusalOf([creating('decision', late)], after.value)).toBe('accepted');
  });
});

describe('a change is refused', () => {
  const outer = anAttribution(claim, source, { id: uuid(31), parentId: link.id });
  const cases: readonly (readonly [string, RefusalCode, readonly Op[]])[] = [
    ['that creates what exists', 'already-exists', [creating('claim', claim)]],
    [
      'that changes what does not exist',
      'missing',
      [updating('claim', { ...claim, id: uuid(99) }, { note: 'x' })],
    ],
    [
      'that deletes what does not exist',
      'missing',
      [deleting('claim', { ...claim, id: uuid(99) })],
    ],
    [
      'with a value outside its list',
      'invalid-fields',
      [{ kind: 'claim', id: claim.id, before: { tag: 'sourced' }, after: { tag: 'hearsay' } }],
    ],
    [
      'with a field no record has',
      'invalid-fields',
      [{ kind: 'claim', id: claim.id, before: { mood: 1 }, after: { mood: 2 } }],
    ],
    [
      'with a field missing from a new record',
      'invalid-fields',
      [{ kind: 'source', id: uuid(21), before: null, after: { name: 'Jon Vale' } }],
    ],
    [
      'whose new record carries another id',
      'invalid-fields',
      [{ ...creating('source', source), id: uuid(21) }],
    ],
    [
      'whose sides carry different fields',
      'invalid-fields',
      [{ kind: 'claim', id: claim.id, before: { note: '' }, after: { tag: 'observed' } }],
    ],
    [
      'whose other side lacks a field by name',
      'invalid-fields',
      [{ kind: 'claim', id: claim.id, before: { note: '' }, after: { toString: 'x' } }],
    ],
    [
      'that could not be undone: an impossible value before',
      'invalid-fields',
      [{ kind: 'claim', id: claim.id, before: { tag: 'hearsay' }, after: { tag: 'observed' } }],
    ],
    [
      'that could not be undone: a deletion that does not say of what',
      'invalid-fields',
      [{ kind: 'attribution', id: link.id, before: {}, after: null }],
    ],
    [
      'that gives a record another id',
      'invalid-fields',
      [updating('claim', claim, { id: uuid(99) })],
    ],
    [
      'that moves a record to another article',
      'invalid-fields',
      [updating('claim', claim, { articleId: other.article.id })],
    ],
    [
      'that creates a record of another article',
      'foreign-article',
      [creating('source', aSource({ id: uuid(21), articleId: other.article.id }))],
    ],
    [
      'that changes a record of another article',
      'foreign-article',
      [updating('article', other.article, { title: 'x' })],
    ],
    ['that deletes a record of another article', 'foreign-article', [deleting('text', other.text)]],
    [
      'that deletes a record as if it were another article’s',
      'foreign-article',
      [deleting('source', { ...source, articleId: other.article.id })],
    ],
    [
      'whose claim stands in another article’s text',
      'foreign-article',
      [
        creating('claim', {
          ...aClaim(other.text, [{ start: 0, end: 7 }]),
          id: uuid(11),
          articleId: article.id,
        }),
      ],
    ],
    [
      'that changes the words of a text',
      'text-immutable',
      [updating('text', text, { text: text.text.replace('Monday', 'Friday') })],
    ],
    [
      'that changes the number of a text',
      'text-immutable',
      [updating('text', text, { number: 2 })],
    ],
    [
      'that moves the border of a block',
      'text-immutable',
      [
        updating('text', text, {
          blocks: [{ kind: 'paragraph', start: 0, end: text.text.length }],
        }),
      ],
    ],
    [
      'whose new text has blocks that do not fit',
      'invalid-fields',
      [
        creating('text', {
          ...text,
          id: uuid(3),
          blocks: [{ kind: 'paragraph', start: 0, end: 3 }],
        }),
      ],
    ],
    [
      'that changes words by way of a deletion',
      'text-immutable',
      [
        deleting('text', text),
        creating('text', { ...text, text: text.text.replace('Monday', 'Friday') }),
      ],
    ],
    [
      'whose claim quotes other words',
      'anchor-mismatch',
      [
        creating('claim', {
          ...claim,
          id: uuid(11),
          anchor: { ...claim.anchor, segments: [{ start: 1, end: 27 }] },
        }),
      ],
    ],
    [
      'whose claim moves without its quotation',
      'anchor-mismatch',
      [
        updating('claim', claim, {
          anchor: { ...claim.anchor, segments: [{ start: 0, end: 25 }] },
        }),
      ],
    ],
    [
      'whose cue lies beyond the text',
      'anchor-mismatch',
      [updating('attribution', link, { cue: { start: 40, end: 4000 } })],
    ],
    [
      'whose claim stands in no text',
      'dangling',
      [creating('claim', { ...claim, id: uuid(11), textId: uuid(99) })],
    ],
    [
      'whose attribution has no claim',
      'dangling',
      [creating('attribution', { ...link, id: uuid(31), claimId: uuid(99) })],
    ],
    [
      'whose attribution has no source',
      'dangling',
      [updating('attribution', link, { sourceId: uuid(99) })],
    ],
    [
      'whose attribution has no outer one',
      'dangling',
      [updating('attribution', link, { parentId: uuid(99) })],
    ],
    [
      'whose source has no article',
      'dangling',
      [deleting('article', article), creating('source', { ...source, id: uuid(21) })],
    ],
    [
      'whose decision is about no text',
      'dangling',
      [creating('decision', aDecision({ ...text, id: uuid(99) }))],
    ],
    [
      'whose decision is about a text of another article',
      'foreign-article',
      [creating('decision', aDecision({ ...text, id: other.text.id }))],
    ],
    [
      'that deletes a text and leaves a decision about it',
      'dangling',
      [
        creating('text', { ...text, id: uuid(3), number: 2 }),
        creating('decision', aDecision({ ...text, id: uuid(3) })),
        deleting('text', { ...text, id: uuid(3), number: 2 }),
      ],
    ],
    [
      'whose decision has an outcome there is not',
      'invalid-fields',
      [
        {
          kind: 'decision',
          id: uuid(40),
          before: null,
          after: { ...aDecision(text), outcome: 'maybe' },
        },
      ],
    ],
    ['that deletes a claim and leaves its attribution', 'dangling', [deleting('claim', claim)]],
    ['that deletes a source and leaves its attribution', 'dangling', [deleting('source', source)]],
    ['that deletes an article and leaves its records', 'dangling', [deleting('article', article)]],
    [
      'whose attribution is its own outer one',
      'invalid-fields',
      [updating('attribution', link, { parentId: link.id })],
    ],
    [
      'whose attributions go in a circle',
      'invalid-fields',
      [creating('attribution', outer), updating('attribution', link, { parentId: outer.id })],
    ],
  ];
  it.each(cases)('%s (%s)', (_name, code, ops) => {
    expect(refusalOf(ops)).toBe(code);
  });

  it('whole: a sound first half is not applied when the second is refused', () => {
    const before = contentOf(records);
    const ops = [updating('claim', claim, { note: 'kept?' }), creating('source', source)];
    expect(plan(records, aChange(1, ops)).ok).toBe(false);
    expect(apply(records, aChange(1, ops)).ok).toBe(false);
    expect(contentOf(records)).toEqual(before);
  });

  it('the second time, where it creates something', () => {
    const change = aChange(1, [creating('source', { ...source, id: uuid(21) })]);
    const once = apply(records, change);
    const twice = once.ok ? apply(once.value, change) : once;
    expect(twice).toMatchObject({ ok: false, refusal: { code: 'already-exists' } });
  });

  it('with a message that names the record and the field', () => {
    const outcome = plan(
      records,
      aChange(1, [{ kind: 'claim', id: claim.id, before: { tag: 'sourced' }, after: { tag: '' } }]),
    );
    expect(!outcome.ok && outcome.refusal.message).toContain('claim.tag');
  });
});

describe('the inverse of a change', () => {
  it('restores the records, whatever the change', () => {
    fc.assert(
      fc.property(linearHistory(), (made) => {
        let records = made.records;
        for (const change of made.changes.toReversed()) {
          const earlier = made.changes.slice(0, made.changes.indexOf(change));
          const undone = apply(records, invert(change, { ...change, id: uuid(1, 0xf) }));
          if (!undone.ok) throw new Error(undone.refusal.message);
          records = undone.value;
          const start = { ...made, records: recordsOf(), changes: [] };
          expect(contentOf(records)).toEqual(contentOf(earlier.reduce(commit, start).records));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('takes back the last op first, where one builds on another', () => {
    const made = aSource({ id: uuid(21) });
    const named = aChange(1, [
      creating('source', made),
      updating('source', made, { name: 'Jon Vale' }),
    ]);
    const after = apply(records, named);
    const back = after.ok && apply(after.value, invert(named, { ...named, id: uuid(5) }));
    expect(back && back.ok && contentOf(back.value)).toEqual(contentOf(records));
  });

  it('has the change itself for its inverse', () => {
    const change = aChange(1, [creating('claim', claim), updating('claim', claim, { note: 'x' })]);
    const undo = invert(change, { id: uuid(5), at: change.at, actor: 'Ben' });
    expect(undo).toMatchObject({ actor: 'Ben', undoes: change.id });
    expect(invert(undo, { id: uuid(6), at: change.at, actor: 'Ben' }).ops).toEqual(change.ops);
  });
});
