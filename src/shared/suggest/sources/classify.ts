import type { SourceKind } from '../../model';
import type { Classified, Reference, SourceRule, SourceTag } from './identified';
import { nameOrInstitution } from './named';
import { capitalsFrom, describedFrom, partsOf, type Word } from './phrase';
import {
  datasets,
  describedBy,
  documents,
  genderOfRole,
  groups,
  institutions,
  institutionWords,
  isGivenName,
  looksHuman,
  offices,
  people,
  pluralBodies,
  recordings,
  roleOf,
  singular,
  spokespeople,
  titles,
  type Gender,
} from './vocabulary';

/** A mention taken apart, with what is needed to find what it refers back to. */
export interface Mention extends Classified {
  /** The noun it turns on, singular: `official`, `ministry`; empty for a mere name. */
  readonly head: string;
  /** Role and title words in it, folded: `senator`, `spokesperson`. */
  readonly roles: readonly string[];
  /** Lower-case words of the name; empty for the unnamed. */
  readonly nameWords: readonly string[];
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** Whether the name could as well be one of an institution: a single word, nothing beside it. */
  readonly unsure: boolean;
  /** Whether the words make a new source each time: `a source`, `another source`. */
  readonly fresh: boolean;
  /** Whether words describe it behind the noun: `people familiar with the talks`. */
  readonly described: boolean;
  /** Words before the noun that tell it from others: `republican`, `former`. */
  readonly modifiers: readonly string[];
  /** For a spokesperson, the words for whom they speak for; for “X’s campaign”, X. Empty if not said. */
  readonly owner: string;
  /** What to know the same words again by: lower case, without determiner. */
  readonly words: string;
}

const PRONOUNS = new Map<string, 'he' | 'she' | 'it' | 'they'>([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['herself', 'she'],
  ['it', 'it'],
  ['its', 'it'],
  ['itself', 'it'],
  ['they', 'they'],
  ['them', 'they'],
  ['their', 'they'],
  ['theirs', 'they'],
  ['themselves', 'they'],
]);
const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your', 'whose']);
const AUTHORS = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'myself', 'ourselves']);
const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'whose']);
/** What may stand behind a pronoun without making it a determiner: “he himself”, “they all”, “he, too”. */
const AFTER_PRONOUN = new Set(
  'himself herself itself themselves all both each too also alone then now later never have has had would will is are was were'.split(
    ' ',
  ),
);
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'same', 'said']);
const NUMBERS = new Set(
  'two three four five six seven eight nine ten eleven twelve dozen twenty thirty hundred'.split(
    ' ',
  ),
);
const INDEFINITE = new Set([
  ...NUMBERS,
  ...'a an one another some any many most several few other others numerous various multiple certain countless every each no more all both'.split(
    ' ',
  ),
]);
const QUANTITY_OF =
  /^(?:(?:nearly|almost|about|at least|more than|roughly|over|only|just|not|even|as many as)\s+)*(?<quantity>(?:an?\s+)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,.]*(?:\s+percent|%)?|[a-z]+ percent|some|many|most|several|few|any|each|none|all|both|either|neither|another|others?|half|more|majority|minority|number|group|handful|couple|pair|trio|dozens?|scores|hundreds|thousands|millions|series|range|array|variety|chorus|coalition|host|panel|raft|slew|string|team|bunch|crowd|cross-section|stream|wide array|wide range|small group|large group|growing number|growing chorus|unusual coalition|broad coalition)(?:\s+(?:more|other|or more))?)\s+of\s+(?<whole>\S.*)$/isu;
/** Whom a part is taken of when the words before have said it: “one of them”, “two of the people”. */
const AGAIN = /^(?:them|whom|these|those|us|which)$/u;
const ALONE_PEOPLE = new Set([
  'some',
  'many',
  'others',
  'other',
  'several',
  'most',
  'few',
  'both',
  'all',
  'one',
  'another',
  'someone',
  'somebody',
  'everyone',
  'everybody',
  'anyone',
  'anybody',
  'nobody',
  'none',
  'each',
  'those',
  'neither',
  'either',
  'two',
  'three',
  'four',
  'five',
  'six',
  'thousands',
  'hundreds',
  'dozens',
  'scores',
  'millions',
  'percent',
  'half',
  'no one',
  'majority',
  'you',
  'these',
]);
const DEFINITE_ALONE = new Set(['these', 'both', 'neither', 'either']);

