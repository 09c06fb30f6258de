import { describe, expect, it } from 'vitest';
import { decode } from './decode';
import { expectRefusal, readAs } from './testing/read';

const utf16 = (text: string, big: boolean): number[] =>
  [...(big ? [0xfe, 0xff] : [0xff, 0xfe])].concat(
    text.split('').flatMap((char) => {
      const pair = [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8];
      return big ? pair.reverse() : pair;
    }),
  );
const latin = (text: string): number[] => [...Buffer.from(text, 'latin1')];
const utf8 = (text: string): number[] => [...Buffer.from(text)];

describe('encodings', () => {
  const words = 'Zoë said “no” — at the café.';
  it.each([
    ['UTF-8', utf8(words)],
    ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, ...utf8(words)]],
    ['UTF-16 LE', utf16(words, false)],
    ['UTF-16 BE', utf16(words, true)],
    ['windows-1252', latin('Zo\u00eb said \u0093no\u0094 \u0097 at the caf\u00e9.')],
  ])('reads %s', (_name, bytes) => {
    expect(readAs('note.txt', bytes).text).toBe(words);
  });

  it('takes a page’s own charset where the bytes are not UTF-8', () => {
    const page =
      '<html><head><meta charset="iso-8859-2"></head><body><p>Wa\u00b3\u00easa.</p></body></html>';
    expect(readAs('page.html', latin(page)).text).toBe('Wałęsa.');
  });

  it('believes valid UTF-8 over a page that says latin-1', () => {
    const page = '<html><head><meta charset="latin1"></head><body><p>Zoë left.</p></body></html>';
    expect(readAs('page.html', page).text).toBe('Zoë left.');
  });

  it.each([
    ['a byte that windows-1252 does not define', latin('caf\u00e9 \u0081 bar')],
    ['half a surrogate pair in UTF-16', [0xff, 0xfe, 0x3d, 0xd8, 0x41, 0x00]],
    ['UTF-32', [0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]],
    ['broken UTF-8 after its mark', [0xef, 0xbb, 0xbf, 0x41, 0xe9, 0x41]],
  ])('refuses %s and names a way out', (_name, bytes) => {
    expect(expectRefusal('note.txt', bytes, 'import-undecodable')).toContain('UTF-8');
  });

  it('does not fall over an encoding nobody knows', () => {
    expect(decode('a.html', new Uint8Array(utf8('plain')), 'x-klingon')).toEqual({
      ok: true,
      value: 'plain',
    });
  });
});
