import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { CLOSES, marksIn, OPENS, snippets } from './snippets';

const marked = (words: string, ...found: readonly string[]) =>
  found.map((each) => ({ start: words.indexOf(each), end: words.indexOf(each) + each.length }));

it('reads off where the marks are', () => {
  const highlighted = `The ${OPENS}ferry${CLOSES} 🛳 ${OPENS}talks${CLOSES}`;
  expect(marksIn('The ferry 🛳 talks', highlighted)).toEqual([
    { start: 4, end: 9 },
    { start: 13, end: 18 },
  ]);
});

it('tells a mark from the same character in a text', () => {
  const words = `a ${OPENS}b${CLOSES} c`;
  expect(marksIn(words, `a ${OPENS}b${CLOSES} ${OPENS}c${CLOSES}`)).toEqual([{ start: 6, end: 7 }]);
});

it('cuts between words, says where it cut, and keeps to one line', () => {
  const words = `${'before '.repeat(30)}the ferry\ntalks ${'after '.repeat(30)}`.trim();
  const [piece] = snippets(words, marked(words, 'ferry', 'talks'), 3);
  expect(piece?.snippet).toMatch(/^…before .*before the ferry talks after .*after…$/u);
  expect(piece?.marks.map(({ start, end }) => piece.snippet.slice(start, end))).toEqual([
    'ferry',
    'talks',
  ]);
  expect(piece?.offset).toBe(words.indexOf('ferry'));
});

it('shows the places with most of what was asked for, in the order of the text', () => {
  const far = ' – '.repeat(80);
  const words = `ferry${far}ferry talks${far}ferry${far}talks ferry`;
  const all = [...words.matchAll(/ferry|talks/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  expect(snippets(words, all, 2).map(({ offset }) => offset)).toEqual([
    words.indexOf('ferry talks'),
    words.indexOf('talks ferry'),
  ]);
});

it('marks the same words in the snippet as in the text, and cuts no character', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', ' ', 'é', '🛳', '漢', '\n'),
    minLength: 1,
    maxLength: 400,
  });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (words, a, b) => {
      const [start = 0, end = 0] = [a % words.length, b % words.length].sort((x, y) => x - y);
      fc.pre(end > start && !/\p{Cs}/u.test(words.slice(start, end)));
      const [piece] = snippets(words, [{ start, end }], 1);
      const [mark] = piece?.marks ?? [];
      expect(piece?.snippet.slice(mark?.start, mark?.end)).toBe(
        words.slice(start, end).replaceAll('\n', ' '),
      );
      expect(piece?.snippet).not.toMatch(/\p{Cs}/u);
    }),
  );
});
