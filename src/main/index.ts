import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { app, nativeTheme, session } from 'electron';
import { libraryAtStart, NativeDialogs, pickedAt, startPorts } from './dialogs';
import { receiveCalls } from './ipc/receive';
import { sendEvent } from './ipc/send';
import { type MenuContext, offerContextMenu, setApplicationMenu } from './menu';
import { developmentServer, guardApp, serve } from './security';
// Not the whole of services: what imports and exports is loaded when it is first used.
import { BackupDesk } from './services/backups/backupDesk';
import { CurrentLibrary } from './services/currentLibrary';
import { ExchangeDesk } from './services/exchange';
import { Exports } from './services/exports';
import { FiguresDesk } from './services/figures';
import { createHandlers, type Handlers } from './services/handlers';
import { HandedFiles } from './services/handedFiles';
import { Notices } from './services/notices';
import { systemOrigins } from './services/origins';
import type { OpenLibrary } from './services/ports';
import { watchOver } from './services/watchOver';
import { servicesSettings, SettingsFile } from './settings';
import {
  backupFolder,
  exchangingIn,
  giveUp,
  JobThreads,
  openLibrary,
  place,
  renderingIn,
} from './storage';
import {
  Commands,
  createDesktop,
  type DeskWindow,
  DeskWindows,
  failToStart,
  finishBeforeQuit,
  quitWithLastWindow,
  recoverFromCrashes,
  Requests,
} from './windows';

/** How long articles are counted before it is told how far that has come, in milliseconds. */
const COUNTING = 400;

// What has to stand before the app is ready.
const built = resolve(import.meta.dirname, '..');
const server = developmentServer(app.isPackaged, process.env);
const userData = process.env['SOURCEMARK_USER_DATA'];
if (userData !== undefined && userData !== '') app.setPath('userData', resolve(userData));
guardApp(app, server);
quitWithLastWindow();

// Everything else, in order. Not awaited here: the app is not ready before this module has run.
if (app.requestSingleInstanceLock()) {
  start(new Requests(app, process.argv.slice(1), process.cwd())).catch(failToStart);
} else {
  app.quit();
}

async function start(requests: Requests): Promise<void> {
  await app.whenReady();
  serve(session.defaultSession, join(built, 'renderer'), server);

  const settings = new SettingsFile(app.getPath('userData'), (message) =>
    console.error(`sourcemark: ${message}`),
  );
  app.on('will-quit', () => settings.flush());

  nativeTheme.themeSource = settings.get().preferences.theme;
  const windows = new DeskWindows({
    settings,
    preload: join(built, 'preload', 'index.cjs'),
    prepare(made) {
      offerContextMenu(made.webContents);
      recoverFromCrashes(made);
    },
    failed: failToStart,
  });
  const dialogs = new NativeDialogs(() => windows.get(), settings, app.getPath('documents'));

  const handed = new HandedFiles(() => sendEvent(windows.front()?.page ?? null, 'files', {}));
  const notices = new Notices(() => sendEvent(windows.front()?.page ?? null, 'notices', {}));
  const threads = new JobThreads(join(built, 'main', 'jobs.js'));
  const jobs = threads.jobs();
  const openHeld: OpenLibrary = (path, options) =>
    openLibrary(path, {
      ...options,
      noticed: (text) => notices.push({ tone: 'error', text }),
      holder: { person: servicesSettings(settings).analyst(), computer: hostname() },
      unexamined: (opened) => void watchOver(opened, jobs, notices),
    });
  const restoring = { backups: jobs, place, giveUp, notices, now: Date.now };
  const first = await libraryAtStart(
    {
      asked: requests.first().library,
      last: settings.get().lastLibrary,
      folder: app.getPath('userData'),
    },
    startPorts(openHeld, dialogs, restoring),
  );
  if (first === null) {
    app.quit();
    return;
  }
  const library = new CurrentLibrary(first, openHeld, () => {
    const known = library.get().histories();
    const articleIds = known.ok ? known.value.map(({ articleId }) => articleId) : [];
    windows.tell('changed', { articleIds });
  });

  const later = (work: () => void, milliseconds: number) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  };
  const backups = new BackupDesk({ ...restoring, folder: backupFolder, library, later });
  const desktopOf = (window: DeskWindow | null) =>
    createDesktop(windows, window, settings, () => {
      setApplicationMenu(menu());
      backups.opened();
    });
  const exchange = new ExchangeDesk({
    library,
    settings: servicesSettings(settings),
    dialogs,
    changed: (articleIds) => windows.tell('changed', { articleIds }),
    exchanging: exchangingIn(threads),
    now: Date.now,
    later,
    failed: (error) => console.error('sourcemark: the exchange failed unexpectedly:', error),
  });
  const exports = new Exports(systemOrigins.newId);
  const rendering = renderingIn(threads);
  finishBeforeQuit(async () => {
    exchange.stop();
    await exports.settled();
    await backups.settled();
    library.close();
    await backups.closed();
    await threads.settled();
  });
  const figures = new FiguresDesk(library, ({ path, id }, ids) =>
    jobs.measure(path, id, ids, COUNTING),
  );
  const handlersOf = (window: DeskWindow | null) =>
    createHandlers({
      library,
      dialogs,
      desktop: desktopOf(window),
      settings: servicesSettings(settings),
      exchange,
      exports,
      rendering,
      figures,
      backups,
      notices,
      handed,
      samplesFolder: join(app.getAppPath(), 'samples'),
      copyTemplate: join(built, 'copy', 'review.html'),
      appVersion: app.getVersion(),
      platform: process.platform,
    });
  const desktop = desktopOf(null);
  const handlers = handlersOf(null);
  const known = new WeakMap<DeskWindow, Handlers>();
  receiveCalls(handlers, (page) => {
    const window = windows.of(page);
    if (window === null) return null;
    const own = known.get(window) ?? handlersOf(window);
    known.set(window, own);
    return { page, handlers: own };
  });

  const commands = new Commands({ library, windows, desktop, handlers, handed });
  const menu = (): MenuContext => ({
    platform: process.platform,
    development: !app.isPackaged,
    recentLibraries: settings.get().recentLibraries,
    keys: settings.get().preferences.keys,
    run: (id) => void commands.run(id),
    openLibrary: (path) => void commands.openLibrary(path),
  });
  requests.follow((asked) => void commands.answer(asked));

  desktop.libraryOpened(first.path);
  handed.push(requests.first().articles.map(pickedAt));
  windows.show();
  exchange.start();
}
