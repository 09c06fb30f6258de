import type { AppState } from './state';
import type { Store } from './store';

/** The state as views show it. */
export interface Shown {
  get(): AppState;
  /** Calls `listener` whenever views have to render; gives back the function that stops it. */
  subscribe(listener: () => void): () => void;
  /** Shows the state as it is now. */
  catchUp(): void;
}

/** Whether what happened is on the article's text, which paints it by itself: the rest may follow a frame later. */
function mayWait(shown: AppState, next: AppState): boolean {
  const a = shown.open;
  const b = next.open;
  if (a === null || b === null || a.articleId !== b.articleId) return false;
  if (a.review?.id !== b.review?.id) return false;
  // A field whose text came late would lose the place of its caret.
  return (
    a.drafts === b.drafts && (a.records !== b.records || a.cursor !== b.cursor || a.aim !== b.aim)
  );
}

/**
 * What views show of `store`. A key press is answered in the article first: lists, counts and the inspector
 * follow when that is on the screen. Everything else is shown at once.
 *
 * @param afterFrame Calls back once the frame under way has been painted; gives back what cancels it.
 */
export function createShown(store: Store, afterFrame: (work: () => void) => () => void): Shown {
  let shown = store.get();
  let cancel: (() => void) | null = null;
  const listeners = new Set<() => void>();
  const catchUp = () => {
    cancel?.();
    cancel = null;
    if (shown === store.get()) return;
    shown = store.get();
    for (const listener of [...listeners]) listener();
  };
  store.subscribe(() => {
    if (mayWait(shown, store.get())) cancel ??= afterFrame(catchUp);
    else catchUp();
  });
  return {
    get: () => shown,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    catchUp,
  };
}
