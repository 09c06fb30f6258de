import * as v from 'valibot';
import {
  type Article,
  type Attribution,
  type Change,
  changeSchema,
  type Claim,
  type Decision,
  idSchema,
  lineSchema,
  type Source,
  type Tag,
  type Text,
} from '../model';
import type { CommandId } from './commands';
import type { Result } from './result';

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
  readonly appVersion: string;
  /** `darwin`, `win32` or `linux`: decides how shortcuts are written. */
  readonly platform: string;
  /** The latest clock reading in the library (see history/clock); null: it is empty. New changes come after it. */
  readonly latest: string | null;
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

/** All current records of one article. */
export interface ArticleRecords {
  readonly article: Article;
  readonly texts: readonly Text[];
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly attributions: readonly Attribution[];
  readonly decisions: readonly Decision[];
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

interface Operation<A extends v.GenericSchema, R> {
  readonly args: A;
  /** Only for types: what the operation gives back. */
  readonly result?: R;
}

const op =
  <R>() =>
  <A extends v.GenericSchema>(args: A): Operation<A, R> => ({ args });

const nothing = v.strictObject({});
const forArticle = v.strictObject({ articleId: idSchema });
/** Bytes handed over by the page: what was dropped on it or pasted into it. Never a path. */
const bytesSchema = v.pipe(
  v.instance(Uint8Array),
  v.check((bytes) => bytes.byteLength <= 4 * IMPORT_LIMIT, 'too many bytes to hand over'),
);

/** The one contract between the renderer and main. */
export const contract = {
  'workspace.get': op<Workspace>()(nothing),
  'workspace.set-analyst': op<Workspace>()(
    v.strictObject({ analyst: v.pipe(lineSchema, v.trim(), v.minLength(1), v.maxLength(200)) }),
  ),

  'workspace.show-suggestions': op<Workspace>()(v.strictObject({ shown: v.boolean() })),

  'library.list': op<readonly ArticleSummary[]>()(nothing),
  /** Native dialogs; on success main opens the library and reloads the page. */
  'library.new': op<null>()(nothing),
  'library.open': op<null>()(nothing),
  /** Every change that concerns the library as a list (see `concernsLibrary`), in order. */
  'library.history': op<readonly Change[]>()(nothing),

  'article.open': op<ArticleRecords>()(forArticle),
  /** Every change of the article in the order it was committed. */
  'article.history': op<readonly Change[]>()(forArticle),
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
  /** Opens the article's own address (http or https) in the person's browser. */
  'article.visit': op<null>()(forArticle),

  /** The page has put away unfinished work and may be closed. */
  'window.ready-to-close': op<null>()(nothing),
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
}
export type EventName = keyof Events;
export const EVENT_NAMES = ['command', 'closing'] as const satisfies readonly EventName[];

/** IPC channel names. The only place they are written. */
export const CALL_CHANNEL = 'sourcemark:call';
export const EVENT_CHANNEL = 'sourcemark:event';
/** The name on `window` under which the preload puts its bridge. */
export const BRIDGE_NAME = 'sourcemark';
