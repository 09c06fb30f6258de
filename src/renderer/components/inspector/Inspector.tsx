import { claimsTouching, currentClaim, targetOf } from '../../state/selectors';
import { useSelect } from '../app/desk';
import { STAGE_IDS } from '../app/stage';
import { ArticleDetails } from './ArticleDetails';
import { ClaimDetails } from './ClaimDetails';
import { ClaimsHere } from './ClaimsHere';

/** The right pane: the claim that keys act on, or, where there is none, the article as a whole. */
export function Inspector() {
  const open = useSelect((state) => state.open);
  if (open === null) return null;
  const claim = currentClaim(open);
  const target = targetOf(open);
  const here = target === undefined ? [] : claimsTouching(open.records, target);
  return (
    <aside className="pane inspector" id={STAGE_IDS.inspector} aria-label="Inspector">
      <ClaimsHere open={open} claims={here} current={claim} />
      {claim === undefined ? (
        <ArticleDetails open={open} />
      ) : (
        <ClaimDetails key={claim.id} open={open} claim={claim} />
      )}
    </aside>
  );
}
