import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { blocksFit, lineSchema } from '../../shared/model';
import { readArticle } from './index';

const piece = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<div',
    '>',
    '<script>',
    '</script>',
    '<!--',
    '<![CDATA[',
    '&#0;',
    '&#xD800;',
    '&amp',
  ],
  ...[
    '# ',
    '> ',
    '- ',
    '**',
    '`',
    '[a](b)',
    '---\n',
    'title: x\n',
    '\n\n',
    '\r\n',
    ' ',
    '\u2028',
    '\u00a0',
  ],
  ...[
    'date 2026-01-13 ',
    'By Jane Roe',
    'LISBON—',
    'Words here.',
    'e',
    '\u0301',
    '\ud83d\ude00',
    '“',
    '"',
  ],
);
const soup = fc
  .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('readArticle', () => {
  it.each(['a.txt', 'a.md', 'a.html', 'a.xhtml', 'a'])(
    'makes a text whose blocks fit of any string in %s, or says why not',
    (name) => {
      fc.assert(
        fc.property(soup, (source) => {
          const result = readArticle({ name, bytes: new TextEncoder().encode(source) });
          if (!result.ok) {
            expect(result.error.code).toMatch(/^import-/u);
            expect(result.error.message).toContain('Nothing was changed.');
            return;
          }
          const { text, blocks, format, ...fields } = result.value;
          expect(blocksFit(text, blocks)).toBe(true);
          expect(text).toBe(text.normalize('NFC'));
          expect(text).not.toMatch(/\p{Cs}/u);
          expect(fields.title).not.toBe('');
          for (const field of Object.values(fields)) expect(v.is(lineSchema, field)).toBe(true);
        }),
        { numRuns: 300 },
      );
    },
  );

  it('never throws on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.string(), (bytes, name) => {
        const result = readArticle({ name, bytes });
        if (result.ok) expect(blocksFit(result.value.text, result.value.blocks)).toBe(true);
      }),
    );
  });

  it('loses no word of plain text', () => {
    const words = fc.array(fc.stringMatching(/^[a-zà-ü]{1,9}$/u), { minLength: 1, maxLength: 60 });
    const gap = fc.constantFrom(' ', '\n', '\n\n', '\t', '\r\n');
    fc.assert(
      fc.property(words, fc.array(gap, { minLength: 60, maxLength: 60 }), (list, gaps) => {
        const source = list.map((word, i) => word + (gaps[i] ?? ' ')).join('');
        const result = readArticle({ name: 'a.txt', bytes: new TextEncoder().encode(source) });
        expect(result.ok && result.value.text.split(/\s/u)).toEqual(
          list.map((word) => word.normalize('NFC')),
        );
      }),
    );
  });
});
