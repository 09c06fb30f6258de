import {
  autoUpdate,
  flip,
  offset,
  type Placement,
  shift,
  useFloating,
} from '@floating-ui/react-dom';
import { useMemo } from 'react';
import type { Span } from '../../../shared/model';
import { STAGE_IDS } from '../app/stage';

/** Knows where words stand on the screen. */
export interface Placed {
  /** CSS pixels relative to the window; null where the words are not shown. */
  rectOf(span: Span): DOMRect | null;
}

interface Options {
  readonly placement: Placement;
  /** CSS pixels above the words and below them, where the lines of their claims are. */
  readonly above: number;
  readonly below: number;
}

/** CSS pixels kept between what is placed and the frame. */
const MARGIN = 6;

/**
 * Keeps an element of the article's scroller beside words: within the scroller, on the side that has room, and again
 * when the window, the letters or the element change their size. It moves with the words when they are scrolled.
 * @returns what the element takes as `ref` and as `style`, and the element once it is there.
 */
export function useBeside(
  view: Placed,
  { start, end }: Span,
  { placement, above, below }: Options,
) {
  const reference = useMemo(() => {
    let last = new DOMRect();
    return {
      getBoundingClientRect: () => (last = view.rectOf({ start, end }) ?? last),
      contextElement: document.getElementById(STAGE_IDS.article) ?? undefined,
    };
  }, [view, start, end]);
  const { refs, floatingStyles } = useFloating({
    elements: { reference },
    placement,
    transform: false,
    middleware: [
      offset(({ placement: side }) => (side.startsWith('top') ? above : below)),
      flip({ padding: MARGIN }),
      shift({ padding: MARGIN }),
    ],
    whileElementsMounted: (words, element, update) =>
      autoUpdate(words, element, update, { ancestorScroll: false, layoutShift: false }),
  });
  return { element: refs.floating, ref: refs.setFloating, style: floatingStyles };
}
