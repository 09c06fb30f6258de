import { EditorState, Plugin, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Block, Span, Text } from '../../shared/model';
import { afterFrame } from './frame';
import { CODERS, domRange, highlight, HIGHLIGHTS } from './highlights';
import {
  type Mark,
  type Marks,
  NO_MARKS,
  paintKey,
  type PaintOrder,
  paintPlugin,
  segmentsOf,
  type Table,
  TABLES,
} from './paint';
import { near, sightOf } from './sight';
import { documentOf, offsetOf, positionOf, shiftOf } from './positions';

/** What the view tells: always in UTF-16 offsets into the text version. */
export interface ArticleEvents {
  /** The pointer or the browser's own keys selected text; null: nothing is selected any more. */
  selected(span: { readonly anchor: number; readonly head: number } | null): void;
  /** A click that selects nothing. */
  clicked(offset: number): void;
  /** Which part of the text is on the screen, at every frame in which one scrolls. */
  seen(span: Span): void;
}

/** Where a source is mentioned: the place gone to, the words that links name, and the same words elsewhere. */
export interface ShownMentions {
  readonly current: readonly Span[];
  readonly linked: readonly Span[];
  readonly repeated: readonly Span[];
}
const NO_MENTIONS: ShownMentions = { current: [], linked: [], repeated: [] };

/** The painted article. Holds no state of its own beyond what it was last told to show. */
export interface ArticleView {
  readonly dom: HTMLElement;
  paint(marks: Marks): void;
  /** Shows corrected kinds of blocks. */
  setBlocks(blocks: readonly Block[]): void;
  setCursor(span: Span | null): void;
  setFocus(spans: readonly Span[]): void;
  /** Shows where the claim in focus names its sources, and the words that say they say so. */
  setMarked(marked: { readonly mentions: readonly Span[]; readonly cues: readonly Span[] }): void;
  /** Shows the places of what is looked for, in order and apart, and the one gone to. */
  setFound(spans: readonly Span[], here: Span | null): void;
  /** Shows which suggestion is under the cursor. */
  setSuggestion(spans: readonly Span[]): void;
  /** Shows where a source is mentioned. */
  setMentions(mentions: ShownMentions): void;
  /** Shows what each coder has, the analyst first, and keeps everything else back. An empty list: nothing of it. */
  setCoders(spans: readonly (readonly Span[])[]): void;
  /** Makes the browser's selection this one; null: none. */
  setSelection(selection: { readonly anchor: number; readonly head: number } | null): void;
  /** Looks anew at what is on the screen: where the text stands may have changed. */
  look(): void;
  /** Scrolls so that the span is comfortably in sight. */
  reveal(span: Span): void;
  /** Where the span is on the screen, CSS pixels relative to the window; null where it is not shown. */
  rectOf(span: Span): DOMRect | null;
  destroy(): void;
}

/**
 * Marks are painted up to a horizon, which starts a few screens down and then moves on step by step: in UTF-16
 * units. So a long article is on the screen before its last claim is painted. Suggestions come later than claims
 * and have a horizon of their own.
 */
const FIRST_HORIZON = 6_000;
const STEP = 40_000;
/** What has to be painted beyond a place that is revealed: more than a screen. */
const AHEAD = 4_000;

type Horizons = Readonly<Record<(typeof TABLES)[number], number>>;

