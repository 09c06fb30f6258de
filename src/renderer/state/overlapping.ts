import { overlaps, touching } from '../../shared/anchoring';
import { type Claim, TAG_DEFINITIONS } from '../../shared/model';
import { quoted } from '../../shared/text';
import { claimBeside, claimsBeside, claimsBesideAt } from './reviewing';
import { inArticle, say } from './run';
import { claimNumber, currentClaim, currentShown, extent } from './selectors';
import type { OpenArticle } from './state';
import { suggestionsTouching } from './suggesting';
import type { Suggestion } from '../../shared/suggest';

/** Claims that lie over one another: what is at a place, and the way in and out. */

/** Everything at an offset: the claims, innermost first, and then the suggestions. */
export function marksAt(
  open: OpenArticle,
  offset: number,
): { readonly claims: readonly Claim[]; readonly suggestions: readonly Suggestion[] } {
  return {
    claims: claimsBesideAt(open, offset),
    suggestions: suggestionsTouching(open, { start: offset, end: offset + 1 }),
  };
}

/** How many UTF-16 units a claim has. */
const size = ({ anchor }: Claim): number =>
  anchor.segments.reduce((sum, { start, end }) => sum + end - start, 0);

/** Wider claims behind narrower ones; of two alike the later one counts as the narrower. */
function byWidth(a: Claim, b: Claim): number {
  return size(a) - size(b) || extent(b).start - extent(a).start || (a.id < b.id ? 1 : -1);
}

const overlap = (a: Claim, b: Claim): boolean =>
  a.anchor.segments.some((part) => b.anchor.segments.some((other) => overlaps(part, other)));

const holds = (outer: Claim, inner: Claim): boolean =>
  inner.anchor.segments.every(({ start, end }) =>
    outer.anchor.segments.some((part) => part.start <= start && part.end >= end),
  );

export type Direction = 'wider' | 'narrower';

/**
 * The claim one step further out (or in) from this one: the narrowest (widest) that holds it (that it holds), else
 * that shares words with it. Undefined at the outermost (innermost).
 */
export function claimFurther(
  open: OpenArticle,
  claim: Claim,
  direction: Direction,
): Claim | undefined {
  const out = direction === 'wider';
  const beside = touching(claimsBeside(open), extent(claim))
    .filter((each) => each.id !== claim.id && overlap(each, claim))
    .filter((each) => byWidth(each, claim) > 0 === out)
    .toSorted((a, b) => (out ? byWidth(a, b) : byWidth(b, a)));
  return beside.find((each) => (out ? holds(each, claim) : holds(claim, each))) ?? beside[0];
}

/** Goes one claim out or in from the one that keys act on. */
export const stepThrough = (direction: Direction) =>
  inArticle((open, context) => {
    const focused = open.focus === null ? undefined : claimBeside(open, open.focus);
    const claim = focused ?? currentShown(open) ?? currentClaim(open);
    if (claim === undefined) {
      say(context, 'No claim here');
      return;
    }
    const next = claimFurther(open, claim, direction);
    // The claim that is only looked at is gone to first: the next press goes on from it.
    const target = next ?? (open.focus === null ? claim : undefined);
    if (target === undefined) {
      say(context, `No ${direction} claim here`);
      return;
    }
    context.store.dispatch({ type: 'focus', claimId: target.id });
    const analyst = open.review?.shown;
    const records = analyst?.get('claim', target.id) === target ? analyst : open.records;
    const number = String(claimNumber(records, target.id));
    const { label } = TAG_DEFINITIONS[target.tag];
    say(context, `Claim ${number}, ${label}: ${quoted(target.anchor.quote.exact, 60)}`);
  });
