import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createArticleView, type ArticleView } from '../../editor';
import {
  claimsRead,
  currentSentence,
  currentShown,
  selectionSpan,
  sentenceAt,
  sentencesOf,
  textOf,
  verdictOn,
} from '../../state/selectors';
import { marksAt } from '../../state/overlapping';
import { claimBeside, judgedInSight } from '../../state/reviewing';
import { markedOf } from '../../state/citing';
import { codersAt } from '../../state/differences';
import { visitedMentions } from '../../state/mentions';
import { foundHere, foundInSight } from '../../state/finding';
import type { OpenArticle } from '../../state/state';
import { aimedSuggestion, currentSuggestion, openSuggestions } from '../../state/suggesting';
import type { CommandMode } from '../../../shared/api';
import type { Span } from '../../../shared/model';
import { modeOf } from '../../state/availability';
import type { Store } from '../../state/store';
import { useDesk, useSelect } from '../app/desk';
import { STAGE_IDS } from '../app/stage';
import { useHint } from '../controls/Keys';
import { ClaimPicker } from './ClaimPicker';
import { SelectionToolbar } from './SelectionToolbar';

/** What screen readers are told of the keys. */
const MOVING = '{go.next-sentence} and {go.previous-sentence} move between sentences';
const TAGGING = '{claim.tag.sourced} to {claim.tag.observed}';
const TAGGING_HELP = `${MOVING}, ${TAGGING} tag the sentence, {go.next-suggestion} goes to the next suggestion, {suggestion.accept} and {suggestion.dismiss} accept or dismiss it, {help.shortcuts} lists all keys.`;
const HELP: Readonly<Record<CommandMode, string>> = {
  tagging: TAGGING_HELP,
  settling: TAGGING_HELP,
  blind: `${MOVING}, ${TAGGING} tag the sentence, {help.shortcuts} lists all keys.`,
  open: `{review.next} goes to the next claim to judge, {review.agree} agrees, {review.disagree} disagrees, {review.query} asks, ${TAGGING} say which tag it should have, {go.next-claim} goes round the claims of a sentence, {help.shortcuts} lists all keys.`,
};

const NOWHERE: readonly Span[] = [];

/** The words of the claim or suggestion that all keys act on. None while it is shown what each coder has there. */
function inFocus(open: OpenArticle): readonly Span[] {
  if (open.settling !== null) return NOWHERE;
  const claim = open.focus === null ? undefined : claimBeside(open, open.focus);
  // Of an older version of the text: its offsets mean other words here.
  if (claim !== undefined && claim.textId !== open.textId) return NOWHERE;
  return claim?.anchor.segments ?? aimedSuggestion(open)?.content ?? NOWHERE;
}

/** The words of the suggestion that only A and X act on; in a review, those that the reader would rather have. */
function underCursor(open: OpenArticle): readonly Span[] {
  const judged = currentShown(open);
  if (judged !== undefined) return verdictOn(open.records, judged.id)?.anchor?.segments ?? NOWHERE;
  const current = currentSuggestion(open);
  return current === undefined || current.id === open.aim ? NOWHERE : current.content;
}

/** Shows in the view what the state says, as far as it changed. Runs before React renders anything. */
function show(view: ArticleView, open: OpenArticle, before: OpenArticle | null): void {
  const text = textOf(open);
  if (before === null || textOf(before) !== text) view.setBlocks(text.blocks);
  view.paint({
    claims: claimsRead(open.records),
    judged: judgedInSight(open),
    suggestions: openSuggestions(open),
    beside: open.review !== null && open.review.shown.all('claim').size > 0,
  });
  const cursorMoved = before === null || before.cursor !== open.cursor;
  if (cursorMoved) view.setCursor(currentSentence(open) ?? null);
  view.setFocus(inFocus(open));
  view.setMarked(markedOf(open));
  const here = open.finding.shown ? foundHere(open) : undefined;
  view.setFound(foundInSight(open), here ?? null);
  view.setSuggestion(underCursor(open));
  view.setMentions(visitedMentions(open));
  view.setCoders(codersAt(open));
  if (open.selection !== (before?.selection ?? null)) view.setSelection(open.selection);
  const [aimed] = aimedSuggestion(open)?.content ?? [];
  const span =
    open.visit?.mention ??
    aimed ??
    (open.selection === null ? currentSentence(open) : selectionSpan(open.selection));
  const jumped =
    (open.focus !== null && open.focus !== before?.focus) ||
    (open.aim !== null && open.aim !== before?.aim) ||
    (open.visit !== null && open.visit.mention !== null && open.visit !== before?.visit) ||
    (open.settling !== null && open.settling.key !== before?.settling?.key);
  if (span !== undefined && (cursorMoved || (jumped && open.selection === null))) view.reveal(span);
  if (here !== undefined && open.finding !== before?.finding) view.reveal(here);
}

