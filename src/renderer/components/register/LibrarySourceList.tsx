import { useEffect, useState } from 'react';
import {
  type LibrarySource,
  QUERY_LIMIT,
  type SourceOrder,
  type SourcePlace,
} from '../../../shared/api';
import { isAnonymous, type Labels, SOURCE_KIND_LABELS } from '../../../shared/model';
import { counted } from '../../../shared/text';
import { listSources, listSourcesAgain, openSource } from '../../state/effects';
import { useDesk, useSelect } from '../app/desk';
import { STAGE_IDS } from '../app/stage';
import { Choice } from '../controls/Choice';
import { FindField } from '../controls/FindField';
import { moveAmongRows } from '../controls/narrowedRows';
import { citedAs } from './citedAs';
import { SourceName } from './SourceName';

const ORDERS: Labels<SourceOrder> = {
  articles: 'By articles',
  name: 'By name',
  kind: 'By kind',
};

function Place({ place }: { readonly place: SourcePlace }) {
  const { context } = useDesk();
  return (
    <li className="claim-row place-row">
      <button type="button" onClick={() => void openSource(context, place)}>
        {place.title}
        <span className="facts"> {counted(place.claims, 'claim')}</span>
      </button>
    </li>
  );
}

function Row({ source }: { readonly source: LibrarySource }) {
  const { context } = useDesk();
  const [unfolded, setUnfolded] = useState(false);
  const { places, articles } = source;
  const [only] = places;
  const several = articles > 1;
  return (
    <>
      <li className="claim-row source-row">
        <button
          type="button"
          aria-expanded={several ? unfolded : undefined}
          onClick={() => {
            if (several) setUnfolded(!unfolded);
            else if (only !== undefined) void openSource(context, only);
          }}
        >
          <SourceName source={source} />
          <span className={source.claims === 0 ? 'facts unlinked' : 'facts'}>
            {SOURCE_KIND_LABELS[source.kind]}
            {isAnonymous(source) ? ', not named' : ''} · {citedAs(source)}
          </span>
          <span className="facts source-place">
            {several ? `${unfolded ? '▾' : '▸'} ${counted(articles, 'article')}` : only?.title}
          </span>
        </button>
      </li>
      {unfolded && places.map((place) => <Place key={place.sourceId} place={place} />)}
      {unfolded && articles > places.length && (
        <li className="empty">and {counted(articles - places.length, 'more article')}</li>
      )}
    </>
  );
}

/** The register of the library: whoever is named in several articles is one row, with a way to each of them. */
export function LibrarySourceList() {
  const { context } = useDesk();
  const { words, order, answered } = useSelect((state) => state.librarySources);
  const articles = useSelect((state) => state.articles);
  useEffect(() => void listSourcesAgain(context), [context, articles]);
  const { sources, total } = answered?.result ?? { sources: [], total: 0 };
  return (
    <div className="claim-list">
      <div className="claim-list-head">
        <FindField
          id={STAGE_IDS.sources}
          label="Find in the library’s register"
          placeholder="Find a source"
          maxLength={QUERY_LIMIT}
          words={words}
          onWords={(next) => void listSources(context, { words: next })}
        />
        <div className="claim-filters">
          <Choice<SourceOrder>
            label="Order"
            labels={ORDERS}
            value={order}
            onChoose={(chosen) => chosen !== null && void listSources(context, { order: chosen })}
          />
        </div>
        {answered !== null && (
          <p className="facts" role="status">
            {sources.length < total
              ? `The first ${sources.length} of ${counted(total, 'source')}: type to find others`
              : counted(total, 'source')}
          </p>
        )}
      </div>
      {answered !== null && total === 0 && (
        <p className="empty">
          {words.trim() === ''
            ? 'No article has a source yet. Open one, tag a sentence and link its source.'
            : 'No source has these words in its name or descriptor.'}
        </p>
      )}
      <ol className="rows" aria-label="Sources of the library" onKeyDown={moveAmongRows}>
        {sources.map((source) => (
          <Row key={source.places[0]?.sourceId} source={source} />
        ))}
      </ol>
    </div>
  );
}
