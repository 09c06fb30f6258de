import {
  type ArgsOf,
  failure,
  type Incoming,
  type OperationName,
  type Result,
  type ResultOf,
  success,
  type Workspace,
} from '../../shared/api';
import { conditionsIn } from '../../shared/listing';
import type { BackupDesk } from './backups/backupDesk';
import { commitChange } from './commitChange';
import type { CurrentLibrary } from './currentLibrary';
import { deletion } from './deletion';
import type { ExchangeDesk } from './exchange';
import type { Exports } from './exports';
import type { Exporting } from './exports/exporting';
import type { FiguresDesk } from './figures';
import { ChosenFolders } from './folders';
import type { HandedFiles } from './handedFiles';
import { bytesOf, importing, Intake } from './intake';
import { systemOrigins, type Work } from './origins';
import type { Notices } from './notices';
import type { Desktop, Dialogs, Origins, PickedFile, Rendering, Settings } from './ports';
import { reviewsUnderWay } from './reviewsUnderWay';
import { visitArticle } from './visitArticle';

/** One handler an operation of the contract: a missing one does not compile. Arguments are parsed before. */
export type Handlers = {
  readonly [K in OperationName]: (
    args: ArgsOf<K>,
  ) => Promise<Result<ResultOf<K>>> | Result<ResultOf<K>>;
};

/** Loaded when first asked for: parsers and reports would otherwise hold up the window. */
const placingReports = () => import('./exports/placeReport');
const sendingReviews = () => import('./sendReview');
const handingIn = () => import('./handIn');
const bringingIn = () => import('./incoming');
const placingAudits = () => import('./exports/placeAudit');

export interface HandlerDeps {
  readonly library: CurrentLibrary;
  readonly dialogs: Dialogs;
  readonly desktop: Desktop;
  readonly settings: Settings;
  /** What exchanges the library with other desks. */
  readonly exchange: ExchangeDesk;
  /** What is exported, from where a person said to until it is written. */
  readonly exports: Exports;
  /** What makes reports and audit trails. */
  readonly rendering: Rendering;
  /** What counts the articles of the library. */
  readonly figures: FiguresDesk;
  /** What backs the library up. */
  readonly backups: BackupDesk;
  readonly notices: Notices;
  /** What was opened from outside of the app. */
  readonly handed: HandedFiles;
  /** The folder `samples/` of the app. */
  readonly samplesFolder: string;
  /** Path of the page that review copies are made of: `out/copy/review.html`. */
  readonly copyTemplate: string;
  readonly appVersion: string;
  /** `process.platform`. */
  readonly platform: string;
  /** Left out: UUIDv7 and the system clock. */
  readonly origins?: Origins;
}

