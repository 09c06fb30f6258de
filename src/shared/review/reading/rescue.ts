import * as v from 'valibot';
import { canonical, stampInstant } from '../../history';
import { type Change, changeSchema, type Text, textSchema } from '../../model';
import { faultInChange } from '../checking/change';
import { baseOf, beginnings, foldReview } from '../checking/history';
import { faultInText } from '../checking/text';
import { faultInValues } from '../checking/values';
import { baseRecords } from '../records';
import { type ReviewFile, reviewFileSchema } from '../reviewFile';
import { reviewFileOf } from '../saving';
import { LOST_CHARACTER } from './decode';
import { objectsIn, stringIn } from './scan';
import { standing } from './standing';

/** What was found of a damaged review file: nothing of it has been checked. */
export interface Remains {
  readonly text: unknown;
  readonly changes: readonly unknown[];
  /** The rest, where it could be read. */
  readonly review: unknown;
  readonly title: unknown;
  readonly savedAt: unknown;
  readonly appVersion: unknown;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: object) => 'blocks' in value && 'sha256' in value;
const isChange = (value: object) => 'ops' in value && 'actor' in value;

/** The parts of a file that is complete JSON. */
export function partsOf(raw: unknown): Remains {
  const file = isObject(raw) ? raw : {};
  const { text, changes, review, article, savedAt, appVersion } = file;
  return {
    text,
    changes: Array.isArray(changes) ? changes : [],
    review,
    title: isObject(article) ? article['title'] : undefined,
    savedAt,
    appVersion,
  };
}

/** The parts of a file that is not, as far as they are whole. */
export function piecesOf(source: string): Remains {
  const objects = objectsIn(source, (value) => isText(value) || isChange(value));
  // Names in front of the changes are the file's own; behind, they may be a change's.
  const head = source.slice(0, source.search(/"changes"\s*:/u));
  return {
    text: objects.find(isText),
    changes: objects.filter(isChange),
    review: stringIn(head, 'review'),
    title: stringIn(head, 'title'),
    savedAt: stringIn(head, 'savedAt'),
    appVersion: stringIn(head, 'appVersion'),
  };
}

/** Changes whose id no other change has: of those that are in the file twice, one; of two that differ, none. */
function withoutTwins(changes: readonly Change[]): readonly Change[] {
  const byId = new Map<string, Change | null>();
  for (const change of changes) {
    const twin = byId.get(change.id);
    const same = twin === undefined || (twin !== null && canonical(twin) === canonical(change));
    byId.set(change.id, same ? change : null);
  }
  return [...byId.values()].filter((change) => change !== null);
}

function lost(value: unknown): boolean {
  return JSON.stringify(value).includes(LOST_CHARACTER);
}

/** The changes that are ones, as their schema reads them. */
function soundChanges(found: readonly unknown[], whole: boolean): readonly Change[] {
  return found.flatMap((value) => {
    if (faultInValues(value) !== null || (!whole && lost(value))) return [];
    const parsed = v.safeParse(changeSchema, value);
    return parsed.success ? [parsed.output] : [];
  });
}

function soundText(found: unknown): Text | null {
  if (faultInValues(found) !== null) return null;
  const parsed = v.safeParse(textSchema, found);
  return parsed.success && faultInText(parsed.output) === null ? parsed.output : null;
}

/** Which review the changes are of: the one the file names, else the first that one of them begins. */
function reviewIn(changes: readonly Change[], named: unknown): string | undefined {
  const begun = beginnings(changes).flatMap(({ reviewId }) => reviewId ?? []);
  return begun.find((id) => id === named) ?? begun[0];
}

/**
 * A new review file of every change that is whole and sound, as far as they hold together; null where there is none,
 * or where the text they are about is not sound: then no anchor can be trusted.
 *
 * @param whole Whether the bytes were UTF-8. Where not, a change with characters that were lost is not sound.
 */
export function rescue(remains: Remains, whole: boolean): ReviewFile | null {
  const text = soundText(remains.text);
  if (text === null) return null;
  const read = soundChanges(remains.changes, whole);
  const reviewId = reviewIn(read, remains.review);
  if (reviewId === undefined) return null;
  const scope = { articleId: text.articleId, reviewId, text };
  const sound = read.filter((change) => faultInChange(change, scope) === null);
  const changes = standing(baseRecords(baseOf(scope)), withoutTwins(sound));
  const last = changes.at(-1);
  if (last === undefined || foldReview(changes, scope).fault !== null) return null;
  const { entries } = reviewFileSchema;
  const title = entries.article.entries.title;
  return reviewFileOf({
    article: { id: text.articleId, title: v.is(title, remains.title) ? remains.title : '' },
    text,
    changes,
    savedAt: v.is(entries.savedAt, remains.savedAt) ? remains.savedAt : stampInstant(last.at),
    appVersion: v.is(entries.appVersion, remains.appVersion) ? remains.appVersion : '',
    rescued: true,
  });
}
