import { resolve } from 'node:path';
import type { App } from 'electron';
import { libraryArgument } from '../dialogs/fileNames';

/**
 * Libraries the system asks us to open: named on the command line, by a second start, or (on macOS) by a
 * double click. Also hears of a second start that names none, and of a click in the dock.
 */
export class Requests {
  private waiting: string | null;
  private handler: ((path: string | null) => void) | undefined;

  /** To be made before the app is ready, so that nothing is missed. */
  constructor(app: App, args: readonly string[], folder: string) {
    const named = libraryArgument(args);
    this.waiting = named === null ? null : resolve(folder, named);
    app.on('open-file', (event, path) => {
      event.preventDefault();
      this.take(path);
    });
    app.on('second-instance', (_event, argv, cwd) => {
      const again = libraryArgument(argv.slice(1));
      this.take(again === null ? null : resolve(cwd, again));
    });
    app.on('activate', () => this.take(null));
  }

  /** The library named before anybody followed, or null. */
  first(): string | null {
    return this.waiting;
  }

  /** Hears of every request from now on: a library's path, or null for "show the window". */
  follow(handler: (path: string | null) => void): void {
    this.handler = handler;
  }

  private take(path: string | null): void {
    if (this.handler !== undefined) this.handler(path);
    else if (path !== null) this.waiting = path;
  }
}
