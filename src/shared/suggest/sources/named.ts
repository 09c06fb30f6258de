import type { Mention } from './mention';
import { nameKind, titlesEnd } from './name-words';
import { capitalsFrom, type Word } from './phrase';
import {
  adjectives,
  genderOfGivenName,
  genderOfRole,
  isGivenName,
  particles,
  people,
  roleOf,
  sharedWithPeople,
  singular,
  suffixes,
  titles,
  type Gender,
} from './vocabulary';

const ARTICLE = new Set(['the', 'a', 'an']);
const ACRONYM = /^(?:\p{Lu}[\p{Lu}\d&-]{1,5}|(?:\p{Lu}\.){2,})$/u;

/** `RiverWatch`: a capital inside a word, where no family name has one. */
const COMPOUND = /^(?!Fitz)\p{Lu}\p{Ll}{3,}\p{Lu}\p{L}*$/u;

/**
 * The name that the capitalised words at the end of `words` are, with titles, roles and organisations taken
 * off; null where there is no name. `mention` is what the offsets of the words point into.
 */
export function nameOrInstitution(
  mention: string,
  words: readonly Word[],
  tail: readonly Word[] = [],
): Mention | null {
  const from = capitalsFrom(words);
  let capitals = words.slice(from);
  if (capitals.length === 0) return null;
  const article = ARTICLE.has(words[from - 1]?.low ?? '')
    ? (words[from - 1]?.low ?? '')
    : ARTICLE.has(capitals[0]?.low ?? '') && capitals.length > 1
      ? (capitals[0]?.low ?? '')
      : '';
  if (ARTICLE.has(capitals[0]?.low ?? '') && capitals.length > 1) capitals = capitals.slice(1);
  const roleBefore = words
    .slice(0, from)
    .map((word) => word.low)
    .filter((low) => titles.has(low) || people.has(singular(low)));
  const lows = capitals.map((word) => word.low);
  const kind = ofPartners(mention, capitals) ? 'institution' : nameKind(lows);
  if (
    kind === 'institution' &&
    roleBefore.length === 0 &&
    !(sharedWithPeople.has(lows.join(' ')) && article !== 'the')
  ) {
    return institutionNamed(mention, capitals, false);
  }
  const cut = titlesEnd(lows);
  let name = capitals.slice(cut);
  while (name.length > 1 && suffixes.has(name[name.length - 1]?.low ?? ''))
    name = name.slice(0, -1);
  const taken = [...roleBefore, ...lows.slice(0, cut)];
  const lowName = name.map((word) => word.low);
  const [only] = lowName;
  if (only === undefined) return null;
  if (lowName.length === 1 && cut > 0 && people.has(singular(only)) && !isGivenName(only))
    return null;
  if (lowName.length === 1 && adjectives.has(only)) return null;
  if (name.length === 1 && cut === 0 && roleBefore.length === 0) {
    const raw = mention.slice(name[0]?.start, name[0]?.end).replace(/[’']s?$/u, '');
    if (ACRONYM.test(raw)) return institutionNamed(mention, name, article !== 'the');
    if (COMPOUND.test(raw)) return institutionNamed(mention, name, true);
  }
  if (taken.length === 0 && article === 'the' && kind !== 'person')
    return institutionNamed(mention, name, name.length === 1);
  const start = name[0]?.start ?? 0;
  const end = name[name.length - 1]?.end ?? 0;
  const roles = taken.map((low) => roleOf(singular(low)));
  return {
    kind: 'person',
    tag: 'on-record',
    rule: 'named-person',
    name: mention.slice(start, end).replace(/[’']s$|(?<=s)[’']$/u, ''),
    descriptor: rest(mention, start, end),
    reference: name.length > 1 ? 'none' : 'surname',
    head: '',
    roles,
    nameWords: lowName,
    gender: genderOf(taken, lowName),
    plural: false,
    unsure: taken.length === 0 && kind !== 'person' && tail.length === 0,
    fresh: false,
    described: false,
    modifiers: taken,
    owner: '',
    words: '',
  };
}

/** “Brenn & Tarn”: a firm, named after those who founded it. */
export function ofPartners(mention: string, words: readonly Word[]): boolean {
  const [first] = words;
  return (
    first !== undefined &&
    !isGivenName(first.low) &&
    mention.slice(first.start, words.at(-1)?.end).includes(' & ')
  );
}

export function genderOf(roles: readonly string[], name: readonly string[]): Gender | null {
  for (const role of roles) {
    const gender = genderOfRole(role);
    if (gender !== null) return gender;
  }
  return name.length > 1 ? genderOfGivenName(name[0] ?? '') : null;
}

function institutionNamed(mention: string, words: readonly Word[], unsure: boolean): Mention {
  const start = words[0]?.start ?? 0;
  const end = words[words.length - 1]?.end ?? 0;
  const lows = words.map((word) => word.low);
  return {
    kind: 'institution',
    tag: 'sourced',
    rule: 'institution',
    name: mention.slice(start, end).replace(/[’']s$|(?<=s)[’']$/u, ''),
    descriptor: rest(mention, start, end),
    reference: lows.length > 1 ? 'none' : 'surname',
    head: lows[lows.length - 1] ?? '',
    roles: [],
    nameWords: lows.filter((low) => !particles.has(low) || low.length > 2),
    gender: null,
    plural: false,
    unsure,
    fresh: false,
    described: false,
    modifiers: lows.slice(0, -1),
    owner: '',
    words: '',
  };
}

/** What a mention says beside the name, verbatim: `White House spokeswoman`, `a former minister`. */
function rest(mention: string, start: number, end: number): string {
  const trim = (words: string) => words.replace(/^[\s,;:–—]+|[\s,;:–—]+$/gu, '');
  const before = trim(mention.slice(0, start)).replace(/^(?:the|m(?:r|rs|s|x)\.?|miss)$/iu, '');
  const after = trim(mention.slice(end).replace(/^[’']s?/u, ''));
  return [before, after].filter((part) => part !== '').join(', ');
}
