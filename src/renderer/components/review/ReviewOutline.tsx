import { useDeferredValue, useState } from 'react';
import type { Claim } from '../../../shared/model';
import { goToClaim } from '../../state/goToClaim';
import { claimsBeside, measuresBeside, progressOf, reviewOf } from '../../state/reviewing';
import { isToJudge, sentenceAt, sentencesOf, shownClaims, textOf } from '../../state/selectors';
import type { OpenArticle } from '../../state/state';
import { useDesk } from '../app/desk';
import { GrowingRows } from '../controls/GrowingRows';
import { Hint, Keys } from '../controls/Keys';
import { Tabs } from '../controls/Tabs';
import { useRowCommands } from '../claims/rowCommands';
import { ClaimRow } from './ClaimRow';

interface Props {
  readonly open: OpenArticle;
}

const NONE: readonly Claim[] = [];

/** Claims to go to, in text order. */
function Rows({ open, claims }: Props & { readonly claims: readonly Claim[] }) {
  const { store } = useDesk();
  const rowCommands = useRowCommands(NONE);
  return (
    <GrowingRows
      label="Claims"
      className="claim-rows"
      items={claims}
      row={(claim) => (
        <li key={claim.id} data-claim={claim.id} onKeyDown={rowCommands}>
          <button
            type="button"
            aria-current={claim.id === open.focus ? 'true' : undefined}
            onClick={() => goToClaim(store, claim)}
          >
            <ClaimRow open={open} claim={claim} />
          </button>
        </li>
      )}
    />
  );
}

/** The analyst's claims that the reader has not judged. */
function ToJudge({ open }: Props) {
  const all = shownClaims(open);
  const left = all.filter((claim) => isToJudge(open.records, claim));
  if (left.length > 0) return <Rows open={open} claims={left} />;
  if (all.length > 0 && reviewOf(open)?.finished === true) {
    return <p className="empty">Everything is judged, and the review is marked finished.</p>;
  }
  return (
    <p className="empty">
      {all.length === 0 ? (
        <Hint text="The analyst has tagged nothing in this text. Tag what you find with {claim.tag.sourced} to {claim.tag.observed}." />
      ) : (
        <>
          Everything is judged. Finish with <Keys command="review.finish" />
        </>
      )}
    </p>
  );
}

/** Every claim in sight: the analyst's and the reader's own. */
function All({ open }: Props) {
  const claims = claimsBeside(open);
  if (claims.length > 0) return <Rows open={open} claims={claims} />;
  return (
    <p className="empty">
      <Hint text="No claims. Press {claim.tag.sourced} to {claim.tag.observed} on a sentence to tag it." />
    </p>
  );
}

/** Sentences that nobody tagged, as far as the reader knows. */
function Untagged({ open }: Props) {
  const { store } = useDesk();
  const { untagged } = measuresBeside(open);
  const { text } = textOf(open);
  const list = sentencesOf(textOf(open));
  if (untagged.length === 0) {
    return <p className="empty">Every sentence of the body carries a tag.</p>;
  }
  return (
    <GrowingRows
      label="Untagged sentences"
      items={untagged}
      row={({ start, end }) => (
        <li key={start}>
          <button
            type="button"
            onClick={() => store.dispatch({ type: 'cursor', sentence: sentenceAt(list, start) })}
          >
            {text.slice(start, end)}
          </button>
        </li>
      )}
    />
  );
}

const TITLES = { judge: 'To judge', claims: 'Claims', untagged: 'Untagged' } as const;
type View = keyof typeof TITLES;

/** The review at a glance: what is to judge, all claims, and what nobody has tagged. */
export function ReviewOutline({ open: live }: Props) {
  const [chosen, setChosen] = useState<View | null>(null);
  const open = useDeferredValue(live, null);
  if (open === null) return <div className="outline" />;
  const blind = open.review?.shown.all('claim').size === 0;
  const view = chosen ?? (blind ? 'untagged' : 'judge');
  const { shown, judged } = progressOf(open);
  const counts: Readonly<Record<View, number>> = {
    judge: shown - judged,
    claims: claimsBeside(open).length,
    untagged: measuresBeside(open).untagged.length,
  };
  const views = (Object.keys(TITLES) as View[]).filter((each) => each !== 'judge' || !blind);
  return (
    <div className="outline review-outline">
      <Tabs
        label="Outline"
        tabs={views.map((each) => ({ view: each, title: TITLES[each], count: counts[each] }))}
        chosen={view}
        onChoose={setChosen}
      >
        {view === 'judge' && <ToJudge open={open} />}
        {view === 'claims' && <All open={open} />}
        {view === 'untagged' && <Untagged open={open} />}
      </Tabs>
    </div>
  );
}
