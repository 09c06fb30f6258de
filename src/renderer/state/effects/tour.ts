import { preferencesOf } from '../preferences';
import type { AppState } from '../state';
import { TOUR } from '../tour';
import { importSample } from './articles';
import type { Context } from './context';
import { prefer } from './preferences';

/** Opens the sample article and begins the tour. */
export async function startTour(context: Context): Promise<void> {
  await importSample(context);
  if (context.store.get().open !== null) context.store.dispatch({ type: 'tour', step: 0 });
}

/** Ends the tour. It is offered no more, and comes back by its command. */
export function leaveTour(context: Context): void {
  const { tour, workspace } = context.store.get();
  if (tour === null) return;
  context.store.dispatch({ type: 'tour', step: null });
  if (workspace !== null && !preferencesOf({ workspace }).toured) {
    void prefer(context, { toured: true });
  }
}

/** Goes on to the next step; behind the last the tour ends. */
export function nextStep(context: Context): void {
  const { tour } = context.store.get();
  if (tour === null) {
    context.store.dispatch({ type: 'announce', text: 'No tour is under way' });
    return;
  }
  if (tour + 1 < TOUR.length) context.store.dispatch({ type: 'tour', step: tour + 1 });
  else leaveTour(context);
}

/** Goes on by itself whenever the person does what a step is about. Without an article there is nothing to try it on. */
export function followTour(context: Context): void {
  let begun: { readonly step: number; readonly state: AppState } | null = null;
  context.store.subscribe(() => {
    const state = context.store.get();
    if (state.tour === null) {
      begun = null;
      return;
    }
    if (begun?.step !== state.tour) {
      begun = { step: state.tour, state };
      return;
    }
    if (state.open === null) leaveTour(context);
    else if (TOUR[state.tour]?.done(begun.state, state) === true) nextStep(context);
  });
}
