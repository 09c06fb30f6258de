/** The sections of a report, in order. Every format numbers them so, from 1. */
export const SECTIONS = [
  { id: 'identity', title: 'Identity' },
  { id: 'summary', title: 'Source summary' },
  { id: 'figures', title: 'Headline figures' },
  { id: 'distinct', title: 'Distinct sources' },
  { id: 'ledger', title: 'Claim ledger' },
  { id: 'register', title: 'Source register' },
  { id: 'anonymity', title: 'Anonymity' },
  { id: 'untagged', title: 'Untagged and unattributed' },
  { id: 'article', title: 'The article, marked up' },
  { id: 'method', title: 'Method' },
  { id: 'reading', title: 'Second reader' },
  { id: 'sign-off', title: 'Sign-off' },
] as const;
export type SectionId = (typeof SECTIONS)[number]['id'];

/** The number of a section, to refer to it by. */
export function sectionNumber(id: SectionId): number {
  return SECTIONS.findIndex((section) => section.id === id) + 1;
}
