import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanField, cleanLine, cleanLines, clip } from './clean';

describe('cleanLines', () => {
  it.each([
    ['CRLF, CR, NEL and line separators', 'a\r\nb\rc\u0085d\u2028e', 'a\nb\nc\nd\ne'],
    ['a paragraph separator', 'a\u2029b', 'a\n\nb'],
    ['no-break, narrow and ideographic spaces', 'a\u00a0b\u202fc\u3000d', 'a b c d'],
    ['soft hyphens and zero-width spaces', 'har\u00adbour mas\u200bter\ufeff', 'harbour master'],
    ['bidirectional overrides', 'pay \u202eeno\u202c \u200f1', 'pay eno 1'],
    ['control characters', 'a\u0007b\u001bc\u007fd\u0090e', 'abcde'],
    ['decomposed letters', 'cafe\u0301', 'caf\u00e9'],
    ['a lone surrogate', 'a\ud800b', 'a\ufffdb'],
  ])('settles %s', (_name, raw, expected) => {
    expect(cleanLines(raw)).toBe(expected);
  });

  it.each([
    ['curly, straight and low quotes', '“a" ‘b\' „c“ «d»'],
    ['dashes and ellipses', 'a—b–c-d…'],
    ['joiners that spelling needs', 'می\u200cخواهم 👩\u200d⚖️'],
  ])('leaves %s as written', (_name, raw) => {
    expect(cleanLines(raw)).toBe(raw);
  });

  it('composes a letter and a mark that a dropped character kept apart', () => {
    expect(cleanLines('e\u200b\u0301')).toBe('\u00e9');
  });
});

describe('cleanLine', () => {
  it('is NFC, on one line and settled after one pass, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const line = cleanLine(raw);
        expect(line).toBe(line.normalize('NFC'));
        expect(line).not.toMatch(/[\n\r\t]/u);
        expect(cleanLine(line)).toBe(line);
      }),
    );
  });
});

describe('clip', () => {
  it('cuts at a word and says so', () => {
    expect(clip('The harbour talks, which stalled', 20)).toBe('The harbour talks…');
    expect(clip('Short', 20)).toBe('Short');
  });

  it('never cuts a surrogate pair', () => {
    expect(clip('😀😀😀', 4)).toBe('😀…');
  });

  it('keeps a field within what a record allows', () => {
    expect(cleanField('word '.repeat(1_000)).length).toBeLessThanOrEqual(500);
    expect(cleanField(null)).toBe('');
  });
});
