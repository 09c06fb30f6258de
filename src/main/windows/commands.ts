import { basename } from 'node:path';
import type { CommandId } from '../../shared/api';
import { visible } from '../../shared/text';
import { tell } from '../dialogs/ask';
import type { FileArguments } from '../dialogs/fileNames';
import { pickedAt } from '../dialogs/nativeDialogs';
import { sendEvent } from '../ipc/send';
import type { CurrentLibrary, Desktop, HandedFiles, Handlers } from '../services';
import type { DeskWindows } from './deskWindows';

export interface CommandPorts {
  readonly library: CurrentLibrary;
  readonly windows: DeskWindows;
  readonly desktop: Desktop;
  readonly handed: HandedFiles;
  readonly handlers: Pick<Handlers, 'library.new' | 'library.open'>;
}

/** What the menu and the system ask for. */
export class Commands {
  constructor(private readonly ports: CommandPorts) {}

  /**
   * Runs a command from the menu. New and Open library are run here, by the same use cases as the page's, so
   * that they work even when no page does, as is New window; everything else is the page's.
   */
  async run(id: CommandId): Promise<void> {
    const { windows, handlers } = this.ports;
    if (id === 'window.new') {
      windows.openAnother();
      return;
    }
    if (id === 'library.new' || id === 'library.open') {
      if (!(await windows.putAway())) return;
      const done = await handlers[id]({});
      if (!done.ok) await tell(windows.get(), 'The library was not opened.', done.error.message);
      windows.show();
      return;
    }
    windows.show();
    sendEvent(windows.front()?.page ?? null, 'command', { id });
  }

  /** Opens a library by its path, or says why not; the one that is open then stays open. */
  async openLibrary(path: string): Promise<void> {
    const { library, windows, desktop } = this.ports;
    if (path !== library.get().path) {
      // The pages' unfinished work belongs to the library that is still open.
      if (!(await windows.putAway())) return;
      const opened = library.switchTo(path, { create: false });
      if (opened.ok) {
        desktop.libraryOpened(path);
        desktop.reload();
      } else {
        const message = `The library ${visible(basename(path))} could not be opened.`;
        await tell(windows.get(), message, opened.error.message);
      }
    }
    windows.show();
  }

  /** Answers a request of the system: opens the library it names, and hands the articles to the page in front. */
  async answer({ library, articles }: FileArguments): Promise<void> {
    if (library === null) this.ports.windows.show();
    else await this.openLibrary(library);
    this.ports.handed.push(articles.map(pickedAt));
  }
}
