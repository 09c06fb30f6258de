import { type ReactNode, useState } from 'react';
import { FindField, type FindFieldProps } from './FindField';

interface Props extends FindFieldProps {
  /** What else narrows and orders the list, folded away at first. */
  readonly filters: ReactNode;
  /** How many conditions are in there. What is typed is in sight: the button counts what is folded away. */
  readonly folded: number;
  /** How many rows are listed, in which order. */
  readonly count: ReactNode;
  /** Shows all rows in their first order; null while they are. */
  readonly onShowAll: (() => void) | null;
  /** What can be done with the rows that are ticked. */
  readonly children: ReactNode;
}

/** The head of a list that is narrowed by words and by conditions, and whose rows can be ticked. */
export function NarrowedHead({ filters, folded, count, onShowAll, children, ...field }: Props) {
  const [unfolded, setUnfolded] = useState(false);
  return (
    <div className="claim-list-head">
      <div className="claim-find">
        <FindField {...field} />
        <button type="button" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {folded > 0 ? `Filter (${folded})` : 'Filter'}
        </button>
      </div>
      {unfolded && <div className="claim-filters">{filters}</div>}
      <div className="claim-ticks">
        {count}
        {onShowAll !== null && (
          <button type="button" className="plain strong" onClick={onShowAll}>
            Show all
          </button>
        )}
      </div>
      {children}
    </div>
  );
}
