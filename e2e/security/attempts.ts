import type { RunningApp } from '../support';

/** The only page there is. */
export const START = 'app://sourcemark/index.html';

/** What main sees of the navigations that pages of the app attempt, and whether it stopped them. */
export async function attempted(app: RunningApp, act: () => Promise<unknown>) {
  type Seen = { readonly url: string; readonly stopped: boolean };
  // Set up and awaited apart, so that the listeners are there before the page moves.
  await app.electron.evaluate(({ webContents }) => {
    const seen = new Promise<Seen>((resolve) => {
      for (const contents of webContents.getAllWebContents()) {
        contents.once('will-frame-navigate', (event) => {
          // The guard was there before this listener, so it has had its say.
          resolve({ url: event.url, stopped: event.defaultPrevented });
        });
      }
    });
    Object.assign(globalThis, { navigationSeen: seen });
  });
  await act();
  return app.electron.evaluate(
    () => (globalThis as unknown as { navigationSeen: Promise<Seen> }).navigationSeen,
  );
}
