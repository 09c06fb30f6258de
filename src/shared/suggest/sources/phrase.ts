import { HYPHEN, isApostrophe, isUpper, isWordCode, lowered, PERIOD } from './chars';
import { pastOffice } from './name-words';
import { describing, isNoun, institutionWords, particles, titles } from './vocabulary';

/** A word of a mention. Offsets are UTF-16 code units into the mention. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, straight apostrophes, without a possessive ending. */
  readonly low: string;
  readonly capital: boolean;
  readonly possessive: boolean;
}

const codes = (chars: string) => new Set(Array.from(chars, (char) => char.charCodeAt(0)));
const BREAKS = codes(',;:()[]–—');
const JOINTS = codes("’'.-‑/&@_");
const SIGNS = codes('@#$£€');
/** A capital and a full stop, or a title of up to four letters: what keeps its full stop. */
const ABBREVIATED = /^(?:\p{L}\.)+$|^\p{Lu}\p{Ll}{1,3}\.$/u;

/** The words of a mention, one list for each part between commas, brackets and dashes. */
export function partsOf(mention: string): Word[][] {
  const parts: Word[][] = [];
  let part: Word[] = [];
  const { length } = mention;
  let at = 0;
  while (at < length) {
    const code = mention.charCodeAt(at);
    if (!isWordCode(code) && !SIGNS.has(code)) {
      const dash = code === HYPHEN && mention.charCodeAt(at + 1) === HYPHEN;
      if ((dash || BREAKS.has(code)) && part.length > 0) {
        parts.push(part);
        part = [];
      }
      at += 1;
      continue;
    }
    const start = at;
    at += 1;
    while (at < length) {
      const next = mention.charCodeAt(at);
      if (isWordCode(next)) at += 1;
      else if (JOINTS.has(next) && isWordCode(mention.charCodeAt(at + 1))) at += 2;
      else break;
    }
    if (mention.charCodeAt(at) === PERIOD && ABBREVIATED.test(mention.slice(start, at + 1)))
      at += 1;
    part.push(wordOf(mention, start, at));
    if (isApostrophe(mention.charCodeAt(at))) at += 1;
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

function wordOf(mention: string, start: number, end: number): Word {
  const first = mention.charCodeAt(start);
  const last = mention.charCodeAt(end - 1);
  const ending = last === 115 && end - start > 2 && isApostrophe(mention.charCodeAt(end - 2));
  const bare = isApostrophe(mention.charCodeAt(end)) && last === 115;
  return {
    start,
    end: bare ? end + 1 : end,
    low: lowered(mention.slice(start, ending ? end - 2 : end)),
    capital: isUpper(first) || first === AT,
    possessive: ending || bare,
  };
}

const AT = 64;

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
    // “Secretary of State Ada Lund”: the office runs on to a name.
    if (word.low === 'of' && before !== undefined && before.capital && titles.has(before.low)) {
      const lows = words.map(({ low }) => low);
      if (words[pastOffice(lows, index + 1)]?.capital === true) continue;
    }
    // “those close to him”, “an already elected leader”: a participle before the noun is not its end.
    if (describing.has(word.low) && stillBeforeNoun(words, index)) continue;
    let end = index;
    while (end > 1 && isAdverb(words[end - 1]?.low ?? '')) end -= 1;
    return end;
  }
  return words.length;
}

const ADVERBS = new Set(
  'just also now still only even once not then already newly recently first'.split(' '),
);
const isAdverb = (low: string) =>
  ADVERBS.has(low) || (low.endsWith('ly') && low.length > 5 && !isNoun(low));
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
    const inName = from < words.length && joinsCapitals(words, from - 1);
    if (!inName) break;
    from -= 1;
  }
  return from;
}

/** Whether the small word at `index`, and those before it, stand behind a capital: `Ida van der Holm`. */
function joinsCapitals(words: readonly Word[], index: number): boolean {
  let at = index;
  while (at > 0 && index - at < 3 && isSmall(words[at]?.low ?? '')) at -= 1;
  const before = words[at];
  if (at === index || before?.capital !== true) return false;
  return !titles.has(before.low) || words[at + 1]?.low === 'of';
}
const isSmall = (low: string) => particles.has(low) || NAME_JOINS.has(low);

/** Words that stay small in the names of institutions. */
const NAME_JOINS = new Set(['of', 'for', 'on', 'and', 'the', 'a', '&']);
