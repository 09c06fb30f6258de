import { type RefObject, startTransition, useEffect, useRef, useState } from 'react';

/** How much of a list is rendered at first, and how much more whenever the end of it comes into view. */
const FIRST = 60;
const STEP = 120;

export interface Growing<E extends HTMLElement> {
  /** How much is rendered. */
  readonly count: number;
  /** For what stands behind that. */
  readonly end: RefObject<E | null>;
  /** Renders all of it. */
  all(): void;
}

/**
 * How much of a list is rendered: more whenever what `end` is given to comes into view, and what `least` says in any
 * case.
 */
export function useGrowing<E extends HTMLElement>(total: number, least = 0): Growing<E> {
  const [grown, setGrown] = useState(FIRST);
  const count = Math.min(Math.max(grown, least), total);
  const end = useRef<E>(null);
  useEffect(() => {
    if (end.current === null) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        startTransition(() => setGrown(count + STEP));
      }
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [count, total]);
  return { count, end, all: () => setGrown(Infinity) };
}
