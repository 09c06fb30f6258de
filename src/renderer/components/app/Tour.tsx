import { leaveTour, nextStep } from '../../state/effects';
import { TOUR, type TourStep } from '../../state/tour';
import { Keys, useHint } from '../controls/Keys';
import { useDesk, useSelect } from './desk';

function Step({ step, at }: { readonly step: TourStep; readonly at: number }) {
  const { context } = useDesk();
  const hint = useHint(step.hint);
  return (
    <aside className="tour" aria-label="Tour">
      <div role="status">
        <h2>
          {step.title}{' '}
          <span className="facts number">
            {at + 1} of {TOUR.length}
          </span>
        </h2>
        <p>{hint}</p>
      </div>
      <div className="dialog-actions">
        <button type="button" className="plain" onClick={() => leaveTour(context)}>
          Leave the tour <Keys command="go.article" />
        </button>
        <button type="button" onClick={() => nextStep(context)}>
          {at + 1 < TOUR.length ? 'Next' : 'Done'} <Keys command="help.tour-next" />
        </button>
      </div>
    </aside>
  );
}

/** The step of the tour that is on, over the article. The keyboard stays where it is: the keys are to be tried. */
export function Tour() {
  const at = useSelect((state) => state.tour);
  const step = at === null ? undefined : TOUR[at];
  return at === null || step === undefined ? null : <Step step={step} at={at} />;
}