interface Draft {
  kind: SourceKind;
  tag: SourceTag;
  rule: SourceRule;
  reference?: Reference;
  name?: string | null;
  descriptor?: string;
  head?: string;
  roles?: readonly string[];
  nameWords?: readonly string[];
  gender?: Gender | null;
  plural?: boolean;
  unsure?: boolean;
  fresh?: boolean;
  described?: boolean;
  modifiers?: readonly string[];
  owner?: string;
  words?: string;
}

const tidy = (words: string) =>
  words
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '')
    .trim();

function made(mention: string, draft: Draft): Mention {
  return {
    name: null,
    descriptor: tidy(mention),
    reference: 'none',
    head: '',
    roles: [],
    nameWords: [],
    gender: null,
    plural: false,
    unsure: false,
    fresh: false,
    described: false,
    modifiers: [],
    owner: '',
    words: '',
    ...draft,
  };
}

const unnamed = (mention: string, more: Partial<Draft> = {}): Mention =>
  made(mention, { kind: 'group', tag: 'anonymous', rule: 'unnamed-people', plural: true, ...more });

/** What a mention is by its own words. */
export function readMention(mention: string): Mention {
  const parts = partsOf(mention);
  const [first = []] = parts;
  const lead = first[0];
  if (lead === undefined) return unnamed(mention, { plural: false, kind: 'person' });
  return pronoun(mention, first) ?? partOf(mention, parts) ?? nounPhrase(mention, parts);
}

function pronoun(mention: string, words: readonly Word[]): Mention | null {
  const [lead, next, third] = words;
  if (lead === undefined) return null;
  const alone = next === undefined || (AFTER_PRONOUN.has(next.low) && third === undefined);
  const base = { kind: 'person', tag: 'on-record', head: '' } as const;
  if (AUTHORS.has(lead.low) && (alone || !POSSESSIVES.has(lead.low))) {
    const we = lead.low.startsWith('w') || lead.low.startsWith('o') || lead.low === 'us';
    return made(mention, {
      ...base,
      tag: 'observed',
      reference: 'author',
      rule: 'author-speaks',
      plural: we,
    });
  }
  const person = PRONOUNS.get(lead.low);
  if (person !== undefined && (alone || !POSSESSIVES.has(lead.low))) {
    return made(mention, {
      ...base,
      kind: person === 'they' ? 'group' : person === 'it' ? 'institution' : 'person',
      tag: person === 'they' ? 'anonymous' : person === 'it' ? 'sourced' : 'on-record',
      reference: 'pronoun',
      rule: 'pronoun',
      gender: person === 'he' ? 'm' : person === 'she' ? 'f' : null,
      plural: person === 'they',
      head: person,
    });
  }
  if (RELATIVES.has(lead.low) && alone) {
    return made(mention, {
      ...base,
      kind: lead.low === 'which' ? 'institution' : 'group',
      tag: lead.low === 'which' ? 'sourced' : 'anonymous',
      reference: 'relative',
      rule: 'relative-pronoun',
    });
  }
  return null;
}

/** “One of these people”, “a majority of voters”: whoever they are part of decides. */
function partOf(mention: string, parts: readonly (readonly Word[])[]): Mention | null {
  const found = QUANTITY_OF.exec(mention);
  const whole = found?.groups?.['whole'];
  const quantity = found?.groups?.['quantity']?.toLowerCase();
  if (whole === undefined || quantity === undefined) return null;
  const single = /^(?:one|another|each|none)$/u.test(quantity);
  const of = readMention(whole);
  if (single) {
    const member = { ...of, kind: 'person' as const, plural: false };
    const named = of.kind === 'group' ? nameBeside(mention, member, parts.slice(1)) : null;
    if (named !== null) return named;
  }
  if (of.tag === 'on-record' && of.name !== null && of.kind === 'person' && /,/u.test(mention))
    return null;
  if (/^percent|\d|%/u.test(quantity))
    return unnamed(mention, { head: 'percent', words: tidy(mention).toLowerCase() });
  if (
    AGAIN.test(tidy(whole).toLowerCase().split(/[\s,]/u)[0] ?? '') ||
    of.reference === 'pronoun'
  ) {
    const named = /^(?:these|those)\s+\S/iu.test(whole) ? of : null;
    return unnamed(mention, {
      kind: single ? 'person' : 'group',
      reference: 'people',
      plural: !single,
      head: named?.head ?? '',
      words: named?.words ?? '',
      rule: 'unnamed-people',
    });
  }
  if (of.kind === 'group' && of.tag === 'anonymous') {
    // “The people”, “the people familiar with it”: a part of a source known by its words is that source.
    const again = /^the\s/iu.test(whole) && of.head !== '';
    return unnamed(mention, {
      kind: single ? 'person' : 'group',
      plural: !single,
      reference: again && !of.described ? 'people' : 'none',
      head: of.head,
      words: again ? of.words : tidy(mention).toLowerCase(),
      described: of.described,
      fresh: !again && single,
    });
  }
  if (of.kind === 'person' || of.kind === 'group') return null;
  return made(mention, {
    kind: of.kind,
    tag: of.tag,
    rule: of.rule,
    head: of.head,
    fresh: single,
    words: tidy(mention).toLowerCase(),
  });
}

