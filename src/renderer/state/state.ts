import type {
  ApiError,
  ArticleSummary,
  BackupList,
  Counting,
  Exchange,
  Incoming,
  Missing,
  Workspace,
} from '../../shared/api';
import type { Records } from '../../shared/history';
import type { Change, RecordKind, Span, Text } from '../../shared/model';
import type { Suggestion } from '../../shared/suggest';
import type { CopyStatus, OutboxStatus } from '../bridge';
import type { Untagged } from '../../shared/listing';
import { type AcrossState, NO_ACROSS } from './across';
import type { Busy } from './busy';
import type { Intake } from './intake';
import { type Listing, NO_LISTING } from './listing';
import { type LibrarySourcesState, NO_SOURCES } from './librarySources';
import { NO_SEARCH, type SearchState } from './searching';

/** A selection in the article's text: UTF-16 offsets; `head` is the end that moves. Never empty. */
export interface Selection {
  readonly anchor: number;
  readonly head: number;
}

/** What the engine suggests for one state of a text: its words, and what its blocks were taken for. */
export interface Suggested {
  readonly text: Text;
  /** In text order. */
  readonly list: readonly Suggestion[];
}

/** Which of the analyst's claims a reader has before them: all, or only those still to be judged. */
export type ReviewFilter = 'all' | 'to-judge';

/** That the open article is being read for a review. Who reads, how, and whether they have finished is in its record. */
export interface OpenReview {
  readonly id: string;
  /**
   * The analyst's claims that the reader was given to judge, with their sources and attributions. They are shown
   * beside the reader's own records and are never changed. None in a blind review.
   */
  readonly shown: Records;
  readonly filter: ReviewFilter;
}

/** Words looked for in the open article. */
export interface Finding {
  /** Whether the bar is shown and the places are painted. What was typed stays when it goes. */
  readonly shown: boolean;
  readonly typed: string;
  /** Where one began to look: a UTF-16 offset. */
  readonly from: number;
  /** Index of the place one stands at; null: none. */
  readonly at: number | null;
}

export const NOT_FINDING: Finding = { shown: false, typed: '', from: 0, at: null };

/** The article on the desk. */
export interface OpenArticle {
  readonly articleId: string;
  /** The text version being read. */
  readonly textId: string;
  /** Null: the article is tagged. */
  readonly review: OpenReview | null;
  /** The article's records; in a review the article, its texts, and the reader's own records. */
  readonly records: Records;
  /** The changes made since it was opened, in order; with `hasHistory`, all that were made before too. */
  readonly changes: readonly Change[];
  /** Whether the changes made before it was opened have been loaded. */
  readonly hasHistory: boolean;
  /** The ids of those that came in from other desks, which undo leaves alone. */
  readonly received: ReadonlySet<string>;
  /** Index of the sentence the cursor is on. */
  readonly cursor: number;
  readonly selection: Selection | null;
  /** The claim that keys and the inspector act on; null: whatever stands exactly on the sentence. */
  readonly focus: string | null;
  /** The claim worked on last, which `extend` adds to. */
  readonly lastClaim: string | null;
  /** The attribution gone to, by id, where it is one of the claim's: what marks cue and mention acts on it. */
  readonly link: string | null;
  readonly finding: Finding;
  /** Null until it has been worked out, which the first paint does not wait for, and while suggestions are hidden. */
  readonly suggested: Suggested | null;
  /** The suggestion gone to, by id: all keys act on it. Null: none, and A and X act on the first on the sentence. */
  readonly aim: string | null;
  /** The difference gone to, which the keys that settle act on; null: none. */
  readonly settling: Settling | null;
  /** The source gone to, which the inspector shows; null: none. */
  readonly visit: SourceVisit | null;
  /** Typed and not yet a change, by `fieldKey`. */
  readonly drafts: ReadonlyMap<string, FieldDraft>;
}

/** A difference between the analyst and readers that was gone to. */
export interface Settling {
  /** The difference's key: see shared/review. */
  readonly key: string;
  /** Whether the analyst has been asked whose version to take: digits answer. */
  readonly whose: boolean;
  /** The note for the ruling, as far as it is typed. */
  readonly note: string;
}

/** A source of the register that was gone to. */
export interface SourceVisit {
  readonly sourceId: string;
  /** The mention of it that was gone to, UTF-16 offsets into the text version; null: none yet. */
  readonly mention: Span | null;
  /** The source that it is to be merged with, as far as one was chosen. */
  readonly mergeWith: string | null;
}

/** A review file that was handed over, and what became of it. */
export interface Arrival {
  readonly id: number;
  readonly file: Incoming;
  readonly became: 'waiting' | 'brought-in' | 'known' | 'put-aside';
}

