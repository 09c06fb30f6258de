import { useCallback, useState } from 'react';

export interface Ticks {
  /** The ids of the rows that are ticked, in the order in which they were. */
  readonly ticked: ReadonlySet<string>;
  /** Ticks a row, or takes its tick away. Always the same function. */
  readonly toggle: (id: string) => void;
  /** Ticks these rows and no others. */
  readonly tick: (ids: Iterable<string>) => void;
}

/** Which rows of a list are ticked. */
export function useTicks(): Ticks {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const tick = useCallback((ids: Iterable<string>) => setTicked(new Set(ids)), []);
  const toggle = useCallback((id: string) => {
    setTicked((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  return { ticked, toggle, tick };
}
