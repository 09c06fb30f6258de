import { stoppable } from '../busy';
import { isUnderWay } from '../intake';
import type { Context } from './context';
import { stopIntake } from './intake';

/** Milliseconds that work may take before it is shown: what is quicker would only flicker. */
const SHOWN_AFTER_MS = 500;

/**
 * Does work that may take long: after a moment it is shown, until it ends.
 *
 * @param what The work in words: “Exporting the report…”.
 * @param stop Asks it to stop where it can without harm. The work itself says what was done by then.
 */
export async function during<T>(
  context: Context,
  what: string,
  work: () => Promise<T>,
  stop?: () => void,
): Promise<T> {
  const id = context.nextWork();
  const timer = setTimeout(() => {
    if (stop !== undefined) context.stops.set(id, stop);
    const busy = { id, what, stop: stop === undefined ? 'cannot' : 'can' } as const;
    context.store.dispatch({ type: 'busy', busy });
  }, SHOWN_AFTER_MS);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    context.stops.delete(id);
    context.store.dispatch({ type: 'idle', id });
  }
}

/** Asks the work that began last to stop, or the import of a folder. */
export function stopWork(context: Context): void {
  const { store, stops } = context;
  const { busy, intake } = store.get();
  const work = stoppable(busy);
  if (work !== undefined) {
    store.dispatch({ type: 'busy', busy: { ...work, stop: 'asked' } });
    stops.get(work.id)?.();
    return;
  }
  if (isUnderWay(intake)) {
    stopIntake(context);
    return;
  }
  const text = busy.length > 0 ? 'This cannot be stopped' : 'Nothing is under way';
  store.dispatch({ type: 'announce', text });
}
