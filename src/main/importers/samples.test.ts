import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { attributionSchema, claimSchema, sourceSchema, TAGS } from '../../shared/model';
import { overlaps } from '../../shared/anchoring';
import { sentences } from '../../shared/text';
import { readArticle } from './index';

const folder = new URL('../../../samples/', import.meta.url);

function read(name: string) {
  const result = readArticle({ name, bytes: readFileSync(new URL(name, folder)) });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const id = '01900000-0000-7000-8000-000000000000';
const link = v.strictObject({
  ...v.pick(attributionSchema, ['role', 'mode', 'channel']).entries,
  source: v.string(),
  cue: v.nullable(v.string()),
  mention: v.nullable(v.string()),
  parent: v.nullable(v.number()),
});
const taggingSchema = v.strictObject({
  sample: v.string(),
  analyst: v.string(),
  article: v.strictObject({ outlet: v.string(), language: v.string() }),
  summary: v.pipe(v.string(), v.minLength(200)),
  sources: v.record(v.string(), v.unknown()),
  claims: v.array(
    v.strictObject({
      ...v.pick(claimSchema, ['tag', 'reason', 'answer', 'kind', 'centrality', 'check', 'note'])
        .entries,
      quote: v.pipe(v.array(v.string()), v.minLength(1)),
      links: v.array(link),
    }),
  ),
});

describe('the second sample', () => {
  const { text, blocks, ...meta } = read('02-water-meters.html');

  it('comes in with what the page says about itself', () => {
    expect(meta).toEqual({
      format: 'html',
      title: 'Carrow billed 9,400 homes for water that never reached them',
      byline: 'Noor Achterberg',
      outlet: 'The Carrow Ledger',
      url: 'https://ledger.example/city/water-meters',
      publishedAt: '2026-02-03T06:30:00+01:00',
      language: 'en-GB',
    });
  });

  it('comes in as its article, without the page around it', () => {
    const count = (kind: string) => blocks.filter((block) => block.kind === kind).length;
    expect(blocks.slice(0, 4).map((block) => block.kind)).toEqual([
      'headline',
      'dek',
      'byline',
      'caption',
    ]);
    expect(['heading', 'paragraph', 'list-item', 'quote', 'byline'].map(count)).toEqual([
      3, 14, 3, 1, 2,
    ]);
    expect(text).not.toMatch(/cookies|Sections|Sign up|All rights|JavaScript|accept|Search/u);
  });
});

describe('the tagging of the first sample', () => {
  const { text, blocks } = read('01-harbour-talks.txt');
  const tagging = v.parse(
    taggingSchema,
    JSON.parse(readFileSync(new URL('tagging/01-harbour-talks.json', folder), 'utf8')),
  );
  const spans = tagging.claims.map((claim) =>
    claim.quote.map((quote) => {
      const start = text.indexOf(quote);
      expect(start, quote).not.toBe(-1);
      expect(text.indexOf(quote, start + 1), `${quote} occurs once`).toBe(-1);
      return { start, end: start + quote.length };
    }),
  );

  it('quotes the text exactly, each claim within one block', () => {
    for (const segments of spans) {
      const [first] = segments;
      const block = blocks.find(
        ({ start, end }) => first && start <= first.start && first.end <= end,
      );
      expect(segments.every(({ end }) => end <= (block?.end ?? 0))).toBe(true);
    }
  });

  it('names cues and mentions that stand in the block of their claim', () => {
    tagging.claims.forEach((claim, i) => {
      const at = spans[i]?.[0]?.start ?? 0;
      const block = blocks.find(({ start, end }) => start <= at && at < end);
      const passage = text.slice(block?.start, block?.end);
      for (const { cue, mention, source, parent } of claim.links) {
        expect(Object.keys(tagging.sources)).toContain(source);
        expect(parent === null || parent < claim.links.length).toBe(true);
        // A null cue or mention means that the article says it elsewhere.
        if (cue !== null) expect(passage).toContain(cue);
        if (mention !== null) expect(passage).toContain(mention);
      }
    });
  });

  it('holds sources that are whole records', () => {
    for (const source of Object.values(tagging.sources)) {
      v.parse(sourceSchema, { ...(source as object), id, articleId: id });
    }
  });

  it('tags every sentence of the article, with every tag', () => {
    const untagged = sentences({ text, blocks: [...blocks] }).filter(
      (sentence) =>
        sentence.kind !== 'byline' && !spans.flat().some((span) => overlaps(span, sentence)),
    );
    expect(untagged.map(({ start, end }) => text.slice(start, end))).toEqual([]);
    expect(new Set(tagging.claims.map((claim) => claim.tag))).toEqual(new Set(TAGS));
  });

  it('has overlaps, split claims and chains, and a reason or answer exactly where one is due', () => {
    const flat = spans.flatMap((segments, i) => segments.map((span) => ({ ...span, i })));
    const pairs = flat.filter((a) => flat.some((b) => a.i < b.i && overlaps(a, b)));
    expect(pairs.length).toBeGreaterThanOrEqual(3);
    expect(tagging.claims.filter((claim) => claim.quote.length > 1)).toHaveLength(4);
    expect(
      tagging.claims.filter((claim) => claim.links.some(({ parent }) => parent !== null)),
    ).toHaveLength(2);
    for (const { tag, reason, answer } of tagging.claims) {
      expect([reason !== null, answer !== null]).toEqual([
        tag === 'unattributed',
        tag === 'response',
      ]);
    }
  });
});
