import { type Claim, TAG_DEFINITIONS } from '../../../shared/model';
import { claimNumber } from '../../state/selectors';
import type { OpenArticle } from '../../state/state';
import { VerdictSign } from './VerdictSign';

/** A claim in a list of a review: one of the analyst's with the verdict on it, or the reader's own. */
export function ClaimRow({ open, claim }: { open: OpenArticle; claim: Claim }) {
  const { review } = open;
  const shown = review?.shown.get('claim', claim.id) === claim;
  const blind = review === null || review.shown.all('claim').size === 0;
  return (
    <>
      {shown && <VerdictSign open={open} claim={claim} />}
      {!shown && !blind && (
        <span className="verdict-sign said-own" title="Your own claim">
          <span aria-hidden="true">+</span>
          <span className="visually-hidden">Your own claim</span>
        </span>
      )}
      <span className="number">{claimNumber(shown ? review.shown : open.records, claim.id)}</span>
      <span className={`tag-code text-${claim.tag}`}>{TAG_DEFINITIONS[claim.tag].label}</span>
      <span className="words">{claim.anchor.quote.exact}</span>
    </>
  );
}
