import { existsSync } from 'node:fs';
import type { Dialogs, OpenLibrary } from '../services';
import { ask } from './ask';
import type { StartPorts } from './libraryAtStart';

type Opened = Extract<ReturnType<OpenLibrary>, { readonly ok: true }>['value'];

/** What opening the first library needs, natively. There is no window yet, so dialogs stand by themselves. */
export function startPorts(open: OpenLibrary, dialogs: Dialogs): StartPorts<Opened> {
  return {
    open,
    choose: () => dialogs.openLibrary(),
    exists: existsSync,
    ask: (message, detail) =>
      ask(null, {
        message,
        detail,
        answers: [
          ['choose', 'Choose another library…'],
          ['new', 'Start a new one beside it'],
          ['quit', 'Quit'],
        ],
        type: 'error',
      }),
  };
}
