import {
  ALONE_PEOPLE,
  DEFINITE,
  DEFINITE_ALONE,
  INDEFINITE,
  NUMBERS,
  POSSESSIVES,
} from './determiners';
import { made, tidy, unnamed, type Draft, type Mention } from './mention';
import { headOf } from './nouns';
import type { Word } from './phrase';
import {
  datasets,
  documents,
  genderOfRole,
  groups,
  institutions,
  looksHuman,
  makesPeople,
  offices,
  people,
  pluralBodies,
  recordings,
  roleOf,
  sometimesPeople,
  spokespeople,
  titles,
} from './vocabulary';

/** A noun phrase whose last word is a common noun, with what decides whom it can mean. */
interface NounPhrase {
  /** The noun, singular. */
  readonly head: string;
  readonly plural: boolean;
  /** The first word, where it stands before the noun. */
  readonly determiner: string;
  /** Whether it means one known already: `the`, `these`, `his`, `Kell’s`. */
  readonly definite: boolean;
  readonly indefinite: boolean;
  /** What stands before the noun, and of that what tells it from others. */
  readonly before: readonly Word[];
  readonly modifiers: readonly string[];
  /** Whether it begins with a capital: `President`. */
  readonly capital: boolean;
  /** What describes it behind the noun: its words, and as written. */
  readonly behind: readonly Word[];
  readonly tail: string;
  readonly owner: string;
  /** What stands before the noun, from its first name or institution on: `White House`. */
  readonly forWhom: string;
}

/**
 * A noun phrase that turns on a common noun. `core` are its words up to that noun, without whose it is; from
 * `cut` on the words describe it.
 */
export function commonPhrase(
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
  const before = core.slice(0, core.length - length);
  const determiner = before.length > 0 || owner !== '' ? lead.low : '';
  const compound = before.find(
    ({ capital, low }) => (capital || institutions.has(low)) && !isDeterminer(low),
  );
  const phrase: NounPhrase = {
    head,
    plural:
      !head.endsWith(last.low) ||
      groups.has(head) ||
      pluralBodies.has(head) ||
      NUMBERS.has(determiner),
    determiner,
    // “Kell’s aides” are known ones, “victims’ groups” are not.
    definite:
      (owner !== '' && lead.capital) || DEFINITE.has(determiner) || POSSESSIVES.has(determiner),
    indefinite: INDEFINITE.has(determiner) || /^\d/u.test(determiner),
    before,
    modifiers: before.map((word) => word.low).filter((low) => !isDeterminer(low)),
    capital: first.capital && before.length === 0,
    behind: words.slice(cut),
    tail: cut < words.length ? mention.slice(words[cut]?.start) : '',
    owner,
    forWhom:
      compound === undefined
        ? ''
        : mention.slice(compound.start, before[before.length - 1]?.end ?? 0),
  };
  for (const reading of READINGS) {
    const draft = reading(phrase);
    if (draft !== null) return asMention(mention, phrase, draft);
  }
  return unnamed(mention);
}

const isDeterminer = (low: string) =>
  DEFINITE.has(low) || INDEFINITE.has(low) || POSSESSIVES.has(low);

/** What a reading of a noun phrase decides; the rest follows from the phrase. */
type Sense = Pick<
  Draft,
  'kind' | 'tag' | 'rule' | 'head' | 'roles' | 'plural' | 'fresh' | 'owner' | 'reference'
>;

function asMention(mention: string, phrase: NounPhrase, draft: Sense): Mention {
  const { head, plural, definite, indefinite, determiner, before, modifiers, tail } = phrase;
  const described = tail !== '';
  const descriptor = tidy(mention);
  const fresh =
    !definite &&
    ((!plural && indefinite && !described) ||
      determiner === 'another' ||
      (ALONE_PEOPLE.has(head) && !described && before.length === 0));
  return made(mention, {
    kind: draft.kind,
    tag: draft.tag,
    rule: draft.rule,
    descriptor,
    head: draft.head ?? head,
    roles: draft.roles ?? [roleOf(head)],
    gender: plural ? null : genderOfRole(head),
    plural: draft.plural ?? plural,
    fresh: draft.fresh ?? fresh,
    described,
    modifiers,
    owner: draft.owner ?? phrase.owner,
    words: descriptor.toLowerCase().replace(DETERMINER, ''),
    reference: draft.reference ?? (definite ? 'definite' : 'none'),
  });
}

const DETERMINER = /^(?:the|these|those|this|that|an?)\s+/u;

/** What a phrase can be, the first that fits. */
const READINGS: readonly ((phrase: NounPhrase) => Sense | null)[] = [
  voice,
  body,
  several,
  office,
  somebody,
  document,
  institution,
  unknown,
];

/** “A spokeswoman for the ministry”, “a White House spokesman”: the institution’s own voice. */
function voice({ head, tail, owner, forWhom }: NounPhrase): Sense | null {
  if (!spokespeople.has(head)) return null;
  const whom = /^(?:for|of|at|with)\s+(?<whom>[^,;]+)/u.exec(tail)?.groups?.['whom'];
  return {
    kind: 'institution',
    tag: 'sourced',
    rule: 'official-voice',
    owner: whom ?? (owner === '' ? forWhom : owner),
    plural: false,
    fresh: false,
    roles: ['spokesperson'],
  };
}