/** Where “and” joins two sources: the index of it, else -1. */
function joint(words: readonly Word[]): number {
  const at = words.findIndex(
    (word, index) =>
      index > 0 && index < words.length - 1 && (word.low === 'and' || word.low === '&'),
  );
  if (at < 0) return -1;
  const last = words[words.length - 1];
  const allCapital = words.every(
    (word, index) => word.capital || index === 0 || /^(?:of|and|the|for|on|&)$/u.test(word.low),
  );
  const next = words[at + 1];
  // “Securities and Exchange Commission” is one name; “the Times and the Post” are two.
  if (allCapital && next?.low !== 'the' && last !== undefined && institutionWords.has(last.low))
    return -1;
  return at;
}

const LEVELS = new Set(
  'federal state local city county national regional foreign domestic provincial municipal current former top senior'.split(
    ' ',
  ),
);

function nounPhrase(mention: string, parts: readonly (readonly Word[])[]): Mention {
  const [main = [], ...asides] = parts;
  let cut = joint(main);
  // “Officials in Vael and Brenn”: what is joined is where they are, not who.
  if (cut > describedFrom(main) && !namesPerson(mention, main.slice(cut + 1))) cut = -1;
  // “Federal and state officials” is one group.
  if (cut > 0 && main.slice(0, cut).every((word) => LEVELS.has(word.low))) cut = -1;
  const left = cut < 0 ? main : main.slice(0, cut);
  const right = cut < 0 ? [] : main.slice(cut + 1);
  let found = phraseOf(mention, left);
  if (right.length > 0) {
    const other = phraseOf(mention, right);
    const blank = found.head === '?' && found.name === null;
    if (blank) found = { ...phraseOf(mention, main), described: found.described };
    else if (found.kind === 'person' && found.name !== null) {
      const both = other.kind === 'person' && other.name !== null;
      found = {
        ...found,
        kind: 'group',
        plural: true,
        name: both ? `${found.name} and ${other.name ?? ''}` : found.name,
        reference: 'none',
        nameWords: both ? [...found.nameWords, 'and', ...other.nameWords] : found.nameWords,
        unsure: false,
        words: tidy(mention).toLowerCase(),
      };
      if (!both) found = { ...found, name: null, descriptor: tidy(mention) };
    } else if (
      found.name === null &&
      other.kind === 'person' &&
      other.name !== null &&
      !found.plural
    ) {
      found = other;
    } else if (found.tag === 'anonymous') {
      found = { ...found, kind: 'group', plural: true };
    }
  }
  const more = asides.find((aside) => aside[0]?.low === 'and' && aside[1]?.capital === true);
  if (found.name !== null && found.kind === 'person' && more !== undefined) {
    const other = phraseOf(mention, more.slice(1));
    if (other.kind === 'person' && other.name !== null) {
      found = {
        ...found,
        kind: 'group',
        plural: true,
        name: `${found.name} and ${other.name}`,
        descriptor: tidy(mention),
        reference: 'none',
        nameWords: [...found.nameWords, 'and', ...other.nameWords],
      };
    }
  }
  if (found.name === null && found.head !== '' && !found.plural) {
    const named = nameBeside(mention, found, asides);
    if (named !== null) return named;
  }
  // “A tall, bearded man”: the noun stands behind the comma.
  if (found.head === '?' && asides[0] !== undefined) {
    const next = phraseOf(mention, asides[0]);
    if (next.head !== '?' && next.name === null && found.modifiers.length > 0)
      return { ...next, fresh: found.fresh };
  }
  return describedByPeople(mention, found) ?? found;
}

