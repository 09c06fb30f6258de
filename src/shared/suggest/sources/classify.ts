import { joint, nameBeside, namesPerson, withOthers } from './beside';
import { commonPhrase } from './common';
import type { Classified } from './identified';
import { tidy, unnamed, type Mention } from './mention';
import { nameOrInstitution } from './named';
import { commonNoun } from './nouns';
import { partOf } from './part-of';
import { capitalsFrom, describedFrom, partsOf, type Word } from './phrase';
import { pronoun } from './pronoun-mention';
import { describedBy } from './vocabulary';

/** How much of a mention is read, UTF-16 code units: no source takes more to name. */
const MENTION_LIMIT = 600;

/** What a mention is by its own words. */
export function readMention(whole: string): Mention {
  const mention = whole.length > MENTION_LIMIT ? whole.slice(0, MENTION_LIMIT) : whole;
  const parts = partsOf(mention);
  const [first = []] = parts;
  if (first.length === 0) return unnamed(mention, { plural: false, kind: 'person' });
  return (
    pronoun(mention, first) ?? partOf(mention, parts, readMention) ?? nounPhrase(mention, parts)
  );
}

/** The mentions of one text, each spelling of them read once. */
export class Mentions {
  private readonly known = new Map<string, Mention>();

  read(words: string): Mention {
    const known = this.known.get(words);
    if (known !== undefined) return known;
    const read = readMention(words);
    this.known.set(words, read);
    return read;
  }
}

/** “The mayor himself”, “Northline itself”. */
const REFLEXIVES = new Set(['himself', 'herself', 'itself', 'themselves']);

/** Left of a passive: “seen by officials”. */
const LEADING = new Set(['by', 'from', 'per']);

const LEVELS = new Set(
  'federal state local city county national regional foreign domestic provincial municipal current former top senior'.split(
    ' ',
  ),
);

function nounPhrase(mention: string, parts: readonly (readonly Word[])[]): Mention {
  const [whole = [], ...asides] = parts;
  const ends = whole.length > 1 && REFLEXIVES.has(whole[whole.length - 1]?.low ?? '');
  const begins = whole.length > 1 && LEADING.has(whole[0]?.low ?? '') ? 1 : 0;
  const main = whole.slice(begins, ends ? -1 : undefined);
  let found = joined(mention, main);
  if (found.name !== null)
    return found.kind === 'institution' ? found : withOthers(mention, found, asides);
  if (found.kind === 'group') {
    // “The two candidates, Ada Kell and Bo Lund,”
    const named = withOthers(mention, found, asides);
    if (named.name !== null) return named;
  }
  const named = found.plural || found.head === '' ? null : nameBeside(mention, found, asides);
  if (named !== null) return named;
  // “A tall, bearded man”: the noun stands behind the comma.
  if (found.head === '?' && asides[0] !== undefined) {
    const next = phraseOf(mention, asides[0]);
    if (next.head !== '?' && next.name === null) found = { ...next, fresh: found.fresh };
  }
  return describedByPeople(mention, found) ?? found;
}

/** What stands before the first comma, taken apart at “and” where it joins two sources. */
function joined(mention: string, main: readonly Word[]): Mention {
  let cut = joint(main);
  // “Officials in Vael and Brenn”: what is joined is where they are, not who.
  if (cut > describedFrom(main) && !namesPerson(mention, main.slice(cut + 1))) cut = -1;
  // “Federal and state officials” is one group.
  if (cut > 0 && main.slice(0, cut).every((word) => LEVELS.has(word.low))) cut = -1;
  if (cut < 0) return phraseOf(mention, main);
  const left = phraseOf(mention, main.slice(0, cut));
  const right = phraseOf(mention, main.slice(cut + 1));
  const bothPeople = left.kind === 'person' && right.kind === 'person';
  if (left.head === '?' && left.name === null) return phraseOf(mention, main);
  if (left.kind === 'person' && left.name !== null) {
    const other = bothPeople ? right.name : null;
    return {
      ...left,
      kind: 'group',
      plural: true,
      name: other === null ? null : `${left.name} and ${other}`,
      descriptor: tidy(mention),
      reference: 'none',
      nameWords: other !== null ? [...left.nameWords, 'and', ...right.nameWords] : [],
      unsure: false,
      words: tidy(mention).toLowerCase(),
    };
  }
  if (left.name === null && bothPeople && right.name !== null && !left.plural) return right;
  return left.tag === 'anonymous' ? { ...left, kind: 'group', plural: true } : left;
}

/** “A memo described by people familiar with it”: the people are the source. */
function describedByPeople(mention: string, found: Mention): Mention | null {
  if (found.name !== null || (found.tag !== 'sourced' && found.head !== '?')) return null;
  if (!mention.includes(' by ')) return null;
  const match =
    /\b(?<how>\p{Ll}+)\s+(?:\p{Ll}+ly\s+)?(?:to\s+.{3,60}?\s+)?by\s+(?<whom>.+)$/su.exec(mention);
  if (match?.groups === undefined || !describedBy.has(match.groups['how'] ?? '')) return null;
  const by = readMention(match.groups['whom'] ?? '');
  if (by.tag === 'sourced') return null;
  return { ...by, rule: by.tag === 'anonymous' ? 'described-by-people' : by.rule };
}

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

/** A mention alone, without context: what its words say it is. */
export function classify(mention: string): Classified {
  const { kind, tag, name, descriptor, reference, rule } = readMention(mention);
  return { kind, tag, name, descriptor, reference, rule };
}
