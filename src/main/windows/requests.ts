import { resolve } from 'node:path';
import type { App } from 'electron';
import { fileArguments, type FileArguments } from '../dialogs/fileNames';

/** The same with absolute paths. Nothing named: to show the window. */
function within(folder: string, { library, articles }: FileArguments): FileArguments {
  return {
    library: library === null ? null : resolve(folder, library),
    articles: articles.map((each) => resolve(folder, each)),
  };
}

/**
 * Files that the system asks us to open: named on the command line, by a second start, or (on macOS) by a double
 * click. Also hears of a second start that names none, and of a click in the dock.
 */
export class Requests {
  private waiting: FileArguments;
  private handler: ((asked: FileArguments) => void) | undefined;

  /** To be made before the app is ready, so that nothing is missed. */
  constructor(app: App, args: readonly string[], folder: string) {
    this.waiting = within(folder, fileArguments(args));
    app.on('open-file', (event, path) => {
      event.preventDefault();
      this.take(fileArguments([path]));
    });
    app.on('second-instance', (_event, argv, cwd) => {
      this.take(within(cwd, fileArguments(argv.slice(1))));
    });
    app.on('activate', () => this.take({ library: null, articles: [] }));
  }

  /** What was asked for before anybody followed. */
  first(): FileArguments {
    return this.waiting;
  }

  /** Hears of every request from now on. */
  follow(handler: (asked: FileArguments) => void): void {
    this.handler = handler;
  }

  private take(asked: FileArguments): void {
    if (this.handler !== undefined) {
      this.handler(asked);
      return;
    }
    const { library, articles } = this.waiting;
    this.waiting = {
      library: asked.library ?? library,
      articles: [...articles, ...asked.articles],
    };
  }
}
