import { inOrder, type Records, stampInstant } from '../../history';
import { type Change, type Claim, type Ruling, sourceLabel } from '../../model';
import type { Coding, Difference, Theirs } from '../../review';
import type { Places } from '../places';
import { linksByClaim, supporters } from '../support';
import type { ReportDifference, Settled, Version } from './model';

/** What a coder attributes their own claims to: by claim id, the labels of the supporting sources. */
function sourcesIn(records: Records): (claim: Claim) => string {
  const all = <K extends 'attribution' | 'source'>(kind: K) => [...records.all(kind).values()];
  const links = linksByClaim(all('attribution'), all('source'));
  return ({ id }) =>
    supporters(links.get(id) ?? [])
      .map(sourceLabel)
      .join('; ');
}

function settled(
  { id, ruling, reviewId, note }: Ruling,
  changes: readonly Change[],
  numberOf: ReadonlyMap<string, number>,
): Settled {
  const last = changes
    .filter(({ ops }) => ops.some((op) => op.kind === 'ruling' && op.id === id))
    .toSorted(inOrder)
    .at(-1);
  return {
    ruling,
    reader: reviewId === null ? null : (numberOf.get(reviewId) ?? null),
    note,
    by: last?.actor ?? '',
    at: stampInstant(last?.at ?? ''),
  };
}

/** What differences are told with. */
export interface Telling {
  /** The analyst's records as readers are compared with them. */
  readonly analyst: Records;
  /** In the order that numbers them. */
  readonly codings: readonly Coding[];
  readonly changes: readonly Change[];
  readonly places: Places;
  /** Numbers in the ledger by claim id. */
  readonly ledger: ReadonlyMap<string, number>;
}

/** The differences, in text order, as the report tells them. */
export function told(
  differences: readonly Difference[],
  { analyst, codings, changes, places, ledger }: Telling,
): ReportDifference[] {
  const numberOf = new Map(codings.map(({ review }, i) => [review.id, i + 1]));
  const analystSources = sourcesIn(analyst);
  const readerSources = new Map(codings.map((each) => [each.review.id, sourcesIn(each.records)]));
  const mine = (claim: Claim | null): Version => ({
    reader: null,
    tag: claim?.tag ?? null,
    quotation: claim?.anchor.quote.exact ?? '',
    segments: claim?.anchor.segments ?? [],
    source: claim === null ? '' : analystSources(claim),
    verdict: null,
    note: '',
  });
  const theirs = ({ reviewId, claim, verdict }: Theirs): Version => ({
    reader: numberOf.get(reviewId) ?? 0,
    tag: claim?.tag ?? null,
    quotation: claim?.anchor.quote.exact ?? '',
    segments: claim?.anchor.segments ?? [],
    source:
      verdict !== null
        ? verdict.source
        : claim === null
          ? ''
          : (readerSources.get(reviewId)?.(claim) ?? ''),
    verdict: verdict?.verdict ?? null,
    note: verdict?.note ?? claim?.note ?? '',
  });
  const readersInOrder = (a: Version, b: Version) => (a.reader ?? 0) - (b.reader ?? 0);
  return differences.map((difference, i) => {
    const versions = [
      mine(difference.mine),
      ...difference.theirs.map(theirs).toSorted(readersInOrder),
    ];
    const first = versions.find(({ quotation }) => quotation !== '');
    return {
      number: i + 1,
      key: difference.key,
      place: places.place(first?.segments ?? []),
      quotation: first?.quotation ?? '',
      aspects: difference.aspects,
      versions,
      claim: ledger.get(difference.key) ?? null,
      settled: difference.ruling === null ? null : settled(difference.ruling, changes, numberOf),
    };
  });
}
