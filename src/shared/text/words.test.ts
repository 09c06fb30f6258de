import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsAndBlocks } from '../testing/builders';
import { bodyWords, wordsIn } from './words';

const read = (text: string) =>
  wordsIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('words', () => {
  it.each([
    ['a well-known man', ['a', 'well-known', 'man']],
    ['the port—closed since May—opened', ['the', 'port', 'closed', 'since', 'May', 'opened']],
    ['the port – closed', ['the', 'port', 'closed']],
    ['the port - closed', ['the', 'port', 'closed']],
    ['in 1914–18', ['in', '1914', '18']],
    ['$3.5 million, or 2.4%', ['$3.5', 'million,', 'or', '2.4%']],
    ['1,200 people', ['1,200', 'people']],
    ["don’t, can't", ['don’t,', "can't"]],
    ['the workers’ union', ['the', 'workers’', 'union']],
    ['“We signed,” she said.', ['“We', 'signed,”', 'she', 'said.']],
    ['U.S. aid… … *** & 🚢', ['U.S.', 'aid…']],
    ['Ōta 東京 naïve', ['Ōta', '東京', 'naïve']],
    ['one\u00a0two\tthree', ['one', 'two', 'three']],
    ['', []],
  ])('of “%s”', (text, words) => {
    expect(read(text)).toEqual(words);
  });

  it('are apart, in order, and hold every letter and digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const found = wordsIn(text, { start: 0, end: text.length });
        found.forEach(({ start, end }, i) => {
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
        });
        const held = found.map(({ start, end }) => text.slice(start, end)).join('');
        const letters = (words: string) => words.match(/[\p{L}\p{N}]/gu)?.join('') ?? '';
        expect(letters(held)).toBe(letters(text));
      }),
    );
  });

  it('of a span are given as offsets into the text', () => {
    expect(wordsIn('The port opened', { start: 4, end: 15 })).toEqual([
      { start: 4, end: 8 },
      { start: 9, end: 15 },
    ]);
  });

  it('of the body leave out its furniture and the dateline', () => {
    const text = wordsAndBlocks([
      ['headline', 'Pact signed'],
      ['dek', 'A surprise.'],
      ['byline', 'By Jon Orly'],
      'PORT CITY — The port opened.',
      ['heading', 'Background'],
      ['caption', 'Dara Holt'],
    ]);
    const words = bodyWords(text).map(({ start, end }) => text.text.slice(start, end));
    expect(words.join(' ')).toBe('A surprise. The port opened. Dara Holt');
  });
});
