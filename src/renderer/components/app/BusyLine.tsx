import { useDesk, useSelectNow } from './desk';
import { busyInWords, stoppable } from '../../state/busy';
import { Keys } from '../controls/Keys';

/** What long work is under way, in words; else what is given. */
export function BusyWords({ otherwise = '' }: { readonly otherwise?: string }) {
  const words = useSelectNow((state) => busyInWords(state.busy));
  return <>{words ?? otherwise}</>;
}

/** Stops the work that is under way, where that can be done without harm. */
export function StopWork() {
  const { run } = useDesk();
  const can = useSelectNow((state) => stoppable(state.busy) !== undefined);
  if (!can) return null;
  return (
    <button
      type="button"
      className="plain strong"
      onClick={() => {
        run('work.stop');
      }}
    >
      Stop <Keys command="work.stop" />
    </button>
  );
}
