import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  type BrowserWindow,
  dialog,
  type FileFilter as NativeFilter,
  type OpenDialogOptions,
  type OpenDialogReturnValue,
  type SaveDialogOptions,
} from 'electron';
import { type ExportFormat, failure, IMPORT_LIMIT, type Result, success } from '../../shared/api';
import { REVIEW_LIMIT } from '../../shared/review';
import { visible } from '../../shared/text';
import {
  type Dialogs,
  listFolder,
  type PickedFile,
  type PickedFolder,
  reportPaths,
  type SavedFile,
} from '../services';
import type { SettingsFile } from '../settings';
import { ask } from './ask';
import {
  ARTICLE_FILTERS,
  type FileFilter,
  LIBRARY_EXTENSION,
  LIBRARY_FILTERS,
  REPORT_FILTERS,
  REVIEW_FILTERS,
  SAVED_FILES,
  withExtension,
} from './fileNames';
import { OneAtATime } from './oneAtATime';
import { readUpTo } from './readUpTo';

const native = (filters: readonly FileFilter[]): NativeFilter[] =>
  filters.map(({ name, extensions }) => ({ name, extensions: [...extensions] }));

/** `defaultPath`, left out where nothing is remembered. */
const startingAt = (path: string | null): { defaultPath?: string } =>
  path === null ? {} : { defaultPath: path };

