import { basename, join } from 'node:path';
import type { Result } from '../../shared/api';
import { visible } from '../../shared/text';
import { freePathBeside, LIBRARY_EXTENSION } from './fileNames';

/** What a person can do when the library cannot be opened. */
export type StartAnswer = 'choose' | 'new' | 'quit';

export interface StartPorts<L> {
  readonly open: (path: string, options: { readonly create: boolean }) => Result<L>;
  /** Says what happened (the message) and what was kept and can be done (the detail), and asks. */
  readonly ask: (message: string, detail: string) => Promise<StartAnswer>;
  /** The native open dialog; null when closed. */
  readonly choose: () => Promise<string | null>;
  readonly exists: (path: string) => boolean;
}

export interface StartChoice {
  /** A library named on the command line. */
  readonly asked: string | null;
  /** The library open when the app last ended. */
  readonly last: string | null;
  /** The user's data folder, where the first library is made. */
  readonly folder: string;
}

/**
 * Opens the library to start with: the one asked for, else the last, else the one in the user's data folder.
 * Only on a first start is one made without asking. Where it cannot be opened the person decides; null means
 * they want to quit. Never ends in an empty library that nobody asked for.
 */
export async function libraryAtStart<L>(
  { asked, last, folder }: StartChoice,
  ports: StartPorts<L>,
): Promise<L | null> {
  const first = join(folder, `Library.${LIBRARY_EXTENSION}`);
  let path = asked ?? last ?? first;
  let result = ports.open(path, { create: asked === null && last === null });
  while (!result.ok) {
    const answer = await ports.ask(
      `The library ${visible(basename(path))} could not be opened.`,
      `${result.error.message}\n\nIt lies at ${path}. Nothing in it was changed.`,
    );
    if (answer === 'quit') return null;
    if (answer === 'new') {
      // Beside the last one where that folder can be written to, else where the first one belongs.
      const beside = ports.open(freePathBeside(path, ports.exists), { create: true });
      result = beside.ok
        ? beside
        : ports.open(freePathBeside(first, ports.exists), { create: true });
      continue;
    }
    const chosen = await ports.choose();
    if (chosen === null) continue;
    path = chosen;
    result = ports.open(path, { create: false });
  }
  return result.value;
}
