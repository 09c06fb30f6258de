import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimOrder, touching } from '../anchoring';
import { turnover } from '../history';
import { type Claim, type Span, TAGS } from '../model';
import { aClaim, uuid } from '../testing/builders';
import { measure, remeasure } from './measures';
import { Story } from './testing/story';

function ferry(): Story {
  return new Story([
    ['headline', 'Ferry line to close'],
    ['byline', 'By Ilse Varn'],
    'HALVEN — The ferry line will close in May, the mayor said. Nobody was told.',
    ['heading', 'What is left'],
    ['quote', '“We are done,” said Tor Lund, a captain.'],
    'Two boats remain.',
  ]);
}

describe('measure', () => {
  it('counts an untagged article: the body without headline, byline, heading and dateline', () => {
    const { text } = ferry();
    const measures = measure(text, []);
    expect(measures.claims).toBe(0);
    // 10 (The ferry ... said) + 3 + 8 + 3, counted by hand
    expect(measures.words).toEqual({ body: 24, covered: 0 });
    expect(measures.coverage).toBe(0);
    expect(measures.sentences).toBe(4);
    expect(measures.untagged).toHaveLength(4);
  });

  it('counts a word in two tags once for each and once for coverage', () => {
    const story = ferry();
    story.claim('on-record', 'The ferry line will close in May, the mayor said.');
    story.claim('sourced', 'close in May');
    const { byTag, words, claims, coverage } = measure(story.text, story.claims);
    expect(claims).toBe(2);
    expect(byTag['on-record']).toEqual({ claims: 1, words: 10 });
    expect(byTag.sourced).toEqual({ claims: 1, words: 3 });
    expect(words.covered).toBe(10);
    expect(coverage).toBe(10 / 24);
  });

  it('counts a word as inside when any character of it is', () => {
    const story = ferry();
    story.claim('observed', 'oats remai');
    expect(measure(story.text, story.claims).byTag.observed.words).toBe(2);
  });

  it('counts a split claim once, with the words of all its segments', () => {
    const story = ferry();
    story.claim('on-record', ['“We are done,”', 'a captain']);
    expect(measure(story.text, story.claims).byTag['on-record']).toEqual({ claims: 1, words: 5 });
  });

  it('counts a claim on the headline as a claim and its words not at all', () => {
    const story = ferry();
    story.claim('anonymous', 'Ferry line to close');
    const measures = measure(story.text, story.claims);
    expect(measures.byTag.anonymous).toEqual({ claims: 1, words: 0 });
    expect(measures.untagged).toHaveLength(4);
  });

  it('lists the body sentences that no claim touches', () => {
    const story = ferry();
    story.claim('on-record', 'the mayor');
    story.claim('observed', 'Two boats remain.');
    const { untagged } = measure(story.text, story.claims);
    expect(untagged.map(({ start, end }) => story.text.text.slice(start, end))).toEqual([
      'Nobody was told.',
      '“We are done,” said Tor Lund, a captain.',
    ]);
  });

  it('leaves out claims on other text versions', () => {
    const story = ferry();
    story.claim('sourced', 'Two boats remain.', { textId: uuid(99) });
    expect(measure(story.text, story.claims).claims).toBe(0);
  });

  it('has no coverage where the body has no words', () => {
    expect(measure(new Story([['headline', 'Ferry line to close']]).text, []).coverage).toBeNull();
  });

  it('agrees with counting every character, whatever the claims', () => {
    const { text } = ferry();
    const claims = fc.array(
      fc.tuple(
        fc.constantFrom(...TAGS),
        fc.nat(text.text.length - 2),
        fc.integer({ min: 1, max: 60 }),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(claims, (drawn) => {
        const made: Claim[] = drawn.map(([tag, start, length], i) =>
          aClaim(text, [{ start, end: start + length }], { id: uuid(i, 0xa), tag }),
        );
        const { words, byTag, claims, untagged } = measure(text, made);
        const inside = (span: { start: number; end: number }, of: readonly Claim[]) =>
          of.some(({ anchor }) =>
            anchor.segments.some((s) => s.start < span.end && span.start < s.end),
          );
        const spans = [...text.text.matchAll(/[^\s—–]*[\p{L}\p{N}][^\s—–]*/gu)].map((m) => ({
          start: m.index,
          end: m.index + m[0].length,
        }));
        const body = spans.filter(({ start }) =>
          text.blocks.some(
            (b) => ['paragraph', 'quote'].includes(b.kind) && start >= b.start && start < b.end,
          ),
        );
        const counted = body.filter((span) => text.text.slice(span.start, span.end) !== 'HALVEN');
        expect(words.body).toBe(counted.length);
        expect(words.covered).toBe(counted.filter((span) => inside(span, made)).length);
        expect(words.covered).toBeLessThanOrEqual(words.body);
        expect(claims).toBe(made.length);
        expect(TAGS.reduce((sum, tag) => sum + byTag[tag].claims, 0)).toBe(claims);
        for (const tag of TAGS) expect(byTag[tag].words).toBeLessThanOrEqual(words.covered);
        const sum = TAGS.reduce((all, tag) => all + byTag[tag].words, 0);
        expect(sum).toBeGreaterThanOrEqual(words.covered);
        for (const sentence of untagged) expect(inside(sentence, made)).toBe(false);
      }),
    );
  });
});

describe('remeasure', () => {
  it('says what measuring anew would, whatever goes, comes or changes', () => {
    const { text } = ferry();
    const { length } = text.text;
    const drawn = fc.record({
      tag: fc.constantFrom(...TAGS),
      spans: fc
        .uniqueArray(fc.nat(length), { minLength: 2, maxLength: 6 })
        .map((offsets) => offsets.toSorted((a, b) => a - b)),
      elsewhere: fc.boolean(),
    });
    const claimsOf = fc.array(drawn, { maxLength: 10 }).map((all) =>
      all.map(({ tag, spans, elsewhere }, i) => {
        const segments = spans.flatMap((start, at) =>
          at % 2 === 0 && spans[at + 1] !== undefined ? [{ start, end: spans[at + 1] ?? 0 }] : [],
        );
        const claim = aClaim(text, segments, { id: uuid(i, 0xa), tag });
        return elsewhere && i % 4 === 0 ? { ...claim, textId: uuid(99) } : claim;
      }),
    );
    const mix = fc.array(fc.boolean(), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(claimsOf, claimsOf, mix, (before, drawnAfter, kept) => {
        const after = drawnAfter.map((claim, i) => (kept[i] === true ? before[i] : claim) ?? claim);
        const table = (claims: readonly Claim[]) => new Map(claims.map((each) => [each.id, each]));
        const ordered = after.toSorted(claimOrder);
        const around = (span: Span) => touching(ordered, span);
        const moved = turnover(table(before), table(after));
        expect(remeasure(text, measure(text, before), moved, around)).toEqual(measure(text, after));
      }),
      { numRuns: 300 },
    );
  });
});
