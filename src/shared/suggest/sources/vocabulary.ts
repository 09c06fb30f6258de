import { DATASETS, DESCRIBED_BY, DOCUMENTS, RECORDINGS } from '../words/documents';
import {
  FITS_NOUN,
  INSTITUTIONS,
  IN_INSTITUTION_NAMES,
  KNOWN_INSTITUTIONS,
  PLURAL_BODIES,
  SHARED_WITH_PEOPLE,
} from '../words/institutions';
import {
  ADJECTIVES,
  MEN_NAMED,
  NOT_IN_NAMES,
  PARTICLES,
  SUFFIXES,
  WOMEN_NAMED,
} from '../words/names';
import {
  DESCRIBING,
  GROUPS,
  MAKES_PEOPLE,
  MEN,
  OFFICE_OF,
  PEOPLE,
  SAME_ROLES,
  SINGLE_OFFICES,
  SOMETIMES_PEOPLE,
  SPOKESPEOPLE,
  TITLES,
  WIDER_ROLES,
  WOMEN,
} from '../words/people';
import { listOf } from '../words/list';

/** The entries of a word list; `_` within an entry is a space. */
const list = (words: string): string[] => listOf(words).map((word) => word.replaceAll('_', ' '));
const setOf = (words: string): ReadonlySet<string> => new Set(list(words));

export const people = setOf(PEOPLE);
export const groups = setOf(GROUPS);
export const spokespeople = setOf(SPOKESPEOPLE);
export const offices = setOf(SINGLE_OFFICES);
export const titles = setOf(TITLES);
export const officesOf = setOf(OFFICE_OF);
export const describing = setOf(DESCRIBING);
export const institutions = setOf(INSTITUTIONS);
export const pluralBodies = setOf(PLURAL_BODIES);
export const institutionWords = setOf(IN_INSTITUTION_NAMES);
export const knownInstitutions = setOf(KNOWN_INSTITUTIONS);
export const sharedWithPeople = setOf(SHARED_WITH_PEOPLE);
export const documents = setOf(DOCUMENTS);
export const datasets = setOf(DATASETS);
export const recordings = setOf(RECORDINGS);
export const describedBy = setOf(DESCRIBED_BY);
export const particles = setOf(PARTICLES);
export const suffixes = setOf(SUFFIXES);
export const notInNames = setOf(NOT_IN_NAMES);
export const adjectives = setOf(ADJECTIVES);
export const sometimesPeople = setOf(SOMETIMES_PEOPLE);
export const makesPeople = setOf(MAKES_PEOPLE);

export type Gender = 'm' | 'f';
const men = setOf(MEN);
const women = setOf(WOMEN);
const menNamed = setOf(MEN_NAMED);
const womenNamed = setOf(WOMEN_NAMED);

export const isGivenName = (word: string): boolean => menNamed.has(word) || womenNamed.has(word);

/** Whether “he” or “she” goes with a given name; null where neither or both do. */
export function genderOfGivenName(word: string): Gender | null {
  if (menNamed.has(word)) return womenNamed.has(word) ? null : 'm';
  return womenNamed.has(word) ? 'f' : null;
}

/** Whether “he” or “she” goes with a title, role word or word of kinship. */
export const genderOfRole = (word: string): Gender | null =>
  men.has(word) ? 'm' : women.has(word) ? 'f' : null;

const lines = (words: string): string[][] =>
  words
    .split('\n')
    .map(list)
    .filter((line) => line.length > 0);

const folded = new Map(
  lines(SAME_ROLES).flatMap((line) => line.map((word) => [word, line[0] ?? word] as const)),
);
/** One word for all words of the same role: `sen.`, `senators` and `senator` are `senator`. */
export const roleOf = (word: string): string => folded.get(word) ?? word;

const wider = new Map(
  lines(WIDER_ROLES).map((line) => [line[0] ?? '', new Set(line.slice(1).map(roleOf))] as const),
);
const fits = new Map(
  lines(FITS_NOUN).map(
    (line) => [(line[0] ?? '').replace(':', ''), new Set(line.slice(1))] as const,
  ),
);
/** Whether a noun (“the company”, “the lawmaker”) can mean what another noun or word of a name says. */
export const nounFits = (noun: string, word: string): boolean =>
  noun === word || fits.get(noun)?.has(word) === true || wider.get(noun)?.has(word) === true;

const IRREGULAR = new Map<string, string>([
  ['people', 'people'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['wives', 'wife'],
  ['lives', 'life'],
  ['media', 'media'],
  ['data', 'data'],
  ['analyses', 'analysis'],
  ['crises', 'crisis'],
  ['spokespeople', 'spokesperson'],
  ['businesspeople', 'businessperson'],
  ['townspeople', 'townsperson'],
]);
const known = (word: string) =>
  people.has(word) ||
  institutions.has(word) ||
  documents.has(word) ||
  datasets.has(word) ||
  recordings.has(word) ||
  spokespeople.has(word);

/** Every list of common nouns. */
const NOUNS = [
  people,
  groups,
  spokespeople,
  offices,
  institutions,
  documents,
  datasets,
  recordings,
];
export const isNoun = (noun: string): boolean => NOUNS.some((nouns) => nouns.has(noun));
const compoundEnds = new Set(
  NOUNS.flatMap((nouns) =>
    [...nouns]
      .filter((noun) => noun.includes(' '))
      .map((noun) => noun.slice(noun.lastIndexOf(' ') + 1)),
  ),
);
/** Whether some noun of more than one word ends in this one: `secretary` for `press secretary`. */
export const endsCompound = (word: string): boolean => compoundEnds.has(word);

/** The singular of a noun in lower case; the word itself where it is none or is not known to be a plural. */
export function singular(noun: string): string {
  if (groups.has(noun) || pluralBodies.has(noun)) return noun;
  const irregular = IRREGULAR.get(noun);
  if (irregular !== undefined) return irregular;
  if (noun.endsWith('men') && noun.length > 4) return `${noun.slice(0, -3)}man`;
  if (!noun.endsWith('s') || noun.endsWith('ss')) return noun;
  if (known(noun)) return noun;
  const bare = noun.slice(0, -1);
  if (known(bare)) return bare;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|z)es$/u.test(noun)) return noun.slice(0, -2);
  if (noun.endsWith('ves') && known(`${noun.slice(0, -3)}f`)) return `${noun.slice(0, -3)}f`;
  return noun.endsWith('us') || noun.endsWith('is') ? noun : bare;
}

const HUMAN_ENDING = /(?:er|or|ist|ian|ant|ee|eer|man|woman|person|maker|ologist|crat)$/u;
/** Whether a noun that is in no list looks like one for a person: `beekeeper`, `flautist`. */
export const looksHuman = (noun: string): boolean => noun.length > 4 && HUMAN_ENDING.test(noun);
