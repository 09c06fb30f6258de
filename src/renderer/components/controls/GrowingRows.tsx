import type { KeyboardEvent, ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useGrowing } from './growing';

interface Props<T> {
  readonly items: readonly T[];
  /** One row: a list item that has its key. */
  readonly row: (item: T, index: number) => ReactNode;
  readonly label: string;
  readonly className?: string;
  /** How many rows are there in any case. */
  readonly least?: number;
  /** What walks the rows with the keyboard. */
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
}

/** The rows of a list that may be thousands: those further down come as one gets there. */
export function GrowingRows<T>({ items, row, label, className, least = 0, onKeyDown }: Props<T>) {
  const { count, end, all } = useGrowing<HTMLLIElement>(items.length, least);
  return (
    <ol
      className={className === undefined ? 'rows' : `rows ${className}`}
      aria-label={label}
      onKeyDown={(event) => {
        // The end of the list is meant, not of what is there of it.
        if (event.key === 'End' && count < items.length) flushSync(all);
        onKeyDown?.(event);
      }}
    >
      {items.slice(0, count).map(row)}
      {count < items.length && (
        <li ref={end} className="more-rows">
          {items.length - count} more
        </li>
      )}
    </ol>
  );
}
