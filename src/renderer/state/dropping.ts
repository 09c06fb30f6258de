import { counted } from '../../shared/text';
import { hintIn } from './hints';
import type { AppState } from './state';

/** What becomes of files that are held over the window. Their names are not to be had until they are dropped. */
export interface DropTarget {
  readonly takes: boolean;
  readonly words: string;
  /** What to know of it, or to do. */
  readonly more: string;
}

/** Media types of articles, and of what is no article for sure. A folder, and what the system does not know, has none. */
const ARTICLE = /^(?:text\/(?:plain|html|markdown)|application\/(?:json|xhtml\+xml))$/u;
const NO_ARTICLE = /^(?:image|audio|video|font)\/|^application\/(?:pdf|zip|msword|vnd\.)/u;

const refused = (words: string, more: string): DropTarget => ({ takes: false, words, more });

/** Why nothing may be dropped now, whatever it is; null: it may. */
export function dropRefused(state: Pick<AppState, 'dialog' | 'open' | 'workspace'>) {
  const { dialog, open } = state;
  if (dialog !== null && dialog !== 'bring-in') {
    return refused('Nothing is taken while a dialog is open', 'Close it (Esc), then drop again.');
  }
  if (open !== null && open.review !== null) {
    const more = 'Leave the review first ({review.leave}); what you judged is kept.';
    return refused('Nothing is taken while you read for a review', hintIn(state, more));
  }
  return null;
}

/**
 * What becomes of files that are dropped now.
 *
 * @param types Their media types; empty where the system knows none.
 */
export function dropTarget(
  state: Pick<AppState, 'dialog' | 'open' | 'workspace'>,
  types: readonly string[],
): DropTarget {
  const no = dropRefused(state);
  if (no !== null) return no;
  if (state.dialog === 'bring-in') {
    return {
      takes: true,
      words: 'Drop review files to read them',
      more: 'They join the list. Nothing is brought in until you say so.',
    };
  }
  if (types.length > 0 && types.every((type) => NO_ARTICLE.test(type))) {
    return refused(
      types.length === 1 ? 'This is no article' : 'None of these is an article',
      'Text, Markdown and saved web pages can be dropped. From another program, copy the article and paste it.',
    );
  }
  if (types.length > 0 && types.every((type) => ARTICLE.test(type))) {
    return {
      takes: true,
      words: `Drop to import ${counted(types.length, 'file')}`,
      more: 'What is in the library already is left as it is.',
    };
  }
  return {
    takes: true,
    words: 'Drop to import',
    more: hintIn(
      state,
      'Articles and folders are imported; a review file is shown first. Open a library with Open library… ({library.open}).',
    ),
  };
}
