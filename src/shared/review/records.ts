import { fold, type Folded, Records } from '../history';
import { type Article, type Change, REVIEW_KINDS, type RecordKind, type Text } from '../model';

/** What a review is made of: the article and the text that is read. None of it is changed by a review. */
export interface ReviewBase {
  readonly article: Article;
  readonly texts: readonly Text[];
}

const KINDS: readonly RecordKind[] = REVIEW_KINDS;

/** The base as records: what the changes of a review are applied to. */
export function baseRecords({ article, texts }: ReviewBase): Records {
  return Records.empty.write([
    { kind: 'article', id: article.id, record: article },
    ...texts.map((text) => ({ kind: 'text' as const, id: text.id, record: text })),
  ]);
}

/**
 * What a review's changes amount to, in whatever order they are given, with the base among the records. An op on
 * what no review may touch is left out and counted as broken: a file may have been edited by hand.
 */
export function reviewRecords(base: ReviewBase, changes: readonly Change[]): Folded {
  const foreign = changes.flatMap(({ ops }) => ops.filter(({ kind }) => !KINDS.includes(kind)));
  const own = changes.flatMap((change) => {
    const ops = change.ops.filter(({ kind }) => KINDS.includes(kind));
    return ops.length === 0 ? [] : [{ ...change, ops }];
  });
  const folded = fold(own, baseRecords(base));
  return {
    ...folded,
    broken: [...folded.broken, ...foreign.map(({ kind, id }) => ({ kind, id }))],
  };
}
