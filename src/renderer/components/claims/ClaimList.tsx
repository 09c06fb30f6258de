import { useState } from 'react';
import { CHECK_LABELS, type Claim, TAG_DEFINITIONS } from '../../../shared/model';
import { counted, shorten } from '../../../shared/text';
import {
  type ClaimFilter,
  conditions,
  listedClaims,
  mismatchesIn,
  NO_FILTER,
} from '../../state/claimList';
import { claimNumber, extent, sentenceAt, sentencesOf, textOf } from '../../state/selectors';
import type { OpenArticle } from '../../state/state';
import { Hint } from '../controls/Keys';
import { useDesk } from '../app/desk';
import { STAGE_IDS } from '../app/stage';
import { BulkBar } from './BulkBar';
import { ClaimFilters } from './ClaimFilters';
import { moveAmongRows } from './rows';

interface RowProps {
  readonly open: OpenArticle;
  readonly claim: Claim;
  readonly ticked: boolean;
  onTick(): void;
}

function Row({ open, claim, ticked, onTick }: RowProps) {
  const { store } = useDesk();
  const number = claimNumber(open.records, claim.id);
  return (
    <li className="claim-row">
      <input
        type="checkbox"
        aria-label={`Tick claim ${number}`}
        checked={ticked}
        onChange={onTick}
      />
      <button
        type="button"
        aria-current={claim.id === open.focus ? 'true' : undefined}
        onClick={() => {
          const sentence = sentenceAt(sentencesOf(textOf(open)), extent(claim).start);
          store.dispatch({ type: 'focus', claimId: claim.id, sentence });
        }}
      >
        <span className="number">{number}</span>
        <span className={`tag-code text-${claim.tag}`}>{TAG_DEFINITIONS[claim.tag].label}</span>
        <span className="words">{shorten(claim.anchor.quote.exact, 90)}</span>
        {claim.check !== 'unchecked' && (
          <span className="facts"> · {CHECK_LABELS[claim.check]}</span>
        )}
        {mismatchesIn(open.records).has(claim.id) && (
          <span className="facts disagrees"> · Tag and source disagree</span>
        )}
      </button>
    </li>
  );
}

/**
 * Every claim: a list independent of the painted text, narrowed and ordered at will. Arrow keys walk the rows, Space
 * ticks one, and what is ticked is set together.
 */
export function ClaimList({ open }: { readonly open: OpenArticle }) {
  const [filter, setFilter] = useState(NO_FILTER);
  const [unfolded, setUnfolded] = useState(false);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  if (open.records.all('claim').size === 0) {
    return (
      <p className="empty">
        <Hint text="No claims yet. Press {claim.tag.sourced} to {claim.tag.observed} on a sentence to tag it, or {go.next-suggestion} to go to a suggestion." />
      </p>
    );
  }
  const change = (fields: Partial<ClaimFilter>) => setFilter({ ...filter, ...fields });
  const listed = listedClaims(open, filter);
  // What is ticked and not listed would be changed unseen.
  const chosen = listed.filter(({ id }) => ticked.has(id));
  const toggle = (id: string) => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    setTicked(next);
  };
  const set = conditions(filter);
  const all = listed.length > 0 && chosen.length === listed.length;
  return (
    <div className="claim-list">
      <div className="claim-list-head">
        <div className="claim-find">
          <input
            id={STAGE_IDS.claims}
            type="search"
            aria-label="Find in claims and notes"
            placeholder="Find in claims and notes"
            value={filter.words}
            onChange={(event) => change({ words: event.target.value })}
            onKeyDown={moveAmongRows}
          />
          <button type="button" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {set > 0 || filter.sort !== 'text' ? `Filter (${set})` : 'Filter'}
          </button>
        </div>
        {unfolded && <ClaimFilters open={open} filter={filter} onChange={change} />}
        <div className="claim-ticks">
          <label>
            <input
              type="checkbox"
              checked={all}
              disabled={listed.length === 0}
              onChange={() => setTicked(all ? new Set() : new Set(listed.map(({ id }) => id)))}
            />{' '}
            {set === 0
              ? counted(listed.length, 'claim')
              : `${listed.length} of ${counted(open.records.all('claim').size, 'claim')}`}
          </label>
          {(set > 0 || filter.sort !== 'text') && (
            <button type="button" className="plain" onClick={() => setFilter(NO_FILTER)}>
              Show all
            </button>
          )}
        </div>
        {chosen.length > 0 && (
          <BulkBar open={open} chosen={chosen} onClear={() => setTicked(new Set())} />
        )}
      </div>
      {listed.length === 0 && <p className="empty">No claim fits all of that.</p>}
      <ol className="rows" aria-label="Claims" onKeyDown={moveAmongRows}>
        {listed.map((claim) => (
          <Row
            key={claim.id}
            open={open}
            claim={claim}
            ticked={ticked.has(claim.id)}
            onTick={() => toggle(claim.id)}
          />
        ))}
      </ol>
    </div>
  );
}
