import type { ReactNode } from 'react';
import { claimsTouching, currentClaim, targetOf } from '../../state/selectors';
import { currentDifference } from '../../state/differences';
import { visitedSource } from '../../state/mentions';
import { currentSuggestion } from '../../state/suggesting';
import { DifferenceDetails } from '../differences/DifferenceDetails';
import { SourceSheet } from '../register/SourceSheet';
import { useSelect } from '../app/desk';
import { STAGE_IDS } from '../app/stage';
import { ReviewInspector } from '../review/ReviewInspector';
import { ArticleDetails } from './ArticleDetails';
import { ClaimDetails } from './ClaimDetails';
import { ClaimsHere } from './ClaimsHere';
import { SuggestionDetails } from './SuggestionDetails';

/** The pane, with a heading for who goes by headings: the article before it has its own. */
function Pane({ children }: { readonly children: ReactNode }) {
  return (
    <aside className="pane inspector" id={STAGE_IDS.inspector} aria-label="Inspector">
      <h2 className="visually-hidden">Inspector</h2>
      {children}
    </aside>
  );
}

/** The right pane: the claim that keys act on, or, where there is none, the article as a whole. */
export function Inspector() {
  const open = useSelect((state) => state.open);
  if (open === null) return null;
  if (open.review !== null) {
    return (
      <Pane>
        <ReviewInspector open={open} />
      </Pane>
    );
  }
  const claim = currentClaim(open);
  const difference = currentDifference(open);
  if (difference !== undefined) {
    return (
      <Pane>
        <DifferenceDetails
          key={`difference ${difference.key}`}
          open={open}
          difference={difference}
        />
        {open.focus !== null && claim !== undefined && (
          <ClaimDetails key={claim.id} open={open} claim={claim} />
        )}
      </Pane>
    );
  }
  const visited = visitedSource(open);
  if (visited !== undefined) {
    return (
      <aside className="pane inspector" id={STAGE_IDS.inspector} aria-label="Inspector">
        <SourceSheet key={visited.id} open={open} source={visited} />
      </aside>
    );
  }
  const target = targetOf(open);
  const here = target === undefined ? [] : claimsTouching(open.records, target);
  const suggestion = currentSuggestion(open);
  // Above what is there already, unless the person chose to look at that.
  const proposal = suggestion !== undefined && (
    <SuggestionDetails key={suggestion.id} open={open} suggestion={suggestion} />
  );
  return (
    <Pane>
      {open.focus === null && proposal}
      <ClaimsHere open={open} claims={here} current={claim} />
      {claim === undefined ? (
        <ArticleDetails open={open} />
      ) : (
        <ClaimDetails key={claim.id} open={open} claim={claim} />
      )}
      {open.focus !== null && proposal}
    </Pane>
  );
}
