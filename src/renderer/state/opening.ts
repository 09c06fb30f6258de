import { apply, Records, type Write } from '../../shared/history';
import {
  type ArticleRecords,
  type Change,
  newestText,
  type Review,
  type Text,
} from '../../shared/model';
import { reviewRecords } from '../../shared/review';
import { NOT_FINDING, type OpenArticle, type OpenReview } from './state';

/** The records of an article as one set. */
export function recordsOf(data: ArticleRecords): Records {
  const writes: Write[] = [
    { kind: 'article', id: data.article.id, record: data.article },
    ...data.texts.map((record) => ({ kind: 'text' as const, id: record.id, record })),
    ...data.sources.map((record) => ({ kind: 'source' as const, id: record.id, record })),
    ...data.claims.map((record) => ({ kind: 'claim' as const, id: record.id, record })),
    ...data.attributions.map((record) => ({ kind: 'attribution' as const, id: record.id, record })),
    ...data.decisions.map((record) => ({ kind: 'decision' as const, id: record.id, record })),
    ...data.deliveries.map((record) => ({ kind: 'delivery' as const, id: record.id, record })),
    ...data.rulings.map((record) => ({ kind: 'ruling' as const, id: record.id, record })),
  ];
  return Records.empty.write(writes);
}

/** An article as it can be read now. */
export interface ReadArticle {
  readonly records: Records;
  /** The newest text version. */
  readonly text: Text;
  /** What of the waiting changes is not in what was answered. */
  readonly waiting: readonly Change[];
}

/**
 * The article as main has it, with what waits in the outbox. What main took in the meantime is among its records
 * already: then it is refused here, or does the same again. Null where that leaves nothing to show.
 */
export function readArticle(data: ArticleRecords, waiting: readonly Change[]): ReadArticle | null {
  const latest = data.texts.length === 0 ? undefined : newestText(data.texts);
  let records = recordsOf(data);
  const taken: Change[] = [];
  for (const change of waiting) {
    const outcome = apply(records, change);
    if (!outcome.ok) continue;
    records = outcome.value;
    taken.push(change);
  }
  const text = latest === undefined ? undefined : records.get('text', latest.id);
  return text === undefined ? null : { records, text, waiting: taken };
}

/** What is the same of every article that was just opened. */
const AT_THE_START = {
  cursor: 0,
  selection: null,
  focus: null,
  lastClaim: null,
  link: null,
  finding: NOT_FINDING,
  suggested: null,
  aim: null,
  settling: null,
  visit: null,
  received: new Set<string>(),
  drafts: new Map(),
} as const satisfies Partial<OpenArticle>;

/** The article opened for tagging. Null where there is nothing to show. */
export function openedArticle(
  data: ArticleRecords,
  waiting: readonly Change[],
): OpenArticle | null {
  const read = readArticle(data, waiting);
  if (read === null) return null;
  return {
    ...AT_THE_START,
    articleId: data.article.id,
    textId: read.text.id,
    review: null,
    records: read.records,
    changes: read.waiting,
    hasHistory: false,
  };
}

/** What opening a review found. */
export interface ReviewRead {
  readonly reviewId: string;
  readonly data: ArticleRecords;
  /** Changes of the article that main had not confirmed when it was asked. */
  readonly waiting: readonly Change[];
  /** Every change of the review in the order made, also those that main has not confirmed. */
  readonly changes: readonly Change[];
}

/** The claims on the text that is read, by whom they were made. */
export function claimsToJudge({ records, text }: ReadArticle): readonly string[] {
  return [...records.all('claim').values()]
    .filter(({ textId }) => textId === text.id)
    .map(({ id }) => id);
}

/** The claims that a reader was given, as they are now, with what they are attributed to. */
function shownTo({ claims }: Review, records: Records): Records {
  const given = new Set(claims);
  const links = [...records.all('attribution').values()].filter((link) => given.has(link.claimId));
  const sources = new Set(links.map(({ sourceId }) => sourceId));
  const writes: Write[] = [
    ...[...records.all('claim').values()]
      .filter(({ id }) => given.has(id))
      .map((record) => ({ kind: 'claim' as const, id: record.id, record })),
    ...[...records.all('source').values()]
      .filter(({ id }) => sources.has(id))
      .map((record) => ({ kind: 'source' as const, id: record.id, record })),
    ...links.map((record) => ({ kind: 'attribution' as const, id: record.id, record })),
  ];
  return Records.empty.write(writes);
}

/** The article opened for a review. Null where there is nothing to show: no such review, or no text. */
export function openedReview({ reviewId, data, waiting, changes }: ReviewRead): OpenArticle | null {
  const read = readArticle(data, waiting);
  if (read === null) return null;
  const article = read.records.get('article', data.article.id);
  if (article === undefined) return null;
  const texts = [...read.records.all('text').values()];
  const { records } = reviewRecords({ article, texts }, changes);
  const review = records.get('review', reviewId);
  if (review === undefined || records.get('text', review.textId) === undefined) return null;
  const open: OpenReview = { id: reviewId, shown: shownTo(review, read.records), filter: 'all' };
  return {
    ...AT_THE_START,
    articleId: article.id,
    textId: review.textId,
    review: open,
    records,
    changes,
    hasHistory: true,
  };
}