/** Those that begin before the horizon; all of them: the table itself. */
function before<M extends Mark>(horizon: number, table: Table<M>): Table<M> {
  if (horizon === Infinity) return table;
  return new Map([...table].filter(([, mark]) => (segmentsOf(mark)[0]?.start ?? 0) < horizon));
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
  let marks: Marks = NO_MARKS;
  let cursor: Span | null = null;
  let focus: readonly Span[] = [];
  let suggestion: readonly Span[] = [];
  let found: readonly Span[] = [];
  let foundHere: Span | null = null;
  let marked: Parameters<ArticleView['setMarked']>[0] = { mentions: [], cues: [] };
  let coders: readonly (readonly Span[])[] = [];
  let mentions = NO_MENTIONS;
  const start = text.text.length > FIRST_HORIZON ? FIRST_HORIZON : Infinity;
  let horizons: Horizons = { claims: start, judged: start, suggestions: start };
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

  const showCoders = () => {
    mount.toggleAttribute('data-settling', coders.length > 0);
    CODERS.forEach((name, i) => {
      const own = i < CODERS.length - 1 ? coders.slice(i, i + 1) : coders.slice(i);
      highlight(view, blocks, name, own.flat());
    });
  };

  const showMarked = () => {
    highlight(view, blocks, 'mention', marked.mentions);
    highlight(view, blocks, 'cue', marked.cues);
  };

  const showMentions = () => {
    highlight(view, blocks, 'visited', mentions.current);
    highlight(view, blocks, 'mentions', mentions.linked);
    highlight(view, blocks, 'repeats', mentions.repeated);
  };

  const scroller = mount.closest('[data-scroller]');

  const onScreen = (): Span | null => {
    const frame = scroller?.getBoundingClientRect();
    return frame === undefined ? null : sightOf(view.dom.children, blocks, frame);
  };

  /** There may be thousands of places: those near what is in sight are painted, while one scrolls. */
  const showFound = (sight = found.length === 0 ? null : onScreen()) => {
    highlight(view, blocks, 'found', near(found, sight, AHEAD));
    highlight(view, blocks, 'found-here', foundHere === null ? [] : [foundHere]);
  };

  /** Highlights hold DOM ranges: they are set again whenever the DOM was. */
  const refresh = () => {
    highlight(view, blocks, 'cursor', cursor === null ? [] : [cursor]);
    highlight(view, blocks, 'focus', focus);
    highlight(view, blocks, 'suggestion', suggestion);
    showMarked();
    showMentions();
    showFound();
    showCoders();
  };

  const send = (order: PaintOrder, tr = view.state.tr) => {
    const before = paintKey.getState(view.state);
    view.dispatch(tr.setMeta(paintKey, order));
    if (paintKey.getState(view.state) !== before) refresh();
  };

  const inSight = (): Marks => ({
    ...marks,
    claims: before(horizons.claims, marks.claims),
    judged: before(horizons.judged, marks.judged),
    suggestions: before(horizons.suggestions, marks.suggestions),
  });

  const nearest = () => Math.min(...TABLES.map((name) => horizons[name]));

  /** Paints what begins before `offset`, and goes on from there with every frame. */
  const growTo = (offset: number) => {
    const horizon = offset < text.text.length ? offset : Infinity;
    horizons = {
      claims: Math.max(horizons.claims, horizon),
      judged: Math.max(horizons.judged, horizon),
      suggestions: Math.max(horizons.suggestions, horizon),
    };
    send({ marks: inSight() });
    stopGrowing();
    if (nearest() !== Infinity) stopGrowing = afterFrame(() => growTo(nearest() + STEP));
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

  let looking = 0;
  const look = () => {
    if (looking !== 0) return;
    looking = requestAnimationFrame(() => {
      looking = 0;
      const sight = onScreen();
      if (found.length > 0) showFound(sight);
      if (sight !== null) events.seen(sight);
    });
  };
  look();
  scroller?.addEventListener('scroll', look, { passive: true });

  return {
    dom: view.dom,
    paint(next) {
      if (TABLES.every((name) => next[name] === marks[name])) return;
      const comes = (name: (typeof TABLES)[number]) =>
        marks[name].size === 0 && next[name].size > 0;
      const suggestionsCome = comes('suggestions');
      const claimsCome = comes('claims') || comes('judged');
      // They come all at once, and begin at the top as claims did.
      if (suggestionsCome) horizons = { ...horizons, suggestions: start };
      marks = next;
      if (claimsCome || suggestionsCome) growTo(nearest());
      else send({ marks: inSight() });
    },
    setBlocks(next) {
      if (next === blocks) return;
      blocks = next;
      const tr = view.state.tr.setMeta(KINDS, true);
      next.forEach(({ kind, start }, i) => {
        const position = start + shiftOf(i) - 1;
        if (tr.doc.nodeAt(position)?.attrs['kind'] !== kind) {
          tr.setNodeMarkup(position, undefined, { kind });
        }
      });
      send({ blocks, marks: inSight() }, tr);
    },
    setCursor(span) {
      cursor = span;
      highlight(view, blocks, 'cursor', span === null ? [] : [span]);
    },
    setFocus(spans) {
      if (spans === focus) return;
      focus = spans;
      highlight(view, blocks, 'focus', spans);
    },
    setMarked(next) {
      if (next === marked) return;
      marked = next;
      showMarked();
    },
    setFound(spans, here) {
      if (spans === found && here === foundHere) return;
      found = spans;
      foundHere = here;
      showFound();
    },
    setSuggestion(spans) {
      if (spans === suggestion) return;
      suggestion = spans;
      highlight(view, blocks, 'suggestion', spans);
    },
    setMentions(next) {
      if (next === mentions) return;
      mentions = next;
      showMentions();
    },
    setCoders(spans) {
      if (spans === coders) return;
      coders = spans;
      showCoders();
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
    look,
    reveal(span) {
      if (span.end + AHEAD > nearest()) growTo(span.end + AHEAD);
      const element = view.domAtPos(positionOf(blocks, span.start), 1).node;
      const target = element instanceof Element ? element : element.parentElement;
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
      scroller?.removeEventListener('scroll', look);
      cancelAnimationFrame(looking);
      stopGrowing();
      mount.removeAttribute('data-settling');
      for (const name of HIGHLIGHTS) CSS.highlights.delete(name);
      view.destroy();
    },
  };
}
