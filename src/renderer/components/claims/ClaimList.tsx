import { memo, useMemo, useState } from 'react';
import { CHECK_LABELS, type Claim, TAG_DEFINITIONS } from '../../../shared/model';
import { counted, shorten } from '../../../shared/text';
import { type ClaimFilter, conditions, listedClaims, NO_FILTER } from '../../state/claimList';
import { goToClaim } from '../../state/goToClaim';
import { claimNumber, claimsRead, mismatchOf } from '../../state/selectors';
import type { OpenArticle } from '../../state/state';
import { useDesk } from '../app/desk';
import { STAGE_IDS } from '../app/stage';
import { GrowingRows } from '../controls/GrowingRows';
import { Hint } from '../controls/Keys';
import { NarrowedHead } from '../controls/NarrowedHead';
import { moveAmongRows } from '../controls/narrowedRows';
import { useTicks } from '../controls/ticks';
import { BulkBar } from './BulkBar';
import { ClaimFilters, SORTS } from './ClaimFilters';
import { useKeptRow, useRowCommands } from './rowCommands';

interface RowProps {
  readonly claim: Claim;
  readonly number: number;
  readonly current: boolean;
  readonly ticked: boolean;
  /** Whether its tag and its sources say different things. */
  readonly disagrees: boolean;
  readonly onTick: (id: string) => void;
}

/** A claim. The same for the same claim: there may be thousands. */
const Row = memo(function Row({ claim, number, current, ticked, disagrees, onTick }: RowProps) {
  const { store } = useDesk();
  return (
    <li className="claim-row" data-claim={claim.id}>
      <input
        type="checkbox"
        aria-label={`Tick claim ${number}`}
        checked={ticked}
        onChange={() => onTick(claim.id)}
      />
      <button
        type="button"
        aria-current={current ? 'true' : undefined}
        onClick={() => goToClaim(store, claim)}
      >
        <span className="number">{number}</span>
        <span className={`tag-code text-${claim.tag}`}>{TAG_DEFINITIONS[claim.tag].label}</span>
        <span className="words">{shorten(claim.anchor.quote.exact, 90)}</span>
        {claim.check !== 'unchecked' && (
          <span className="facts"> · {CHECK_LABELS[claim.check]}</span>
        )}
        {disagrees && <span className="facts disagrees"> · Tag and source disagree</span>}
      </button>
    </li>
  );
});

/**
 * Every claim: a list independent of the painted text, narrowed and ordered at will. Arrow keys walk the rows, Space
 * ticks one, and what is ticked is set together, also by the keys that do so in the article.
 */
export function ClaimList({ open }: { readonly open: OpenArticle }) {
  const [filter, setFilter] = useState(NO_FILTER);
  const { ticked, toggle, tick } = useTicks();
  const { records, focus } = open;
  const listed = useMemo(() => listedClaims(records, filter), [records, filter]);
  // What is ticked and not listed would be changed unseen.
  const chosen = ticked.size === 0 ? [] : listed.filter(({ id }) => ticked.has(id));
  const rowCommands = useRowCommands(chosen);
  const keptRow = useKeptRow(listed);
  if (claimsRead(open.records).size === 0) {
    return (
      <p className="empty">
        <Hint text="No claims yet. Press {claim.tag.sourced} to {claim.tag.observed} on a sentence to tag it, or {go.next-suggestion} to go to a suggestion." />
      </p>
    );
  }
  const change = (fields: Partial<ClaimFilter>) => setFilter({ ...filter, ...fields });
  const set = conditions(filter);
  const all = listed.length > 0 && chosen.length === listed.length;
  return (
    <div className="claim-list" {...keptRow}>
      <NarrowedHead
        id={STAGE_IDS.claims}
        label="Find in claims and notes"
        placeholder="Find in claims"
        words={filter.words}
        onWords={(words) => change({ words })}
        folded={conditions({ ...filter, words: '' })}
        filters={<ClaimFilters open={open} filter={filter} onChange={change} />}
        count={
          <label>
            <input
              type="checkbox"
              checked={all}
              disabled={listed.length === 0}
              onChange={() => tick(all ? [] : listed.map(({ id }) => id))}
            />{' '}
            {set === 0
              ? counted(listed.length, 'claim')
              : `${listed.length} of ${counted(claimsRead(open.records).size, 'claim')}`}
            {filter.sort !== 'text' && `, ${SORTS[filter.sort].toLowerCase()}`}
          </label>
        }
        onShowAll={set > 0 || filter.sort !== 'text' ? () => setFilter(NO_FILTER) : null}
      >
        <BulkBar open={open} chosen={chosen} onClear={() => tick([])} />
      </NarrowedHead>
      {listed.length === 0 && <p className="empty">No claim fits all of that.</p>}
      <GrowingRows
        label="Claims"
        items={listed}
        onKeyDown={(event) => {
          moveAmongRows(event);
          if (!event.defaultPrevented) rowCommands(event);
        }}
        row={(claim) => (
          <Row
            key={claim.id}
            claim={claim}
            number={claimNumber(records, claim.id)}
            current={claim.id === focus}
            ticked={ticked.has(claim.id)}
            disagrees={mismatchOf(records, claim) !== null}
            onTick={toggle}
          />
        )}
      />
    </div>
  );
}
