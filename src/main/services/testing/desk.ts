import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ExportFormat } from '../../../shared/api';
import { IN_MEMORY, openLibrary } from '../../storage';
import { id, START } from '../../storage/testing/builders';
import { COPY_PLACE } from '../../../shared/review';
import { temporaryFolder, value } from '../../storage/testing/temporary';
import { CurrentLibrary } from '../currentLibrary';
import { createHandlers } from '../handlers';
import { ExchangeDesk } from '../exchange';
import type { Dialogs, Origins, PickedFile, SavedFile, Settings } from '../ports';

/** Ids and the time by counting: `id(0x10000)` and on, a millisecond a reading. */
export function countingOrigins(): Origins {
  let n = 0x10000;
  let now = START + 1_000;
  return { newId: () => id(n++), now: () => now++ };
}

/** What review copies are made of here: a page with nothing in it but their place. */
function emptyTemplate(): string {
  const path = join(temporaryFolder(), 'review.html');
  writeFileSync(path, `<!doctype html>\n<title>Review copy</title>\n${COPY_PLACE}\n`);
  return path;
}

/** All handlers over a library in memory, with fakes whose answers can be set and whose calls are kept. */
export function desk(path = IN_MEMORY, samplesFolder = '/nowhere') {
  const fakes = {
    articles: [] as PickedFile[],
    reviews: [] as PickedFile[],
    saveTo: null as string | null,
    library: null as string | null,
    /** The shared folder that is chosen next, and the one that is chosen. */
    folder: null as string | null,
    exchangeFolder: null as string | null,
    /** What was told of articles that something came in for. */
    changed: [] as (readonly string[])[],
    analyst: 'Ines Calder',
    suggestions: true,
    /** What was asked of the dialogs and the desktop, in order. */
    calls: [] as string[],
  };
  const copyTemplate = emptyTemplate();
  const current = new CurrentLibrary(value(openLibrary(path, { create: true })), openLibrary);
  onTestFinished(() => current.close());
  const dialogs: Dialogs = {
    openArticles: () => Promise.resolve(fakes.articles),
    saveReport: (name: string, format: ExportFormat) => {
      fakes.calls.push(`save ${name} as ${format}`);
      return Promise.resolve(fakes.saveTo);
    },
    openReviews: () => Promise.resolve(fakes.reviews),
    saveFile: (name: string, kind: SavedFile) => {
      fakes.calls.push(`save ${name} as ${kind}`);
      return Promise.resolve(fakes.saveTo);
    },
    newLibrary: () => Promise.resolve(fakes.library),
    openLibrary: () => Promise.resolve(fakes.library),
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
    now: () => START,
    failed: (error) => {
      throw error;
    },
  });
  const handlers = createHandlers({
    library: current,
    dialogs,
    desktop: {
      visit: (url) => {
        fakes.calls.push(`visit ${url}`);
        return Promise.resolve();
      },
      readyToClose: () => fakes.calls.push('ready'),
      reload: () => fakes.calls.push('reload'),
      libraryOpened: (opened) => fakes.calls.push(`opened ${opened}`),
    },
    settings,
    exchange,
    samplesFolder,
    copyTemplate,
    appVersion: '0.1.0',
    platform: 'linux',
    origins: countingOrigins(),
  });
  return { handlers, fakes, library: () => current.get() };
}
