import { type AnyRecord, articleOf, type RecordKind } from '../model';

export type Reference = readonly [kind: RecordKind, id: string];

/**
 * What a record refers to, by kind and id: its article first. Not the claim of a decision or a verdict, nor the review
 * of a ruling: that is history, and may be gone while what was decided about it stays.
 */
export function references(kind: RecordKind, record: AnyRecord): readonly Reference[] {
  if (kind === 'article') return [];
  const found: Reference[] = [['article', articleOf(kind, record)]];
  if ('textId' in record) found.push(['text', record.textId]);
  if (kind === 'verdict' && 'reviewId' in record && record.reviewId !== null) {
    found.push(['review', record.reviewId]);
  }
  if ('sourceId' in record) {
    found.push(['claim', record.claimId], ['source', record.sourceId]);
    if (record.parentId !== null) found.push(['attribution', record.parentId]);
  }
  return found;
}

/**
 * Whether the attributions around one come to an end, for any number of them over the same records. What was found
 * out is remembered: in a long chain each link would else be followed to the end anew.
 *
 * @param outerOf The attribution around the one with this id; null: none.
 */
export function chains(outerOf: (id: string) => string | null): (id: string) => boolean {
  const known = new Map<string, boolean>();
  return (id) => {
    const chain = new Set<string>();
    let at: string | null = id;
    while (at !== null && !known.has(at) && !chain.has(at)) {
      chain.add(at);
      at = outerOf(at);
    }
    const ends = at === null || known.get(at) === true;
    for (const each of chain) known.set(each, ends);
    return known.get(id) === true;
  };
}
