import { basename } from 'node:path';
import { app, nativeTheme, shell } from 'electron';
import { ask } from '../dialogs/ask';
import { OneAtATime } from '../dialogs/oneAtATime';
import { visit } from '../security/external';
import type { Desktop } from '../services';
import { visible } from '../../shared/text';
import { type SettingsFile, withLibraryOpened } from '../settings';
import { leavingQuestion } from './leaving';
import type { DeskWindow } from './deskWindow';
import type { DeskWindows } from './deskWindows';

const questions = new OneAtATime();

/**
 * What the use cases ask of the desktop, done with Electron.
 *
 * @param window The window whose page asks; null: the menu or the system does.
 * @param changed Called after what the menu shows has changed: the recent libraries, or the keys.
 */
export function createDesktop(
  windows: DeskWindows,
  window: DeskWindow | null,
  settings: SettingsFile,
  changed: () => void,
): Desktop {
  return {
    async visit(url) {
      const answer = await questions.show('stay', () => ask(windows.get(), leavingQuestion(url)));
      if (answer === 'open') await visit(url);
    },
    reveal: (path) => shell.showItemInFolder(path),
    preferred({ theme }) {
      nativeTheme.themeSource = theme;
      changed();
    },
    readyToClose: () => window?.readyToClose(),
    waitForPerson: () => window?.waitForPerson(),
    stayOpen: () => window?.stayOpen(),
    othersPutAway: () => windows.putAway(window),
    tellOthers: (name, payload) => windows.tell(name, payload, window),
    openWindow: () => windows.openAnother(),
    reload: () => windows.reload(),
    libraryOpened(path) {
      settings.update(withLibraryOpened(settings.get(), path));
      windows.setTitle(`${visible(basename(path, '.sourcemark'))} – ${app.getName()}`);
      // macOS and Windows also keep a list of their own.
      app.addRecentDocument(path);
      changed();
    },
  };
}
