import { app, type BrowserWindow } from 'electron';
import { ask } from '../dialogs/ask';
import { Crashes } from './crashes';

/**
 * Loads the page again when its process has ended. What was saved is in the library; what was not yet is in
 * the page's outbox on disk, which the page sends again when it starts.
 */
export function recoverFromCrashes(window: BrowserWindow): void {
  const crashes = new Crashes(() => performance.now());
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    console.error(`sourcemark: the page's process ended: ${reason}`);
    void reload(window, crashes.isRepeated());
  });
}

async function reload(window: BrowserWindow, repeated: boolean): Promise<void> {
  if (repeated) {
    const answer = await ask(window, {
      message: 'The window of Sourcemark has failed twice in a short time.',
      detail:
        'Everything that was saved is in the library, and changes not yet saved are kept and will be saved ' +
        'when the window works again.',
      answers: [
        ['again', 'Try again'],
        ['quit', 'Quit'],
      ],
      type: 'error',
    });
    if (answer === 'quit') {
      app.quit();
      return;
    }
  }
  if (!window.isDestroyed()) window.webContents.reload();
}
