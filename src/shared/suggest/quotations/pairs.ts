import type { Span } from '../../model';
import type { Mark, MarkKind } from './marks';

/** An opening mark and the one that closes it; `close` is null where the paragraph ends first. */
export interface Pair {
  readonly open: Mark;
  readonly close: Mark | null;
}

/** The pairs of one kind in a paragraph, and the marks that surely open but are not closed in it. */
export interface Pairing {
  readonly pairs: Pair[];
  readonly unclosed: readonly Mark[];
}

/**
 * Pairs double marks (or angle marks) of one paragraph. A stack, so that `"a "b" c"` is one quotation, and
 * an opening mark that nothing closes is lost without taking the later pairs with it.
 */
export function pairNested(marks: readonly Mark[], kind: MarkKind): Pairing {
  const pairs: Pair[] = [];
  const open: Mark[] = [];
  let doubtful: Mark | null = null;

  const close = (mark: Mark) => {
    const first = open.pop();
    if (first !== undefined) pairs.push({ open: first, close: mark });
    doubtful = null;
  };

  for (const mark of marks) {
    if (mark.kind !== kind) continue;
    if (mark.facing === 'opens' || (mark.facing === 'either' && open.length === 0)) {
      if (doubtful !== null) close(doubtful);
      open.push(mark);
    } else if (mark.doubtful) {
      // Inches, if a better mark closes what is open; that mark decides.
      doubtful ??= mark;
    } else {
      close(mark);
    }
  }
  if (doubtful !== null) close(doubtful);

  return { pairs, unclosed: open.filter((mark) => mark.facing === 'opens') };
}

/** How far a doubtful mark may close (UTF-16 code units): further away it is rather a possessive. */
const DOUBTFUL_REACH = 100;

/**
 * Pairs the single marks of one paragraph that stand outside `taken` (spans in order and disjoint). A mark
 * that may be a possessive closes only where no better one does before the next opening mark.
 */
export function pairSingles(marks: readonly Mark[], taken: readonly Span[]): Pairing {
  const pairs: Pair[] = [];
  let open: Mark | null = null;
  let doubtful: Mark | null = null;
  let next = 0;

  const settle = () => {
    if (open !== null && doubtful !== null) pairs.push({ open, close: doubtful });
    if (doubtful !== null) open = null;
    doubtful = null;
  };

  for (const mark of marks) {
    if (mark.kind !== 'single') continue;
    while ((taken[next]?.end ?? Infinity) <= mark.start) next++;
    if ((taken[next]?.start ?? Infinity) < mark.start) continue;
    if (mark.facing === 'opens') {
      settle();
      open = mark;
    } else if (open !== null) {
      if (!mark.doubtful) {
        pairs.push({ open, close: mark });
        open = null;
        doubtful = null;
      } else if (mark.start - open.start <= DOUBTFUL_REACH) {
        doubtful ??= mark;
      }
    }
  }
  settle();
  return { pairs, unclosed: open === null ? [] : [open] };
}
