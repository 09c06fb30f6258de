import type { Change, Claim, Delivery, Ruling, Span } from '../../shared/model';
import {
  agreementOf,
  type Agreements,
  analystClaims,
  type Coding,
  codings,
  type Difference,
  differences,
} from '../../shared/review';
import { stampInstant } from '../../shared/history';
import { memo } from './memo';
import { sentenceAt, sentencesOf, textOf } from './selectors';
import type { OpenArticle } from './state';

/** What readers handed in about the open article, and where it differs from the analyst's claims. */

/** What can be compared: it stays the same as long as the same deliveries are there. */
export interface Compared {
  /** The analyst's claims as they were before the first delivery, in text order. */
  readonly mine: readonly Claim[];
  readonly codings: readonly Coding[];
}

type Deliveries = ReadonlyMap<string, Delivery>;

const NOTHING: Compared = { mine: [], codings: [] };
const codingsKnown = new WeakMap<Deliveries, { textId: string; codings: readonly Coding[] }>();
const comparedKnown = new WeakMap<readonly Coding[], Compared>();

/** What each reader says, as far as it was handed in. */
export function codingsOf(open: OpenArticle): readonly Coding[] {
  const deliveries = open.records.all('delivery');
  if (deliveries.size === 0) return NOTHING.codings;
  const hit = codingsKnown.get(deliveries);
  if (hit?.textId === open.textId) return hit.codings;
  const article = open.records.get('article', open.articleId);
  if (article === undefined) return NOTHING.codings;
  const texts = [...open.records.all('text').values()];
  const found = codings({ article, texts, deliveries: [...deliveries.values()] }, textOf(open));
  codingsKnown.set(deliveries, { textId: open.textId, codings: found });
  return found;
}

/**
 * The analyst's claims and the readers'. Nothing before the history has been loaded: what the analyst had before
 * the first delivery is read off it. What is done later does not change that.
 */
export function comparedOf(open: OpenArticle): Compared {
  const found = codingsOf(open);
  if (found.length === 0 || !open.hasHistory) return NOTHING;
  const hit = comparedKnown.get(found);
  if (hit !== undefined) return hit;
  const deliveries = [...open.records.all('delivery').values()];
  const compared = {
    mine: analystClaims(open.changes, deliveries, open.textId),
    codings: found,
  };
  comparedKnown.set(found, compared);
  return compared;
}

const differencesKnown = new WeakMap<
  Compared,
  { readonly rulings: ReadonlyMap<string, Ruling>; readonly list: readonly Difference[] }
>();

const figuresKnown = new WeakMap<Compared, Agreements>();
const rangesKnown = new WeakMap<Compared, Agreements>();

/**
 * How far the readers and the analyst agree. Takes a moment on a long article: never before it is painted.
 * With `ranges` the figures have their intervals, which takes some seconds where there are a thousand claims.
 */
export function agreementsOf(open: OpenArticle, ranges: boolean): Agreements {
  const compared = comparedOf(open);
  const known = ranges ? rangesKnown : figuresKnown;
  const hit = known.get(compared) ?? rangesKnown.get(compared);
  if (hit !== undefined) return hit;
  const { length } = textOf(open).text;
  const options = ranges ? {} : { resamples: 0 };
  const found = agreementOf(compared.mine, compared.codings, length, options);
  known.set(compared, found);
  return found;
}

/** How many claims of all coders there may be for ranges to be worked out without being asked for. */
const FEW_CLAIMS = 400;

/** Whether the ranges of the figures take long, or are there already. */
export function rangesTakeLong(open: OpenArticle): boolean {
  const compared = comparedOf(open);
  const claims = compared.codings.reduce((sum, each) => sum + each.claims.length, 0);
  return !rangesKnown.has(compared) && compared.mine.length + claims > FEW_CLAIMS;
}

/** Every difference, open or settled, in text order. */
export function differencesOf(open: OpenArticle): readonly Difference[] {
  const compared = comparedOf(open);
  const rulings = open.records.all('ruling');
  const hit = differencesKnown.get(compared);
  if (hit?.rulings === rulings) return hit.list;
  const list = differences(compared.mine, compared.codings, [...rulings.values()]);
  differencesKnown.set(compared, { rulings, list });
  return list;
}

export const isOpen = ({ ruling }: Difference): boolean => ruling === null;

