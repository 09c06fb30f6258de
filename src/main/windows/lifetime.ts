import { app, dialog } from 'electron';

/** Ends the app when its window has closed; on macOS only when it was asked to quit. */
export function quitWithLastWindow(): void {
  let quitting = false;
  app.on('before-quit', () => {
    quitting = true;
  });
  // A window waits for its page before it closes, which calls off the quit that closed it.
  app.on('window-all-closed', () => {
    if (quitting || process.platform !== 'darwin') app.quit();
  });
}

/**
 * Does what is left to be done when the app ends, which waits for it; the window is gone by then. A new start is not
 * held up: it need not find this one.
 */
export function finishBeforeQuit(finish: () => Promise<void>): void {
  let state: 'running' | 'finishing' | 'finished' = 'running';
  app.on('will-quit', (event) => {
    if (state === 'finished') return;
    event.preventDefault();
    if (state === 'finishing') return;
    state = 'finishing';
    app.releaseSingleInstanceLock();
    void finish()
      .catch((error: unknown) => console.error('sourcemark: could not end in order:', error))
      .then(() => {
        state = 'finished';
        app.quit();
      });
  });
}

/** Says that the app could not start, and ends it. */
export function failToStart(error: unknown): void {
  console.error('sourcemark: could not start:', error);
  dialog.showErrorBox(
    'Sourcemark could not start',
    `${String(error)}\n\nYour libraries were not changed. Start it again; if this happens again, install it anew.`,
  );
  app.exit(1);
}