const namesPerson = (mention: string, words: readonly Word[]) => {
  const found =
    words[0]?.capital === true
      ? nameOrInstitution(mention, words.slice(0, describedFrom(words)))
      : null;
  return found?.kind === 'person' && (found.nameWords.length > 1 || found.roles.length > 0);
};

/** “A memo described by people familiar with it”: the people are the source. */
function describedByPeople(mention: string, found: Mention): Mention | null {
  if (found.kind === 'person' || found.kind === 'group' || found.tag !== 'sourced') return null;
  const match =
    /\b(?<how>\p{Ll}+)\s+(?:\p{Ll}+ly\s+)?(?:to\s+.{3,60}?\s+)?by\s+(?<whom>.+)$/su.exec(mention);
  if (match?.groups === undefined || !describedBy.has(match.groups['how'] ?? '')) return null;
  const by = readMention(match.groups['whom'] ?? '');
  if (by.tag === 'sourced') return null;
  return { ...by, rule: by.tag === 'anonymous' ? 'described-by-people' : by.rule };
}

/** “The mayor, Ida Holm,”; “the railway, Northline,”: the name stands in apposition. */
function nameBeside(
  mention: string,
  found: Mention,
  asides: readonly (readonly Word[])[],
): Mention | null {
  for (const aside of asides.slice(0, 2)) {
    const [lead] = aside;
    if (lead === undefined || !lead.capital) continue;
    const words = aside.slice(0, describedFrom(aside));
    const capitals = capitalsFrom(words);
    if (capitals !== 0) {
      // “state Del. Marta Vane” begins small.
      if (!titles.has(words[capitals]?.low ?? '')) continue;
    }
    const named = nameOrInstitution(mention, words);
    if (named === null) continue;
    const human =
      found.kind === 'person' ||
      found.reference === 'role' ||
      people.has(found.head) ||
      offices.has(found.head);
    if (human && named.kind === 'institution' && !named.unsure) continue;
    if (!human && found.kind !== 'institution') continue;
    const end = words[words.length - 1]?.end ?? mention.length;
    const start = lead.start;
    return {
      ...found,
      kind: human ? 'person' : 'institution',
      tag: human ? 'on-record' : 'sourced',
      rule: human ? 'named-person' : 'institution',
      name: named.name,
      nameWords: named.nameWords,
      descriptor: tidy(`${tidy(mention.slice(0, start))}${tidyTail(mention.slice(end))}`),
      reference: named.nameWords.length > 1 ? 'none' : 'surname',
      gender: named.gender ?? found.gender,
      roles: [...found.roles, ...named.roles],
      plural: false,
      fresh: false,
      unsure: false,
    };
  }
  return null;
}

const tidyTail = (words: string) => {
  const rest = tidy(words.replace(/^\s*,?/u, ''));
  return rest === '' ? '' : `, ${rest}`;
};

