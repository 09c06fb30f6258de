import type { Claim, Span } from '../model';

/** UTF-16 units that both cover. Segments of either are in order and apart. */
function shared(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const one of a) {
    for (const other of b) {
      sum += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
    }
  }
  return sum;
}

const length = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

const startOf = ({ anchor }: Claim): number => anchor.segments[0]?.start ?? 0;
const endOf = ({ anchor }: Claim): number => anchor.segments.at(-1)?.end ?? 0;

/** How much of the shorter claim has to lie in the other for both to be the same claim. */
const SHARE = 0.5;

/** Two coders' claims that are taken for the same one. */
export interface Match {
  readonly a: Claim;
  readonly b: Claim;
}

interface Candidate extends Match {
  /** Jaccard index: what both cover by what either does. */
  readonly overlap: number;
}

/** Pairs that may be the same claim. Both lists are in text order, so this looks only at neighbours. */
function candidates(as: readonly Claim[], bs: readonly Claim[]): Candidate[] {
  const found: Candidate[] = [];
  const reach: number[] = [];
  for (const b of bs) reach.push(Math.max(reach.at(-1) ?? 0, endOf(b)));
  let from = 0;
  for (const a of as) {
    while (from < bs.length && (reach[from] ?? 0) <= startOf(a)) from += 1;
    for (const b of bs.slice(from)) {
      if (startOf(b) >= endOf(a)) break;
      const both = shared(a.anchor.segments, b.anchor.segments);
      const [one, other] = [length(a.anchor.segments), length(b.anchor.segments)];
      if (both === 0 || both < SHARE * Math.min(one, other)) continue;
      found.push({ a, b, overlap: both / (one + other - both) });
    }
  }
  return found;
}

/**
 * Which claims of two coders are the same claim: each is in one pair at most, the pairs that overlap most (Jaccard)
 * are made first, of equal ones those of the same tag, then in text order. At least half of the shorter claim lies
 * in the other: two claims that merely touch are two claims. Both lists in text order, on the same text.
 */
export function matches(as: readonly Claim[], bs: readonly Claim[]): readonly Match[] {
  const sameTag = ({ a, b }: Match) => (a.tag === b.tag ? 0 : 1);
  const taken = new Set<Claim>();
  return candidates(as, bs)
    .map((candidate, order) => ({ ...candidate, order }))
    .sort((x, y) => y.overlap - x.overlap || sameTag(x) - sameTag(y) || x.order - y.order)
    .filter(({ a, b }) => {
      if (taken.has(a) || taken.has(b)) return false;
      taken.add(a).add(b);
      return true;
    })
    .map(({ a, b }) => ({ a, b }));
}
