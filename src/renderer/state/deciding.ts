import type { CommandId } from '../../shared/api';
import type { Suggestion } from '../../shared/suggest';
import {
  acceptSource,
  acceptSuggestion,
  dismissSource,
  dismissSuggestion,
  type Edit,
  type NewId,
} from './edits';
import * as effects from './effects';
import { inArticle, type Run, say, sayHint } from './run';
import type { OpenArticle } from './state';
import { currentSuggestion, nextSuggestion, openSuggestions } from './suggesting';

/** Says why there is no suggestion to act on. */
function sayNone(open: OpenArticle, context: effects.Context): void {
  if (context.store.get().workspace?.suggestions === false) say(context, 'Suggestions are hidden');
  else if (openSuggestions(open).size === 0) say(context, 'No suggestions left');
  else sayHint(context, 'No suggestion here. {go.next-suggestion} goes to the next');
}

/** Decides on the suggestion under the cursor. */
const deciding = (
  decision: (open: OpenArticle, suggestion: Suggestion, newId: NewId) => Edit | null,
) =>
  inArticle((open, context) => {
    const suggestion = currentSuggestion(open);
    if (suggestion === undefined) sayNone(open, context);
    else effects.decide(context, decision(open, suggestion, context.newId), suggestion);
  });

const toSuggestion = (direction: 1 | -1) =>
  inArticle((open, context) => {
    const next = nextSuggestion(open, direction);
    if (next === undefined) sayNone(open, context);
    else effects.aimAt(context, next);
  });

/** Deciding on suggestions, one or all by the same source, and going to the next. */
export const DECIDING = {
  'suggestion.accept': deciding(acceptSuggestion),
  'suggestion.accept-source': deciding(acceptSource),
  'suggestion.dismiss': deciding(dismissSuggestion),
  'suggestion.dismiss-source': deciding(dismissSource),
  'go.next-suggestion': toSuggestion(1),
  'go.previous-suggestion': toSuggestion(-1),
} as const satisfies Partial<Record<CommandId, Run>>;
