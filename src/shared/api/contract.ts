import * as v from 'valibot';
import { type ArticleRecords, type Change, changeSchema, idSchema, lineSchema } from '../model';
import type { ReviewCopy } from '../review';
import type { ArticleSummary } from './articles';
import type { BackupList, Missing } from './backups';
import type { ToldNotice } from './events';
import type { Exchange } from './exchange';
import { AUDIT_FORMATS, EXPORT_FORMATS, type ExportOutcome, type ExportPlace } from './exports';
import {
  type Across,
  type Counting,
  type FigureClaims,
  figureSchema,
  type UntaggedLeft,
} from './figures';
import { listFilterSchema } from './filters';
import type { FolderChosen } from './folders';
import { bytesSchema, type FileOutcome, IMPORT_LIMIT, type ImportOutcome } from './imports';
import {
  knownQuerySchema,
  type KnownSource,
  type LibrarySources,
  sourcesQuerySchema,
} from './sources';
import { preferencesSchema } from './preferences';
import { copyChoiceSchema, type Incoming, type ReviewSummary } from './reviews';
import { type SearchResult, searchQuerySchema } from './search';
import type { Workspace } from './workspace';

interface Operation<A extends v.GenericSchema, R> {
  readonly args: A;
  /** Only for types: what the operation gives back. */
  readonly result?: R;
}

const op =
  <R>() =>
  <A extends v.GenericSchema>(args: A): Operation<A, R> => ({ args });

const nothing = v.strictObject({});
const forReview = v.strictObject({ reviewId: idSchema });
/** A backup by the name that `backup.list` gives it: never a path. */
const forBackup = v.strictObject({ name: lineSchema });
const forExport = v.strictObject({ exportId: idSchema });
const forArticle = v.strictObject({ articleId: idSchema });

