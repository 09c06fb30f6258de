import { openExchange } from '../../state/effects';
import { useDesk, useSelect } from './desk';

/** Says in the status bar where the shared folder cannot be used, or two desks are at odds. Work goes on. */
export function ExchangeStatus() {
  const { context } = useDesk();
  const exchange = useSelect((state) => state.exchange);
  if (exchange === null) return null;
  const { problem, conflicts } = exchange;
  const { length } = conflicts;
  const words = [
    ...(problem === null ? [] : ['Not exchanged']),
    ...(length === 0 ? [] : [length === 1 ? '1 conflict' : `${String(length)} conflicts`]),
  ];
  if (words.length === 0) return null;
  return (
    <button
      type="button"
      className="plain exchange-status"
      title={problem ?? 'Changed at two desks by people who had not seen each other’s version'}
      onClick={() => void openExchange(context)}
    >
      {words.join(' · ')}
    </button>
  );
}
