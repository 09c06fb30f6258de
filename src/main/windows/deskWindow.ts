import { app, BrowserWindow, nativeTheme, screen, type WebContents } from 'electron';
import { sendEvent } from '../ipc/send';
import { APP_ORIGIN, START_URL } from '../security/origin';
import { webPreferences } from '../security/preferences';
import type { SettingsFile, WindowState } from '../settings';
import { MINIMUM, placeWindow } from './bounds';
import { PutAway } from './putAway';
import { backgroundColor } from './theme';

/** Chromium's net::ERR_ABORTED: another load took its place. */
const ABORTED = -3;

export interface WindowPorts {
  readonly settings: SettingsFile;
  /** Absolute path of the preload script. */
  readonly preload: string;
  /** Called with a new window before its page is loaded. */
  readonly prepare: (window: BrowserWindow) => void;
  /** The page cannot be loaded: the app is not whole. */
  readonly failed: (error: Error) => void;
}

/** How far a window stands from the one it is opened over, in device-independent pixels. */
const STEP = 28;

/** One window on the library, from when it is opened until it is closed. */
export class DeskWindow {
  readonly window: BrowserWindow;
  private loaded = false;
  private readonly putAwayWork = new PutAway(() => this.tellClosing());

  /**
   * Opens it and loads its page.
   *
   * @param title What it shows while the page has no title of its own.
   * @param over The window it stands beside; null: where the last one stood.
   */
  constructor(
    private readonly ports: WindowPorts,
    private title: string,
    over: DeskWindow | null,
  ) {
    const { settings, preload, prepare } = ports;
    const remembered = settings.get().window;
    const beside = over?.window.getNormalBounds();
    const bounds =
      beside === undefined
        ? remembered.bounds
        : { ...beside, x: beside.x + STEP, y: beside.y + STEP };
    this.window = new BrowserWindow({
      ...placeWindow(bounds, workAreas()),
      minWidth: MINIMUM.width,
      minHeight: MINIMUM.height,
      show: false,
      title,
      backgroundColor: backgroundColor(nativeTheme.shouldUseDarkColors),
      webPreferences: webPreferences(preload),
    });
    this.follow(this.window);
    prepare(this.window);
    if (over === null && remembered.maximized) this.window.maximize();
    // Its promise also fails for loads that were only interrupted and then finish; the event below does not.
    void this.window.loadURL(START_URL).catch(() => undefined);
  }

  get page(): WebContents {
    return this.window.webContents;
  }

  /** Brings the window to the front. */
  show(): void {
    if (this.window.isMinimized()) this.window.restore();
    this.window.show();
    this.window.focus();
  }

  /** Lets the page put unfinished work away; resolves when it has, or does not answer. False: it must stay. */
  putAway(): Promise<boolean> {
    return this.putAwayWork.request();
  }

  /** The page says that it has put its work away. */
  readyToClose(): void {
    this.putAwayWork.answered();
  }

  /** The page has answered, and a person is asked about it. */
  waitForPerson(): void {
    this.putAwayWork.wait();
  }

  /** The person wants the page to stay. */
  stayOpen(): void {
    this.putAwayWork.answered(false);
  }

  /** Names what the window shows while the page has no title of its own: the open library. */
  setTitle(title: string): void {
    this.title = title;
    this.window.setTitle(title);
  }

  /** Keeps settings and own state true while the window lives. */
  private follow(window: BrowserWindow): void {
    const contents = window.webContents;
    window.once('ready-to-show', () => window.show());
    contents.on('did-finish-load', () => {
      this.loaded = true;
      contents.setZoomLevel(this.ports.settings.get().window.zoom);
    });
    contents.on('did-fail-load', (_event, code, description, url, isMainFrame) => {
      if (isMainFrame && url.startsWith(APP_ORIGIN) && code !== ABORTED) {
        this.ports.failed(new Error(`${url}: ${description}`));
      }
    });
    contents.on('did-navigate', () => {
      this.loaded = false;
    });
    contents.on('render-process-gone', () => {
      this.loaded = false;
      this.putAwayWork.answered();
    });
    // A page without a title of its own is called after the app, which says less than the library does.
    window.on('page-title-updated', (event, title) => {
      if (title !== '' && title !== app.getName()) return;
      event.preventDefault();
      window.setTitle(this.title);
    });
    for (const event of ['resize', 'move', 'maximize', 'unmaximize'] as const) {
      // Each of the four overloads is the same; TypeScript picks only one for a union.
      window.on(event as 'resize', () => this.remember(window));
    }
    window.on('close', (event) => {
      event.preventDefault();
      void this.close(window);
    });
  }

  private async close(window: BrowserWindow): Promise<void> {
    this.remember(window);
    if (!(await this.putAway())) return;
    if (!window.isDestroyed()) window.destroy();
  }

  private remember(window: BrowserWindow): void {
    const state: WindowState = {
      bounds: window.getNormalBounds(),
      maximized: window.isMaximized(),
      zoom: window.webContents.getZoomLevel(),
    };
    this.ports.settings.update({ window: state });
  }

  private tellClosing(): boolean {
    if (!this.loaded) return false;
    sendEvent(this.page, 'closing', {});
    return true;
  }
}

function workAreas(): [Electron.Rectangle, ...Electron.Rectangle[]] {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return [primary.workArea, ...others.map(({ workArea }) => workArea)];
}
