import { claimsBesideTouching } from '../../state/reviewing';
import { currentClaim, currentShown, targetOf } from '../../state/selectors';
import type { OpenArticle } from '../../state/state';
import { ClaimDetails } from '../inspector/ClaimDetails';
import { ClaimsHere } from '../inspector/ClaimsHere';
import { JudgedClaim } from './JudgedClaim';
import { ReviewDetails } from './ReviewDetails';

interface Props {
  readonly open: OpenArticle;
}

/** What the inspector shows in a review: the claim that is judged, the reader's own, or the review as a whole. */
export function ReviewInspector({ open }: Props) {
  const shown = currentShown(open);
  const own = currentClaim(open);
  const target = targetOf(open);
  return (
    <>
      <ClaimsHere
        open={open}
        claims={target === undefined ? [] : claimsBesideTouching(open, target)}
        current={shown ?? own}
      />
      {shown !== undefined && <JudgedClaim key={shown.id} open={open} claim={shown} />}
      {shown === undefined && own !== undefined && (
        <ClaimDetails key={own.id} open={open} claim={own} />
      )}
      {shown === undefined && own === undefined && <ReviewDetails open={open} />}
    </>
  );
}
