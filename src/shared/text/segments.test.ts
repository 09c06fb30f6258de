import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments } from './segments';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const bySegmenter = (passage: string) =>
  Array.from(segmenter.segment(passage), ({ segment }) => segment);

/** What ends sentences, what stands behind such an end, and what it may follow. */
const pieces = fc.constantFrom(
  ...['.', '!', '?', '…', '...', '"', '“', '”', '’', "'", ')', '(', ',', ';', ':', '-', '–', '—'],
  ...[' ', '  ', '\n', '\t', '\u00a0', '\u2028', '\u0085', '\u0301', '\u200d', '\u00ad'],
  ...[
    'a',
    'z',
    'A',
    'Z',
    'é',
    'É',
    'ß',
    'ǅ',
    'Ж',
    'ж',
    '中',
    '。',
    'ª',
    '0',
    '9',
    '٣',
    '🚢',
    '\ud83d',
  ],
  ...[
    'The gates',
    'Mr.',
    'U.S.',
    'a.m.',
    '3.5',
    'Jan. 3',
    'he said',
    '“No!” ',
    '. A',
    '.” We',
    '? ',
  ],
);
const passage = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''));

describe('the segments of any passage', () => {
  it('are those that the segmenter finds in it', () => {
    fc.assert(
      fc.property(passage, (given) => {
        expect(segments(given)).toEqual(bySegmenter(given));
      }),
      { numRuns: 2_000 },
    );
  });

  it('are the same however long the passage is', () => {
    const long = fc.tuple(fc.array(passage, { minLength: 1, maxLength: 4 }), fc.nat({ max: 400 }));
    fc.assert(
      fc.property(long, ([parts, times]) => {
        const given = parts.join(' ').repeat(times);
        expect(segments(given)).toEqual(bySegmenter(given));
      }),
    );
  });
});
