import { useEffect } from 'react';
import { useDesk } from '../app/desk';
import { losesWork } from './keeping';

/** Has the browser ask before the page is left while leaving it would lose work: see `losesWork`. */
export function useLeaveWarning(): void {
  const { store } = useDesk();
  useEffect(() => {
    // Asked of the state as it is when the page is left: what was shown, or rendered, is older.
    const ask = (event: BeforeUnloadEvent) => {
      if (losesWork(store.get())) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [store]);
}
