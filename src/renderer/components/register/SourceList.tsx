import { memo, useMemo, useState } from 'react';
import {
  isAnonymous,
  type SourceKind,
  SOURCE_KIND_LABELS,
  type Labels,
} from '../../../shared/model';
import { counted, shorten } from '../../../shared/text';
import {
  ALL_SOURCES,
  listedSources,
  sourceConditions,
  type SourceEntry,
  type SourceSort,
} from '../../state/sourceList';
import type { OpenArticle } from '../../state/state';
import { useDesk } from '../app/desk';
import { STAGE_IDS } from '../app/stage';
import { Choice } from '../controls/Choice';
import { GrowingRows } from '../controls/GrowingRows';
import { NarrowedHead } from '../controls/NarrowedHead';
import { moveAmongRows } from '../controls/narrowedRows';
import { TickedBar } from '../controls/TickedBar';
import { useTicks } from '../controls/ticks';
import { citedAs } from './citedAs';
import { PeopleCount } from './PeopleCount';
import { SourceName } from './SourceName';

const SORTS: Labels<SourceSort> = {
  text: 'As in the text',
  name: 'By name',
  kind: 'By kind',
  claims: 'By claims',
};

interface RowProps {
  readonly entry: SourceEntry;
  readonly current: boolean;
  readonly ticked: boolean;
  readonly onTick: (id: string) => void;
}

/** A source. The same for the same entry: there may be hundreds. */
const Row = memo(function Row({ entry, current, ticked, onTick }: RowProps) {
  const { store } = useDesk();
  const { source, claims } = entry;
  const label = source.name ?? source.descriptor;
  return (
    <li className="claim-row source-row">
      <input
        type="checkbox"
        aria-label={`Tick ${shorten(label, 60)}`}
        checked={ticked}
        onChange={() => onTick(source.id)}
      />
      <button
        type="button"
        aria-current={current ? 'true' : undefined}
        onClick={() => store.dispatch({ type: 'visit', sourceId: source.id })}
      >
        <SourceName source={source} />
        <span className={claims === 0 ? 'facts unlinked' : 'facts'}>
          {SOURCE_KIND_LABELS[source.kind]}
          {isAnonymous(source) ? ', not named' : ''} · {citedAs(entry)}
        </span>
      </button>
    </li>
  );
});

/** The register of the article: every source, also those that nothing is attributed to. Walked like the list of claims. */
export function SourceList({ open }: { readonly open: OpenArticle }) {
  const { store } = useDesk();
  const [filter, setFilter] = useState(ALL_SOURCES);
  const { ticked, toggle, tick } = useTicks();
  const { records } = open;
  const listed = useMemo(() => listedSources(records, filter), [records, filter]);
  const total = records.all('source').size;
  const change = (fields: Partial<typeof filter>) => setFilter({ ...filter, ...fields });
  // In the order ticked: the first is kept when two are merged.
  const chosen = [...ticked].filter((id) => listed.some(({ source }) => source.id === id));
  const conditions = sourceConditions(filter);
  const merge = () => {
    const [sourceId, mergeWith] = chosen;
    if (sourceId === undefined || mergeWith === undefined) return;
    store.dispatch({ type: 'visit', sourceId, mergeWith });
    store.dispatch({ type: 'dialog', dialog: 'merge-sources' });
    tick([]);
  };
  return (
    <div className="claim-list">
      <NarrowedHead
        id={STAGE_IDS.sources}
        label="Find in the register"
        placeholder="Find a source"
        words={filter.words}
        onWords={(words) => change({ words })}
        folded={sourceConditions({ ...filter, words: '' })}
        filters={
          <>
            <Choice<SourceKind>
              label="Kind"
              labels={SOURCE_KIND_LABELS}
              empty="Any"
              value={filter.kind}
              onChoose={(kind) => change({ kind })}
            />
            <Choice<SourceSort>
              label="Order"
              labels={SORTS}
              value={filter.sort}
              onChoose={(sort) => sort !== null && change({ sort })}
            />
          </>
        }
        count={
          <span className="facts" role="status">
            {conditions === 0
              ? counted(total, 'source')
              : `${listed.length} of ${counted(total, 'source')}`}
            {filter.sort !== 'text' && `, ${SORTS[filter.sort].toLowerCase()}`}
          </span>
        }
        onShowAll={conditions > 0 || filter.sort !== 'text' ? () => setFilter(ALL_SOURCES) : null}
      >
        <TickedBar label="Ticked sources" count={chosen.length} onClear={() => tick([])}>
          {chosen.length === 2 ? (
            <button type="button" onClick={merge}>
              Merge…
            </button>
          ) : (
            <span className="facts">
              {chosen.length === 1 ? 'Tick another to merge' : 'Two at a time are merged'}
            </span>
          )}
        </TickedBar>
      </NarrowedHead>
      {total === 0 && (
        <p className="empty">No sources yet. Tag a sentence, then link its source.</p>
      )}
      {total > 0 && listed.length === 0 && <p className="empty">No source fits all of that.</p>}
      <GrowingRows
        label="Sources"
        items={listed}
        onKeyDown={moveAmongRows}
        row={(entry) => (
          <Row
            key={entry.source.id}
            entry={entry}
            current={entry.source.id === open.visit?.sourceId}
            ticked={ticked.has(entry.source.id)}
            onTick={toggle}
          />
        )}
      />
      <PeopleCount open={open} />
    </div>
  );
}
