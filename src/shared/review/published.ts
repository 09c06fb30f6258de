import type { Source } from '../model';

/** What a source is called whose name and descriptor are not the article's words. */
const WITHHELD = 'a source whose details were not sent';
const WITHHELD_CONFIDENTIAL = 'a confidential source';

const plain = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

const WORD = '[\\p{L}\\p{M}\\p{N}]';

/** Whether `words` stand in `text` as they are, between words: case, kind of quote marks and white space aside. */
export function standsIn(text: string, words: string): boolean {
  const given = plain(words);
  if (given === '') return false;
  const verbatim = given.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  const opens = new RegExp(`^${WORD}`, 'u').test(given) ? `(?<!${WORD})` : '';
  const closes = new RegExp(`${WORD}$`, 'u').test(given) ? `(?!${WORD})` : '';
  return new RegExp(`${opens}${verbatim}${closes}`, 'u').test(plain(text));
}

/**
 * The source as the published words have it: what else the analyst knows of it is taken out. A name, descriptor or
 * reason for anonymity stays where it stands in the article's text; a descriptor that does not is put in other words.
 *
 * @param unnamed Whether it speaks anonymously: then who it is was not published, even where the article gives that
 *   person's name elsewhere.
 */
export function published(source: Source, text: string, unnamed: boolean): Source {
  const named = source.name !== null && !unnamed && standsIn(text, source.name);
  const described = standsIn(text, source.descriptor);
  const stated = standsIn(text, source.anonymityReason.text);
  const nothing = source.confidential ? WITHHELD_CONFIDENTIAL : WITHHELD;
  return {
    ...source,
    name: named ? source.name : null,
    descriptor: described ? source.descriptor : named ? '' : nothing,
    affiliation: '',
    interest: '',
    basis: 'not-stated',
    groundRules: 'not-knowable',
    anonymityReason: stated ? source.anonymityReason : { text: '', boilerplate: false },
    count: described || named ? source.count : { min: 1, max: null },
    independenceGroup: '',
  };
}
