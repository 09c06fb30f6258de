import { anchorAt, overlaps, sameSpans } from '../../../shared/anchoring';
import type { Anchor, Claim, Review, Tag, Verdict, VerdictOutcome } from '../../../shared/model';
import { isToJudge, targetOf, textOf, verdictOn } from '../selectors';
import type { OpenArticle } from '../state';
import { bridged, nameOf } from './claims';
import { create, type Edit, editOf, type NewId, remove, update } from './edit';

/** What a reader says of the analyst's claims. At most one verdict a claim; the claim itself is never touched. */

type Said = Partial<Pick<Verdict, 'verdict' | 'tag' | 'anchor' | 'source' | 'note'>>;

const NOTHING_INSTEAD = { tag: null, anchor: null, source: '' } as const;

const TITLES: Readonly<Record<VerdictOutcome, string>> = {
  agree: 'Agree',
  disagree: 'Disagree',
  query: 'Ask about the claim',
};

/** Begins a review: the first change of its history. */
export function beginReview(review: Review): Edit {
  return { label: 'Start the review', ops: [create('review', review)] };
}

/** Sets parts of the verdict on a claim, as the claim is now; where there is none, one that disagrees is made. */
function say(
  open: OpenArticle,
  claim: Claim,
  label: string,
  said: Said,
  newId: NewId,
): Edit | null {
  if (open.review === null) return null;
  const judged = { tag: claim.tag, anchor: claim.anchor };
  const known = verdictOn(open.records, claim.id);
  if (known !== undefined) {
    return editOf(label, [update('verdict', known, { ...said, judged })], claim.id);
  }
  const verdict: Verdict = {
    id: newId(),
    articleId: open.articleId,
    reviewId: open.review.id,
    claimId: claim.id,
    judged,
    verdict: 'disagree',
    ...NOTHING_INSTEAD,
    note: '',
    ...said,
  };
  return editOf(label, [create('verdict', verdict)], claim.id);
}

/** Takes the verdict on a claim back, with all that it says. */
export function withdraw(open: OpenArticle, claim: Claim): Edit | null {
  const verdict = verdictOn(open.records, claim.id);
  return verdict === undefined
    ? null
    : editOf('Take the verdict back', [remove('verdict', verdict)], claim.id);
}

/** Agrees, disagrees or asks. The same again takes the verdict back. What one would have instead needs disagreement. */
export function judge(
  open: OpenArticle,
  claim: Claim,
  verdict: VerdictOutcome,
  newId: NewId,
): Edit | null {
  const known = verdictOn(open.records, claim.id);
  if (known?.verdict === verdict && !isToJudge(open.records, claim)) return withdraw(open, claim);
  const said = verdict === 'disagree' ? { verdict } : { verdict, ...NOTHING_INSTEAD };
  return say(open, claim, TITLES[verdict], said, newId);
}

/** Whether a verdict says more than another tag. */
const saysMore = ({ anchor, source, note }: Verdict) =>
  anchor !== null || source !== '' || note !== '';

/**
 * What a tag key does on one of the analyst's claims: its own tag agrees, another disagrees and says which it should
 * be. The same key again takes that back. Who disagrees in something else keeps that.
 */
export function judgeByTag(open: OpenArticle, claim: Claim, tag: Tag, newId: NewId): Edit | null {
  const known = verdictOn(open.records, claim.id);
  if (tag === claim.tag) {
    const other = known?.verdict === 'disagree' && (known.anchor !== null || known.source !== '');
    return other && known.tag !== null
      ? say(open, claim, `Leave the tag ${nameOf(tag)}`, { tag: null }, newId)
      : judge(open, claim, 'agree', newId);
  }
  if (known?.verdict === 'disagree' && known.tag === tag && !isToJudge(open.records, claim)) {
    return saysMore(known)
      ? say(open, claim, `No longer say ${nameOf(tag)}`, { tag: null }, newId)
      : withdraw(open, claim);
  }
  const label = `Disagree: ${nameOf(tag)}, not ${nameOf(claim.tag)}`;
  return say(open, claim, label, { verdict: 'disagree', tag }, newId);
}

/** Says that the claim has other words; null: the words are the analyst's. */
export function setBoundary(
  open: OpenArticle,
  claim: Claim,
  anchor: Anchor | null,
  newId: NewId,
): Edit | null {
  const known = verdictOn(open.records, claim.id);
  if (anchor === null) {
    return known === undefined || known.anchor === null
      ? null
      : say(open, claim, 'Leave the claim’s words', { anchor }, newId);
  }
  return say(open, claim, 'Disagree about the words', { verdict: 'disagree', anchor }, newId);
}

/**
 * The selected words as the reader's own boundary of the claim. Words apart from the boundary set before are added
 * to it; others take its place.
 */
export function boundaryFromSelection(open: OpenArticle, claim: Claim, newId: NewId): Edit | null {
  const target = targetOf(open);
  if (open.selection === null || target === undefined) return null;
  const { text } = textOf(open);
  const before = verdictOn(open.records, claim.id)?.anchor?.segments ?? [];
  const kept = before.some((segment) => overlaps(segment, target)) ? [] : before;
  const anchor = anchorAt(text, bridged(text, [...kept, target]));
  if (anchor === null) return null;
  const same = sameSpans(anchor.segments, claim.anchor.segments);
  return setBoundary(open, claim, same ? null : anchor, newId);
}

/** Says that the claim is somebody else's; an empty name: nothing is said of its source. */
export function setOwnSource(
  open: OpenArticle,
  claim: Claim,
  typed: string,
  newId: NewId,
): Edit | null {
  const source = typed.trim();
  const known = verdictOn(open.records, claim.id);
  if (source === '') {
    return known === undefined || known.source === ''
      ? null
      : say(open, claim, 'Leave the claim’s source', { source }, newId);
  }
  const label = `Disagree: said by ${source.slice(0, 100)}`;
  return say(open, claim, label, { verdict: 'disagree', source }, newId);
}

/** Marks the review finished, or takes it up again. */
export function setFinished(review: Review, finished: boolean): Edit | null {
  const label = finished ? 'Mark the review finished' : 'Go on with the review';
  return editOf(label, [update('review', review, { finished })]);
}
