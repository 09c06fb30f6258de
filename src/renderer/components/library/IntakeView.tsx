import { useEffect, useRef, useState } from 'react';
import { figure } from '../../../shared/text';
import { openArticle, stopIntake } from '../../state/effects';
import {
  countOf,
  type Intake,
  intakeAsText,
  type IntakeFile,
  intakeInWords,
  isUnderWay,
  leftInWords,
} from '../../state/intake';
import { useDesk, useSelect } from '../app/desk';
import { walkStops } from '../controls/rows';
import { copyText } from '../controls/copyText';
import { useGrowing } from '../controls/growing';
import { Tabs } from '../controls/Tabs';

type Shown = 'all' | IntakeFile['became'] | 'left';

const TITLES: Readonly<Record<Shown, string>> = {
  all: 'All',
  imported: 'Imported',
  duplicate: 'Already there',
  failed: 'Failed',
  left: 'Left alone',
};

interface Row {
  readonly name: string;
  readonly became: IntakeFile['became'] | 'left';
  readonly articleId: string | null;
  readonly words: string;
}

function rowsOf({ done, left }: Intake, shown: Shown): readonly Row[] {
  if (shown === 'left') {
    return left.map(({ name, why }) => ({ name, became: 'left', articleId: null, words: why }));
  }
  return shown === 'all' ? done : done.filter(({ became }) => became === shown);
}

function RowItem({ row, first }: { readonly row: Row; readonly first: boolean }) {
  const { context } = useDesk();
  const { name, became, articleId, words } = row;
  const inside = (
    <>
      <span className="title">{words}</span>
      <span className="facts">
        <span className={`became ${became}`}>{TITLES[became]}</span> · {name}
      </span>
    </>
  );
  const tabIndex = first ? 0 : -1;
  return (
    <li className="article-item">
      {articleId === null ? (
        // Nothing happens on it, but the keys stop here, so that a reason is read out.
        <div className="open stop" tabIndex={tabIndex}>
          {inside}
        </div>
      ) : (
        <button
          type="button"
          className="open stop"
          tabIndex={tabIndex}
          onClick={() => void openArticle(context, articleId)}
        >
          {inside}
        </button>
      )}
    </li>
  );
}

function Rows({ rows }: { readonly rows: readonly Row[] }) {
  const { count, end } = useGrowing<HTMLLIElement>(rows.length);
  if (rows.length === 0) return <p className="empty">None.</p>;
  return (
    <ul className="articles" aria-label="Files" onKeyDown={walkStops}>
      {rows.slice(0, count).map((row, i) => (
        <RowItem key={row.name} row={row} first={i === 0} />
      ))}
      {count < rows.length && (
        <li ref={end} className="more-rows">
          {figure(rows.length - count)} more
        </li>
      )}
    </ul>
  );
}

/** A folder being imported and what became of its files: it stays until it is closed, and can be come back to. */
export function IntakeView() {
  const { store, context } = useDesk();
  const intake = useSelect((state) => state.intake);
  const [shown, setShown] = useState<Shown>('all');
  const stop = useRef<HTMLButtonElement>(null);
  useEffect(() => stop.current?.focus(), []);
  if (intake === null) return <main className="welcome" />;
  const { folder, total, done, current, stage, left } = intake;
  const copy = () => {
    const text = copyText(intakeAsText(intake))
      ? 'The list is on the clipboard'
      : 'The list could not be copied';
    store.dispatch({ type: 'announce', text });
  };
  const tabs: readonly Shown[] = ['all', 'imported', 'duplicate', 'failed', 'left'];
  const sizeOf = (view: Shown) =>
    view === 'all' ? done.length : view === 'left' ? left.length : countOf(intake, view);
  return (
    <main className="wide-view" aria-label={`Import of ${folder}`}>
      <header className="view-head">
        <h1>Import of “{folder}”</h1>
        <div className="view-actions">
          {isUnderWay(intake) ? (
            <button
              ref={stop}
              type="button"
              disabled={stage === 'stopping'}
              onClick={() => stopIntake(context)}
            >
              {stage === 'stopping' ? 'Stopping…' : 'Stop'}
            </button>
          ) : (
            <>
              <button type="button" onClick={copy} disabled={done.length + left.length === 0}>
                Copy the list
              </button>
              <button
                ref={stop}
                type="button"
                onClick={() => store.dispatch({ type: 'view', view: 'start' })}
              >
                Close
              </button>
            </>
          )}
        </div>
      </header>
      {isUnderWay(intake) && (
        <div className="view-progress">
          <progress
            aria-label="Import"
            max={total ?? 1}
            {...(total === null ? {} : { value: done.length })}
          />
          <p>
            {intakeInWords(intake)} <span className="facts">{current}</span>
          </p>
        </div>
      )}
      {!isUnderWay(intake) && <p role="status">{intakeInWords(intake)}</p>}
      {leftInWords(intake) !== '' && <p className="fine">{leftInWords(intake)}</p>}
      {(total ?? 0) + left.length > 0 && (
        <Tabs
          label="Files"
          tabs={tabs
            .filter((view) => view === 'all' || view === shown || sizeOf(view) > 0)
            .map((view) => ({ view, title: TITLES[view], count: sizeOf(view) }))}
          chosen={shown}
          onChoose={setShown}
        >
          <Rows key={shown} rows={rowsOf(intake, shown)} />
        </Tabs>
      )}
    </main>
  );
}