export const openDifferences = (open: OpenArticle): readonly Difference[] =>
  differencesOf(open).filter(isOpen);

/** The difference that was gone to. */
export function currentDifference(open: OpenArticle): Difference | undefined {
  const { settling } = open;
  return settling === null
    ? undefined
    : differencesOf(open).find(({ key }) => key === settling.key);
}

const NOBODY: readonly (readonly Span[])[] = [];

const codersIn = memo(({ mine, theirs }: Difference): readonly (readonly Span[])[] =>
  [mine, ...theirs.map(({ claim }) => claim)].map((claim) => claim?.anchor.segments ?? []),
);

/** What each coder has at the difference gone to, the analyst first: UTF-16 offsets. Empty where none was gone to. */
export function codersAt(open: OpenArticle): readonly (readonly Span[])[] {
  const difference = currentDifference(open);
  return difference === undefined ? NOBODY : codersIn(difference);
}

/** Where a difference lies: every version's words, UTF-16 offsets. */
export function spansOf({ mine, theirs }: Pick<Difference, 'mine' | 'theirs'>): readonly Span[] {
  return [mine, ...theirs.map(({ claim }) => claim)].flatMap(
    (claim) => claim?.anchor.segments ?? [],
  );
}

/** The offset at which a difference begins. */
export function startOfDifference(difference: Difference): number {
  return Math.min(...spansOf(difference).map(({ start }) => start));
}

/** Index of the sentence in which a difference begins. */
export function sentenceOfDifference(open: OpenArticle, difference: Difference): number {
  return sentenceAt(sentencesOf(textOf(open)), startOfDifference(difference));
}

/** The open difference that the key goes to: after (or before) the one gone to, else the cursor; round at the ends. */
export function nextDifference(open: OpenArticle, direction: 1 | -1): Difference | undefined {
  const all = differencesOf(open);
  const at = all.findIndex(({ key }) => key === open.settling?.key);
  if (at !== -1) {
    const round = [...all.slice(at + 1), ...all.slice(0, at)];
    return direction === 1 ? round.find(isOpen) : round.findLast(isOpen);
  }
  const left = all.filter(isOpen);
  return direction === 1
    ? (left.find((each) => sentenceOfDifference(open, each) >= open.cursor) ?? left[0])
    : (left.findLast((each) => sentenceOfDifference(open, each) < open.cursor) ?? left.at(-1));
}

/** The difference that a change settles or opens again. */
export function differenceIn(open: OpenArticle, { ops }: Change): Difference | undefined {
  const ruling = ops.find(({ kind }) => kind === 'ruling');
  if (ruling === undefined) return undefined;
  const key = (ruling.after ?? ruling.before)?.['difference'];
  return differencesOf(open).find((each) => each.key === key || each.ruling?.id === ruling.id);
}

/** `2 differences left`, for announcements. */
export function differencesLeft(open: OpenArticle): string {
  const { length } = openDifferences(open);
  if (length === 0) return 'No differences left';
  return length === 1 ? '1 difference left' : `${String(length)} differences left`;
}

/** Who entered a record into the article, and when (ISO 8601, UTC). */
export interface Entry {
  readonly actor: string;
  readonly at: string;
}

/** By the id of the record, for what was entered last under it: deliveries and rulings. */
const entries = memo((changes: OpenArticle['changes']): ReadonlyMap<string, Entry> => {
  const found = new Map<string, Entry>();
  for (const { ops, actor, at } of changes) {
    for (const { kind, id, before } of ops) {
      if (before === null && (kind === 'delivery' || kind === 'ruling')) {
        found.set(id, { actor, at: stampInstant(at) });
      }
    }
  }
  return found;
});

/** Who brought a delivery in, or settled a difference, and when; undefined until the history is there. */
export function entryOf(open: OpenArticle, recordId: string): Entry | undefined {
  return entries(open.changes).get(recordId);
}

/** What was brought in, in the order it came. */
export interface Brought {
  readonly delivery: Delivery;
  /** What the reader says; undefined where the beginning of the review never came in. */
  readonly coding: Coding | undefined;
  readonly entry: Entry | undefined;
}

export function broughtIn(open: OpenArticle): readonly Brought[] {
  const found = codingsOf(open);
  return [...open.records.all('delivery').values()].map((delivery) => ({
    delivery,
    coding: found.find(({ review }) => review.id === delivery.reviewId),
    entry: entryOf(open, delivery.id),
  }));
}
