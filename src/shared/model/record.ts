import { type Article, articleSchema } from './article';
import { type Attribution, attributionSchema } from './attribution';
import { type Claim, claimSchema } from './claim';
import { type Decision, decisionSchema } from './decision';
import { type Delivery, deliverySchema } from './delivery';
import type { RecordKind } from './kinds';
import { type Review, reviewSchema } from './review';
import { type Ruling, rulingSchema } from './ruling';
import { type Source, sourceSchema } from './source';
import { type Text, textSchema } from './text';
import { type Verdict, verdictSchema } from './verdict';

/** Every kind of record, with its type. */
export interface RecordTypes {
  readonly article: Article;
  readonly text: Text;
  readonly claim: Claim;
  readonly source: Source;
  readonly attribution: Attribution;
  readonly decision: Decision;
  readonly delivery: Delivery;
  readonly ruling: Ruling;
  readonly review: Review;
  readonly verdict: Verdict;
}

export type AnyRecord = RecordTypes[RecordKind];

/** The schema of each kind: what makes a stored row a record. */
export const RECORD_SCHEMAS = {
  article: articleSchema,
  text: textSchema,
  claim: claimSchema,
  source: sourceSchema,
  attribution: attributionSchema,
  decision: decisionSchema,
  delivery: deliverySchema,
  ruling: rulingSchema,
  review: reviewSchema,
  verdict: verdictSchema,
} as const satisfies Record<RecordKind, unknown>;

/** The article a record belongs to: itself, for an article. */
export function articleOf(kind: RecordKind, record: AnyRecord): string {
  return kind === 'article' ? record.id : (record as Exclude<AnyRecord, Article>).articleId;
}
