import { DatabaseSync } from '@photostructure/sqlite';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchOf } from './query';

const db = new DatabaseSync(':memory:');
db.exec(`CREATE VIRTUAL TABLE f USING fts5 (words, tokenize = "unicode61 remove_diacritics 2")`);
const add = db.prepare('INSERT INTO f VALUES (?)');
const ask = db.prepare('SELECT words FROM f WHERE f MATCH ?');

/** Whether what was typed finds the words. */
function finds(typed: string, words: string): boolean {
  db.exec('DELETE FROM f');
  add.run(words);
  const match = matchOf(typed);
  return match !== null && ask.all(match).length > 0;
}

it.each([
  ['words in any order', 'stalled ferry', 'The ferry talks stalled.'],
  ['capitals or none', 'FERRY', 'the ferry'],
  ['words without their accents', 'Ulvstrom cafe', 'Café Ulvström'],
  ['words with accents of their own', 'Émile', 'Emile said'],
  ['accents written as signs of their own', 'Ulvstro\u0308m', 'Ulvström'],
  ['a word that is still being typed', 'harb', 'the harbour'],
  ['a word without capitals that is still being typed', '渡船', '渡船会谈'],
  ['a straight apostrophe for a curly one', "Okello's note", 'Okello’s note'],
  ['a curly apostrophe for a straight one', 'Okello’s', "Okello's note"],
  ['a phrase', '"talks stalled" ferry', 'The ferry talks stalled.'],
  ['a phrase in curly quotes', '“talks stalled”', 'The ferry talks stalled.'],
  ['a phrase that is still being typed', '"talks sta', 'The ferry talks stalled.'],
  ['a hyphen', 'co-operate', 'will co-operate'],
  ['a hyphen that is not there', 'co-operate', 'will cooperate'],
  ['a space for a hyphen', 'part time', 'part-time'],
  ['a number with its separator', '1,200', 'about 1,200 households'],
  ['a number without', '1200', 'about 1,200 households'],
  ['a number with a separator that is not there', '1.200', 'about 1200 households'],
  ['a decimal', '3.5', '3.5 million'],
  ['words of FTS5 as words', 'ferry NOT OR AND NEAR', 'Ferry, not near and or'],
  ['columns and stars as what parts words', 'words:ferry* ^talks +(now)', 'words ferry talks now'],
])('finds %s', (_what, typed, words) => {
  expect(finds(typed, words)).toBe(true);
});

it.each([
  ['one of two words', 'ferry bridge', 'The ferry talks'],
  ['the beginning of a word that is finished', 'harb ', 'the harbour'],
  ['the beginning of a word that is not the last', 'harb ferry', 'harbour ferry'],
  ['the words of a phrase apart', '"ferry stalled"', 'The ferry talks stalled.'],
  ['a word that begins with two letters', 'ha', 'the harbour'],
  ['nothing', '', 'anything'],
  ['what is no word', '— * "" (', 'anything — * "" ('],
])('does not find %s', (_what, typed, words) => {
  expect(finds(typed, words)).toBe(false);
});

it('is understood, whatever is typed', () => {
  const hostile = fc.constantFrom(
    '"',
    '*',
    '(',
    ')',
    ':',
    '^',
    '-',
    '+',
    '{',
    '}',
    'AND ',
    'NEAR(',
    '\0',
    '\uD800',
    '“',
    "'",
  );
  const anything = fc.nat(0x10ffff).map((code) => String.fromCodePoint(code));
  fc.assert(
    fc.property(fc.array(fc.oneof(hostile, anything), { maxLength: 30 }), (parts) => {
      const match = matchOf(parts.join(''));
      if (match !== null) ask.all(match);
    }),
    { numRuns: 200 },
  );
});
