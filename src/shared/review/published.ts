import type { Source } from '../model';

/** What a source is called whose name and descriptor are not the article's words. */
export const WITHHELD = 'a source whose details were not sent';
export const WITHHELD_CONFIDENTIAL = 'a confidential source';

const plain = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

const WORD = /[\p{L}\p{M}\p{N}]/u;

/** Whether `words` stand in `text` as they are, between words: the case, quote marks and white space aside. */
export function standsIn(text: string, words: string): boolean {
  const given = plain(words);
  if (given === '') return false;
  const all = plain(text);
  for (let at = all.indexOf(given); at !== -1; at = all.indexOf(given, at + 1)) {
    const before = [...all.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
    const [after = ''] = all.slice(at + given.length, at + given.length + 2);
    const [first = ''] = given;
    const last = [...given].at(-1) ?? '';
    const opens = !WORD.test(before) || !WORD.test(first);
    const closes = !WORD.test(after) || !WORD.test(last);
    if (opens && closes) return true;
  }
  return false;
}

/**
 * The source as the published words have it: what else the analyst knows of it is taken out. A name, descriptor or
 * reason for anonymity stays where it stands in the article's text; a descriptor that does not is put in other words.
 */
export function published(source: Source, text: string): Source {
  const name = source.name !== null && standsIn(text, source.name) ? source.name : null;
  const described = standsIn(text, source.descriptor);
  const stated = standsIn(text, source.anonymityReason.text);
  const nothing = source.confidential ? WITHHELD_CONFIDENTIAL : WITHHELD;
  return {
    ...source,
    name,
    descriptor: described ? source.descriptor : name === null ? nothing : '',
    affiliation: '',
    interest: '',
    basis: 'not-stated',
    groundRules: 'not-knowable',
    anonymityReason: stated ? source.anonymityReason : { text: '', boilerplate: false },
    count: described || name !== null ? source.count : { min: 1, max: null },
    independenceGroup: '',
  };
}
