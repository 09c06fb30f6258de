import { firstOf } from '../../shared/anchoring';
import type { Span, Text } from '../../shared/model';
import { findAll, foldText } from '../../shared/text';
import type * as effects from './effects';
import { inArticle, say } from './run';
import { memo } from './memo';
import { currentSentence, selectionSpan, sentenceAt, sentencesOf, textOf } from './selectors';
import type { Finding, OpenArticle } from './state';

/** Finding words in the article that is open. */

/** The longest selection that is looked for when the bar opens: UTF-16 units. */
const LONGEST = 120;

const folded = memo((text: Text) => foldText(text.text));
const NONE: readonly Span[] = [];

/** The last search of each text: a key press asks several times for the same. */
const last = new WeakMap<Text, { readonly typed: string; readonly spans: readonly Span[] }>();

function placesOf(text: Text, typed: string): readonly Span[] {
  if (typed === '') return NONE;
  const hit = last.get(text);
  if (hit?.typed === typed) return hit.spans;
  const spans = findAll(folded(text), typed);
  last.set(text, { typed, spans });
  return spans;
}

/** Every place of the words looked for, in text order. The same list for the same words. */
export function foundIn(open: OpenArticle): readonly Span[] {
  return placesOf(textOf(open), open.finding.typed);
}

/** The places as they are painted: none while the bar is away. */
export function foundInSight(open: OpenArticle): readonly Span[] {
  return open.finding.shown ? foundIn(open) : NONE;
}

/** The place one stands at; undefined: at none. */
export function foundHere(open: OpenArticle): Span | undefined {
  return open.finding.at === null ? undefined : foundIn(open)[open.finding.at];
}

/** `3 of 12`; empty while nothing is typed. */
export function foundInWords(open: OpenArticle): string {
  const { typed, at } = open.finding;
  const { length } = foundIn(open);
  if (typed === '') return '';
  if (length === 0) return 'No match';
  return at === null ? `${String(length)} matches` : `${String(at + 1)} of ${String(length)}`;
}

/** Index of the first place that begins at `offset` or behind it, round at the end; null where there is none. */
function placeFrom(spans: readonly Span[], offset: number): number | null {
  if (spans.length === 0) return null;
  return firstOf(spans.length, (i) => (spans[i]?.start ?? 0) >= offset) % spans.length;
}

/** What the bar shows once this is typed: the first place from where one began to look. */
export function typing(open: OpenArticle, typed: string): Finding {
  const { finding } = open;
  return { ...finding, typed, at: placeFrom(placesOf(textOf(open), typed), finding.from) };
}

/** The bar, opened: with what is selected, else with what was looked for last. */
export function opening(open: OpenArticle): Finding {
  const { selection, finding } = open;
  const span = selection === null ? undefined : selectionSpan(selection);
  const from = (span ?? currentSentence(open))?.start ?? 0;
  const words = span === undefined ? '' : textOf(open).text.slice(span.start, span.end);
  const typed = words === '' || words.length > LONGEST ? finding.typed : words;
  const next = { ...finding, shown: true, from };
  return typing({ ...open, finding: next }, typed);
}

/** The place beside the one that one stands at. */
function beside(finding: Finding, direction: 1 | -1, spans: readonly Span[]): Finding {
  const at = ((finding.at ?? 0) + direction + spans.length) % spans.length;
  return { ...finding, at, from: spans[at]?.start ?? 0 };
}

/** One place on or back, round at the ends. */
export function walking(open: OpenArticle, direction: 1 | -1): Finding {
  const { finding, selection } = open;
  const spans = foundIn(open);
  if (spans.length === 0) return finding;
  if (finding.shown && finding.at !== null) return beside(finding, direction, spans);
  // Without the bar one goes on from where one is in the text.
  const here = selection === null ? currentSentence(open) : selectionSpan(selection);
  const stood = foundHere(open)?.start ?? -1;
  // What was tagged where it was found is not selected any more, and one goes on all the same.
  if (selection === null && here !== undefined && stood >= here.start && stood < here.end) {
    return beside(finding, direction, spans);
  }
  const behind = placeFrom(spans, direction === 1 ? (here?.end ?? 0) : (here?.start ?? 0)) ?? 0;
  const inSentence = selection === null ? placeFrom(spans, here?.start ?? 0) : null;
  const next =
    direction === 1 ? (inSentence ?? behind) : (behind - 1 + spans.length) % spans.length;
  return { ...finding, at: next, from: spans[next]?.start ?? 0 };
}

/** Puts the cursor on the place one stands at, which is selected: it can be tagged. */
function land(open: OpenArticle, context: effects.Context): void {
  const here = foundHere(open);
  if (here === undefined) return;
  const sentence = sentenceAt(sentencesOf(textOf(open)), here.start);
  context.store.dispatch({ type: 'cursor', sentence });
  context.store.dispatch({ type: 'select', selection: { anchor: here.start, head: here.end } });
}

export const find = inArticle((open, context, stage) => {
  context.store.dispatch({ type: 'find', finding: opening(open) });
  stage.focusFind();
});

export const findBeside = (direction: 1 | -1) =>
  inArticle((open, context, stage) => {
    if (open.finding.typed === '') {
      find(context, stage);
      return;
    }
    context.store.dispatch({ type: 'find', finding: walking(open, direction) });
    const { open: now } = context.store.get();
    if (now === null || now.finding.shown) return;
    land(now, context);
    say(context, `${now.finding.typed}: ${foundInWords(now).toLowerCase()}`);
  });

/** Takes the bar away, and leaves the cursor on the place one stands at. */
export function closeFind(open: OpenArticle, context: effects.Context): void {
  context.store.dispatch({ type: 'find', finding: { ...open.finding, shown: false } });
  land(open, context);
}
