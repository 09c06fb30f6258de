import { type Article, articleSchema } from './article';
import { type Attribution, attributionSchema } from './attribution';
import { type Claim, claimSchema } from './claim';
import { type Decision, decisionSchema } from './decision';
import { type Source, sourceSchema } from './source';
import { type Text, textSchema } from './text';

/** Every kind of record, with its type. */
export interface RecordTypes {
  readonly article: Article;
  readonly text: Text;
  readonly claim: Claim;
  readonly source: Source;
  readonly attribution: Attribution;
  readonly decision: Decision;
}

export const RECORD_KINDS = [
  'article',
  'text',
  'claim',
  'source',
  'attribution',
  'decision',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];
export type AnyRecord = RecordTypes[RecordKind];

/** The schema of each kind: what makes a stored row a record. */
export const RECORD_SCHEMAS = {
  article: articleSchema,
  text: textSchema,
  claim: claimSchema,
  source: sourceSchema,
  attribution: attributionSchema,
  decision: decisionSchema,
} as const satisfies Record<RecordKind, unknown>;

/** The article a record belongs to: itself, for an article. */
export function articleOf(kind: RecordKind, record: AnyRecord): string {
  return kind === 'article' ? record.id : (record as Exclude<AnyRecord, Article>).articleId;
}