/** “Police”, “federal prosecutors”: an institution, though the word is a plural. */
function body({ head }: NounPhrase): Sense | null {
  return pluralBodies.has(head)
    ? { kind: 'institution', tag: 'sourced', rule: 'institution', fresh: false }
    : null;
}

const SINGLE = new Set(['one', 'another', 'someone', 'somebody', 'anyone', 'anybody']);

/** “The people”, “some”, “a couple”. */
function several({ head, definite, before, tail }: NounPhrase): Sense | null {
  const alone = ALONE_PEOPLE.has(head) && before.length === 0;
  if (!groups.has(head) && !alone && !/^\d[\d,.]*%?$/u.test(head)) return null;
  const again =
    tail === '' &&
    ((definite && !ALONE_PEOPLE.has(head)) || (DEFINITE_ALONE.has(head) && before.length === 0));
  return {
    kind: SINGLE.has(head) ? 'person' : 'group',
    tag: 'anonymous',
    rule: 'unnamed-people',
    plural: true,
    reference: again || (definite && head === 'people') ? 'people' : 'none',
  };
}

/** Heads of a department: “the minister of fisheries” holds the office alone. */
const HEADS_OF = new Set(['secretary', 'minister']);

/** “The president”, “the foreign minister”: one person holds the office. */
function office(phrase: NounPhrase): Sense | null {
  const { head, plural, indefinite, definite, before, modifiers, behind, capital } = phrase;
  if (plural || indefinite) return null;
  const [of, what] = behind;
  const compound = `${modifiers[modifiers.length - 1] ?? ''} ${head}`;
  const ofWhat = of?.low === 'of' ? `${head} of ${what?.low ?? ''}` : '';
  const single =
    offices.has(head) ||
    offices.has(compound) ||
    offices.has(ofWhat) ||
    (ofWhat !== '' && HEADS_OF.has(head));
  if (!single || !(definite || before.length === 0 || capital || phrase.forWhom !== ''))
    return null;
  const past = modifiers.includes('former') || modifiers.includes('ex');
  return {
    kind: 'person',
    tag: past ? 'anonymous' : 'on-record',
    rule: past ? 'unnamed-people' : 'public-office',
    reference: 'role',
    fresh: false,
  };
}

/** How a phrase for people refers: “the officials” and “the official” go back, “officials” do not. */
function back({ plural, definite }: NounPhrase): 'people' | 'definite' | 'none' {
  if (!definite) return 'none';
  return plural ? 'people' : 'definite';
}

const asPeople = (phrase: NounPhrase): Sense => ({
  kind: phrase.plural ? 'group' : 'person',
  tag: 'anonymous',
  rule: 'unnamed-people',
  reference: back(phrase),
});

/** “Analysts”, “a senior official”, “the Vael senator”. */
function somebody(phrase: NounPhrase): Sense | null {
  const { head, plural, indefinite, definite, modifiers, capital } = phrase;
  if (people.has(head)) {
    const role =
      !plural && !indefinite && (definite || capital || modifiers.some((low) => titles.has(low)));
    return role ? { ...asPeople(phrase), reference: 'role' } : asPeople(phrase);
  }
  const human =
    sometimesPeople.has(head) &&
    modifiers.some((low) => makesPeople.has(low) || /-(?:born|based|old)$/u.test(low));
  return human ? asPeople(phrase) : null;
}

/** “Court records”, “the survey”, “a video”. */
function document({ head }: NounPhrase): Sense | null {
  const kind = recordings.has(head)
    ? 'recording'
    : datasets.has(head)
      ? 'dataset'
      : documents.has(head)
        ? 'document'
        : null;
  return kind === null ? null : { kind, tag: 'sourced', rule: 'document' };
}

/** “The ministry”, “her campaign”; “banks” and “some countries” are nobody a reader could ask. */
function institution(phrase: NounPhrase): Sense | null {
  if (!institutions.has(phrase.head)) return null;
  if (phrase.plural && !phrase.definite) return { ...asPeople(phrase), kind: 'group' };
  return { kind: 'institution', tag: 'sourced', rule: 'institution' };
}

const THING_ENDING =
  /(?:tion|sion|ment|ship|ism|ness|ity|ing|ure|ance|ence|age|sis|work|ics|acy|ade|day|year|thing)$/u;

/** A noun in no list: by its ending a thing, else people. */
function unknown(phrase: NounPhrase): Sense {
  const { head, plural } = phrase;
  if (plural || looksHuman(head) || /^\d+-year-old$/u.test(head)) return asPeople(phrase);
  return THING_ENDING.test(head)
    ? { kind: 'document', tag: 'sourced', rule: 'document', head: '?' }
    : { ...asPeople(phrase), head: '?' };
}
