import { useEffect } from 'react';
import { useSelect } from '../app/desk';
import { unsaved } from './words';

/** How many changes, over all reviews in the copy, are in no review file. */
export function useUnsaved(): number {
  return useSelect((state) =>
    (state.copy?.reviews ?? []).reduce((sum, review) => sum + unsaved(review), 0),
  );
}

/** Has the browser ask before the page is left while work is in no review file. */
export function useLeaveWarning(): void {
  const left = useUnsaved();
  useEffect(() => {
    if (left === 0) return undefined;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [left]);
}
