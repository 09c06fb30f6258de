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
import type { Origins, PickedFile, SavedFile } from '../ports';

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
    analyst: 'Ines Calder',
    suggestions: true,
    /** What was asked of the dialogs and the desktop, in order. */
    calls: [] as string[],
  };
  const copyTemplate = emptyTemplate();
  const current = new CurrentLibrary(value(openLibrary(path, { create: true })), openLibrary);
  onTestFinished(() => current.close());
  const handlers = createHandlers({
    library: current,
    dialogs: {
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
    },
    desktop: {
      visit: (url) => {
        fakes.calls.push(`visit ${url}`);
        return Promise.resolve();
      },
      readyToClose: () => fakes.calls.push('ready'),
      reload: () => fakes.calls.push('reload'),
      libraryOpened: (opened) => fakes.calls.push(`opened ${opened}`),
    },
    settings: {
      analyst: () => fakes.analyst,
      setAnalyst: (name) => {
        fakes.analyst = name;
      },
      suggestions: () => fakes.suggestions,
      showSuggestions: (shown) => {
        fakes.suggestions = shown;
      },
    },
    samplesFolder,
    copyTemplate,
    appVersion: '0.1.0',
    platform: 'linux',
    origins: countingOrigins(),
  });
  return { handlers, fakes, library: () => current.get() };
}
