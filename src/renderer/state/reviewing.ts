import { overlaps, touching } from '../../shared/anchoring';
import type { Claim, Review, Span, Tag, Verdict, VerdictOutcome } from '../../shared/model';
import { measure, type Measures } from '../../shared/report';
import { memo } from './memo';
import {
  claimsInOrder,
  claimsInSight,
  currentShown,
  extent,
  isToJudge,
  measuresOf,
  shownClaims,
  targetOf,
  textOf,
  verdictOn,
} from './selectors';
import type { OpenArticle } from './state';

/** What a reader has before them in a review, and what is left to do. */

/** The review that the open article is read for; undefined while it is tagged. */
export function reviewOf({ review, records }: OpenArticle): Review | undefined {
  return review === null ? undefined : records.get('review', review.id);
}

const together = memo((own: readonly Claim[]) =>
  memo((shown: readonly Claim[]): readonly Claim[] =>
    [...shown, ...own].toSorted((a, b) => extent(a).start - extent(b).start),
  ),
);

/**
 * The analyst's claims in sight and the reader's own, in text order: what there is to point at. The same list as long
 * as they are the same.
 */
export function claimsBeside(open: OpenArticle): readonly Claim[] {
  const own = claimsInOrder(open.records);
  const shown = claimsInSight(open);
  return shown.length === 0 ? own : together(own)(shown);
}

const touches = (claim: Claim, span: Span) =>
  claim.anchor.segments.some((segment) => overlaps(segment, span));

/** Those with any word in `span`. */
export function claimsBesideTouching(open: OpenArticle, span: Span): readonly Claim[] {
  return touching(claimsBeside(open), span);
}

/** Those at an offset, innermost (shortest) first. */
export function claimsBesideAt(open: OpenArticle, offset: number): readonly Claim[] {
  const length = ({ anchor }: Claim) =>
    anchor.segments.reduce((sum, { start, end }) => sum + end - start, 0);
  return claimsBesideTouching(open, { start: offset, end: offset + 1 }).toSorted(
    (a, b) => length(a) - length(b),
  );
}

/** A claim on the desk, whoever made it. */
export function claimBeside(open: OpenArticle, id: string): Claim | undefined {
  return open.records.get('claim', id) ?? open.review?.shown.get('claim', id);
}

/** How far a reader has come. */
export interface Progress {
  readonly shown: number;
  readonly judged: number;
  /** The reader's own claims. */
  readonly own: number;
}

export function progressOf(open: OpenArticle): Progress {
  const shown = shownClaims(open);
  const left = shown.filter((claim) => isToJudge(open.records, claim)).length;
  return {
    shown: shown.length,
    judged: shown.length - left,
    own: open.records.all('claim').size,
  };
}

/** `7 of 12 judged, 2 own claims`. */
export function progressInWords({ shown, judged, own }: Progress): string {
  const claims = own === 1 ? '1 own claim' : `${String(own)} own claims`;
  return shown === 0 ? claims : `${String(judged)} of ${String(shown)} judged, ${claims}`;
}

/** The next (or the one before) of the analyst's claims that is still to be judged, round at the ends of the text. */
export function nextToJudge(open: OpenArticle, direction: 1 | -1): Claim | undefined {
  const all = shownClaims(open);
  const here = open.focus === null ? undefined : open.review?.shown.get('claim', open.focus);
  const isLeft = (claim: Claim) => claim !== here && isToJudge(open.records, claim);
  const left = all.filter(isLeft);
  if (here !== undefined) {
    const at = all.indexOf(here);
    return direction === 1
      ? (all.slice(at + 1).find(isLeft) ?? left[0])
      : (all.slice(0, at).findLast(isLeft) ?? left.at(-1));
  }
  const target = targetOf(open);
  if (target === undefined) return left[0];
  return direction === 1
    ? (left.find((claim) => touches(claim, target) || extent(claim).start >= target.start) ??
        left[0])
    : (left.findLast((claim) => extent(claim).start < target.start) ?? left.at(-1));
}

/** A claim of the analyst's with what the reader says of it: what is painted. Null: not judged yet. */
export interface Judged {
  readonly id: string;
  readonly claim: Claim;
  readonly verdict: VerdictOutcome | null;
  /** The tag that the reader would give it instead. */
  readonly instead: Tag | null;
}

/** What was made of each claim last, so that what did not change stays the same object: painting compares those. */
const painted = new WeakMap<Claim, { verdict: Verdict | undefined; judged: Judged }>();

function judgedOf(open: OpenArticle, claim: Claim): Judged {
  const verdict = isToJudge(open.records, claim) ? undefined : verdictOn(open.records, claim.id);
  const hit = painted.get(claim);
  if (hit !== undefined && hit.verdict === verdict) return hit.judged;
  const judged = {
    id: claim.id,
    claim,
    verdict: verdict?.verdict ?? null,
    instead: verdict?.tag ?? null,
  };
  painted.set(claim, { verdict, judged });
  return judged;
}

const NONE: ReadonlyMap<string, Judged> = new Map();
let last: { readonly of: readonly unknown[]; readonly table: ReadonlyMap<string, Judged> } = {
  of: [],
  table: NONE,
};

/** The analyst's claims in sight, each with its verdict. The same table where nothing of it changed. */
export function judgedInSight(open: OpenArticle): ReadonlyMap<string, Judged> {
  const { review, records } = open;
  if (review === null || review.shown.all('claim').size === 0) return NONE;
  const focus = review.filter === 'all' ? null : open.focus;
  const of = [review.shown, review.filter, records.all('verdict'), focus];
  if (of.every((each, i) => each === last.of[i])) return last.table;
  const list = claimsInSight(open).map((claim) => judgedOf(open, claim));
  last = { of, table: new Map(list.map((judged) => [judged.id, judged])) };
  return last.table;
}

const reading = new WeakMap<object, { of: readonly unknown[]; measures: Measures }>();

/** The figures over everything that is claimed: the reader's own claims and, in an open review, the analyst's. */
export function measuresBeside(open: OpenArticle): Measures {
  const shown = open.review?.shown.all('claim');
  if (shown === undefined || shown.size === 0) return measuresOf(open);
  const own = open.records.all('claim');
  const of = [shown, textOf(open)];
  const hit = reading.get(own);
  if (hit?.of.every((each, i) => each === of[i]) === true) return hit.measures;
  const measures = measure(textOf(open), [...shown.values(), ...own.values()]);
  reading.set(own, { of, measures });
  return measures;
}

/** What screen readers are told of a claim under the cursor. */
export function verdictInWords(open: OpenArticle, claim: Claim): string {
  const verdict = verdictOn(open.records, claim.id);
  if (verdict === undefined) return 'not judged';
  if (isToJudge(open.records, claim)) return 'changed since you judged it';
  if (verdict.verdict === 'agree') return 'you agree';
  return verdict.verdict === 'query' ? 'you ask' : 'you disagree';
}

/** The claim whose boundary `+` sets: the one in focus, else one that the selection touches, else the last one judged. */
export function boundaryFor(open: OpenArticle): Claim | undefined {
  const { review, focus, lastClaim } = open;
  const target = targetOf(open);
  if (review === null || open.selection === null || target === undefined) return undefined;
  if (focus !== null) return review.shown.get('claim', focus);
  const here = currentShown(open) ?? claimsInSight(open).find((claim) => touches(claim, target));
  return here ?? (lastClaim === null ? undefined : review.shown.get('claim', lastClaim));
}
