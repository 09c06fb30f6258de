import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import {
  type Jobs,
  type Dialogs,
  missingWords,
  type Notices,
  type OpenLibrary,
  restoredWords,
  restoreLibrary,
  type RestorePorts,
} from '../services';
import { counted } from '../../shared/text';
import { ask } from './ask';
import type { Offer, StartAnswer, StartPorts } from './libraryAtStart';

type Opened = Extract<ReturnType<OpenLibrary>, { readonly ok: true }>['value'];

export interface StartBackups extends RestorePorts {
  readonly backups: Jobs;
  readonly notices: Notices;
}

const OTHERS: readonly (readonly [StartAnswer, string])[] = [
  ['choose', 'Choose another library…'],
  ['new', 'Start a new one beside it'],
  ['quit', 'Quit'],
];
const BACKUPS: readonly (readonly [StartAnswer, string])[] = [
  ['restore', 'Restore this backup'],
  ['backup', 'Choose another backup…'],
];

/** When, in the person's own time. */
const when = (at: number): string =>
  new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });

async function offer(
  { backups }: StartBackups,
  path: string,
  chosen: string | null,
): Promise<Offer | null> {
  const wanted = chosen === null ? null : await backups.look(chosen);
  const found = wanted ?? (await backups.newestSound(path, null));
  if (found === null) return null;
  const lacks = await backups.missing({ libraryPath: path, backupPath: found.path, damaged: true });
  const { articles, changes } = found.facts;
  return {
    path: found.path,
    words: [
      ...(chosen !== null && wanted === null ? [`${basename(chosen)} is no sound backup.`] : []),
      `There is a backup of ${when(found.at)}: ${counted(articles, 'article')}, ${counted(changes, 'change')}.`,
      lacks.ok ? missingWords(lacks.value) : lacks.error.message,
      'What can still be read of the library is added to it, and the library as it is now is kept beside it.',
    ].join(' '),
  };
}

/** What opening the first library needs, natively. There is no window yet, so dialogs stand by themselves. */
export function startPorts(
  open: OpenLibrary,
  dialogs: Dialogs,
  restoring: StartBackups,
): StartPorts<Opened> {
  return {
    open,
    choose: () => dialogs.openLibrary(),
    exists: existsSync,
    offer: (path, chosen) => offer(restoring, path, chosen),
    chooseBackup: (path) => dialogs.openBackup(path),
    async restore(path, backup) {
      const restored = await restoreLibrary(restoring, path, backup, true);
      if (restored.ok) {
        restoring.notices.keep({ tone: 'info', text: restoredWords(restored.value) });
      }
      return restored;
    },
    ask: (message, detail, offered) =>
      ask(null, {
        message,
        detail,
        answers: offered ? [...BACKUPS, ...OTHERS] : OTHERS,
        type: 'error',
      }),
  };
}
