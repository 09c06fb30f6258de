import { basename } from 'node:path';
import { app, nativeTheme, shell } from 'electron';
import { ask } from '../dialogs/ask';
import { OneAtATime } from '../dialogs/oneAtATime';
import { visit } from '../security/external';
import type { Desktop } from '../services';
import { visible } from '../../shared/text';
import { type SettingsFile, withLibraryOpened } from '../settings';
import { leavingQuestion } from './leaving';
import type { MainWindow } from './mainWindow';

/**
 * What the use cases ask of the desktop, done with Electron.
 *
 * @param changed Called after what the menu shows has changed: the recent libraries, or the keys.
 */
export function createDesktop(
  window: MainWindow,
  settings: SettingsFile,
  changed: () => void,
): Desktop {
  const questions = new OneAtATime();
  return {
    async visit(url) {
      const answer = await questions.show('stay', () => ask(window.get(), leavingQuestion(url)));
      if (answer === 'open') await visit(url);
    },
    reveal: (path) => shell.showItemInFolder(path),
    preferred({ theme }) {
      nativeTheme.themeSource = theme;
      changed();
    },
    readyToClose: () => window.readyToClose(),
    waitForPerson: () => window.waitForPerson(),
    stayOpen: () => window.stayOpen(),
    reload: () => window.reload(),
    libraryOpened(path) {
      settings.update(withLibraryOpened(settings.get(), path));
      window.setTitle(`${visible(basename(path, '.sourcemark'))} – ${app.getName()}`);
      // macOS and Windows also keep a list of their own.
      app.addRecentDocument(path);
      changed();
    },
  };
}
