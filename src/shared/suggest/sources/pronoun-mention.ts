import { made, type Mention } from './mention';
import { POSSESSIVES } from './determiners';
import type { Word } from './phrase';

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
const AUTHORS = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'myself', 'ourselves']);
const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'whose']);
/** What may stand behind a pronoun without making it a determiner: “he himself”, “they all”, “he, too”. */
const AFTER_PRONOUN = new Set(
  'himself herself itself themselves all both each too also alone then now later never have has had would will is are was were'.split(
    ' ',
  ),
);
/** A mention that is a pronoun: “he”, “they all”, “who”; null where it is none. */
export function pronoun(mention: string, words: readonly Word[]): Mention | null {
  const [lead, next, third] = words;
  if (lead === undefined) return null;
  const alone = next === undefined || (AFTER_PRONOUN.has(next.low) && third === undefined);
  // “US Senator” begins with no pronoun.
  const country = lead.capital && mention.slice(lead.start, lead.end) === 'US';
  if (!country && AUTHORS.has(lead.low) && (alone || !POSSESSIVES.has(lead.low))) {
    const we = lead.low.startsWith('w') || lead.low.startsWith('o') || lead.low === 'us';
    return made(mention, {
      kind: 'person',
      tag: 'observed',
      reference: 'author',
      rule: 'author-speaks',
      plural: we,
    });
  }
  const person = PRONOUNS.get(lead.low);
  if (person !== undefined && (alone || !POSSESSIVES.has(lead.low))) {
    return made(mention, {
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
      kind: lead.low === 'which' ? 'institution' : 'group',
      tag: lead.low === 'which' ? 'sourced' : 'anonymous',
      reference: 'relative',
      rule: 'relative-pronoun',
    });
  }
  return null;
}
