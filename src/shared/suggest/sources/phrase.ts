import { describing, institutionWords, particles, titles } from './vocabulary';

/** A word of a mention. Offsets are UTF-16 code units into the mention. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, straight apostrophes, without a possessive ending. */
  readonly low: string;
  readonly capital: boolean;
  readonly possessive: boolean;
}

const WORD =
  /[\p{L}\p{N}@#][\p{L}\p{M}\p{N}&@_]*(?:[’'.\-‑/][\p{L}\p{N}][\p{L}\p{M}\p{N}&@_]*)*\.?[’']?|(?<breaks>[,;:()[\]–—]|--+)/gu;
const ABBREVIATED = /^(?:\p{Lu}|\p{L}\.(?:\p{L}\.?)+|\p{Lu}\p{Ll}{0,3})\.$/u;
const POSSESSIVE = /(?:[’']s|(?<=s)[’'])$/iu;

/** The words of a mention, one list for each part between commas, brackets and dashes. */
export function partsOf(mention: string): Word[][] {
  const parts: Word[][] = [];
  let part: Word[] = [];
  for (const match of mention.matchAll(WORD)) {
    if (match.groups?.['breaks'] !== undefined) {
      if (part.length > 0) parts.push(part);
      part = [];
      continue;
    }
    let raw = match[0];
    if (raw.endsWith('.') && !ABBREVIATED.test(raw)) raw = raw.slice(0, -1);
    const bare = raw.replace(POSSESSIVE, '');
    const possessive = bare !== raw;
    const low = bare.replace(/[’']$/u, '').toLowerCase().replaceAll('’', "'");
    part.push({
      start: match.index,
      end: match.index + raw.length,
      low,
      capital: /^[\p{Lu}@#]/u.test(raw),
      possessive,
    });
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

const PREPOSITIONS = new Set(
  'of for at in on from with by to within inside across among near behind against outside about under between around throughout before after during over into along since without toward towards out as per regarding i we you he she they'.split(
    ' ',
  ),
);

/** The index where a noun phrase has said its noun and goes on to describe it; its length if it does not. */
export function describedFrom(words: readonly Word[]): number {
  for (const [index, word] of words.entries()) {
    if (index === 0 || (word.capital && word.low !== 'i')) continue;
    if (!PREPOSITIONS.has(word.low) && !describing.has(word.low)) continue;
    // “Bank of America”: a name of an institution runs on.
    const before = words[index - 1];
    const next = words[index + 1];
    const after = next !== undefined && ARTICLES.has(next.low) ? words[index + 2] : next;
    if (
      before !== undefined &&
      before.capital &&
      after?.capital === true &&
      ((word.low === 'of' && institutionWords.has(before.low)) ||
        (word.low === 'for' && (institutionWords.has(before.low) || isPlural(before.low))) ||
        (word.low === 'on' && institutionWords.has(before.low)))
    ) {
      continue;
    }
    // “those close to him”, “an already elected leader”: a participle before the noun is not its end.
    if (describing.has(word.low) && stillBeforeNoun(words, index)) continue;
    return index;
  }
  return words.length;
}

const ARTICLES = new Set(['the', 'a', 'an']);
const isPlural = (low: string) => low.endsWith('s') && !low.endsWith('ss');

const QUANTITIES = new Set(
  'a an the this these those that some any many most several few all both each another other one two three four five six seven eight nine ten his her its their our my no at least more than nearly almost about'.split(
    ' ',
  ),
);

/** “a named official”, “three leading analysts”: nothing but a determiner stands before. */
function stillBeforeNoun(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  if (next === undefined || PREPOSITIONS.has(next.low) || QUANTITIES.has(next.low)) return false;
  const low = words[index - 1]?.low ?? '';
  return (
    low !== 'those' && low !== 'one' && low !== 'some' && low !== 'others' && QUANTITIES.has(low)
  );
}

/** The index where the capitalised words at the end of `words` begin, small words of names included. */
export function capitalsFrom(words: readonly Word[]): number {
  let from = words.length;
  while (from > 0) {
    const word = words[from - 1];
    if (word === undefined) break;
    if (word.capital && !(word.possessive && from < words.length)) {
      from -= 1;
      continue;
    }
    const inName =
      from < words.length &&
      (particles.has(word.low) || (NAME_JOINS.has(word.low) && from < words.length)) &&
      words[from - 2]?.capital === true &&
      !titles.has(words[from - 2]?.low ?? '');
    if (!inName) break;
    from -= 1;
  }
  return from;
}

/** Words that stay small in the names of institutions. */
const NAME_JOINS = new Set(['of', 'for', 'on', 'and', 'the', 'a', '&']);
