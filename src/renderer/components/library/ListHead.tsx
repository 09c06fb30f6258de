import { useState } from 'react';
import { type ArticleSummary, NO_LIST_FILTER } from '../../../shared/api';
import type { ListSort } from '../../../shared/listing';
import { counted, figure } from '../../../shared/text';
import { goOnCounting, list, stopCounting } from '../../state/effects';
import { asksUntagged, conditionsOf, SORT_LABELS } from '../../state/listing';
import { useDesk, useSelect } from '../app/desk';
import { ListFilters } from './ListFilters';

/** How far the sentences that no claim touches are counted, while the list waits for that. */
function Counting() {
  const { context } = useDesk();
  const counting = useSelect((state) => (asksUntagged(state.listing) ? state.counting : null));
  if (counting === null) return null;
  const far = `${figure(counting.counted)} of ${counted(counting.articles, 'article')}`;
  return (
    <p className="list-counting" role="status">
      {counting.stopped ? `Only ${far} are counted.` : `Counting what is untagged: ${far}…`}{' '}
      <button
        type="button"
        className="plain strong"
        onClick={() => (counting.stopped ? void goOnCounting(context) : stopCounting(context))}
      >
        {counting.stopped ? 'Go on' : 'Stop'}
      </button>
    </p>
  );
}

interface Props {
  readonly articles: readonly ArticleSummary[];
  /** How many of them are listed. */
  readonly listed: number;
}

/** What narrows and orders the list of articles: its conditions, each of which can be taken away, and what is left. */
export function ListHead({ articles, listed }: Props) {
  const { context, run } = useDesk();
  const { filter, sort } = useSelect((state) => state.listing);
  const [unfolded, setUnfolded] = useState(false);
  const conditions = conditionsOf(filter);
  return (
    <div className="list-head">
      <div className="list-tools">
        <button type="button" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          Filter
        </button>
        <select
          aria-label="Sort by"
          value={sort}
          onChange={(event) => void list(context, { sort: event.target.value as ListSort })}
        >
          {Object.entries(SORT_LABELS).map(([each, label]) => (
            <option key={each} value={each}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {unfolded && (
        <ListFilters
          articles={articles}
          filter={filter}
          onChange={(next) => void list(context, { filter: next })}
        />
      )}
      {conditions.length > 0 && (
        <div className="chips" role="group" aria-label="Only articles with">
          {conditions.map(({ words, without }) => (
            <button
              key={words}
              type="button"
              className="chip"
              aria-label={`Take away: ${words}`}
              onClick={() => void list(context, { filter: without })}
            >
              <span>{words}</span> <span aria-hidden="true">✕</span>
            </button>
          ))}
          <button
            type="button"
            className="plain strong"
            onClick={() => void list(context, { filter: NO_LIST_FILTER })}
          >
            Show all
          </button>
        </div>
      )}
      <p className="list-count">
        <span role="status">
          {conditions.length === 0
            ? counted(articles.length, 'article')
            : `${figure(listed)} of ${counted(articles.length, 'article')}`}
        </span>
        <button
          type="button"
          className="plain strong"
          title="Figures across articles"
          onClick={() => run('library.across')}
        >
          Figures
        </button>
      </p>
      <Counting />
    </div>
  );
}
