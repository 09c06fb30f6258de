import { describe, expect, it } from 'vitest';
import { BLOCK_KINDS } from '../model';
import { wordsAndBlocks } from '../testing/builders';
import { datelineLength, isBody, passages } from './body';

describe('a dateline', () => {
  it.each([
    ['HALVEN BAY, Ostrava — ', 'The port opened.'],
    ['HALVEN BAY—', 'The port opened.'],
    [' date 2026-01-13 PORT CITY—', 'President Dara Holt said no.'],
    ['date 2026-01-13 PORT CITY—', 'President Dara Holt said no.'],
    ['PORT CITY, Jan. 13 — ', 'The port opened.'],
    ['PORT CITY, Ostrava, Jan. 13, 2026 — ', 'The port opened.'],
    ['PORT CITY, 13 January — ', 'The port opened.'],
    ['PORT CITY (Courier) — ', '“We signed,” she said.'],
    ['PORT CITY/HALVEN -- ', 'The port opened.'],
    ['ST. ORLY-ON-SEA - ', 'The port opened.'],
    ['O’DARA – ', '12 people met.'],
  ])('%s is one', (dateline, rest) => {
    expect(datelineLength(dateline + rest)).toBe(dateline.length);
  });

  it.each([
    'NASA — the agency — launched a probe.',
    'OPEC+ — which met on Monday — agreed.',
    'U.S.–Ostrava talks collapsed.',
    'U.S.-Ostrava talks collapsed.',
    'GDP-linked bonds fell.',
    'The port — closed since May — opened.',
    'A — B',
    'PORT CITY opened its port.',
    'Port City — The port opened.',
    'PORT CITY: The port opened.',
    'The mayor of PORT CITY — Dara Holt.',
    '',
  ])('%s opens with none', (paragraph) => {
    expect(datelineLength(paragraph)).toBe(0);
  });
});

describe('passages', () => {
  it('are the blocks, the first paragraph without its dateline', () => {
    const text = wordsAndBlocks([
      ['headline', 'PORT CITY — Pact signed'],
      'PORT CITY — The port opened.',
      'HALVEN — It closed.',
    ]);
    const read = passages(text).map(({ span }) => text.text.slice(span.start, span.end));
    expect(read).toEqual(['PORT CITY — Pact signed', 'The port opened.', 'HALVEN — It closed.']);
  });

  it('keep a paragraph that is nothing but a dateline', () => {
    const text = wordsAndBlocks(['PORT CITY —', 'The port opened.']);
    expect(passages(text)[0]?.span).toEqual({ start: 0, end: 11 });
  });
});

describe('the body', () => {
  it('is what tells the story: not headline, byline or heading', () => {
    const kinds = BLOCK_KINDS.filter((kind) => isBody({ kind }));
    expect(kinds).toEqual(['dek', 'paragraph', 'list-item', 'quote', 'caption']);
  });
});
