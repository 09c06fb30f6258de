import { basename, join } from 'node:path';
import type { ErrorCode, Result } from '../../shared/api';
import { visible } from '../../shared/text';
import { freePathBeside, LIBRARY_EXTENSION } from './fileNames';

/** What a person can do when the library cannot be opened; the first two only where there is a backup. */
export type StartAnswer = 'restore' | 'backup' | 'choose' | 'new' | 'quit';

/** A backup that can take the place of a library. */
export interface Offer {
  /** Its file. */
  readonly path: string;
  /** When it was made, what is in it and what it lacks, in sentences. */
  readonly words: string;
}

export interface StartPorts<L> {
  readonly open: (path: string, options: { readonly create: boolean }) => Result<L>;
  /** Says what happened (the message) and what was kept and can be done (the detail), and asks. */
  readonly ask: (message: string, detail: string, offered: boolean) => Promise<StartAnswer>;
  /** The native open dialog; null when closed. */
  readonly choose: () => Promise<string | null>;
  readonly exists: (path: string) => boolean;
  /** The backup that a person chose for the library or, where they chose none, the newest sound one; null: none. */
  readonly offer: (path: string, chosen: string | null) => Promise<Offer | null>;
  /** The native open dialog on the backups of the library; null when closed. */
  readonly chooseBackup: (path: string) => Promise<string | null>;
  /** Puts the backup in the library's place, which is kept beside it. */
  readonly restore: (path: string, backup: string) => Promise<Result<unknown>>;
}

export interface StartChoice {
  /** A library named on the command line. */
  readonly asked: string | null;
  /** The library open when the app last ended. */
  readonly last: string | null;
  /** The user's data folder, where the first library is made. */
  readonly folder: string;
}

/** Where a backup helps: not against a disk that is full or a library that is too new. */
const HELPED: readonly ErrorCode[] = [
  'library-damaged',
  'library-unreadable',
  'not-found',
  'restore-failed',
];

/**
 * Opens the library to start with: the one asked for, else the last, else the one in the user's data folder.
 * Only on a first start is one made without asking. Where it cannot be opened the person decides, and is offered its
 * newest backup; null means they want to quit. Never ends in an empty library that nobody asked for.
 */
export async function libraryAtStart<L>(
  { asked, last, folder }: StartChoice,
  ports: StartPorts<L>,
): Promise<L | null> {
  const first = join(folder, `Library.${LIBRARY_EXTENSION}`);
  let path = asked ?? last ?? first;
  let backup: string | null = null;
  let result = ports.open(path, { create: asked === null && last === null });
  while (!result.ok) {
    const { code, message } = result.error;
    const offer = HELPED.includes(code) ? await ports.offer(path, backup) : null;
    const answer = await ports.ask(
      `The library ${visible(basename(path))} could not be opened.`,
      [message, `It lies at ${path}. Nothing in it was changed.`, offer?.words]
        .filter((each) => each !== undefined)
        .join('\n\n'),
      offer !== null,
    );
    switch (answer) {
      case 'quit':
        return null;
      case 'restore': {
        if (offer === null) break;
        const restored = await ports.restore(path, offer.path);
        result = restored.ok ? ports.open(path, { create: false }) : restored;
        break;
      }
      case 'backup':
        backup = (await ports.chooseBackup(path)) ?? backup;
        break;
      case 'new': {
        // Beside the last one where that folder can be written to, else where the first one belongs.
        const beside = ports.open(freePathBeside(path, ports.exists), { create: true });
        result = beside.ok
          ? beside
          : ports.open(freePathBeside(first, ports.exists), { create: true });
        break;
      }
      case 'choose': {
        const chosen = await ports.choose();
        if (chosen === null) break;
        path = chosen;
        backup = null;
        result = ports.open(path, { create: false });
      }
    }
  }
  return result.value;
}
