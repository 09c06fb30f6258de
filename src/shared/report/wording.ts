import { figure } from '../text';
import type { PeopleRange } from './model';

export { counted, figure } from '../text';

/** How figures are put into words, the same in every format. */

/** What stands where the article or the analyst gives nothing. */
export const NOTHING = '—';

export const UNTAGGED_LINE = 'Nobody has tagged this article: it holds no claims.';
export const NO_SUMMARY = 'Not written.';

/** `part` of `whole` in whole per cent; never 0% for something nor 100% for less than all. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return NOTHING;
  const rounded = Math.round((100 * part) / whole);
  if (part > 0 && rounded === 0) return '<1%';
  if (part < whole && rounded === 100) return '>99%';
  return `${rounded}%`;
}

/** `3 of 12 (25%)`: a figure never stands without its denominator. */
export function share(part: number, whole: number): string {
  return `${figure(part)} of ${figure(whole)} (${percent(part, whole)})`;
}

/** `2`, `2–5`, `2 or more`. */
export function people({ min, max }: PeopleRange): string {
  if (max === null) return `${figure(min)} or more`;
  return min === max ? figure(min) : `${figure(min)}–${figure(max)}`;
}

/** An ISO instant to the minute: `2026-03-04 10:15 UTC`. */
export function instant(iso: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/u.exec(iso);
  return match === null ? iso : `${match[1] ?? ''} ${match[2] ?? ''} UTC`;
}

/** `from` to `to`, or the one instant they print as; on one day the day is said once. */
export function period(from: string, to: string): string {
  const [first, last] = [instant(from), instant(to)];
  if (first === last) return first;
  const sameDay = first.slice(0, 11) === last.slice(0, 11) && first.endsWith(' UTC');
  return sameDay ? `${first.slice(0, -4)} to ${last.slice(11)}` : `${first} to ${last}`;
}

/** Claim numbers as a list: `1, 4, 7`. */
export function numbers(list: readonly number[]): string {
  return list.length === 0 ? NOTHING : list.join(', ');
}

/** `Claim` or `Claims`, to stand before their numbers. */
export function claimWord(list: readonly number[]): string {
  return list.length === 1 ? 'Claim' : 'Claims';
}

/** What each kind of finding is called. */
export const FINDING_LABELS = {
  disagreement: 'Tag and source disagree',
  incomplete: 'Not complete',
} as const;
