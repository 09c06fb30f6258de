import { createContext, useContext, useSyncExternalStore } from 'react';
import type { CommandId } from '../../../shared/api';
import type { AppState } from '../../state/state';
import type { Context } from '../../state/effects';
import type { Shown } from '../../state/shown';
import type { Store } from '../../state/store';

/** What every view works with. */
export interface DeskTools {
  readonly store: Store;
  /** The store as views show it. */
  readonly shown: Shown;
  readonly context: Context;
  /** Carries out a command, as its key would. */
  run(id: CommandId): void;
}

export const DeskContext = createContext<DeskTools | null>(null);

/** The tools of the desk; throws outside of it. */
export function useDesk(): DeskTools {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('a view was rendered outside the desk');
  return desk;
}

/** What `select` picks from the state; renders again when that is another value. The same object for the same state. */
export function useSelect<T>(select: (state: AppState) => T): T {
  const { shown } = useDesk();
  return useSyncExternalStore(shown.subscribe, () => select(shown.get()));
}

/** The same, never a frame late: for what has to be true at every moment. It delays what a key does. */
export function useSelectNow<T>(select: (state: AppState) => T): T {
  const { store } = useDesk();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

/** Whether shortcuts are written the macOS way. */
export function useMac(): boolean {
  return useSelect((state) => state.workspace?.platform === 'darwin');
}