/** The one contract between the renderer and main. */
export const contract = {
  'workspace.get': op<Workspace>()(nothing),
  'workspace.set-analyst': op<Workspace>()(
    v.strictObject({ analyst: v.pipe(lineSchema, v.trim(), v.minLength(1), v.maxLength(200)) }),
  ),

  'workspace.show-suggestions': op<Workspace>()(v.strictObject({ shown: v.boolean() })),

  'workspace.prefer': op<Workspace>()(v.strictObject({ preferences: preferencesSchema })),
  /** A native dialog for the folder that reports are offered to be saved in. Closing it leaves what was. */
  'workspace.choose-export-folder': op<Workspace>()(nothing),
  /** Reports are offered to be saved in the folder last used. */
  'workspace.forget-export-folder': op<Workspace>()(nothing),

  /** Shows the library file in the system's file manager. */
  'library.reveal': op<null>()(nothing),
  /** The ids of the articles of this library that were opened last on this computer, the last first. */
  'library.recent': op<readonly string[]>()(nothing),
  'library.list': op<readonly ArticleSummary[]>()(nothing),
  /** Native dialogs; on success main opens the library and reloads the page. */
  'library.new': op<null>()(nothing),
  'library.open': op<null>()(nothing),
  /** Opens one of `Workspace.recent`, by its place there. */
  'library.open-recent': op<null>()(
    v.strictObject({ place: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)) }),
  ),
  /**
   * The last changes made here that concern the library as a list (see `concernsLibrary`), in order. Of their ops only
   * those on the article itself: what else a deletion takes along is in the article's history.
   */
  'library.history': op<readonly Change[]>()(nothing),

  /** Finds words in texts, claims, notes and sources: see `matchOf` for how what is typed is understood. */
  'library.search': op<SearchResult>()(searchQuerySchema),
  /** The register of the library: the sources of all articles, one that is named in several once. */
  'library.sources': op<LibrarySources>()(sourcesQuerySchema),
  /** Named sources of other articles that are called so. None that has no name: it belongs to its article. */
  'library.known-sources': op<readonly KnownSource[]>()(knownQuerySchema),

  /**
   * Counts what was changed since it was counted, for about a second and off main's thread. To be asked again until
   * everything is counted; who stops asking keeps what was counted.
   */
  'figures.count': op<Counting>()(nothing),
  /** As far as they are counted, which the others are, too. */
  'figures.untagged': op<readonly UntaggedLeft[]>()(nothing),
  /** The figures of the articles that the filter leaves, together. */
  'figures.across': op<Across>()(v.strictObject({ filter: listFilterSchema })),
  /** The claims behind one of them. */
  'figures.claims': op<FigureClaims>()(
    v.strictObject({ filter: listFilterSchema, figure: figureSchema }),
  ),

  'article.open': op<ArticleRecords>()(forArticle),
  /** Every change of the article in the order it was committed. */
  'article.history': op<readonly Change[]>()(forArticle),
  /** The ids of the article's changes that came in from other desks: undo leaves them alone. */
  'article.received': op<readonly string[]>()(forArticle),
  /** The change that would delete the article and all its records; it is the caller's to commit. */
  'article.deletion': op<Pick<Change, 'articleId' | 'label' | 'ops'>>()(forArticle),

  /**
   * Commits one change. Answers only after SQLite has committed. The same change again answers the same.
   * `libraryId`: the library it was made in. Where another is open by now it is not taken (`other-library`).
   */
  'change.commit': op<null>()(v.strictObject({ libraryId: idSchema, change: changeSchema })),

  /** Imports through a native open dialog. One outcome a file chosen. */
  'import.choose': op<readonly FileOutcome[]>()(nothing),
  /** A folder chosen through a native dialog, looked through. Nothing is imported; null: the dialog was closed. */
  'import.folder': op<FolderChosen | null>()(nothing),
  /** Imports one file of a folder that was chosen. Whoever asks for no more stops the import. */
  'import.folder-file': op<ImportOutcome>()(
    v.strictObject({ folderId: idSchema, index: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  ),
  /** Imports what the person opened from outside of the app: by a double click, or on the command line. Each once. */
  'import.handed': op<readonly FileOutcome[]>()(nothing),
  'import.bytes': op<ImportOutcome>()(v.strictObject({ name: lineSchema, bytes: bytesSchema })),
  'import.paste': op<ImportOutcome>()(
    v.strictObject({ format: v.picklist(['txt', 'html']), bytes: bytesSchema }),
  ),
  'import.sample': op<ImportOutcome>()(nothing),

  /** Asks through a native save dialog where to write the report; null: it was closed. Then to `export.write`. */
  'report.place': op<ExportPlace | null>()(
    v.strictObject({ articleId: idSchema, format: v.picklist(EXPORT_FORMATS) }),
  ),
  /** The same for every change of the article and of what was handed in. */
  'audit.place': op<ExportPlace | null>()(
    v.strictObject({ articleId: idSchema, format: v.picklist(AUDIT_FORMATS) }),
  ),
  /** Makes what is exported and writes it to its place, once; null: it was stopped, and nothing was written. */
  'export.write': op<ExportOutcome>()(forExport),
  /** Stops writing it, where that is under way. Answers at once. */
  'export.stop': op<null>()(forExport),

  /** What a review copy with this choice would hold: exactly what `review.place` has written into the file. */
  'review.preview': op<ReviewCopy>()(
    v.strictObject({ articleId: idSchema, choice: copyChoiceSchema }),
  ),
  /** As `report.place`, for a review copy: one HTML file. */
  'review.place': op<ExportPlace | null>()(
    v.strictObject({ articleId: idSchema, choice: copyChoiceSchema }),
  ),
  /** The reviews under way on this desk, of one article. */
  'review.list': op<readonly ReviewSummary[]>()(forArticle),
  /** Every change of a review under way, in the order committed; empty where none has been made. */
  'review.history': op<readonly Change[]>()(forReview),
  /** Writes the review file: through a native save dialog, in a review copy as a download. */
  'review.save': op<ExportOutcome>()(forReview),
  /** Makes what was done in a review under way a delivery of its article; null: nothing new. Answers the change. */
  'review.hand-in': op<Change | null>()(forReview),
  /** Review files chosen through a native open dialog, read and checked. Nothing is written. */
  'review.choose': op<readonly Incoming[]>()(nothing),
  'review.bytes': op<Incoming>()(v.strictObject({ name: lineSchema, bytes: bytesSchema })),
  /** Writes what was rescued of a damaged review file through a native save dialog. */
  'review.save-rescued': op<ExportOutcome>()(
    v.strictObject({ content: v.pipe(v.string(), v.maxLength(4 * IMPORT_LIMIT)) }),
  ),

  'exchange.get': op<Exchange>()(nothing),
  /** A native dialog for the folder, which nothing is exchanged through yet; null: it was closed. */
  'exchange.choose': op<Exchange | null>()(nothing),
  /** Writes what this desk has, reads what the others have, and merges it. */
  'exchange.run': op<Exchange>()(nothing),
  /** Stops the exchange that is under way. What was exchanged is kept; the rest follows with the next one. */
  'exchange.stop': op<null>()(nothing),
  /** Exchanges no more. What is in the folder stays there, and what came in stays here. */
  'exchange.leave': op<Exchange>()(nothing),

  'backup.list': op<BackupList>()(nothing),
  /** Makes a backup now, where the newest lacks anything, and lists them. */
  'backup.make': op<BackupList>()(nothing),
  /** Shows the folder of backups in the system's file manager. */
  'backup.reveal': op<null>()(nothing),
  /** What the library holds that the backup does not. */
  'backup.missing': op<Missing>()(forBackup),
  /** Puts the backup in the place of the library, which is kept beside it; on success main reloads the page. */
  'backup.restore': op<null>()(forBackup),

  /** What the person has not been told yet. Each is given once. */
  'notices.take': op<readonly ToldNotice[]>()(nothing),

  /** Opens the article's own address (http or https) in the person's browser. */
  'article.visit': op<null>()(forArticle),

  /** Opens another window on the same library. */
  'window.new': op<null>()(nothing),

  /**
   * The page has put away unfinished work and may be closed. `loose`: how many changes are nowhere but in its memory;
   * then the person is asked first.
   */
  'window.ready-to-close': op<null>()(
    v.strictObject({ loose: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  ),
} as const;

export type Contract = typeof contract;
export type OperationName = keyof Contract;
export type ArgsOf<K extends OperationName> = v.InferOutput<Contract[K]['args']>;
export type ResultOf<K extends OperationName> = NonNullable<Contract[K]['result']> | NullOf<K>;
type NullOf<K extends OperationName> = null extends Contract[K]['result'] ? null : never;

export const OPERATION_NAMES = Object.keys(contract) as readonly OperationName[];