function attach(
  mount: HTMLElement,
  store: Store,
  onPick: (offset: number | null) => void,
  sight: RefObject<HTMLElement | null>,
): { view: ArticleView; detach: () => void } {
  const first = store.get().open;
  if (first === null) throw new Error('no article is open');
  const view = createArticleView(mount, textOf(first), {
    selected(selection) {
      const { open } = store.get();
      const current = open?.selection ?? null;
      if (current?.anchor === selection?.anchor && current?.head === selection?.head) return;
      store.dispatch({ type: 'select', selection });
    },
    clicked(offset) {
      const { open } = store.get();
      if (open === null) return;
      const sentence = sentenceAt(sentencesOf(textOf(open)), offset);
      // Clicking on the same place again goes to the next claim there, from the innermost out, then to suggestions.
      const { claims, suggestions } = marksAt(open, offset);
      const here = [...claims, ...suggestions];
      const at = here.findIndex(({ id }) => id === open.focus || id === open.aim);
      const next = here[(at + 1) % here.length];
      if (next === undefined || claims.some(({ id }) => id === next.id)) {
        store.dispatch({ type: 'focus', claimId: next?.id ?? null, sentence });
      } else {
        store.dispatch({ type: 'aim', suggestion: next.id, sentence });
      }
      onPick(here.length > 1 ? offset : null);
    },
    // Straight to the element: while one scrolls nothing is rendered.
    seen({ start, end }) {
      const { length } = textOf(first).text;
      sight.current?.style.setProperty('left', `${(start / length) * 100}%`);
      sight.current?.style.setProperty('width', `${((end - start) / length) * 100}%`);
    },
  });
  let shown: OpenArticle | null = null;
  const update = () => {
    const { open } = store.get();
    if (open === null || open === shown || open.articleId !== first.articleId) return;
    if (open.review?.id !== first.review?.id) return;
    show(view, open, shown);
    shown = open;
  };
  update();
  const unsubscribe = store.subscribe(update);
  // Another width or zoom breaks the lines anew: what was being read stays in sight.
  const resized = new ResizeObserver(() => {
    const { open } = store.get();
    const sentence = open === null ? undefined : currentSentence(open);
    if (sentence !== undefined) view.reveal(sentence);
    view.look();
  });
  if (mount.parentElement !== null) resized.observe(mount.parentElement);
  // Blocks get their own height when they are drawn, also where nobody scrolls.
  const drawn = new ResizeObserver(() => view.look());
  drawn.observe(view.dom);
  return {
    view,
    detach() {
      resized.disconnect();
      drawn.disconnect();
      unsubscribe();
      view.destroy();
    },
  };
}

/** The one component that mounts the editor. A new article is a new view: the caller gives it a key. */
export function ArticleText({ sight }: { readonly sight: RefObject<HTMLElement | null> }) {
  const { store } = useDesk();
  const help = useHint(HELP[useSelect(modeOf)]);
  const mount = useRef<HTMLDivElement>(null);
  const [picked, setPicked] = useState<number | null>(null);
  const [view, setView] = useState<ArticleView | null>(null);
  useLayoutEffect(() => {
    if (mount.current === null) return undefined;
    const attached = attach(mount.current, store, setPicked, sight);
    setView(attached.view);
    return attached.detach;
  }, [store, sight]);
  useEffect(() => {
    mount.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="article-scroller" data-scroller>
      <div
        id={STAGE_IDS.article}
        className="article-frame"
        ref={mount}
        tabIndex={0}
        role="region"
        aria-label="Article"
        aria-describedby="article-help"
      />
      <p id="article-help" className="visually-hidden">
        {help}
      </p>
      {view !== null && <SelectionToolbar view={view} />}
      {view !== null && picked !== null && (
        <ClaimPicker
          key={picked}
          offset={picked}
          view={view}
          onClose={() => setPicked((now) => (now === picked ? null : now))}
        />
      )}
    </div>
  );
}
