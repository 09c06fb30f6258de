import { textOf } from './selectors';
import type { AppState, OpenArticle } from './state';
import type { Store } from './store';
import { workOut } from './suggesting';

/** The open article as far as its suggestions are wanted and not those of its text as it is now. */
function lacking({ workspace, open }: AppState): OpenArticle | null {
  if (open === null || workspace?.suggestions !== true) return null;
  return open.suggested?.text === textOf(open) ? null : open;
}

/**
 * Has the suggestions of the open article worked out whenever its text is another: the text is read first.
 *
 * @param afterFrame Calls back once the frame under way has been painted; gives back what cancels it.
 */
export function keepSuggesting(store: Store, afterFrame: (work: () => void) => () => void): void {
  let asked = false;
  store.subscribe(() => {
    if (asked || lacking(store.get()) === null) return;
    asked = true;
    afterFrame(() => {
      asked = false;
      const open = lacking(store.get());
      if (open !== null) store.dispatch({ type: 'suggested', suggested: workOut(textOf(open)) });
    });
  });
}
