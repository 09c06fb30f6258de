import { app, type BrowserWindow, type WebContents } from 'electron';
import type { EventName, Events } from '../../shared/api';
import { sendEvent } from '../ipc/send';
import { DeskWindow, type WindowPorts } from './deskWindow';

/** As many windows as there may be: a page must not be able to open them without end. */
const MOST = 12;

/** The windows on the open library. They show the same one; on macOS there may be none for a while. */
export class DeskWindows {
  /** The one that was in front last is last. */
  private readonly all: DeskWindow[] = [];
  private title = app.getName();

  constructor(private readonly ports: WindowPorts) {}

  /** The window in front, or null while there is none. */
  front(): DeskWindow | null {
    return this.all.at(-1) ?? null;
  }

  /** The same, as dialogs are shown over it. */
  get(): BrowserWindow | null {
    return this.front()?.window ?? null;
  }

  /** The window with this page; null where it is none of ours. */
  of(page: WebContents): DeskWindow | null {
    return this.all.find((each) => each.page === page) ?? null;
  }

  /** Brings the window in front to the front, opening one where there is none. */
  show(): void {
    const front = this.front();
    if (front === null) this.add(null);
    else front.show();
  }

  /** Opens another window on the same library. */
  openAnother(): void {
    if (this.all.length < MOST) this.add(this.front());
    else this.show();
  }

  /** Tells every page but that of `except`. */
  tell<K extends EventName>(name: K, payload: Events[K], except: DeskWindow | null = null): void {
    for (const each of this.all) if (each !== except) sendEvent(each.page, name, payload);
  }

  /**
   * Lets every page but that of `except` put unfinished work away; resolves when they have, or do not answer. False:
   * one must stay, and what it shows with it.
   */
  async putAway(except: DeskWindow | null = null): Promise<boolean> {
    for (const each of [...this.all]) {
      if (each !== except && !(await each.putAway())) return false;
    }
    return true;
  }

  /** Names what windows show while their pages have no title of their own: the open library. */
  setTitle(title: string): void {
    this.title = title;
    for (const each of this.all) each.setTitle(title);
  }

  /** Loads the pages anew, as after another library was opened. */
  reload(): void {
    for (const each of this.all) each.page.reload();
  }

  private add(over: DeskWindow | null): void {
    const made = new DeskWindow(this.ports, this.title, over);
    this.all.push(made);
    made.window.on('focus', () => {
      this.all.splice(this.all.indexOf(made), 1);
      this.all.push(made);
    });
    made.window.on('closed', () => {
      this.all.splice(this.all.indexOf(made), 1);
      // What it could not deliver is in the store that the windows share.
      this.tell('left', {});
    });
  }
}
