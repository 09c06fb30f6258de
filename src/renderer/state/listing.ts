import { type ArticleSummary, type ListFilter, NO_LIST_FILTER, type Share } from '../../shared/api';
import {
  conditionsIn,
  fits,
  type ListSort,
  sameName,
  sorted,
  type Untagged,
} from '../../shared/listing';
import type { Labels } from '../../shared/model';
import { TAG_DEFINITIONS } from '../../shared/model';

/** Which articles the library lists, and in which order. */
export interface Listing {
  readonly filter: ListFilter;
  readonly sort: ListSort;
}

/** Stands for articles that name no outlet: none is called a space. */
export const NO_OUTLET = ' ';

export const NO_LISTING: Listing = { filter: NO_LIST_FILTER, sort: 'changed' };

export const SORT_LABELS: Labels<ListSort> = {
  changed: 'Last changed',
  imported: 'Last imported',
  published: 'Last published',
  title: 'Title',
  anonymous: 'Most anonymous',
  untagged: 'Most left untagged',
};

/** Whether the list cannot be told without having counted the sentences that no claim touches. */
export function asksUntagged({ filter, sort }: Listing): boolean {
  return filter.untagged !== null || sort === 'untagged';
}

/** The articles that are listed, in order. */
export function listedArticles(
  articles: readonly ArticleSummary[],
  { filter, sort }: Listing,
  untagged: Untagged,
): readonly ArticleSummary[] {
  const left =
    conditionsIn(filter) === 0 ? articles : articles.filter((each) => fits(each, filter, untagged));
  return sorted(left, sort, untagged);
}

/** Every outlet, as it is spelt in the article changed last; that none is named last. */
export function outletsIn(articles: readonly ArticleSummary[]): Labels<string> {
  const known = new Map<string, string>();
  for (const { outlet } of articles) {
    const key = sameName(outlet);
    if (!known.has(key)) known.set(key, outlet.trim());
  }
  const named = [...known].filter(([key]) => key !== '').sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries([
    ...named.map(([, label]) => [label, label]),
    ...(known.has('') ? [[NO_OUTLET, 'No outlet named']] : []),
  ]) as Labels<string>;
}

/** One condition of a filter, in words, and the filter without it. */
export interface Condition {
  readonly words: string;
  readonly without: ListFilter;
}

export function shareInWords({ tag, bound, percent }: Share): string {
  return `${TAG_DEFINITIONS[tag].label} at ${bound} ${String(percent)}%`;
}

/** The conditions that a filter makes, in the order of its fields. */
export function conditionsOf(filter: ListFilter): readonly Condition[] {
  const { from, to, outlet, shares, untagged } = filter;
  return [
    ...(from === null ? [] : [{ words: `From ${from}`, without: { ...filter, from: null } }]),
    ...(to === null ? [] : [{ words: `To ${to}`, without: { ...filter, to: null } }]),
    ...(outlet === null
      ? []
      : [{ words: outlet === '' ? 'No outlet' : outlet, without: { ...filter, outlet: null } }]),
    ...shares.map((share) => ({
      words: shareInWords(share),
      without: { ...filter, shares: shares.filter((each) => each !== share) },
    })),
    ...(untagged === null
      ? []
      : [
          {
            words: untagged === 'some' ? 'Untagged left' : 'Nothing untagged',
            without: { ...filter, untagged: null },
          },
        ]),
  ];
}
