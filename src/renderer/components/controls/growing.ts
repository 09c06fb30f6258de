import { type RefObject, startTransition, useEffect, useRef, useState } from 'react';

/** How much of a list is rendered at first, and how much more whenever the end of it comes into view. */
const FIRST = 60;
const STEP = 120;

/**
 * How much of a list is rendered: more whenever what `end` is given to comes into view.
 */
export function useGrowing<E extends HTMLElement>(
  total: number,
): { readonly count: number; readonly end: RefObject<E | null> } {
  const [count, setCount] = useState(FIRST);
  const end = useRef<E>(null);
  useEffect(() => {
    if (end.current === null) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        startTransition(() => setCount((now) => now + STEP));
      }
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [count, total]);
  return { count: Math.min(count, total), end };
}
