import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCK_KINDS } from '../model';
import { wordsAndBlocks } from '../testing/builders';
import { datelineLength } from './body';
import { sentences, sentencesIn } from './sentences';

/** Lines of pieces that sentence breaking trips over, in any order. */
const line = fc
  .array(
    fc.oneof(
      fc.constantFrom('Mr. Vale', 'the U.S.', 'said', '“No!”', '? ', '! ', '. ', '.”', ' — ', '…'),
      fc.constantFrom('PORT CITY—', 'HALVEN BAY, Ostrava — ', 'Jan. 3', '🚢', '"', ' ', '  '),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((pieces) => pieces.join('').replaceAll('\n', ' '));
const text = fc
  .array(fc.tuple(fc.constantFrom(...BLOCK_KINDS), line), { minLength: 1, maxLength: 5 })
  .map(wordsAndBlocks);

describe('the sentences of any text', () => {
  it('lie inside their blocks, in order and apart, without white space around them', () => {
    fc.assert(
      fc.property(text, (given) => {
        sentences(given).forEach(({ start, end, block, kind }, i, all) => {
          const own = given.blocks[block];
          expect(own?.kind).toBe(kind);
          expect(start).toBeGreaterThanOrEqual(own?.start ?? Infinity);
          expect(end).toBeLessThanOrEqual(own?.end ?? -1);
          expect(start).toBeGreaterThanOrEqual(all[i - 1]?.end ?? 0);
          const words = given.text.slice(start, end);
          expect(words).toBe(words.trim());
          expect(words).not.toBe('');
        });
      }),
    );
  });

  it('hold between them everything that is not white space, except the dateline', () => {
    fc.assert(
      fc.property(text, (given) => {
        const first = given.blocks.find(({ kind }) => kind === 'paragraph');
        const dateline = first ? datelineLength(given.text.slice(first.start, first.end)) : 0;
        const held = new Set(
          sentences(given).flatMap(({ start, end }) =>
            Array.from({ length: end - start }, (_, i) => start + i),
          ),
        );
        given.text.split('').forEach((unit, offset) => {
          const inDateline =
            first !== undefined &&
            dateline < first.end - first.start &&
            offset >= first.start &&
            offset < first.start + dateline;
          if (unit.trim() !== '' || inDateline) expect(held.has(offset)).toBe(!inDateline);
        });
      }),
    );
  });

  it('are one for a headline, a byline or a heading, however it is punctuated', () => {
    const given = wordsAndBlocks([
      ['headline', ' Pact signed. Now what? '],
      ['byline', 'By J. Orly. Photographs by K. Holt.'],
      ['heading', 'Why? Because.'],
      ['caption', 'The port. It is small.'],
    ]);
    expect(sentences(given).map(({ start, end }) => given.text.slice(start, end))).toEqual([
      'Pact signed. Now what?',
      'By J. Orly. Photographs by K. Holt.',
      'Why? Because.',
      'The port.',
      'It is small.',
    ]);
  });
});

/** `|` marks where one sentence ends and the next begins. */
const BREAKS = [
  // Countries and other initials
  'The U.S. said it would send aid.|Nobody came.',
  'The fleet of the U.S.|The mayor left.',
  'The U.S. Navy sent two ships.|They left.',
  'He lives in the U.S.|She does not.',
  'A spokesman for the U.S. Embassy said no.|The E.U. and the U.N. agreed.',
  'It was a U.S.-backed deal.|Not so.',
  'He joined the F.B.I.|In May he left.',
  // Titles and names
  'Mr. Vale met Mrs. Orly.|They spoke.',
  'Sen. Dara Holt and Lt. Gov. Ames agreed.|The vote is Friday.',
  'J. R. Vale spoke.|K. Orly listened.',
  'J.R. Vale spoke.|Then K. Orly listened.',
  'George W. Vale won.|Harry S. Orly lost.',
  'Vale Jr. spoke.|Orly Sr. did not.',
  'It was plan B.|Nobody had another.',
  'She lives in St. Halven.|The church is St. Anne’s.',
  // Dates, times and numbers
  'It happened on Jan. 3.|The port closed.',
  'It began in Jan.|The port closed in Oct. 2024.',
  'It begins at 9 a.m. Monday.|It ends at 5 p.m.|Nobody spoke.',
  'It cost $3.5 million.|It rose 2.4%.',
  'The No. 2 official spoke.|No. 3 did not.',
  'Yes.|No.|Maybe.',
  // Companies
  'The firm, Orly Inc., rose.|It fell later.',
  'The firm is Orly Inc.|The rival is Vale Corp.|Both are small.',
  'Orly Co. said it paid.|Vale Ltd. did not.',
  // Quotations
  '“We signed.”|The mayor left.',
  '"We signed."|The mayor left.',
  'He called it “a mess.”|Others agreed.',
  '“Will it hold?” he asked.|Nobody knew.',
  '"Will it hold?" he asked.|"Yes," she said.',
  '“Will it hold?” Dara Holt asked.|Nobody knew.',
  '“Will it hold?”|He asked the mayor.',
  '“No!” she said.|“Never!”|They left.',
  '“We will not sign.|We will not talk,” she said.|He left.',
  '“I was there,” said Dr. Lena Ruiz.|“I saw it.”',
  '“The U.S. is ‘going to act.’”|He left.',
  // The rest
  'He asked... and left.|Then he returned.',
  'It ended.|(The mayor did not reply.)|Talks resumed.',
  'Write to desk@halven.example.|Thank you.',
];

describe('a paragraph is broken into sentences', () => {
  it.each(BREAKS)('%s', (marked) => {
    const words = marked.replaceAll('|', ' ');
    const found = sentencesIn(words, { start: 0, end: words.length });
    expect(found.map(({ start, end }) => words.slice(start, end))).toEqual(marked.split('|'));
  });

  it('in one of 100,000 words as in a short one', () => {
    const marked = Array.from({ length: 200 }, () => BREAKS).flat();
    const words = marked.join(' ').replaceAll('|', ' ');
    const found = sentencesIn(words, { start: 0, end: words.length });
    expect(found.map(({ start, end }) => words.slice(start, end))).toEqual(
      marked.flatMap((each) => each.split('|')),
    );
  });

  it.each(['Mr. ', 'J. ', 'U.S. ', '“', 'so it was, and '])(
    'where it is %s 50,000 times',
    (piece) => {
      const words = `${piece.repeat(50_000)}Vale. She left.`;
      const found = sentencesIn(words, { start: 0, end: words.length });
      expect(found.map(({ start, end }) => words.slice(start, end).slice(-5))).toEqual([
        'Vale.',
        'left.',
      ]);
    },
  );

  it('by offsets into the text, not into the paragraph', () => {
    expect(sentencesIn('xx One. Two.', { start: 3, end: 12 })).toEqual([
      { start: 3, end: 7 },
      { start: 8, end: 12 },
    ]);
  });
});
