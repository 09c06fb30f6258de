import { EditorState, Plugin, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Block, Claim, Span, Text } from '../../shared/model';
import { afterFrame } from './frame';
import { domRange, highlight } from './highlights';
import { type ClaimTable, paintKey, type PaintOrder, paintPlugin } from './paint';
import { documentOf, offsetOf, positionOf } from './positions';

/** What the view tells: always in UTF-16 offsets into the text version. */
export interface ArticleEvents {
  /** The pointer or the browser's own keys selected text; null: nothing is selected any more. */
  selected(span: { readonly anchor: number; readonly head: number } | null): void;
  /** A click that selects nothing. */
  clicked(offset: number): void;
}

/** The painted article. Holds no state of its own beyond what it was last told to show. */
export interface ArticleView {
  readonly dom: HTMLElement;
  paint(claims: ClaimTable): void;
  /** Shows corrected kinds of blocks. */
  setBlocks(blocks: readonly Block[]): void;
  setCursor(span: Span | null): void;
  setFocus(spans: readonly Span[]): void;
  /** Makes the browser's selection this one; null: none. */
  setSelection(selection: { readonly anchor: number; readonly head: number } | null): void;
  /** Scrolls so that the span is comfortably in sight. */
  reveal(span: Span): void;
  /** Where the span is on the screen, CSS pixels relative to the window; null where it is not shown. */
  rectOf(span: Span): DOMRect | null;
  destroy(): void;
}

/**
 * Claims are painted up to a horizon, which starts a few screens down and then moves on step by step: in UTF-16
 * units. So a long article is on the screen before its last claim is painted.
 */
const FIRST_HORIZON = 6_000;
const STEP = 40_000;
/** What has to be painted beyond a place that is revealed: more than a screen. */
const AHEAD = 4_000;

/** Those of the claims that begin before the horizon; all of them: the table itself. */
function before(horizon: number, claims: ClaimTable): ClaimTable {
  if (horizon === Infinity) return claims;
  const start = (claim: Claim) => claim.anchor.segments[0]?.start ?? 0;
  return new Map([...claims].filter(([, claim]) => start(claim) < horizon));
}

/** The only transactions that may touch the document: those that correct the kinds of blocks. */
const KINDS = 'kinds';

const readOnly = new Plugin({
  filterTransaction: (tr: Transaction) => !tr.docChanged || tr.getMeta(KINDS) === true,
});

/** Shows a text version read-only inside `mount`. The caller owns the result and destroys it. */
export function createArticleView(
  mount: HTMLElement,
  text: Pick<Text, 'text' | 'blocks'>,
  events: ArticleEvents,
): ArticleView {
  let blocks: readonly Block[] = text.blocks;
  let claims: ClaimTable = new Map();
  let cursor: Span | null = null;
  let focus: readonly Span[] = [];
  let horizon = text.text.length > FIRST_HORIZON ? FIRST_HORIZON : Infinity;
  let stopGrowing = () => {};

  const view = new EditorView(mount, {
    state: EditorState.create({
      doc: documentOf(text),
      plugins: [readOnly, paintPlugin(blocks)],
    }),
    editable: () => false,
    attributes: { class: 'article-text', translate: 'no' },
    handleClick(_view, position) {
      events.clicked(offsetOf(blocks, position));
      return false;
    },
  });

  /** Highlights hold DOM ranges: they are set again whenever the DOM was. */
  const refresh = () => {
    highlight(view, blocks, 'cursor', cursor === null ? [] : [cursor]);
    highlight(view, blocks, 'focus', focus);
  };

  const send = (order: PaintOrder, tr = view.state.tr) => {
    const before = paintKey.getState(view.state);
    view.dispatch(tr.setMeta(paintKey, order));
    if (paintKey.getState(view.state) !== before) refresh();
  };

  /** Paints what begins before `offset`, and goes on from there with every frame. */
  const growTo = (offset: number) => {
    horizon = offset < text.text.length ? offset : Infinity;
    send({ claims: before(horizon, claims) });
    stopGrowing();
    if (horizon !== Infinity) stopGrowing = afterFrame(() => growTo(horizon + STEP));
  };

  const readSelection = () => {
    const selection = document.getSelection();
    if (selection === null || !view.dom.contains(selection.anchorNode)) return;
    const { anchorNode, focusNode, anchorOffset, focusOffset, isCollapsed } = selection;
    if (isCollapsed || anchorNode === null || focusNode === null || !view.dom.contains(focusNode)) {
      events.selected(null);
      return;
    }
    const offset = (node: globalThis.Node, at: number) => offsetOf(blocks, view.posAtDOM(node, at));
    const anchor = offset(anchorNode, anchorOffset);
    const head = offset(focusNode, focusOffset);
    events.selected(anchor === head ? null : { anchor, head });
  };
  document.addEventListener('selectionchange', readSelection);

  return {
    dom: view.dom,
    paint(next) {
      if (next === claims) return;
      const isFirst = claims.size === 0;
      claims = next;
      if (isFirst) growTo(horizon);
      else send({ claims: before(horizon, claims) });
    },
    setBlocks(next) {
      if (next === blocks) return;
      blocks = next;
      const tr = view.state.tr.setMeta(KINDS, true);
      next.forEach(({ kind, start }, i) => {
        const position = start + i;
        if (tr.doc.nodeAt(position)?.attrs['kind'] !== kind) {
          tr.setNodeMarkup(position, undefined, { kind });
        }
      });
      send({ blocks, claims: before(horizon, claims) }, tr);
    },
    setCursor(span) {
      cursor = span;
      highlight(view, blocks, 'cursor', span === null ? [] : [span]);
    },
    setFocus(spans) {
      focus = spans;
      highlight(view, blocks, 'focus', spans);
    },
    setSelection(selection) {
      const browser = document.getSelection();
      if (browser === null) return;
      if (selection === null) {
        if (view.dom.contains(browser.anchorNode) && !browser.isCollapsed)
          browser.removeAllRanges();
        return;
      }
      const anchor = view.domAtPos(positionOf(blocks, selection.anchor));
      const head = view.domAtPos(positionOf(blocks, selection.head));
      browser.setBaseAndExtent(anchor.node, anchor.offset, head.node, head.offset);
    },
    reveal(span) {
      if (span.end + AHEAD > horizon) growTo(span.end + AHEAD);
      const element = view.domAtPos(positionOf(blocks, span.start), 1).node;
      const target = element instanceof Element ? element : element.parentElement;
      const scroller = mount.closest('[data-scroller]');
      const rect = domRange(view, blocks, span)?.getBoundingClientRect();
      if (scroller === null || rect === undefined || target === null) return;
      const frame = scroller.getBoundingClientRect();
      const margin = Math.min(120, frame.height / 4);
      if (rect.top < frame.top + margin) {
        scroller.scrollTop += rect.top - frame.top - margin;
      } else if (rect.bottom > frame.bottom - margin) {
        const down = rect.bottom - frame.bottom + margin;
        // A sentence taller than the window is shown from its beginning.
        scroller.scrollTop += Math.min(down, rect.top - frame.top - margin);
      }
    },
    rectOf(span) {
      const rect = domRange(view, blocks, span)?.getBoundingClientRect();
      return rect === undefined || (rect.width === 0 && rect.height === 0) ? null : rect;
    },
    destroy() {
      document.removeEventListener('selectionchange', readSelection);
      stopGrowing();
      CSS.highlights.delete('cursor');
      CSS.highlights.delete('focus');
      view.destroy();
    },
  };
}
