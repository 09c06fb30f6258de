import { apply, invert, type Records } from '../../../shared/history';
import type { Change, Op } from '../../../shared/model';
import type { Suggestion } from '../../../shared/suggest';
import { type Edit, happened, isRegretted, undoLabel } from '../edits';
import { differenceIn } from '../differences';
import { hintIn } from '../hints';
import { extent, sentenceAt, sentencesOf, textOf, undoableIn } from '../selectors';
import { claimBeside, reviewOf } from '../reviewing';
import type { OpenArticle } from '../state';
import { openSuggestions, sentenceOf, startOf, suggestionOf } from '../suggesting';
import type { Context } from './context';
import { goToDifference } from './differences';
import { flushDrafts } from './drafts';
import { loadHistory } from './history';
import { commitInLibrary } from './library';

/** Makes the change in the page and hands it to the outbox. False where the records refuse it. */
function commit(context: Context, change: Change, focus?: string | null): boolean {
  const { open } = context.store.get();
  const connection = context.connected();
  if (open === null || connection === null) return false;
  const outcome = apply(open.records, change);
  if (!outcome.ok) {
    context.notify({
      tone: 'error',
      text: `That could not be done: ${outcome.refusal.message}. Nothing was changed.`,
    });
    return false;
  }
  context.store.dispatch({ type: 'changed', change, records: outcome.value, focus });
  void connection.outbox.send(change);
  return true;
}

/** Carries out an edit of the open article; null: there was nothing to do. */
export function edit(context: Context, wanted: Edit | null): boolean {
  const { open } = context.store.get();
  if (wanted === null || open === null) return false;
  const change = context.changeOf(open.articleId, wanted, reviewOf(open));
  const done = commit(context, change, wanted.focus);
  if (!done) return false;
  context.store.dispatch({ type: 'announce', text: wanted.label });
  if (isRegretted(change) || wanted.told !== undefined) {
    context.notify({
      tone: 'info',
      text: `${happened(wanted.label)}${wanted.told ?? ''}.`,
      action: { label: 'Undo', run: { type: 'undo', changeId: change.id } },
    });
  }
  return true;
}

/** The suggestions that a change decides on; with `again`, those that it leaves undecided. */
function suggestionsIn(open: OpenArticle, change: Change, again: boolean): readonly Suggestion[] {
  return change.ops
    .flatMap(({ kind, before, after }) => {
      const id =
        kind === 'decision' && (after === null) === again && (after ?? before)?.['suggestion'];
      return typeof id === 'string' ? (suggestionOf(open, id) ?? []) : [];
    })
    .toSorted((a, b) => startOf(a) - startOf(b));
}

/** The claim that an op on another record is about. An op that changes a record carries only the fields that it sets. */
function claimIn({ kind, id, after, before }: Op, records: Records): unknown {
  const fields = after ?? before;
  if (kind !== 'verdict' && kind !== 'attribution') return fields?.['claimId'];
  return records.get(kind, id)?.claimId ?? fields?.['claimId'];
}

/**
 * Goes to what a change concerns first: a difference that it settles or opens again, a suggestion that is open again, else a claim or, where the change took it
 * away, the place where it stood.
 */
function lookAt(context: Context, change: Change, before: Records): void {
  const { open } = context.store.get();
  if (open === null) return;
  const settled = differenceIn(open, change);
  if (settled !== undefined) {
    goToDifference(context, settled);
    return;
  }
  const again = suggestionsIn(open, change, true).find(({ id }) => openSuggestions(open).has(id));
  if (again !== undefined) {
    const sentence = sentenceOf(open, again);
    context.store.dispatch({ type: 'aim', suggestion: again.id, sentence });
    return;
  }
  for (const op of change.ops) {
    const id = op.kind === 'claim' ? op.id : claimIn(op, open.records);
    if (typeof id !== 'string') continue;
    const now = claimBeside(open, id);
    const claim = now ?? before.get('claim', id);
    if (claim === undefined) continue;
    const sentence = sentenceAt(sentencesOf(textOf(open)), extent(claim).start);
    context.store.dispatch({ type: 'focus', claimId: now?.id ?? null, sentence });
    return;
  }
  const [dismissed] = suggestionsIn(open, change, false);
  if (dismissed === undefined) return;
  context.store.dispatch({ type: 'cursor', sentence: sentenceOf(open, dismissed) });
}

/** A change of the library's list with everything in it. What is only in the page has it already. */
async function wholeChange(context: Context, change: Change): Promise<Change | undefined> {
  const { articleId } = change;
  const history = context.unwrap(await context.desk.call('article.history', { articleId }));
  return history === undefined ? undefined : (history.find(({ id }) => id === change.id) ?? change);
}

/** Takes back the last change, or does again what was taken back last. In the library: renames and deletions. */
export async function takeBack(context: Context, verb: 'Undo' | 'Redo'): Promise<void> {
  await flushDrafts(context);
  const { open } = context.store.get();
  // It may have failed to load; asking again is better than no undo.
  if (open !== null && !open.hasHistory) await loadHistory(context, open.articleId);
  const state = context.store.get();
  const { undo, redo } = undoableIn(state);
  const target = verb === 'Undo' ? undo : redo;
  if (target === null) {
    const what =
      state.open !== null && !state.open.hasHistory
        ? 'The history is loading'
        : `Nothing to ${verb.toLowerCase()}`;
    context.store.dispatch({ type: 'announce', text: what });
    return;
  }
  const review = state.open === null ? undefined : reviewOf(state.open);
  const whole = state.open === null ? await wholeChange(context, target) : target;
  if (whole === undefined) return;
  const change = invert(whole, context.head(review));
  if (state.open === null) {
    const connection = context.connected();
    if (connection === null) return;
    await commitInLibrary(context, connection, change);
  } else {
    if (!commit(context, change)) return;
    lookAt(context, change, state.open.records);
  }
  context.store.dispatch({ type: 'announce', text: undoLabel(change, verb) });
}

/** Takes this change back where it is the last that can be; else says what to do. */
export async function takeBackChange(context: Context, changeId: string): Promise<void> {
  // What is being typed was done after it.
  await flushDrafts(context);
  const state = context.store.get();
  if (undoableIn(state).undo?.id === changeId) {
    await takeBack(context, 'Undo');
    return;
  }
  const text = hintIn(
    state,
    'Something else was done since, and nothing was taken back. Undo that first ({edit.undo}), or go back to an earlier change in the history ({edit.history})',
  );
  context.notify({ tone: 'info', text: `${text}.` });
}