/** Every operation of the contract, over the library that is open when it is called. */
export function createHandlers(deps: HandlerDeps): Handlers {
  const {
    library: current,
    dialogs,
    desktop,
    settings,
    exchange,
    exports,
    backups,
    figures,
    appVersion,
    platform,
  } = deps;
  const origins = deps.origins ?? systemOrigins;
  const work = (): Work => {
    backups.working();
    return {
      library: current.toWrite(),
      actor: settings.analyst(),
      origins,
    };
  };
  const intake = new Intake(current, work, desktop);
  const folders = new ChosenFolders(origins.newId);
  const exporting: Exporting = {
    current,
    dialogs,
    exports,
    rendering: deps.rendering,
    appVersion,
  };
  const copies = { template: deps.copyTemplate, appVersion };
  const recent = () => settings.recentLibraries().filter((path) => path !== current.get().path);
  const workspace = (): Result<Workspace> => {
    const library = current.get();
    const latest = library.latestStamp();
    if (!latest.ok) return latest;
    const writable = library.writable();
    return success({
      libraryId: library.id,
      libraryPath: library.path,
      recent: recent(),
      analyst: settings.analyst(),
      suggestions: settings.suggestions(),
      preferences: settings.preferences(),
      exportFolder: settings.exportFolder(),
      appVersion,
      platform,
      latest: latest.value,
      keptOut: writable.ok ? null : writable.error.message,
      copy: null,
    });
  };
  /** Sets something that all windows show. */
  const setting = (): Result<Workspace> => {
    desktop.tellOthers('workspace', {});
    return workspace();
  };
  const stays = (what: string): Result<null> =>
    failure(
      'other-library',
      `${what}: in another window some changes are not saved yet. They are kept there and sent again; try again when its status shows Saved.`,
    );
  const change = async (path: string | null, create: boolean): Promise<Result<null>> => {
    if (path === null) return success(null);
    if (!(await desktop.othersPutAway())) return stays('The library was not opened');
    const opened = current.switchTo(path, { create });
    if (!opened.ok) return opened;
    desktop.libraryOpened(path);
    desktop.reload();
    return success(null);
  };
  const lookInto = async (picked: PickedFile): Promise<Incoming> => {
    const file = await bytesOf(picked);
    if (!file.ok) return { status: 'refused', name: picked.name, error: file.error, rescue: null };
    return (await bringingIn()).readIncoming(current.get(), file.value);
  };
  return {
    'workspace.get': workspace,
    'workspace.set-analyst': ({ analyst }) => {
      settings.setAnalyst(analyst);
      return setting();
    },
    'workspace.show-suggestions': ({ shown }) => {
      settings.showSuggestions(shown);
      return setting();
    },
    'workspace.prefer': ({ preferences }) => {
      settings.prefer(preferences);
      desktop.preferred(preferences);
      return setting();
    },
    'workspace.choose-export-folder': async () => {
      const folder = await dialogs.exportFolder(settings.exportFolder());
      if (folder !== null) settings.setExportFolder(folder);
      return setting();
    },
    'workspace.forget-export-folder': () => {
      settings.setExportFolder(null);
      return setting();
    },

    'library.reveal': () => {
      desktop.reveal(current.get().path);
      return success(null);
    },
    'library.recent': () => success(settings.recentArticles(current.get().id)),
    'library.list': () => current.get().list(),
    'library.search': ({ filter, ...query }) => {
      if (conditionsIn(filter) === 0) return current.get().search(query);
      const among = figures.fitting(filter);
      if (!among.ok) return among;
      const ids = among.value.map(({ id }) => id);
      return current.get().search(query, ids);
    },
    'library.new': async () => change(await dialogs.newLibrary(), true),
    'library.open': async () => change(await dialogs.openLibrary(), false),
    'library.open-recent': async ({ place }) => change(recent()[place] ?? null, false),
    'library.history': () => current.get().libraryChanges(),

    'library.sources': (query) => current.get().sources(query),
    'library.known-sources': (query) => current.get().knownSources(query),

    'figures.count': () => figures.count(),
    'figures.untagged': () => figures.untagged(),
    'figures.across': ({ filter }) => figures.across(filter),
    'figures.claims': ({ filter, figure }) => figures.claims(filter, figure),

    'article.open': ({ articleId }) => {
      const records = current.get().records(articleId);
      if (records.ok) settings.articleOpened(current.get().id, articleId);
      return records;
    },
    'article.history': ({ articleId }) => current.get().changes(articleId),
    'article.received': ({ articleId }) => current.get().received(articleId),
    'article.deletion': ({ articleId }) => deletion(current.get(), articleId),
    'article.visit': ({ articleId }) => visitArticle(current.get(), desktop, articleId),

    'change.commit': (made) => commitChange({ current, desktop, exchange, backups, origins }, made),

    'import.choose': async () => intake.all(await dialogs.openArticles()),
    'import.folder': () => folders.choose(dialogs, current.get()),
    'import.folder-file': async ({ folderId, index }) => {
      const picked = folders.file(folderId, index, current.get());
      return picked.ok ? (await intake.one(picked.value)).result : picked;
    },
    'import.handed': () => intake.all(deps.handed.take()),
    'import.bytes': async (file) => intake.told((await importing()).importFile(work(), file)),
    'import.paste': async (pasted) => intake.told((await importing()).importPaste(work(), pasted)),
    'import.sample': async () =>
      intake.told((await importing()).importSample(work(), deps.samplesFolder)),

    'report.place': async (report) => (await placingReports()).placeReport(exporting, report),
    'audit.place': async (audit) => (await placingAudits()).placeAudit(exporting, audit),
    'export.write': ({ exportId }) => exports.write(exportId),
    'export.stop': ({ exportId }) => {
      exports.stop(exportId);
      return success(null);
    },

    'review.list': ({ articleId }) => reviewsUnderWay(current.get(), articleId),
    'review.history': ({ reviewId }) => current.get().reviewChanges(reviewId),
    'review.preview': async (sending) =>
      (await sendingReviews()).reviewCopy(work(), appVersion, sending),
    'review.place': async (sending) =>
      (await sendingReviews()).placeReview(current, work, dialogs, exports, copies, sending),
    'review.save': async ({ reviewId }) =>
      (await handingIn()).saveReview(work, dialogs, appVersion, reviewId),
    'review.hand-in': async ({ reviewId }) => {
      const handedIn = (await handingIn()).handIn(work(), reviewId);
      if (handedIn.ok && handedIn.value !== null) {
        desktop.tellOthers('committed', { change: handedIn.value });
      }
      return handedIn;
    },
    'review.choose': async () => {
      const found: Incoming[] = [];
      for (const file of await dialogs.openReviews()) found.push(await lookInto(file));
      return success(found);
    },
    'review.bytes': async (file) => success((await bringingIn()).readIncoming(current.get(), file)),
    'review.save-rescued': async ({ content }) =>
      (await bringingIn()).saveRescued(dialogs, content),

    'exchange.get': () => exchange.get(),
    'exchange.choose': () => exchange.choose(),
    'exchange.run': () => exchange.run(),
    'exchange.stop': () => {
      exchange.stopRun();
      return success(null);
    },
    'exchange.leave': () => exchange.leave(),

    'backup.list': () => backups.list(),
    'backup.make': () => backups.make(),
    'backup.reveal': async () => {
      desktop.reveal(await backups.newest());
      return success(null);
    },
    'backup.missing': ({ name }) => backups.missing(name),
    'backup.restore': async ({ name }) => {
      if (!(await desktop.othersPutAway())) return stays('The backup was not restored');
      const restored = await backups.restore(name);
      if (restored.ok) desktop.reload();
      return restored;
    },

    'window.new': () => {
      desktop.openWindow();
      return success(null);
    },

    'notices.take': () => success(deps.notices.take()),

    'window.ready-to-close': async ({ loose }) => {
      if (loose > 0) {
        desktop.waitForPerson();
        if (!(await dialogs.mayLose(loose))) {
          desktop.stayOpen();
          return success(null);
        }
      }
      await exchange.finish();
      desktop.readyToClose();
      return success(null);
    },
  };
}
