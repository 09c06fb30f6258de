import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { DEFAULT_PREFERENCES, type ExportFormat, success } from '../../../shared/api';
import {
  backupFolder,
  type Exchanging,
  exchangingHere,
  giveUp,
  jobsHere,
  measureIn,
  openLibrary,
  place,
  type Rendering,
  renderingHere,
} from '../../storage';
import { id, START } from '../../storage/testing/builders';
import { BackupDesk } from '../backups';
import type { CurrentLibrary } from '../currentLibrary';
import { ExchangeDesk } from '../exchange';
import { Exports } from '../exports';
import { listFolder } from '../folders';
import { FiguresDesk } from '../figures';
import { HandedFiles } from '../handedFiles';
import { createHandlers } from '../handlers';
import { Notices } from '../notices';
import type { Dialogs, OpenLibrary, Origins, PickedFile, SavedFile, Settings } from '../ports';

/** Ids and the time by counting: `id(0x10000)` and on, a millisecond a reading. */
export function countingOrigins(): Origins {
  let n = 0x10000;
  let now = START + 1_000;
  return { newId: () => id(n++), now: () => now++ };
}

/** As the app opens libraries: to be held. */
export const openHeld: OpenLibrary = (path, options) =>
  openLibrary(path, { ...options, holder: { person: 'Ines Calder', computer: 'desk-3' } });

interface Around {
  readonly samplesFolder: string;
  readonly copyTemplate: string;
  readonly origins: Origins;
  /** Left out: here. */
  readonly rendering?: Rendering;
  readonly exchanging?: Exchanging;
}

/** All handlers over a library, with fakes whose answers can be set and whose calls are kept. Runs without Vitest. */
export function overFakes(current: CurrentLibrary, around: Around) {
  const fakes = {
    articles: [] as PickedFile[],
    /** The folder to be imported. */
    articleFolder: null as string | null,
    reviews: [] as PickedFile[],
    saveTo: null as string | null,
    library: null as string | null,
    mayLose: false,
    /** The shared folder that is chosen next, and the one that is chosen. */
    folder: null as string | null,
    exchangeFolder: null as string | null,
    /** What was told of articles that something came in for. */
    changed: [] as (readonly string[])[],
    /** The articles opened last. */
    recent: [] as readonly string[],
    analyst: 'Ines Calder',
    suggestions: true,
    preferences: DEFAULT_PREFERENCES,
    exportFolder: null as string | null,
    recentLibraries: [] as string[],
    /** Whether the other windows can be closed, and what they were told. */
    othersMayGo: true,
    told: [] as string[],
    /** What was asked of the dialogs and the desktop, in order. */
    calls: [] as string[],
  };
  const dialogs: Dialogs = {
    openArticles: () => Promise.resolve(fakes.articles),
    articleFolder: async () => {
      if (fakes.articleFolder === null) return null;
      const found = await listFolder(fakes.articleFolder);
      const files = found.files.map(({ name, file }) => ({
        name,
        file: { name: basename(file), read: () => readFile(file) },
      }));
      return success({ name: basename(fakes.articleFolder), found: { ...found, files } });
    },
    saveReport: (name: string, format: ExportFormat) => {
      fakes.calls.push(`save ${name} as ${format}`);
      return Promise.resolve(fakes.saveTo);
    },
    openReviews: () => Promise.resolve(fakes.reviews),
    saveFile: (name: string, kind: SavedFile) => {
      fakes.calls.push(`save ${name} as ${kind}`);
      return Promise.resolve(fakes.saveTo);
    },
    mayLose: (changes) => {
      fakes.calls.push(`lose ${changes}`);
      return Promise.resolve(fakes.mayLose);
    },
    newLibrary: () => Promise.resolve(fakes.library),
    openLibrary: () => Promise.resolve(fakes.library),
    exportFolder: () => Promise.resolve(fakes.folder),
    openBackup: () => Promise.resolve(null),
    exchangeFolder: () => Promise.resolve(fakes.folder),
  };
  const settings: Settings = {
    analyst: () => fakes.analyst,
    setAnalyst: (name) => {
      fakes.analyst = name;
    },
    suggestions: () => fakes.suggestions,
    showSuggestions: (shown) => {
      fakes.suggestions = shown;
    },
    preferences: () => fakes.preferences,
    prefer: (preferences) => {
      fakes.preferences = preferences;
    },
    recentLibraries: () => fakes.recentLibraries,
    exportFolder: () => fakes.exportFolder,
    setExportFolder: (folder) => {
      fakes.exportFolder = folder;
    },
    recentArticles: () => fakes.recent,
    articleOpened: (_libraryId, articleId) => {
      fakes.recent = [articleId, ...fakes.recent.filter((each) => each !== articleId)];
    },
    exchangeFolder: () => fakes.exchangeFolder,
    setExchangeFolder: (_libraryId, folder) => {
      fakes.exchangeFolder = folder;
    },
  };
  const exchange = new ExchangeDesk({
    library: current,
    settings,
    dialogs,
    changed: (articleIds) => fakes.changed.push(articleIds),
    exchanging: around.exchanging ?? exchangingHere,
    now: () => START,
    failed: (error) => {
      throw error;
    },
  });
  const notices = new Notices(() => fakes.calls.push('notices'));
  const backups = new BackupDesk({
    library: current,
    backups: jobsHere,
    folder: backupFolder,
    place,
    giveUp,
    notices,
    now: () => around.origins.now(),
  });
  const handed = new HandedFiles(() => fakes.calls.push('files'));
  const handlers = createHandlers({
    library: current,
    dialogs,
    desktop: {
      visit: (url) => {
        fakes.calls.push(`visit ${url}`);
        return Promise.resolve();
      },
      reveal: (path) => fakes.calls.push(`reveal ${path}`),
      preferred: ({ theme }) => fakes.calls.push(`theme ${theme}`),
      readyToClose: () => fakes.calls.push('ready'),
      waitForPerson: () => fakes.calls.push('wait'),
      stayOpen: () => fakes.calls.push('stay'),
      othersPutAway: () => Promise.resolve(fakes.othersMayGo),
      tellOthers: (name) => fakes.told.push(name),
      openWindow: () => fakes.calls.push('another window'),
      reload: () => fakes.calls.push('reload'),
      libraryOpened: (opened) => fakes.calls.push(`opened ${opened}`),
    },
    settings,
    exchange,
    exports: new Exports(around.origins.newId),
    rendering: renderingHere,
    // A library in memory is only here.
    figures: new FiguresDesk(current, (library, ids) =>
      Promise.resolve(success(measureIn(library, ids, 1_000))),
    ),
    backups,
    notices,
    handed,
    ...around,
    appVersion: '0.1.0',
    platform: 'linux',
  });
  return { handlers, fakes, handed, backups, library: () => current.get() };
}
