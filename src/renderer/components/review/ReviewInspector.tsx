import type { Claim } from '../../../shared/model';
import { claimsBesideTouching } from '../../state/reviewing';
import { currentClaim, currentShown, targetOf } from '../../state/selectors';
import type { OpenArticle } from '../../state/state';
import { useDesk } from '../app/desk';
import { Keys } from '../controls/Keys';
import { ClaimDetails } from '../inspector/ClaimDetails';
import { ClaimRow } from './ClaimRow';
import { JudgedClaim } from './JudgedClaim';
import { ReviewDetails } from './ReviewDetails';

interface Props {
  readonly open: OpenArticle;
}

/** Every claim on the sentence or selection, the analyst's and the reader's own. Shown where there is a choice. */
function ClaimsAround({ open, current }: Props & { readonly current: Claim | undefined }) {
  const { store } = useDesk();
  const target = targetOf(open);
  const claims = target === undefined ? [] : claimsBesideTouching(open, target);
  if (claims.length < 2) return null;
  return (
    <section className="claims-here" aria-label="Claims here">
      <h3>
        {claims.length} claims here <Keys command="go.next-claim" />
      </h3>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id}>
            <button
              type="button"
              aria-pressed={claim.id === current?.id}
              onClick={() => store.dispatch({ type: 'focus', claimId: claim.id })}
            >
              <ClaimRow open={open} claim={claim} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the inspector shows in a review: the claim that is judged, the reader's own, or the review as a whole. */
export function ReviewInspector({ open }: Props) {
  const shown = currentShown(open);
  const own = currentClaim(open);
  return (
    <>
      <ClaimsAround open={open} current={shown ?? own} />
      {shown !== undefined && <JudgedClaim key={shown.id} open={open} claim={shown} />}
      {shown === undefined && own !== undefined && (
        <ClaimDetails key={own.id} open={open} claim={own} />
      )}
      {shown === undefined && own === undefined && <ReviewDetails open={open} />}
    </>
  );
}