/** A file to import. */
export function pickedAt(path: string): PickedFile {
  const name = basename(path);
  // As much as the page may hand over: a review as JSON is longer than the article in it.
  const limit = name.toLowerCase().endsWith('.json') ? 4 * IMPORT_LIMIT : IMPORT_LIMIT;
  return { name, read: () => readUpTo(path, limit) };
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/**
 * The use cases' dialogs, shown over the window where there is one. Each starts in the folder last used for
 * its purpose.
 *
 * @param documents The person's folder for documents, where a new library is offered a place.
 */
export class NativeDialogs implements Dialogs {
  private readonly choosing = new OneAtATime();

  constructor(
    private readonly window: () => BrowserWindow | null,
    private readonly settings: SettingsFile,
    private readonly documents: string,
  ) {}

  async openArticles(): Promise<readonly PickedFile[]> {
    const paths = await this.open({
      title: 'Open article',
      filters: native(ARTICLE_FILTERS),
      properties: ['openFile', 'multiSelections'],
      ...startingAt(this.settings.get().articleFolder),
    });
    const [first] = paths;
    if (first !== undefined) this.settings.update({ articleFolder: dirname(first) });
    return paths.map(pickedAt);
  }

  async articleFolder(): Promise<Result<PickedFolder> | null> {
    const [path] = await this.open({
      title: 'Import a folder',
      buttonLabel: 'Import',
      properties: ['openDirectory'],
      ...startingAt(this.settings.get().articleFolder),
    });
    if (path === undefined) return null;
    this.settings.update({ articleFolder: path });
    try {
      const found = await listFolder(path);
      const files = found.files.map(({ name, file }) => ({ name, file: pickedAt(file) }));
      return success({ name: visible(basename(path)), found: { ...found, files } });
    } catch (error) {
      return failure(
        'not-found',
        `The folder ${visible(basename(path))} cannot be read (${reasonOf(error)}). Nothing was changed; see that you may read it.`,
      );
    }
  }

  async saveReport(suggestedName: string, format: ExportFormat): Promise<string | null> {
    const filter = REPORT_FILTERS[format];
    const { exportFolder, reportFolder } = this.settings.get();
    const folder = exportFolder ?? reportFolder ?? this.documents;
    const chosen = await this.save({
      title: 'Export report',
      defaultPath: join(folder, suggestedName),
      filters: native([filter]),
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    if (chosen === null) return null;
    const path = withExtension(chosen, filter);
    // The dialog asked only about the one name it gave, and before its extension was added.
    const taken = reportPaths(path, format).filter((each) => each !== chosen && existsSync(each));
    if (taken.length > 0 && !(await this.mayReplace(taken))) return null;
    this.settings.update({ reportFolder: dirname(path) });
    return path;
  }

  async openReviews(): Promise<readonly PickedFile[]> {
    const paths = await this.open({
      title: 'Bring in a review',
      filters: native(REVIEW_FILTERS),
      properties: ['openFile', 'multiSelections'],
      ...startingAt(this.settings.get().reviewFolder),
    });
    const [first] = paths;
    if (first !== undefined) this.settings.update({ reviewFolder: dirname(first) });
    return paths.map((path) => ({
      name: basename(path),
      read: () => readUpTo(path, REVIEW_LIMIT),
    }));
  }

  async saveFile(suggestedName: string, kind: SavedFile): Promise<string | null> {
    const { title, filter } = SAVED_FILES[kind];
    const { reviewFolder, reportFolder } = this.settings.get();
    const isAudit = kind === 'audit-csv' || kind === 'audit-json';
    const folder = (isAudit ? reportFolder : reviewFolder) ?? this.documents;
    const chosen = await this.save({
      title,
      defaultPath: join(folder, suggestedName),
      filters: native([filter]),
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    if (chosen === null) return null;
    const path = withExtension(chosen, filter);
    // The dialog asked only about the name before its extension was added.
    if (path !== chosen && existsSync(path) && !(await this.mayReplace([path]))) return null;
    this.settings.update(
      isAudit ? { reportFolder: dirname(path) } : { reviewFolder: dirname(path) },
    );
    return path;
  }

  async newLibrary(): Promise<string | null> {
    const folder = this.libraryFolder() ?? this.documents;
    const [filter] = LIBRARY_FILTERS;
    const chosen = await this.save({
      title: 'New library',
      defaultPath: join(folder, `Library.${LIBRARY_EXTENSION}`),
      filters: native(LIBRARY_FILTERS),
      properties: ['createDirectory'],
    });
    if (chosen === null || filter === undefined) return null;
    const path = withExtension(chosen, filter);
    if (!existsSync(path)) return path;
    const answer = await ask(this.window(), {
      message: `${visible(basename(path))} is already there.`,
      detail:
        'A library is never written over. Open the one that is there, or choose another name.',
      answers: [
        ['another', 'Choose another name'],
        ['open', 'Open it'],
        ['cancel', 'Cancel'],
      ],
    });
    if (answer === 'another') return this.newLibrary();
    return answer === 'open' ? path : null;
  }

  async openLibrary(): Promise<string | null> {
    const [path] = await this.open({
      title: 'Open library',
      filters: native(LIBRARY_FILTERS),
      properties: ['openFile'],
      ...startingAt(this.libraryFolder()),
    });
    return path ?? null;
  }

  async exportFolder(current: string | null): Promise<string | null> {
    const [path] = await this.open({
      title: 'Choose the folder for reports',
      buttonLabel: 'Save reports here',
      properties: ['openDirectory', 'createDirectory'],
      ...startingAt(current ?? this.settings.get().reportFolder),
    });
    return path ?? null;
  }

  async mayLose(changes: number): Promise<boolean> {
    const what = changes === 1 ? '1 change is' : `${changes} changes are`;
    const answer = await ask(this.window(), {
      message: `${what} in this window only, and lost when it is closed.`,
      detail:
        'Neither the library nor the window’s own store could be written. Everything saved before is kept. Free some ' +
        'space, or connect the library’s drive: then they are saved by themselves and the status says Saved.',
      answers: [
        ['keep', 'Keep open'],
        ['close', 'Close and lose them'],
      ],
      escape: 'keep',
      type: 'warning',
    });
    return answer === 'close';
  }

  async openBackup(libraryPath: string): Promise<string | null> {
    const [path] = await this.open({
      title: 'Choose a backup',
      filters: native(LIBRARY_FILTERS),
      properties: ['openFile'],
      defaultPath: `${libraryPath}-backups`,
    });
    return path ?? null;
  }

  async exchangeFolder(current: string | null): Promise<string | null> {
    const [path] = await this.open({
      title: 'Choose the shared folder',
      buttonLabel: 'Exchange through this folder',
      properties: ['openDirectory', 'createDirectory'],
      ...startingAt(current),
    });
    return path ?? null;
  }

  private libraryFolder(): string | null {
    const { lastLibrary } = this.settings.get();
    return lastLibrary === null ? null : dirname(lastLibrary);
  }

  private async mayReplace(paths: readonly string[]): Promise<boolean> {
    const answer = await ask(this.window(), {
      message: `Already there: ${paths.map((path) => visible(basename(path))).join(', ')}.`,
      detail: 'Replacing writes over what is in it now.',
      answers: [
        ['replace', 'Replace'],
        ['cancel', 'Cancel'],
      ],
      type: 'warning',
    });
    return answer === 'replace';
  }

  private async open(options: OpenDialogOptions): Promise<readonly string[]> {
    const window = this.window();
    const closed: OpenDialogReturnValue = { canceled: true, filePaths: [] };
    const { canceled, filePaths } = await this.choosing.show(closed, () =>
      window === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(window, options),
    );
    return canceled ? [] : filePaths;
  }

  private async save(options: SaveDialogOptions): Promise<string | null> {
    const window = this.window();
    const closed = { canceled: true, filePath: '' };
    const { canceled, filePath } = await this.choosing.show(closed, () =>
      window === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(window, options),
    );
    return canceled || filePath === '' ? null : filePath;
  }
}
