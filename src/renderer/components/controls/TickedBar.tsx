import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  /** How many rows are ticked. */
  readonly count: number;
  readonly children: ReactNode;
  onClear(): void;
}

/** What can be done with the rows that are ticked. Not there while none is. */
export function TickedBar({ label, count, children, onClear }: Props) {
  if (count === 0) return null;
  return (
    <div className="bulk-bar" role="group" aria-label={label}>
      <span className="number" role="status">
        {count} ticked
      </span>
      {children}
      <button
        type="button"
        className="plain"
        aria-label="Untick all"
        title="Untick all"
        onClick={onClear}
      >
        ✕
      </button>
    </div>
  );
}
