import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DAYS,
  DETERMINERS,
  MONTHS,
  NOT_ADVERBS,
  OBJECTS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBJECTS,
  SUBORDINATORS,
  TIMES,
} from '../words/grammar';
import { listOf } from '../words/list';
import {
  ABOUT,
  DECLINE,
  IRREGULAR,
  SAY,
  SHOW,
  TELL,
  URGE,
  VOW,
  WITH_QUOTATION,
  WITH_THAT,
} from '../words/saying';
import { AFTER_NOUN, PASTS, VERBS } from '../words/verbs';

/** What a word can be: bits of `Token.can`. */
export const CAN = {
  determiner: 1,
  subject: 2,
  possessive: 4,
  preposition: 8,
  conjunction: 16,
  subordinator: 32,
  auxiliary: 64,
  adverb: 128,
  time: 256,
  relative: 512,
  object: 1024,
  /** A form of a verb that does not cite. */
  verb: 2048,
  /** A past form that no noun looks like. */
  past: 4096,
  afterNoun: 8192,
} as const;

/** How a verb form cites: bits of `Token.cites`. */
export const CITES = {
  say: 1,
  withThat: 2,
  withQuotation: 4,
  tell: 8,
  urge: 16,
  vow: 32,
  show: 64,
  about: 128,
  decline: 256,
  /** The form is in -ing: it needs a subject from elsewhere, or an auxiliary. */
  gerund: 512,
  /** The form is the base: plural subjects, or after to and auxiliaries. */
  base: 1024,
  /** The form is in -s: singular subjects. */
  third: 2048,
  /** Past tense or participle. */
  past: 4096,
} as const;

export interface Entry {
  can: number;
  cites: number;
  /** Words that must follow for the verb to be this one (`for` of `call_for`), with what the two together are. */
  phrases: { readonly then: string; readonly cites: number }[] | null;
}

const irregular = new Map(
  IRREGULAR.split('|').map((line) => {
    const forms = listOf(line);
    return [forms[0] ?? '', forms] as const;
  }),
);

const DOUBLED = /(?:^|[^aeiou])[aeiou][bdgmnprt]$/u;
const STRESSED_EARLY = /(?:er|en|on|et|it|or|op|ain|al|el|ot|oin)$/u;

/** Base, -s, past, -ing, participle of a regular verb. */
function regular(base: string): string[] {
  if (base.endsWith('e')) {
    return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`, `${base}d`];
  }
  if (/[^aeiou]y$/u.test(base)) {
    const stem = base.slice(0, -1);
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`, `${stem}ied`];
  }
  const third = /(?:s|x|z|ch|sh)$/u.test(base) ? `${base}es` : `${base}s`;
  const stem =
    DOUBLED.test(base) && !(base.length > 4 && STRESSED_EARLY.test(base))
      ? `${base}${base.slice(-1)}`
      : base;
  return [base, third, `${stem}ed`, `${stem}ing`, `${stem}ed`];
}

/** The five forms of a verb: base, -s, past, -ing, participle. */
export function forms(base: string): readonly string[] {
  return irregular.get(base) ?? regular(base);
}

const FORM_BITS = [CITES.base, CITES.third, CITES.past, CITES.gerund, CITES.past];

function build(): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const entry = (word: string): Entry => {
    const known = entries.get(word);
    if (known !== undefined) return known;
    const made = { can: 0, cites: 0, phrases: null };
    entries.set(word, made);
    return made;
  };
  const can = (words: string, bit: number) => {
    for (const word of listOf(words)) entry(word).can |= bit;
  };
  can(DETERMINERS, CAN.determiner);
  can(POSSESSIVES, CAN.possessive);
  can(SUBJECTS, CAN.subject);
  can(OBJECTS, CAN.object);
  can(PREPOSITIONS, CAN.preposition);
  can(SUBORDINATORS, CAN.subordinator);
  can(CONJUNCTIONS, CAN.conjunction);
  can(RELATIVES, CAN.relative);
  can(AUXILIARIES, CAN.auxiliary);
  can(ADVERBS, CAN.adverb);
  can(DAYS, CAN.time);
  can(MONTHS, CAN.time);
  can(TIMES, CAN.time);
  can(AFTER_NOUN, CAN.afterNoun);
  can(PASTS, CAN.past | CAN.verb);
  for (const base of listOf(VERBS)) for (const form of forms(base)) entry(form).can |= CAN.verb;

  for (const [words, bit] of [
    [SAY, CITES.say],
    [WITH_THAT, CITES.withThat],
    [WITH_QUOTATION, CITES.withQuotation],
    [TELL, CITES.tell],
    [URGE, CITES.urge],
    [VOW, CITES.vow],
    [SHOW, CITES.show],
    [ABOUT, CITES.about],
    [DECLINE, CITES.decline],
  ] as const) {
    for (const phrase of listOf(words)) {
      const [base = '', then] = phrase.split('_');
      for (const [index, form] of forms(base).entries()) {
        const cites = bit | (FORM_BITS[index] ?? 0);
        const found = entry(form);
        found.can |= CAN.verb;
        if (index === 2 && irregular.has(base) && !form.endsWith('ed')) found.can |= CAN.past;
        if (then === undefined) {
          found.cites |= cites;
          continue;
        }
        found.phrases ??= [];
        const same = found.phrases.findIndex((each) => each.then === then);
        const before = same < 0 ? 0 : (found.phrases[same]?.cites ?? 0);
        if (same >= 0) found.phrases.splice(same, 1);
        found.phrases.push({ then, cites: before | cites });
      }
    }
  }
  for (const word of listOf(NOT_ADVERBS)) entry(word);
  return entries;
}

/** Every word the engine knows, in lower case with straight apostrophes. */
export const LEXICON: ReadonlyMap<string, Readonly<Entry>> = build();

const UNKNOWN: Readonly<Entry> = { can: 0, cites: 0, phrases: null };
const ADVERB: Readonly<Entry> = { can: CAN.adverb, cites: 0, phrases: null };
/** A participle or past of a verb that is in no list: `-ed` shows it. */
const ED: Readonly<Entry> = { can: CAN.verb, cites: 0, phrases: null };

/** What a word can be; `word` in lower case with straight apostrophes. */
export function lookUp(word: string): Readonly<Entry> {
  const known = LEXICON.get(word);
  if (known !== undefined) return known;
  if (word.length > 4 && word.endsWith('ly')) return ADVERB;
  if (word.length > 4 && word.endsWith('ed') && !word.endsWith('eed')) return ED;
  return UNKNOWN;
}
