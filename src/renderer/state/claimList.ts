import { CHECKS, type Check, type Claim, sourceLabel, type Tag, TAGS } from '../../shared/model';
import type { Records } from '../../shared/history';
import { mismatch, supporters } from '../../shared/report';
import { memo } from './memo';
import { begunBy, claimsInOrder, currentSentence, linksOf } from './selectors';
import type { OpenArticle } from './state';

export type ClaimSort = 'text' | 'tag' | 'check' | 'source';

/** What the list of claims shows, and in which order. Null: whatever it is. */
export interface ClaimFilter {
  /** Words of the claim or its note, in any case. */
  readonly words: string;
  readonly tag: Tag | null;
  readonly check: Check | null;
  /** A source's id; `none`: claims without any. */
  readonly source: string | null;
  /** Whether the sources bear the tag out. */
  readonly borneOut: boolean | null;
  readonly sort: ClaimSort;
}

export const NO_FILTER: ClaimFilter = {
  words: '',
  tag: null,
  check: null,
  source: null,
  borneOut: null,
  sort: 'text',
};

/** Claims that no source is linked to. */
export const NO_SOURCE = 'none';

/** How many of the conditions of a filter are set. */
export function conditions({ words, tag, check, source, borneOut }: ClaimFilter): number {
  const set = [words.trim() !== '', ...[tag, check, source, borneOut].map((each) => each !== null)];
  return set.filter(Boolean).length;
}

/** The claims, by id, whose tag and linked sources disagree. Worked out once for the same records. */
const mismatchesIn = memo((records: Records): ReadonlySet<string> => {
  const found = claimsInOrder(records).filter(
    (claim) => mismatch(claim.tag, supporters(linksOf(records, claim.id))) !== null,
  );
  return new Set(found.map(({ id }) => id));
});

const plain = (words: string) =>
  words.toLowerCase().replaceAll(/[‘’]/gu, "'").replaceAll(/[“”]/gu, '"');

/** The claims that a filter lets through, in its order; within the same tag, check or source in text order. */
export function listedClaims(records: Records, filter: ClaimFilter): readonly Claim[] {
  if (conditions(filter) === 0 && filter.sort === 'text') return claimsInOrder(records);
  const words = plain(filter.words.trim());
  const sourcesOf = (claim: Claim) => linksOf(records, claim.id).map(({ source }) => source);
  const found = claimsInOrder(records).filter(
    (claim) =>
      (filter.tag === null || claim.tag === filter.tag) &&
      (filter.borneOut === null || filter.borneOut !== mismatchesIn(records).has(claim.id)) &&
      (filter.check === null || claim.check === filter.check) &&
      (words === '' || plain(`${claim.anchor.quote.exact}\n${claim.note}`).includes(words)) &&
      (filter.source === null ||
        (filter.source === NO_SOURCE
          ? sourcesOf(claim).length === 0
          : sourcesOf(claim).some(({ id }) => id === filter.source))),
  );
  const rank: Readonly<Record<Exclude<ClaimSort, 'text'>, (claim: Claim) => number | string>> = {
    tag: ({ tag }) => TAGS.indexOf(tag),
    check: ({ check }) => CHECKS.indexOf(check),
    // Those without a source last.
    source(claim) {
      const [first] = sourcesOf(claim);
      return first === undefined ? '\uffff' : sourceLabel(first).toLowerCase();
    },
  };
  const { sort } = filter;
  if (sort === 'text') return found;
  const key = new Map(found.map((claim) => [claim, rank[sort](claim)]));
  return found.toSorted((a, b) => {
    const [left = 0, right = 0] = [key.get(a), key.get(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  });
}

/**
 * The next claim that nobody has checked, in text order and round at the ends: from the claim in focus or, where none
 * is, from the sentence under the cursor. Undefined where no other is unchecked.
 */
export function nextUnchecked(open: OpenArticle, direction: 1 | -1): Claim | undefined {
  const all = claimsInOrder(open.records);
  const cursor = currentSentence(open)?.start ?? 0;
  const focused = all.findIndex(({ id }) => id === open.focus);
  const before = begunBy(all, cursor - 1);
  // Without a focus one stands between two claims.
  const here = focused === -1 ? before - 0.5 : focused;
  const unchecked = all.flatMap(({ check, id }, i) =>
    check === 'unchecked' && id !== open.focus ? [i] : [],
  );
  const next =
    direction === 1
      ? (unchecked.find((i) => i > here) ?? unchecked[0])
      : (unchecked.findLast((i) => i < here) ?? unchecked.at(-1));
  return next === undefined ? undefined : all[next];
}
