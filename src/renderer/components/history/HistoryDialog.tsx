import { useDeferredValue, useRef, useState } from 'react';
import { counted, moment } from '../../../shared/text';
import { type PastChange, pastOf } from '../../state/past';
import type { OpenArticle } from '../../state/state';
import { moveAmongButtons } from '../controls/arrows';
import { Modal } from '../dialogs/Modal';
import { ChangeDetails } from './ChangeDetails';
import { changeInWords } from './wording';

/** How many changes are listed before more are asked for: a long list would hold up the dialog. */
const PAGE = 200;

function matches(change: PastChange, wanted: string): boolean {
  const { actor, ops } = change;
  const parts = [changeInWords(change), actor, ...ops.map(({ words }) => words)];
  return parts.some((part) => part.toLowerCase().includes(wanted));
}

/** Who did it, and when; for a reader's change, in which review. */
function by({ actor, at, review }: PastChange): string {
  const reader = review === null ? '' : ' · in a review';
  return `${actor} · ${moment(at)}${reader}`;
}

/** Every change of the article, newest first: who, when, what it was before. Any of them can be gone back to. */
export function HistoryDialog({ open }: { readonly open: OpenArticle }) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [shown, setShown] = useState(PAGE);
  const list = useRef<HTMLOListElement>(null);
  const wanted = useDeferredValue(typed.trim().toLowerCase());
  const past = pastOf(open);
  const found = wanted === '' ? past : past.filter((change) => matches(change, wanted));
  const selected = found.find(({ id }) => id === chosen) ?? found[0];
  return (
    <Modal label="History" className="history">
      <header>
        <h2>History</h2>
        <span className="facts">{counted(past.length, 'change')}</span>
        <input
          type="search"
          aria-label="Find in the history"
          placeholder="Find by words, label or person"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setShown(PAGE);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
          }}
        />
      </header>
      {!open.hasHistory && <p className="facts">Older changes are loading…</p>}
      {selected === undefined ? (
        <p className="empty">
          {past.length === 0
            ? 'Nothing has been done yet.'
            : `Nothing in the history has “${typed}”.`}
        </p>
      ) : (
        <div className="history-panes">
          <ol
            ref={list}
            className="rows"
            aria-label="Changes, newest first"
            onKeyDown={moveAmongButtons}
          >
            {found.slice(0, shown).map((change) => (
              <li key={change.id}>
                <button
                  type="button"
                  aria-current={change === selected ? 'true' : undefined}
                  className={change.takenBack ? 'taken-back' : undefined}
                  onClick={() => setChosen(change.id)}
                  onFocus={() => setChosen(change.id)}
                >
                  <span className="label">{changeInWords(change)}</span>
                  {change.takenBack && <span className="badge">taken back</span>}
                  <span className="facts">{by(change)}</span>
                </button>
              </li>
            ))}
            {found.length > shown && (
              <li>
                <button type="button" className="plain" onClick={() => setShown(shown + PAGE)}>
                  Show {Math.min(PAGE, found.length - shown)} more
                </button>
              </li>
            )}
          </ol>
          <ChangeDetails open={open} change={selected} />
        </div>
      )}
    </Modal>
  );
}