/** A noun phrase without what stands behind commas. */
function phraseOf(mention: string, words: readonly Word[]): Mention {
  const cut = describedFrom(words);
  const said = words.slice(0, cut);
  const described = cut < words.length;
  // What stands before the last possessive is whose it is.
  let owned = 0;
  for (let index = 0; index < said.length - 1; index += 1)
    if (said[index]?.possessive === true) owned = index + 1;
  const core = said.slice(owned);
  const lead = words[0];
  const last = core[core.length - 1];
  if (last === undefined || lead === undefined) return unnamed(mention);
  const owner =
    owned > 0 ? mention.slice(lead.start, said[owned - 1]?.end).replace(/[’']s?$/u, '') : '';

  const capitals = capitalsFrom(core);
  if (capitals < core.length && !(last.capital && commonNoun(core, capitals, owned > 0))) {
    const named = nameOrInstitution(
      mention,
      words.slice(0, cut).slice(owned),
      described ? words.slice(cut) : [],
    );
    if (named !== null) {
      return owner === '' ? named : { ...named, owner: named.kind === 'institution' ? owner : '' };
    }
  }
  return commonPhrase(mention, words, core, cut, owner);
}

/** Whether a capitalised last word is a common noun after all: “Officials”, “House Republicans”, “The President”. */
function commonNoun(core: readonly Word[], capitals: number, owned: boolean): boolean {
  const last = core[core.length - 1];
  if (last === undefined) return false;
  const one = singular(last.low);
  const count = core.length - capitals;
  const determiner = core[0]?.low ?? '';
  const capitalised = core.slice(capitals);
  const runsOn = capitalised.some(
    (word, index) =>
      institutionWords.has(word.low) && ['of', 'for'].includes(capitalised[index + 1]?.low ?? ''),
  );
  if (runsOn) return false;
  if (groups.has(last.low) || pluralBodies.has(last.low)) return true;
  if (one !== last.low && people.has(one)) return true;
  if (spokespeople.has(last.low)) return true;
  if (count === 1 || (count === 2 && (DEFINITE.has(determiner) || INDEFINITE.has(determiner)))) {
    // “Baker said” names somebody; “President said”, “The baker said” do not.
    const alone = core.length === 1;
    if (people.has(one) && !(alone && (isGivenName(last.low) || !titles.has(last.low))))
      return true;
    if (titles.has(last.low) && last.low.length > 3 && !(alone && isGivenName(last.low)))
      return true;
    if (
      core.length <= 2 &&
      (documents.has(one) || datasets.has(one) || recordings.has(one) || institutions.has(one)) &&
      (capitals === 0 || owned)
    ) {
      // “The Post” is a name, “Police” and “Video” are not.
      return (
        !institutionWords.has(last.low) ||
        (core.length === 1 && count === 1 && !DEFINITE.has(determiner))
      );
    }
  }
  const written = documents.has(one) || datasets.has(one) || recordings.has(one);
  if (written && capitals === 0 && count <= 3 && !institutionWords.has(last.low)) return true;
  if (written && count === 2 && core.length > 2 && !institutionWords.has(last.low)) return true;
  if (last.low === 'general' && core[core.length - 2]?.low === 'attorney') return true;
  return (
    titles.has(last.low) &&
    last.low.length > 4 &&
    count <= 4 &&
    !institutionWords.has(last.low) &&
    people.has(one)
  );
}

function headOf(core: readonly Word[]): { head: string; length: number } {
  for (const length of [3, 2, 1]) {
    if (core.length < length) continue;
    const tail = core.slice(-length).map((word) => word.low);
    const end = singular(tail[length - 1] ?? '');
    const joined = [...tail.slice(0, -1), end].join(' ');
    const plain = tail.join(' ');
    for (const form of plain === joined ? [plain] : [plain, joined]) {
      if (
        length > 1
          ? spokespeople.has(form) ||
            offices.has(form) ||
            institutions.has(form) ||
            people.has(form) ||
            documents.has(form) ||
            datasets.has(form) ||
            recordings.has(form)
          : groups.has(form) || pluralBodies.has(form)
      ) {
        return { head: form, length };
      }
    }
    if (length === 1) return { head: end, length: 1 };
  }
  return { head: '?', length: 1 };
}

function commonPhrase(
  mention: string,
  words: readonly Word[],
  core: readonly Word[],
  cut: number,
  owner: string,
): Mention {
  const lead = words[0];
  const first = core[0];
  const last = core[core.length - 1];
  if (lead === undefined || first === undefined || last === undefined) return unnamed(mention);
  const { head, length } = headOf(core);
  const described = cut < words.length;
  const before = core.slice(0, core.length - length);
  const determined = before.length > 0 || owner !== '' ? lead.low : '';
  const definite = owner !== '' || DEFINITE.has(determined) || POSSESSIVES.has(determined);
  const indefinite = INDEFINITE.has(determined) || /^\d/u.test(determined);
  const plural =
    last.low !== head.split(' ').pop() ||
    groups.has(head) ||
    pluralBodies.has(head) ||
    NUMBERS.has(determined);
  const modifiers = before
    .map((word) => word.low)
    .filter((low) => !DEFINITE.has(low) && !INDEFINITE.has(low) && !POSSESSIVES.has(low));
  const tail = described ? mention.slice(words[cut]?.start) : '';
  const plain = tidy(mention)
    .toLowerCase()
    .replace(/^(?:the|these|those|this|that|an?)\s+/u, '');
  const singularNew =
    !plural && !definite && (indefinite ? !described || determined === 'another' : false);
  const base = {
    head,
    described,
    modifiers,
    words: plain,
    plural,
    gender: plural ? null : genderOfRole(head),
    fresh:
      singularNew ||
      determined === 'another' ||
      (ALONE_PEOPLE.has(head) && !described && before.length === 0),
    roles: [roleOf(head)],
    reference: (definite ? 'definite' : 'none') as Reference,
  };

  if (spokespeople.has(head)) {
    const forWhom = /^(?:for|of|at|with)\s+(?<whom>[^,;]+)/u.exec(tail)?.groups?.['whom'];
    const compound = mention.slice(
      before.find((word) => word.capital || institutions.has(word.low))?.start ?? 0,
      before[before.length - 1]?.end ?? 0,
    );
    const beforeIt = before.some((word) => word.capital || institutions.has(word.low))
      ? compound
      : '';
    return made(mention, {
      ...base,
      kind: 'institution',
      tag: 'sourced',
      rule: 'official-voice',
      owner: forWhom ?? (owner !== '' ? owner : beforeIt),
      plural: false,
      fresh: false,
      roles: ['spokesperson'],
    });
  }
  if (pluralBodies.has(head)) {
    return made(mention, {
      ...base,
      kind: 'institution',
      tag: 'sourced',
      rule: 'institution',
      fresh: false,
      owner,
    });
  }
  if (groups.has(head) || head === 'you' || (ALONE_PEOPLE.has(head) && before.length === 0)) {
    const again =
      (definite && !described && !ALONE_PEOPLE.has(head)) ||
      (DEFINITE_ALONE.has(head) && core.length === 1 && !described);
    return unnamed(mention, {
      ...base,
      kind:
        head === 'one' || head === 'another' || head === 'someone' || head === 'somebody'
          ? 'person'
          : 'group',
      plural: true,
      reference: again || (definite && head === 'people') ? 'people' : 'none',
      fresh: !definite && base.fresh,
    });
  }
  const isOffice = !plural && offices.has(head);
  const titled = [
    head,
    core
      .slice(-2)
      .map((word) => word.low)
      .join(' '),
  ].some((role) => offices.has(role));
  if (isOffice || (!plural && titled)) {
    const known =
      !indefinite && (definite || before.length === 0 || core.some((word) => word.capital));
    if (known) {
      return made(mention, {
        ...base,
        kind: 'person',
        tag:
          determined === 'former' || modifiers.includes('former') || modifiers.includes('ex')
            ? 'anonymous'
            : 'on-record',
        rule: 'public-office',
        reference: 'role',
        fresh: false,
        owner,
      });
    }
  }
  if (people.has(head) && !institutions.has(`${head}s`)) {
    const role =
      !plural &&
      !indefinite &&
      (definite ||
        (first.capital && before.length === 0) ||
        modifiers.some((low) => titles.has(low)));
    return unnamed(mention, {
      ...base,
      kind: plural ? 'group' : 'person',
      plural,
      reference: role ? 'role' : definite ? (plural ? 'people' : 'definite') : 'none',
      owner,
    });
  }
  for (const [nouns, kind] of [
    [recordings, 'recording'],
    [datasets, 'dataset'],
    [documents, 'document'],
  ] as const) {
    if (nouns.has(head)) return made(mention, { ...base, kind, tag: 'sourced', rule: 'document' });
  }
  if (institutions.has(head)) {
    if (plural && !definite) {
      return unnamed(mention, { ...base, kind: 'group' });
    }
    return made(mention, {
      ...base,
      kind: 'institution',
      tag: 'sourced',
      rule: 'institution',
      owner,
    });
  }
  if (plural || looksHuman(head) || /^\d+-year-old$/u.test(head)) {
    return unnamed(mention, {
      ...base,
      kind: plural ? 'group' : 'person',
      plural,
      reference: definite ? (plural ? 'people' : 'definite') : 'none',
    });
  }
  return made(mention, {
    ...base,
    head: people.has(head) ? head : '?',
    kind: definite || /(?:tion|ment|ship|ism|ness|ity|ing)$/u.test(head) ? 'document' : 'person',
    tag: definite || /(?:tion|ment|ship|ism|ness|ity|ing)$/u.test(head) ? 'sourced' : 'anonymous',
    rule:
      definite || /(?:tion|ment|ship|ism|ness|ity|ing)$/u.test(head)
        ? 'document'
        : 'unnamed-people',
  });
}

/** A mention alone, without context: what its words say it is. */
export function classify(mention: string): Classified {
  const { kind, tag, name, descriptor, reference, rule } = readMention(mention);
  return { kind, tag, name, descriptor, reference, rule };
}
