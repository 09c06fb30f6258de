import type { Suggestion } from '../../../shared/suggest';
import { stopped } from '../../../shared/text';
import type { Edit } from '../edits';
import { leftInWords, sentenceOf, suggestionBeside } from '../suggesting';
import { edit } from './commit';
import type { Context } from './context';

/** Goes to a suggestion, so that keys act on it. */
export function aimAt(context: Context, suggestion: Suggestion): void {
  const { open } = context.store.get();
  if (open === null) return;
  const sentence = sentenceOf(open, suggestion);
  context.store.dispatch({ type: 'aim', suggestion: suggestion.id, sentence });
}

/** Carries out a decision about a suggestion, says how many are left, and goes on to the next. */
export function decide(context: Context, wanted: Edit | null, suggestion: Suggestion): void {
  if (wanted === null || !edit(context, wanted)) return;
  const { open } = context.store.get();
  if (open === null) return;
  const next = suggestionBeside(open, suggestion, 1);
  if (next !== undefined) aimAt(context, next);
  const text = `${stopped(wanted.label)} ${leftInWords(open)}.`;
  context.store.dispatch({ type: 'announce', text });
}

/** Shows suggestions, or hides them from who wants to tag without having seen any. Kept for the next start. */
export async function toggleSuggestions(context: Context): Promise<void> {
  const before = context.store.get().workspace;
  if (before === null) return;
  const shown = !before.suggestions;
  const workspace = context.unwrap(
    await context.desk.call('workspace.show-suggestions', { shown }),
  );
  if (workspace === undefined) return;
  context.store.dispatch({ type: 'workspace', workspace });
  const text = shown ? 'Suggestions are shown' : 'Suggestions are hidden';
  context.store.dispatch({ type: 'announce', text });
}
