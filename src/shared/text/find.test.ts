import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAll, foldText } from './find';

const found = (text: string, typed: string) =>
  findAll(foldText(text), typed).map(({ start, end }) => text.slice(start, end));

describe('finding words', () => {
  it.each([
    ['The HARBOUR and the harbour', 'Harbour', ['HARBOUR', 'harbour']],
    ['Café, cafe and CAFÉ', 'cafe', ['Café', 'cafe', 'CAFÉ']],
    ['Café, cafe', 'CAFÉ', ['Café', 'cafe']],
    ['the board’s “plan” – or not…', 'board\'s "plan" - or not...', ['board’s “plan” – or not…']],
    ['Straße in Łódź, Ærø', 'strasse', ['Straße']],
    ['Straße in Łódź, Ærø', 'lodz', ['Łódź']],
    ['Straße in Łódź, Ærø', 'aero', ['Ærø']],
    ['ten\u00a0crowns', 'ten crowns', ['ten\u00a0crowns']],
    ['co\u00adoperate', 'cooperate', ['co\u00adoperate']],
    // An accent that no letter is composed with goes with the letter before it.
    ['an x\u0302 here', 'x', ['x\u0302']],
    ['aaa', 'aa', ['aa']],
    ['İstanbul', 'istanbul', ['İstanbul']],
    ['각 and 가', '가', ['가']],
    ['😀 smile 😀', '😀', ['😀', '😀']],
    ['nothing here', 'everything', []],
    ['only  blanks', '  ', []],
    ['anything', '', []],
  ])('%j has %j', (text, typed, expected) => {
    expect(found(text, typed)).toEqual(expected);
  });

  it('finds half of a letter that is compared as two as the whole letter, once', () => {
    expect(found('ß', 's')).toEqual(['ß']);
    expect(found('Größe', 'os')).toEqual(['öß']);
  });
});

/** Letters with and without accents, signs, blanks, halves of pairs and what has no width. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Array.from('aAeEsS \n.-')),
      fc.constantFrom(...Array.from('äÉßøŁœﬁ’“”—…\u00a0\u00ad\u0302\u200d😀가각İς')),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join('').normalize('NFC'));

describe('whatever the text', () => {
  it('what is found is in order, apart, made of whole characters, and holds what was typed', () => {
    fc.assert(
      fc.property(texts, texts, (text, typed) => {
        const spans = findAll(foldText(text), typed.slice(0, 3));
        let behind = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(end).toBeGreaterThan(start);
          behind = end;
          const part = text.slice(start, end);
          expect(foldText(part).words).toContain(foldText(typed.slice(0, 3)).words);
          expect(
            /^[\udc00-\udfff]/u.test(part) && /[\ud800-\udbff]$/u.test(text.slice(0, start)),
          ).toBe(false);
        }
        expect(behind).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('every part of it is found where it stands, unless what was found before reaches into it', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat({ max: 8 }), (text, from, size) => {
        const characters = Array.from(text);
        const at = characters.length === 0 ? 0 : from % characters.length;
        const typed = characters.slice(at, at + size).join('');
        const start = characters.slice(0, at).join('').length;
        fc.pre(foldText(typed).words.trim() !== '');
        const spans = findAll(foldText(text), typed);
        expect(spans.some((span) => span.start < start + typed.length && span.end > start)).toBe(
          true,
        );
      }),
    );
  });
});
