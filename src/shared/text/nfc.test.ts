import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { nfc } from './nfc';

it('is form NFC for every text that is written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(nfc(text)).toBe(text.normalize('NFC'));
    }),
  );
  expect(nfc(`Cafe\u0301 ${'e\u0301'.repeat(100)}`)).toBe(`Café ${'é'.repeat(100)}`);
});

it('is in form NFC and settled after one pass, however many marks there are', () => {
  const marks = fc.constantFrom(
    '\u0301',
    '\u0323',
    '\u0344',
    '\u0340',
    '\u0f73',
    '\u3099',
    'a',
    '\u034f',
  );
  fc.assert(
    fc.property(fc.array(marks, { minLength: 20, maxLength: 200 }), (parts) => {
      const once = nfc(parts.join(''));
      expect(once.normalize('NFC')).toBe(once);
      expect(nfc(once)).toBe(once);
    }),
  );
});

it('never leaves more than 30 marks to be put in order', () => {
  expect(nfc(`a${'\u0301\u0323'.repeat(50_000)}`)).not.toMatch(/[^\P{M}\u034f]{31}/u);
});
