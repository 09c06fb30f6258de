import type { EventName, Events, ExportFormat, Preferences, Result } from '../../shared/api';
import type { FolderFound } from '../../shared/folders';
import type { Library } from '../storage';

export type { Jobs, Rendering } from '../storage';

/** What the use cases need of the outside world. The app gives them Electron, tests give them fakes. */

/** A file somebody chose. Services see its name (no folder) and its bytes, never a path. */
export interface PickedFile {
  readonly name: string;
  /** Rejects where the file cannot be read. */
  read(): Promise<Uint8Array>;
}

/** A folder somebody chose, and what was found in it. */
export interface PickedFolder {
  readonly name: string;
  readonly found: FolderFound<PickedFile>;
}

/** What a file is saved as, where it is no report. */
export type SavedFile = 'review-copy' | 'review-file' | 'audit-csv' | 'audit-json';

/** Native dialogs. Closing one gives null, or no files. */
export interface Dialogs {
  openArticles(): Promise<readonly PickedFile[]>;
  /** A folder of articles; null: none was chosen. */
  articleFolder(): Promise<Result<PickedFolder> | null>;
  /** The path to write to. For `csv` three files are written: see `reportPaths`. */
  saveReport(suggestedName: string, format: ExportFormat): Promise<string | null>;
  /** Review files to bring in. */
  openReviews(): Promise<readonly PickedFile[]>;
  /** The path to write to, with the extension of its kind. */
  saveFile(suggestedName: string, kind: SavedFile): Promise<string | null>;
  newLibrary(): Promise<string | null>;
  openLibrary(): Promise<string | null>;
  /** The folder to offer for reports; `current`: the one that is chosen now. */
  exportFolder(current: string | null): Promise<string | null>;
  /** Whether the window may be closed although that loses so many changes. */
  mayLose(changes: number): Promise<boolean>;
  /** A backup of the library at this path, or any copy of it. */
  openBackup(libraryPath: string): Promise<string | null>;
  /** The folder to exchange through; `current`: the one that is chosen now. */
  exchangeFolder(current: string | null): Promise<string | null>;
}

/** What the app does when a use case asks for it. */
export interface Desktop {
  /** Opens an http or https address in the person's browser, if they say so when asked. Rejects where there is none. */
  visit(url: string): Promise<void>;
  /** Shows a file in the system's file manager. */
  reveal(path: string): void;
  /** The person wants the desk to look, or its keys to be, another way. */
  preferred(preferences: Preferences): void;
  /** The page has put its work away: the window may close. */
  readyToClose(): void;
  /** The page has answered, and a person is asked: nothing is closed for want of an answer. */
  waitForPerson(): void;
  /** The window stays as it is. */
  stayOpen(): void;
  /**
   * Lets the pages of the other windows put unfinished work away, before the library goes from under them. False: one of
   * them must stay.
   */
  othersPutAway(): Promise<boolean>;
  /** Tells the pages of the other windows. */
  tellOthers<K extends EventName>(name: K, payload: Events[K]): void;
  /** Opens another window on the same library. */
  openWindow(): void;
  /** Loads the pages anew, after another library was opened. */
  reload(): void;
  /** Remembers a library that was opened as the current and most recent one. */
  libraryOpened(path: string): void;
}

/** What outlives a session and is not in the library. */
export interface Settings {
  analyst(): string;
  setAnalyst(name: string): void;
  /** Whether suggestions are shown. */
  suggestions(): boolean;
  showSuggestions(shown: boolean): void;
  preferences(): Preferences;
  prefer(preferences: Preferences): void;
  /** Paths, the last opened first. */
  recentLibraries(): readonly string[];
  /** The folder that reports are offered to be saved in; null: the one last used. */
  exportFolder(): string | null;
  setExportFolder(folder: string | null): void;
  /** The ids of the articles of a library that were opened last, the last first. */
  recentArticles(libraryId: string): readonly string[];
  articleOpened(libraryId: string, articleId: string): void;
  /** The folder through which a library is exchanged with others, by the library's id; null: none. */
  exchangeFolder(libraryId: string): string | null;
  setExchangeFolder(libraryId: string, folder: string | null): void;
}

/** Where new ids and the time come from; fixed in tests. */
export interface Origins {
  /** A new UUIDv7. */
  newId(): string;
  /** Milliseconds since the epoch. */
  now(): number;
}

/** Opens a library file; with `create`, makes it where nothing is. */
export type OpenLibrary = (path: string, options: { readonly create: boolean }) => Result<Library>;
