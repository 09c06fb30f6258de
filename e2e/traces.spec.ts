import { deflateRawSync, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { tracesOf } from './support/traces';

const WORD = 'Quillfeather';
const NOTE = `“${WORD} told me at the gate.”`;
const bytes = Buffer.from(NOTE);
const page = (inside: string | Buffer) =>
  Buffer.concat([
    Buffer.from('<!doctype html><script>{"note":"'),
    Buffer.from(inside),
    Buffer.from('"}</script>'),
  ]);

/** The search for what was to stay at home is only worth what it finds. */
for (const [how, file] of [
  ['plain', page(NOTE)],
  ['in capitals', page(NOTE.toUpperCase())],
  ['backwards', page(Array.from(NOTE).reverse().join(''))],
  ['in two bytes a letter', page(Buffer.from(NOTE, 'utf16le'))],
  [
    'in escapes of a script',
    page(Array.from(NOTE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')),
  ],
  ['in escapes of HTML', page(Array.from(NOTE, (c) => `&#${String(c.charCodeAt(0))};`).join(''))],
  ['in an address', page(Array.from(bytes, (b) => `%${b.toString(16).padStart(2, '0')}`).join(''))],
  ['in hexadecimal', page(bytes.toString('hex'))],
  ['in base64', page(bytes.toString('base64'))],
  ['in base64 of an address', page(bytes.toString('base64url'))],
  ['in base64 that begins elsewhere', page(`ab${Buffer.from(`x${NOTE}`).toString('base64')}`)],
  ['packed', gzipSync(page(NOTE))],
  ['packed in base64', page(gzipSync(bytes).toString('base64'))],
  ['packed without a head, in base64', page(deflateRawSync(bytes).toString('base64'))],
] as const) {
  test(`a word is found ${how}`, () => {
    expect(tracesOf([WORD, 'Thistlewick'], file)).toEqual([WORD]);
  });
}
