import type { ArticleSummary, ListFilter } from '../api';
import { isoDate } from '../text';
import { sameName } from './names';

/** Sentences that no claim touches, by article; what is not in it has not been counted. */
export type Untagged = ReadonlyMap<string, number | null>;

/**
 * The day of publication, `YYYY-MM-DD`, or as much of it as is known; empty where nothing is. A date that a person
 * wrote out (`14 March 2025`) is read too.
 */
export function dayOf(publishedAt: string): string {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u.exec(publishedAt)?.[0] ?? isoDate(publishedAt);
}

/** When an article was published, in the words of a list: the day, or what was typed where it is none. */
export function publishedOn(publishedAt: string): string {
  const day = dayOf(publishedAt);
  return day === '' ? publishedAt : day;
}

/** The last day of a month, `YYYY-MM`, or of a year. */
function lastDayOf(time: string): string {
  const [year = 0, month = 12] = time.split('-').map(Number);
  const day = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${time.slice(0, 4)}-${String(month).padStart(2, '0')}-${String(day)}`;
}

/** Whether a day, or a month or year of which no day is known, lies wholly between two days. */
function isBetween(day: string, from: string | null, to: string | null): boolean {
  if (from === null && to === null) return true;
  if (day === '') return false;
  const first = `${day}-01-01`.slice(0, 10);
  const last = day.length === 10 ? day : lastDayOf(day);
  return (from === null || first >= from) && (to === null || last <= to);
}

/** How much of an article's claims carry a tag, in per cent; null where it has no claims. */
export function shareOf(
  { tags, claims }: Pick<ArticleSummary, 'tags' | 'claims'>,
  tag: keyof ArticleSummary['tags'],
): number | null {
  return claims === 0 ? null : (100 * tags[tag]) / claims;
}

/** Whether an article is one that the filter leaves. */
export function fits(article: ArticleSummary, filter: ListFilter, untagged: Untagged): boolean {
  const { from, to, outlet, shares } = filter;
  if (!isBetween(dayOf(article.publishedAt), from, to)) return false;
  if (outlet !== null && sameName(article.outlet) !== sameName(outlet)) return false;
  const holds = shares.every(({ tag, bound, percent }) => {
    const share = shareOf(article, tag);
    return share !== null && (bound === 'least' ? share >= percent : share <= percent);
  });
  if (!holds) return false;
  if (filter.untagged === null) return true;
  const left = untagged.get(article.id) ?? null;
  return left !== null && (filter.untagged === 'none' ? left === 0 : left > 0);
}

/** How many conditions a filter makes. */
export function conditionsIn({ from, to, outlet, shares, untagged }: ListFilter): number {
  return [from, to, outlet, untagged].filter((each) => each !== null).length + shares.length;
}
