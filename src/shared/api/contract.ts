import * as v from 'valibot';
import {
  type Article,
  type Attribution,
  type Change,
  changeSchema,
  type Claim,
  type Decision,
  type Delivery,
  idSchema,
  lineSchema,
  type ReviewMode,
  type Ruling,
  type Source,
  type Span,
  type Tag,
  type Text,
} from '../model';
import type { IncomingPreview, ReviewCopy } from '../review';
import { copyChoiceSchema } from '../review/copyChoice';
import type { CommandId } from './commands';
import { type Preferences, preferencesSchema } from './preferences';
import type { ApiError, Result } from './result';

/** The largest file that is imported, in bytes. */
export const IMPORT_LIMIT = 20 * 1024 * 1024;

export const EXPORT_FORMATS = ['html', 'md', 'csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The open library and the person working in it. */
export interface Workspace {
  /** Random id kept in the library file: outbox entries are delivered to this library and no other. */
  readonly libraryId: string;
  /** Where the library file is, to be shown. */
  readonly libraryPath: string;
  /** The actor of new changes. */
  readonly analyst: string;
  /** Whether suggestions are shown: some want to tag without having seen any. */
  readonly suggestions: boolean;
  /** How the desk looks and which keys it has. */
  readonly preferences: Preferences;
  /** The folder that reports are offered to be saved in; null: the one last used. */
  readonly exportFolder: string | null;
  readonly appVersion: string;
  /** `darwin`, `win32` or `linux`: decides how shortcuts are written. */
  readonly platform: string;
  /** The latest clock reading in the library (see history/clock); null: it is empty. New changes come after it. */
  readonly latest: string | null;
  /** Why the library can only be read just now, in words; null: it takes changes. */
  readonly keptOut: string | null;
  /** Set where the page is a review copy: one article, read by one person in a browser. */
  readonly copy: CopyFacts | null;
}

/** What a review copy is, for its first screen. */
export interface CopyFacts {
  readonly id: string;
  readonly articleId: string;
  readonly mode: ReviewMode;
  readonly sentBy: string;
  /** ISO instant. */
  readonly sentAt: string;
  /** `browser`: work is kept in this browser. `memory`: it forbids that, and work is gone when the page is closed. */
  readonly kept: 'browser' | 'memory';
}

/** An article as the library lists it. */
export interface ArticleSummary {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  readonly publishedAt: string;
  /** ISO instant of the import. */
  readonly importedAt: string;
  /** ISO instant of the last change. */
  readonly changedAt: string;
  readonly claims: number;
  readonly tags: Readonly<Record<Tag, number>>;
}

/** The longest query that is searched for, in UTF-16 units, and the most articles that are answered at once. */
export const QUERY_LIMIT = 500;
export const FOUND_LIMIT = 200;

/** What a person typed to find, and how many articles at most to answer. */
export interface SearchQuery {
  readonly words: string;
  readonly limit: number;
}

/** Articles in which something was found, the most relevant first. */
export interface SearchResult {
  readonly articles: readonly FoundArticle[];
  /** Whether there are more articles than were asked for. */
  readonly more: boolean;
}

export interface FoundArticle {
  readonly articleId: string;
  readonly title: string;
  readonly outlet: string;
  readonly publishedAt: string;
  /** A few places, never none. */
  readonly found: readonly Found[];
}

/** What words were found in: `claim` are words of the text that a claim quotes. */
export type FoundIn = 'title' | 'facts' | 'summary' | 'text' | 'claim' | 'note' | 'source';

/** One place where words were found. */
export interface Found {
  readonly in: FoundIn;
  /** Plain text on one line, with … where it was cut. */
  readonly snippet: string;
  /** What was found, in UTF-16 offsets into the snippet. */
  readonly marks: readonly Span[];
  /** Where to read it; null: the article as a whole, or a source that no claim is attributed to. */
  readonly place: FoundPlace | null;
}

export interface FoundPlace {
  readonly textId: string;
  /** UTF-16 offset into the text version. */
  readonly offset: number;
  /** The claim that it is about, or null. */
  readonly claimId: string | null;
}

/** All current records of one article. */
export interface ArticleRecords {
  readonly article: Article;
  readonly texts: readonly Text[];
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly attributions: readonly Attribution[];
  readonly decisions: readonly Decision[];
  /** What readers handed in: see shared/review. */
  readonly deliveries: readonly Delivery[];
  readonly rulings: readonly Ruling[];
}

/** A review under way on this desk: work that is not handed in counts for nobody but its reader. */
export interface ReviewSummary {
  readonly id: string;
  readonly articleId: string;
  readonly reviewer: string;
  readonly mode: ReviewMode;
  /** ISO instants. */
  readonly startedAt: string;
  readonly changedAt: string;
  readonly changes: number;
  /** How many of them no delivery of the article holds yet. */
  readonly notHandedIn: number;
}

/** What was found in a file that is to be brought in. Nothing is written by looking. */
export type Incoming =
  | {
      readonly status: 'ready';
      readonly name: string;
      /** To be created by a change of the article. */
      readonly delivery: Delivery;
      readonly preview: IncomingPreview;
    }
  | {
      readonly status: 'refused';
      readonly name: string;
      readonly error: ApiError;
      /** What of a damaged file can be read, as a review file of its own. */
      readonly rescue: { readonly changes: number; readonly content: string } | null;
    };

export const AUDIT_FORMATS = ['csv', 'json'] as const;
export type AuditFormat = (typeof AUDIT_FORMATS)[number];

/** A folder that several libraries exchange their work through. */
export interface Exchange {
  /** Null: none. */
  readonly folder: string | null;
  /** ISO instant of the last exchange; null: none yet. */
  readonly lastAt: string | null;
  /** Why the last one failed, in words; null: it did not. */
  readonly problem: string | null;
  /** The other desks that have files in the folder, by the name of who works there. */
  readonly others: readonly string[];
  /** Files that were left alone, each with the reason. They are looked at again the next time. */
  readonly skipped: readonly ExchangeSkipped[];
  /** What two people changed without having seen each other's version, in words, the newest first. */
  readonly conflicts: readonly ExchangeConflict[];
}

export interface ExchangeSkipped {
  /** Below the shared folder, with `/` between folders. */
  readonly file: string;
  /** What is the matter with it and what becomes of it. */
  readonly why: string;
}

export interface ExchangeConflict {
  readonly articleId: string;
  readonly title: string;
  /** The claim it is about; null: the article as a whole, or something that is gone. */
  readonly claimId: string | null;
  /** Whether the article itself was deleted, so that it has to be brought back before it can be looked at. */
  readonly deleted: boolean;
  /** What was changed, who by, which value was kept and which was not. */
  readonly words: string;
}

/** A backup of the open library. */
export interface BackupSummary {
  /** Its file's name in the folder of backups. */
  readonly name: string;
  /** ISO instant. */
  readonly at: string;
  /** In bytes. */
  readonly size: number;
  readonly beforeMigration: boolean;
  readonly articles: number;
  readonly changes: number;
}

export interface BackupList {
  /** Why the last backup could not be made, in words; null: it could. */
  readonly problem: string | null;
  /** The newest first. */
  readonly backups: readonly BackupSummary[];
}

/** What a backup lacks of an article. */
export interface MissingArticle {
  readonly articleId: string;
  /** Empty where it cannot be read. */
  readonly title: string;
  readonly changes: number;
}

/** What a library holds that a backup of it does not. */
export interface Missing {
  readonly changes: number;
  /** The articles that those changes belong to, the one with most first. */
  readonly articles: readonly MissingArticle[];
  /** Changes that cannot be read any more, besides; null: that cannot be told. */
  readonly unread: number | null;
}

/** Something that main has to tell the person. */
export interface ToldNotice {
  readonly tone: 'info' | 'error';
  readonly text: string;
}

/** What became of something handed in for import. `cancelled`: the person closed the dialog. */
export type ImportOutcome =
  | { readonly status: 'imported'; readonly articleId: string; readonly title: string }
  | { readonly status: 'duplicate'; readonly articleId: string; readonly title: string }
  | { readonly status: 'cancelled' };

/** What became of one of several files, which succeed and fail apart. */
export interface FileOutcome {
  readonly name: string;
  readonly result: Result<ImportOutcome>;
}

/** The files written, or null when the dialog was closed. */
export type ExportOutcome = { readonly paths: readonly string[] } | null;

export { copyChoiceSchema };
export type { CopyChoice } from '../review';

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
const forArticle = v.strictObject({ articleId: idSchema });
/** Bytes handed over by the page: what was dropped on it or pasted into it. Never a path. */
const bytesSchema = v.pipe(
  v.instance(Uint8Array),
  v.check(
    (bytes) => bytes.byteLength <= 4 * IMPORT_LIMIT,
    `more than ${(4 * IMPORT_LIMIT) / 1024 ** 2} MB at once`,
  ),
);

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
  'library.list': op<readonly ArticleSummary[]>()(nothing),
  /** Native dialogs; on success main opens the library and reloads the page. */
  'library.new': op<null>()(nothing),
  'library.open': op<null>()(nothing),
  /**
   * The last changes made here that concern the library as a list (see `concernsLibrary`), in order. Of their ops only
   * those on the article itself: what else a deletion takes along is in the article's history.
   */
  'library.history': op<readonly Change[]>()(nothing),

  /** Finds words in texts, claims, notes and sources: see `matchOf` for how what is typed is understood. */
  'library.search': op<SearchResult>()(
    v.strictObject({
      words: v.pipe(v.string(), v.maxLength(QUERY_LIMIT)),
      limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(FOUND_LIMIT)),
    }),
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
  'import.bytes': op<ImportOutcome>()(v.strictObject({ name: lineSchema, bytes: bytesSchema })),
  'import.paste': op<ImportOutcome>()(
    v.strictObject({ format: v.picklist(['txt', 'html']), bytes: bytesSchema }),
  ),
  'import.sample': op<ImportOutcome>()(nothing),

  /** Writes the report through a native save dialog. */
  'report.export': op<ExportOutcome>()(
    v.strictObject({ articleId: idSchema, format: v.picklist(EXPORT_FORMATS) }),
  ),

  /** What a review copy with this choice would hold: exactly what `review.send` puts into the file. */
  'review.preview': op<ReviewCopy>()(
    v.strictObject({ articleId: idSchema, choice: copyChoiceSchema }),
  ),
  /** Writes a review copy (one HTML file) through a native save dialog. */
  'review.send': op<ExportOutcome>()(
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

  /** Writes every change of the article and of what was handed in, through a native save dialog. */
  'audit.export': op<ExportOutcome>()(
    v.strictObject({ articleId: idSchema, format: v.picklist(AUDIT_FORMATS) }),
  ),

  'exchange.get': op<Exchange>()(nothing),
  /** A native dialog for the folder; null: it was closed. */
  'exchange.choose': op<Exchange | null>()(nothing),
  /** Writes what this desk has, reads what the others have, and merges it. */
  'exchange.run': op<Exchange>()(nothing),
  /** Exchanges no more. What is in the folder stays there, and what came in stays here. */
  'exchange.leave': op<Exchange>()(nothing),

  'backup.list': op<BackupList>()(nothing),
  /** What the library holds that the backup does not. */
  'backup.missing': op<Missing>()(forBackup),
  /** Puts the backup in the place of the library, which is kept beside it; on success main reloads the page. */
  'backup.restore': op<null>()(forBackup),

  /** What the person has not been told yet. Each is given once. */
  'notices.take': op<readonly ToldNotice[]>()(nothing),

  /** Opens the article's own address (http or https) in the person's browser. */
  'article.visit': op<null>()(forArticle),

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

/** What main tells the page without being asked. */
export interface Events {
  /** A menu item was chosen. */
  readonly command: { readonly id: CommandId };
  /** The window is about to close: put away unfinished work, then call `window.ready-to-close`. */
  readonly closing: Record<string, never>;
  /** The library was changed from elsewhere: lists and the open article are to be read again. */
  readonly changed: { readonly articleIds: readonly string[] };
  /** There is something to tell the person: see `notices.take`. */
  readonly notices: Record<string, never>;
}
export type EventName = keyof Events;
export const EVENT_NAMES = [
  'command',
  'closing',
  'changed',
  'notices',
] as const satisfies readonly EventName[];

/** IPC channel names. The only place they are written. */
export const CALL_CHANNEL = 'sourcemark:call';
export const EVENT_CHANNEL = 'sourcemark:event';
/** The name on `window` under which the preload puts its bridge. */
export const BRIDGE_NAME = 'sourcemark';
