import { useEffect, useRef, useState } from 'react';
import type { Across, AcrossRows } from '../../../shared/api';
import { TAG_DEFINITIONS, TAGS } from '../../../shared/model';
import { BAND, share } from '../../../shared/report';
import { counted, figure } from '../../../shared/text';
import { ACROSS_TABLES, acrossCsv, type AcrossTable as Table } from '../../state/across';
import { goOnCounting, leaveAcross, refreshAcross, stopCounting } from '../../state/effects';
import { useDesk, useSelect } from '../app/desk';
import { copyText } from '../controls/copyText';
import { TagPatterns } from '../controls/TagPatterns';
import { AcrossChart, DRAWN } from './AcrossChart';
import { AcrossTable } from './AcrossTable';

/** How far counting has come, and a button to stop it or go on. */
function Progress() {
  const { context } = useDesk();
  const counting = useSelect((state) => state.counting);
  if (counting === null) return null;
  const { counted: done, articles, stopped } = counting;
  return (
    <div className="view-progress">
      <progress aria-label="Counting" max={articles} value={done} />
      <p role="status">
        {stopped ? 'Stopped. Counted' : 'Counting'} {figure(done)} of {counted(articles, 'article')}
        {stopped && '; the figures are of those'}{' '}
        <button
          type="button"
          className="plain strong"
          onClick={() => {
            if (stopped) void goOnCounting(context).then(() => refreshAcross(context));
            else stopCounting(context);
          }}
        >
          {stopped ? 'Go on' : 'Stop'}
        </button>
      </p>
    </div>
  );
}

interface SectionProps {
  readonly table: Table;
  readonly rows: AcrossRows;
}

function Section({ table, rows: { rows, left } }: SectionProps) {
  const { store } = useDesk();
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  const shown = all ? rows : rows.slice(0, DRAWN);
  const copy = () => {
    const done = copyText(acrossCsv(table, rows));
    const text = done ? `${table.title}: copied as CSV` : 'The table could not be copied';
    store.dispatch({ type: 'announce', text });
  };
  return (
    <section className="across-section" aria-label={table.title}>
      <header>
        <h2>{table.title}</h2>
        <button type="button" className="plain" onClick={copy}>
          Copy as CSV
        </button>
      </header>
      <div className="across-pair">
        <AcrossChart table={table} rows={rows} />
        <div className="across-scroll">
          <AcrossTable table={table} rows={shown} />
          {rows.length > shown.length && (
            <button type="button" className="plain strong" onClick={() => setAll(true)}>
              Show all {figure(rows.length)}
            </button>
          )}
          {all && left > 0 && <p className="fine">{figure(left)} more with fewer claims.</p>}
        </div>
      </div>
    </section>
  );
}

/** What each pattern means; and the patterns themselves, for every picture below. */
function Legend() {
  return (
    <ul className="across-legend" aria-label="Patterns">
      {TAGS.map((tag, i) => (
        <li key={tag}>
          <svg width="28" height={BAND} aria-hidden="true">
            {i === 0 && <TagPatterns prefix="across" />}
            <rect
              className={`band ink-${tag}`}
              width="28"
              height={BAND}
              fill={`url(#across-${tag})`}
            />
          </svg>
          {TAG_DEFINITIONS[tag].label}
        </li>
      ))}
    </ul>
  );
}

function Figures({ view }: { readonly view: Across }) {
  const claims = TAGS.reduce((sum, tag) => sum + view.claims[tag], 0);
  if (claims === 0) {
    return (
      <p className="empty-view">
        {view.all === 0
          ? 'The library is empty. Open an article and tag its claims, and figures over all of them stand here.'
          : view.fitting === 0
            ? 'No article fits the filter on the left. Take a condition away, or show all.'
            : 'None of these articles has a claim yet. Tag some, and the figures stand here.'}
      </p>
    );
  }
  const { body, covered } = view.words;
  return (
    <>
      <p>
        {counted(claims, 'claim')}. Inside a claim: {share(covered, body)} words of the body.{' '}
        {counted(view.untagged, 'sentence')} left untagged.
        {view.unread > 0 &&
          ` ${counted(view.unread, 'article')} could not be read and ${view.unread === 1 ? 'is' : 'are'} in no figure.`}
      </p>
      <p className="fine">
        Each figure counts claims, and is the sum of what the reports of the articles count. A claim
        with several sources is counted with each of them. Choose a figure to see its claims.
      </p>
      <Legend />
      {ACROSS_TABLES.map((table) => (
        <Section key={table.kind} table={table} rows={view.by[table.kind]} />
      ))}
    </>
  );
}

/** Tags and sources over the articles that the filter of the library leaves. */
export function AcrossView() {
  const { context } = useDesk();
  const articles = useSelect((state) => state.articles);
  const filter = useSelect((state) => state.listing.filter);
  const view = useSelect((state) => state.across.view);
  const close = useRef<HTMLButtonElement>(null);
  const leave = () => void leaveAcross(context);
  // The keyboard comes here, and goes back to what it was on.
  useEffect(() => {
    const before = document.activeElement;
    close.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useEffect(() => void refreshAcross(context), [context, articles, filter]);
  return (
    <main
      className="wide-view"
      aria-label="Across articles"
      aria-busy={view === null}
      onKeyDown={(event) => event.key === 'Escape' && leave()}
    >
      <header className="view-head">
        <h1>
          {view === null
            ? 'Across articles'
            : view.articles === view.all
              ? `Across ${counted(view.all, 'article')}`
              : `Across ${figure(view.articles)} of ${counted(view.all, 'article')}`}
        </h1>
        <div className="view-actions">
          <button ref={close} type="button" onClick={leave}>
            Close <kbd>Esc</kbd>
          </button>
        </div>
      </header>
      <Progress />
      {view !== null && <Figures view={view} />}
    </main>
  );
}
