import { claimOrder, sameSpans } from '../anchoring';
import type { Claim, Labels, Ruling } from '../model';
import type { Coding } from './coding';
import { type Place, places, placesBeside, type Theirs } from './places';

/** In what a difference consists. */
const ASPECTS = ['tag', 'boundary', 'source', 'missing', 'extra', 'rejected', 'query'] as const;
/**
 * `tag`, `boundary`, `source`: two versions differ in that. `missing`: a reader who tagged the bare text has nothing
 * where the analyst has a claim. `extra`: the analyst has nothing. `rejected`: a reader disagrees without saying what
 * they would have. `query`: a reader asks.
 */
export type Aspect = (typeof ASPECTS)[number];
export const ASPECT_LABELS: Labels<Aspect> = {
  tag: 'Tag',
  boundary: 'Boundary',
  source: 'Source',
  missing: 'Not tagged by a reader',
  extra: 'Only tagged by a reader',
  rejected: 'Rejected',
  query: 'Question',
};

/** One place where the analyst and readers, or readers among themselves, do not say the same. */
export interface Difference {
  /** The id of the analyst's claim or, where there is none, of the readers' first: what a ruling names. */
  readonly key: string;
  /**
   * The analyst's claim as it stood before anything was brought in; one that was not there then, as it was judged.
   * Null: they had none here.
   */
  readonly mine: Claim | null;
  /** One entry a reader who read this place; also those who agree with `mine` where another does not. */
  readonly theirs: readonly Theirs[];
  readonly aspects: readonly Aspect[];
  /** How it was settled; null: it is open. */
  readonly ruling: Ruling | null;
}

/** What a coder has here, in words that another who has the same would get too. */
function saying({ claim, verdict }: Pick<Theirs, 'claim' | 'verdict'>): string {
  if (verdict?.verdict === 'query') return 'asks';
  if (claim === null) return verdict === null ? 'nothing' : 'rejected';
  const source = verdict?.verdict === 'disagree' ? verdict.source : '';
  return [claim.tag, source, claim.anchor.quote.exact].filter((words) => words !== '').join(': ');
}

/** Everything that is said at a place, each once: what a ruling is about. */
export function versionsAt({ mine, theirs }: Pick<Place, 'mine' | 'theirs'>): string[] {
  const all = [...(mine === null ? [] : [{ claim: mine, verdict: null }]), ...theirs];
  return [...new Set(all.map(saying))].sort();
}

function aspectsOf({ mine, theirs }: Place): Aspect[] {
  const versions = [mine, ...theirs.map(({ claim }) => claim)].filter((claim) => claim !== null);
  const [first] = versions;
  const verdicts = theirs.flatMap(({ verdict }) => verdict ?? []);
  const differ = (same: (claim: Claim) => boolean) => !versions.every(same);
  const holds: Readonly<Record<Aspect, boolean>> = {
    tag: differ(({ tag }) => tag === first?.tag),
    boundary: differ(({ anchor }) =>
      sameSpans(anchor.segments, first?.anchor.segments ?? anchor.segments),
    ),
    source: verdicts.some(({ verdict, source }) => verdict === 'disagree' && source !== ''),
    missing: mine !== null && theirs.some((each) => each.claim === null && each.verdict === null),
    extra: mine === null,
    rejected: theirs.some(
      ({ claim, verdict }) => claim === null && verdict?.verdict === 'disagree',
    ),
    query: verdicts.some(({ verdict }) => verdict === 'query'),
  };
  return ASPECTS.filter((aspect) => holds[aspect]);
}

/**
 * Where the analyst and the readers, or readers among themselves, do not say the same, in text order. What a reader
 * of an open review has not judged is no difference: they have not said anything yet.
 *
 * @param mine The analyst's claims: see `analystClaims`.
 */
export function differences(
  mine: readonly Claim[],
  codings: readonly Coding[],
  rulings: readonly Ruling[],
): readonly Difference[] {
  // Ids sort by time: of two rulings on the same, made on two desks, the later counts.
  const byKey = new Map(
    [...rulings]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((ruling) => [ruling.difference, ruling]),
  );
  return [...places(mine, codings), ...placesBeside(mine, codings)]
    .flatMap((place) => {
      const aspects = aspectsOf(place);
      if (aspects.length === 0) return [];
      // A reader who comes later and says what was said before may have the earlier claim: it stays settled.
      const ids = [place.mine, ...place.theirs.map(({ claim }) => claim)]
        .flatMap((claim) => claim?.id ?? [])
        .sort();
      const key = place.mine?.id ?? ids[0] ?? '';
      const found = ids.map((id) => byKey.get(id)).find((each) => each !== undefined);
      const settled = versionsAt(place).every((version) => found?.versions.includes(version));
      return [{ key, ...place, aspects, ruling: settled ? (found ?? null) : null }];
    })
    .sort((a, b) => placeOrder(a, b));
}

/** In text order, by the first version there is. */
function placeOrder(a: Place, b: Place): number {
  const [one, other] = [anyClaim(a), anyClaim(b)];
  return one === null || other === null ? 0 : claimOrder(one, other);
}

function anyClaim({ mine, theirs }: Place): Claim | null {
  return mine ?? theirs.find(({ claim }) => claim !== null)?.claim ?? null;
}
