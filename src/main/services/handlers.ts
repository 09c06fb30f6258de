import {
  type ArgsOf,
  failure,
  type FileOutcome,
  type OperationName,
  type Result,
  type ResultOf,
  success,
  type Workspace,
} from '../../shared/api';
import type { CurrentLibrary } from './currentLibrary';
import { deletion } from './deletion';
import { systemOrigins, type Work } from './origins';
import type { Desktop, Dialogs, Origins, PickedFile, Settings } from './ports';
import { reviewsUnderWay } from './reviewsUnderWay';
import { visitArticle } from './visitArticle';

/** One handler an operation of the contract: a missing one does not compile. Arguments are parsed before. */
export type Handlers = {
  readonly [K in OperationName]: (
    args: ArgsOf<K>,
  ) => Promise<Result<ResultOf<K>>> | Result<ResultOf<K>>;
};

/**
 * Loaded when first asked for: parsers of HTML and Markdown, and reports, would otherwise hold up the window.
 */
const importing = () => import('./importArticle');
const exporting = () => import('./exportReport');

export interface HandlerDeps {
  readonly library: CurrentLibrary;
  readonly dialogs: Dialogs;
  readonly desktop: Desktop;
  readonly settings: Settings;
  /** The folder `samples/` of the app. */
  readonly samplesFolder: string;
  readonly appVersion: string;
  /** `process.platform`. */
  readonly platform: string;
  /** Left out: UUIDv7 and the system clock. */
  readonly origins?: Origins;
}

/** Every operation of the contract, over the library that is open when it is called. */
export function createHandlers(deps: HandlerDeps): Handlers {
  const { library: current, dialogs, desktop, settings, appVersion, platform } = deps;
  const work = (): Work => ({
    library: current.get(),
    actor: settings.analyst(),
    origins: deps.origins ?? systemOrigins,
  });
  const workspace = (): Result<Workspace> => {
    const library = current.get();
    const latest = library.latestStamp();
    if (!latest.ok) return latest;
    return success({
      libraryId: library.id,
      libraryPath: library.path,
      analyst: settings.analyst(),
      suggestions: settings.suggestions(),
      appVersion,
      platform,
      latest: latest.value,
      copy: null,
    });
  };
  const change = (path: string | null, create: boolean): Result<null> => {
    if (path === null) return success(null);
    const opened = current.switchTo(path, { create });
    if (!opened.ok) return opened;
    desktop.libraryOpened(path);
    desktop.reload();
    return success(null);
  };
  const importPicked = async (file: PickedFile): Promise<FileOutcome> => {
    let bytes: Uint8Array;
    try {
      bytes = await file.read();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const message = `${file.name} could not be read (${why}). Nothing was changed; check that the file is still there and that you may read it.`;
      return { name: file.name, result: failure('not-found', message) };
    }
    const { importFile } = await importing();
    return { name: file.name, result: importFile(work(), { name: file.name, bytes }) };
  };

  const missing = (): Result<never> =>
    failure('internal', 'This part of Sourcemark is being built. Nothing was changed.');

  return {
    'workspace.get': workspace,
    'workspace.set-analyst': ({ analyst }) => {
      settings.setAnalyst(analyst);
      return workspace();
    },
    'workspace.show-suggestions': ({ shown }) => {
      settings.showSuggestions(shown);
      return workspace();
    },

    'library.list': () => current.get().list(),
    'library.new': async () => change(await dialogs.newLibrary(), true),
    'library.open': async () => change(await dialogs.openLibrary(), false),
    'library.history': () => current.get().libraryChanges(),

    'article.open': ({ articleId }) => current.get().records(articleId),
    'article.history': ({ articleId }) => current.get().changes(articleId),
    'article.deletion': ({ articleId }) => deletion(current.get(), articleId),
    'article.visit': ({ articleId }) => visitArticle(current.get(), desktop, articleId),

    // A page on its way out may still send what was made in the library it showed.
    'change.commit': ({ libraryId, change: made }) =>
      libraryId === current.get().id
        ? current.get().commit(made)
        : failure(
            'other-library',
            `“${made.label}” was done in another library than the one that is open. It is kept and goes there when that library is opened again.`,
          ),

    'import.choose': async () => {
      const outcomes: FileOutcome[] = [];
      for (const file of await dialogs.openArticles()) outcomes.push(await importPicked(file));
      return success(outcomes);
    },
    'import.bytes': async (file) => (await importing()).importFile(work(), file),
    'import.paste': async (pasted) => (await importing()).importPaste(work(), pasted),
    'import.sample': async () => (await importing()).importSample(work(), deps.samplesFolder),

    'report.export': async (args) =>
      (await exporting()).exportReport(current, dialogs, appVersion, args),

    'review.list': ({ articleId }) => reviewsUnderWay(current.get(), articleId),
    'review.history': ({ reviewId }) => current.get().reviewChanges(reviewId),
    'review.preview': missing,
    'review.send': missing,
    'review.save': missing,
    'review.hand-in': missing,
    'review.choose': missing,
    'review.bytes': missing,
    'review.save-rescued': missing,
    'audit.export': missing,
    'exchange.get': missing,
    'exchange.choose': missing,
    'exchange.run': missing,
    'exchange.leave': missing,

    'window.ready-to-close': () => {
      desktop.readyToClose();
      return success(null);
    },
  };
}
