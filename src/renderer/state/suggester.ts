import type { Text } from '../../shared/model';
import { textOf } from './selectors';
import type { AppState, Notice, OpenArticle, Suggested } from './state';
import type { Store } from './store';
import { workOut } from './suggesting';

/** The open article as far as its suggestions are wanted and not those of its text as it is now. */
function lacking({ workspace, open }: AppState): OpenArticle | null {
  // Whoever reads for a review says what they think, not what the engine does.
  if (open === null || open.review !== null || workspace?.suggestions !== true) return null;
  return open.suggested?.text === textOf(open) ? null : open;
}

function failed(error: unknown): Omit<Notice, 'id'> {
  const why = error instanceof Error ? error.message : String(error);
  return {
    tone: 'error',
    text: `The suggestions for this article could not be worked out (${why}), so none are shown. Nothing else is affected: tag it by hand.`,
  };
}

/**
 * Has the suggestions of the open article worked out whenever its text is another: the text is read first. Where
 * the engine fails there are none for this text: it would fail again.
 *
 * @param afterFrame Calls back once the frame under way has been painted; gives back what cancels it.
 * @param notify Tells the person.
 */
export function keepSuggesting(
  store: Store,
  afterFrame: (work: () => void) => () => void,
  notify: (notice: Omit<Notice, 'id'>) => void,
  engine: (text: Text) => Suggested = workOut,
): void {
  const suggested = (text: Text): Suggested => {
    try {
      return engine(text);
    } catch (error) {
      notify(failed(error));
      return { text, list: [] };
    }
  };
  let asked = false;
  store.subscribe(() => {
    if (asked || lacking(store.get()) === null) return;
    asked = true;
    afterFrame(() => {
      asked = false;
      const open = lacking(store.get());
      if (open !== null) {
        store.dispatch({ type: 'suggested', suggested: suggested(textOf(open)) });
      }
    });
  });
}