/** A text field of a record. */
export interface FieldPlace {
  readonly kind: RecordKind;
  readonly id: string;
  readonly field: string;
}
export interface FieldDraft extends FieldPlace {
  readonly value: string;
}
export function fieldKey({ kind, id, field }: FieldPlace): string {
  return `${kind} ${id} ${field}`;
}

/** The backups of the library, as their dialog shows them. */
export interface BackupsShown {
  readonly list: BackupList;
  /** The name of the one that is looked at. */
  readonly chosen: string | null;
  /** What that one lacks; null: not known yet. */
  readonly missing: Missing | null;
}

/** Something to tell the person; `action` offers what can be done about it. */
export interface Notice {
  readonly id: number;
  readonly tone: 'info' | 'error';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: NoticeAction };
}
export type NoticeAction =
  | { readonly type: 'bring-back'; readonly deletion: Change }
  /** Takes back this change of what is open. There is one such notice, until the next change. */
  | { readonly type: 'undo'; readonly changeId: string }
  | { readonly type: 'open'; readonly articleId: string }
  | { readonly type: 'intake' };

export type LibraryView = 'articles' | 'sources';

/** What the outline of an article lists. */
export type OutlineView = 'untagged' | 'claims' | 'sources' | 'differences' | 'blocks';

/** What stands in the middle while no article is open: how to begin, a folder's import, or figures. */
export type View = 'start' | 'folder' | 'across';

/** The one dialog that may lie over the desk. */
export type Dialog =
  | 'palette'
  | 'figure'
  | 'shortcuts'
  | 'export'
  | 'source'
  | 'reason'
  | 'check'
  | 'facts'
  | 'merge-sources'
  | 'split-source'
  | 'paste'
  | 'exchange'
  | 'backups'
  | 'history'
  | 'settings'
  | 'send-for-review'
  | 'bring-in'
  | 'audit'
  | 'start-review';

export interface AppState {
  /** Null until main has answered. */
  readonly workspace: Workspace | null;
  /** Why nothing can be shown at all. */
  readonly failure: ApiError | null;
  readonly articles: readonly ArticleSummary[] | null;
  /** The ids of the articles opened last, the last first; some may be gone. */
  readonly recent: readonly string[];
  /** Changes that concern the library as a list: what undo takes back while no article is open. */
  readonly libraryChanges: readonly Change[];
  /** What is looked for in the library. It stays while an article is open. */
  readonly search: SearchState;
  /** Which articles the library lists. It stays while an article is open. */
  readonly listing: Listing;
  /** What was last counted. */
  readonly untagged: Untagged;
  /** Counting articles: under way or, where it was stopped, not finished; null: neither. */
  readonly counting: (Counting & { readonly stopped: boolean }) | null;
  readonly view: View;
  readonly across: AcrossState;
  /** The folder that is being imported, or was last. */
  readonly intake: Intake | null;
  readonly librarySources: LibrarySourcesState;
  /** Whose sources the register shows while an article is open. */
  readonly registerScope: 'article' | 'library';
  /** What the library's pane lists while no article is open. */
  readonly libraryView: LibraryView;
  readonly open: OpenArticle | null;
  /** The article being fetched. */
  readonly opening: string | null;
  /** The step of the tour that is on, from 0; null: none is. */
  readonly tour: number | null;
  /** Work under way that takes longer than a moment, in the order it began. */
  readonly busy: readonly Busy[];
  readonly outbox: OutboxStatus;
  /** The shared folder and what became of the last exchange; null: not asked yet. */
  readonly exchange: Exchange | null;
  /** Null: not asked yet. */
  readonly backups: BackupsShown | null;
  /** In a review copy: what is kept, and how far the reviews in it have come. */
  readonly copy: CopyStatus | null;
  readonly notices: readonly Notice[];
  /** What was just done, for the status bar and screen readers. */
  readonly announcement: string;
  readonly dialog: Dialog | null;
  /** The review files that the dialog for bringing in shows, in the order they came. */
  readonly arrivals: readonly Arrival[];
  /** What the outline lists, where there is something of it. */
  readonly outline: OutlineView;
  readonly panes: { readonly library: boolean; readonly inspector: boolean };
}

export const initialState: AppState = {
  workspace: null,
  failure: null,
  articles: null,
  recent: [],
  libraryChanges: [],
  search: NO_SEARCH,
  listing: NO_LISTING,
  untagged: new Map(),
  counting: null,
  view: 'start',
  across: NO_ACROSS,
  intake: null,
  librarySources: NO_SOURCES,
  registerScope: 'article',
  libraryView: 'articles',
  open: null,
  opening: null,
  tour: null,
  busy: [],
  outbox: { pending: 0, loose: 0, failure: null, refused: [] },
  exchange: null,
  backups: null,
  copy: null,
  notices: [],
  announcement: '',
  dialog: null,
  arrivals: [],
  outline: 'untagged',
  panes: { library: true, inspector: true },
};
