import { basename } from 'node:path';
import { app } from 'electron';
import { visit } from '../security/external';
import type { Desktop } from '../services';
import { type SettingsFile, withLibraryOpened } from '../settings';
import type { MainWindow } from './mainWindow';

/**
 * What the use cases ask of the desktop, done with Electron.
 *
 * @param changed Called after the list of recent libraries has changed.
 */
export function createDesktop(
  window: MainWindow,
  settings: SettingsFile,
  changed: () => void,
): Desktop {
  return {
    visit,
    readyToClose: () => window.readyToClose(),
    reload: () => window.reload(),
    libraryOpened(path) {
      settings.update(withLibraryOpened(settings.get(), path));
      window.setTitle(`${basename(path, '.sourcemark')} – ${app.getName()}`);
      // macOS and Windows also keep a list of their own.
      app.addRecentDocument(path);
      changed();
    },
  };
}
