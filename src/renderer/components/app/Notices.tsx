import { useEffect } from 'react';
import { bringBack, openArticle, showIntake } from '../../state/effects';
import type { Notice } from '../../state/state';
import { useDesk, useSelect } from './desk';
import { STAGE_IDS } from './stage';

/** Milliseconds that a notice stays. An error stays until it is dismissed; Escape dismisses all. */
const STAY_MS = 7_000;

function NoticeCard({ notice }: { readonly notice: Notice }) {
  const { store, context } = useDesk();
  const { id, tone, text, action } = notice;
  useEffect(() => {
    if (tone === 'error') return undefined;
    const timer = setTimeout(() => store.dispatch({ type: 'dismiss', id }), STAY_MS);
    return () => clearTimeout(timer);
  }, [store, id, tone]);
  const act = () => {
    store.dispatch({ type: 'dismiss', id });
    if (action?.run.type === 'bring-back') void bringBack(context, action.run.deletion);
    if (action?.run.type === 'open') void openArticle(context, action.run.articleId);
    if (action?.run.type === 'intake') void showIntake(context);
  };
  return (
    <div className={`notice ${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      <p>{text}</p>
      {action !== undefined && (
        <button type="button" className="plain strong" onClick={act}>
          {action.label}
        </button>
      )}
      <button
        type="button"
        className="plain"
        aria-label="Dismiss"
        onClick={() => {
          store.dispatch({ type: 'dismiss', id });
          // The button goes with its notice; the keyboard must not go with it.
          document.getElementById(STAGE_IDS.article)?.focus({ preventScroll: true });
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
    <div className="notices">
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
    </div>
  );
}
