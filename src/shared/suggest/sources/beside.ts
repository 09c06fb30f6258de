import { tidy, type Mention } from './mention';
import { nameOrInstitution, ofPartners } from './named';
import { capitalsFrom, describedFrom, type Word } from './phrase';
import { institutionWords, isGivenName, offices, people, titles } from './vocabulary';

/** Where “and” joins two sources: the index of it, else -1. */
export function joint(words: readonly Word[]): number {
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

/** “Ada Kell (Vael), Bo Lund (Brenn) and Cy Dahl”: people named one after the other are one group. */
export function withOthers(
  mention: string,
  found: Mention,
  asides: readonly (readonly Word[])[],
): Mention {
  if (!asides.some((aside) => aside[0]?.low === 'and' || aside.some(({ low }) => low === 'and')))
    return found;
  const others: Mention[] = [];
  for (const aside of asides) {
    const from = aside[0]?.low === 'and' ? aside.slice(1) : aside;
    const cut = from.findIndex((word) => word.low === 'and');
    if (cut > 0 && !from.slice(0, cut).every((word) => word.capital)) continue;
    for (const words of cut < 0 ? [from] : [from.slice(0, cut), from.slice(cut + 1)]) {
      if (words[0]?.capital !== true || !words.every((word) => word.capital)) continue;
      const other = nameOrInstitution(mention, words);
      if (other === null || other.kind !== 'person') continue;
      const joined = aside !== from || cut >= 0;
      if (joined || isGivenName(other.nameWords[0] ?? '')) others.push(other);
    }
  }
  const all = found.name === null ? others : [found, ...others];
  if (all.length < 2) return found;
  return {
    ...found,
    kind: 'group',
    tag: 'on-record',
    rule: 'named-person',
    plural: true,
    name: `${all
      .slice(0, -1)
      .map(({ name }) => name ?? '')
      .join(', ')} and ${others[others.length - 1]?.name ?? ''}`,
    descriptor: tidy(mention),
    reference: 'none',
    nameWords: all.flatMap(({ nameWords }, index) =>
      index === 0 ? nameWords : ['and', ...nameWords],
    ),
  };
}

/** `R-Vael`, `Md.`: behind a lawmaker, in brackets or between commas. */
const isPartyOrPlace = (words: readonly Word[]) =>
  words.length === 1 && /^[rdi]-|\.$/u.test(words[0]?.low ?? '');

/** Whether words name a person beyond doubt: in full or with a title. */
export const namesPerson = (mention: string, words: readonly Word[]) => {
  const found =
    words[0]?.capital === true
      ? nameOrInstitution(mention, words.slice(0, describedFrom(words)))
      : null;
  return found?.kind === 'person' && (found.nameWords.length > 1 || found.roles.length > 0);
};

/** “The mayor, Ida Holm,”; “the railway, Northline,”: the name stands in apposition. */
export function nameBeside(
  mention: string,
  found: Mention,
  asides: readonly (readonly Word[])[],
): Mention | null {
  for (const aside of asides.slice(0, 2)) {
    const [lead] = aside;
    if (lead === undefined || isPartyOrPlace(aside)) continue;
    const words = aside.slice(0, describedFrom(aside));
    const capitals = capitalsFrom(words);
    // “state Del. Marta Vane” begins small.
    if (capitals !== 0 && !titles.has(words[capitals]?.low ?? '')) continue;
    const named = nameOrInstitution(mention, words);
    if (named === null) continue;
    // “The contractor, Brenn & Tarn,”: also a firm has a trade.
    const firm = ofPartners(mention, words);
    const human =
      !firm &&
      (found.kind === 'person' ||
        found.rule === 'official-voice' ||
        found.reference === 'role' ||
        people.has(found.head) ||
        offices.has(found.head));
    if (human && named.kind === 'institution' && !named.unsure) continue;
    if (!human && !firm && found.kind !== 'institution') continue;
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
      owner: human ? '' : found.owner,
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
