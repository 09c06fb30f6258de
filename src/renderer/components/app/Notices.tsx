import { useEffect, useRef } from 'react';
import { bringBack, openArticle, showIntake, takeBackChange } from '../../state/effects';
import type { Notice } from '../../state/state';
import { Keys } from '../controls/Keys';
import { useDesk, useSelect } from './desk';
import { STAGE_IDS } from './stage';

/** Milliseconds that a notice stays. An error stays until it is dismissed; Escape dismisses all. */
const STAY_MS = 7_000;

/** A button goes with its notice; the keyboard must not go with it. */
function toArticle(): void {
  document.getElementById(STAGE_IDS.article)?.focus({ preventScroll: true });
}

function NoticeCard({ notice }: { readonly notice: Notice }) {
  const { store, context } = useDesk();
  const card = useRef<HTMLDivElement>(null);
  const { id, tone, text, action } = notice;
  const run = action?.run;
  useEffect(() => {
    if (tone === 'error') return undefined;
    const timer = setInterval(() => {
      // Never from under the pointer or the keyboard.
      if (card.current?.matches(':hover, :focus-within') !== true) {
        store.dispatch({ type: 'dismiss', id });
      }
    }, STAY_MS);
    return () => clearInterval(timer);
  }, [store, id, tone]);
  const act = () => {
    store.dispatch({ type: 'dismiss', id });
    if (run?.type === 'bring-back') void bringBack(context, run.deletion);
    if (run?.type === 'open') void openArticle(context, run.articleId);
    if (run?.type === 'intake') void showIntake(context);
    if (run?.type === 'undo') {
      void takeBackChange(context, run.changeId);
      toArticle();
    }
  };
  // The status bar has said already what was done.
  const role = run?.type === 'undo' ? 'group' : tone === 'error' ? 'alert' : 'status';
  return (
    <div
      ref={card}
      className={`notice ${tone}`}
      role={role}
      aria-label={run?.type === 'undo' ? 'What was just done' : undefined}
    >
      <p>{text}</p>
      {action !== undefined && (
        <button type="button" className="plain strong" onClick={act}>
          {action.label}{' '}
          {(run?.type === 'undo' || run?.type === 'bring-back') && <Keys command="edit.undo" />}
        </button>
      )}
      <button
        type="button"
        className="plain"
        aria-label="Dismiss"
        onClick={() => {
          store.dispatch({ type: 'dismiss', id });
          toArticle();
        }}
      >
        ×
      </button>
    </div>
  );
}

/** What the person should know, in the corner, newest last. */
export function Notices() {
  const notices = useSelect((state) => state.notices);
  return (
    <section className="notices" aria-label="Notices">
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
    </section>
  );
}
