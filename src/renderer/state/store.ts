import type { Action } from './actions';
import { reduce } from './reducer';
import { type AppState, initialState } from './state';

/** The state of the page and who wants to know of it. */
export interface Store {
  get(): AppState;
  dispatch(action: Action): void;
  /** Calls `listener` after every change of state; gives back the function that stops it. */
  subscribe(listener: () => void): () => void;
}

export function createStore(start: AppState = initialState): Store {
  let state = start;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch(action) {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
