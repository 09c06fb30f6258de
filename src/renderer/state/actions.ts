import type { ApiError, ArticleSummary, Exchange, Workspace } from '../../shared/api';
import type { Records } from '../../shared/history';
import type { ArticleRecords, Change, Span } from '../../shared/model';
import type { CopyStatus, OutboxStatus } from '../bridge';
import type { Busy } from './busy';
import type { LibrarySourcesState } from './librarySources';
import type { ReviewRead } from './opening';
import type { Untagged } from '../../shared/listing';
import type { Intake, IntakeFile } from './intake';
import type { Listing } from './listing';
import type { SearchState } from './searching';
import type {
  AppState,
  Arrival,
  BackupsShown,
  Dialog,
  FieldDraft,
  FieldPlace,
  Finding,
  Notice,
  ReviewFilter,
  Selection,
  Settling,
  Suggested,
} from './state';

/** What was done to an article, and which of it at another desk. */
interface History {
  /** In the order committed. */
  readonly changes: readonly Change[];
  /** The ids of those that came in from other desks. */
  readonly received: readonly string[];
}

/** Everything that can happen to the state. */
export type Action =
  | { readonly type: 'workspace'; readonly workspace: Workspace }
  | { readonly type: 'failure'; readonly error: ApiError }
  | {
      readonly type: 'library';
      readonly articles: readonly ArticleSummary[];
      readonly changes: readonly Change[];
    }
  | { readonly type: 'search'; readonly words: string }
  | { readonly type: 'search-limit'; readonly limit: number }
  | { readonly type: 'searching'; readonly asking: boolean }
  | { readonly type: 'found'; readonly answered: NonNullable<SearchState['answered']> }
  | { readonly type: 'listing'; readonly fields: Partial<Listing> }
  | { readonly type: 'untagged'; readonly untagged: Untagged }
  | { readonly type: 'counting'; readonly counting: AppState['counting'] }
  | { readonly type: 'recent'; readonly recent: readonly string[] }
  | { readonly type: 'across'; readonly fields: Partial<AppState['across']> }
  | { readonly type: 'view'; readonly view: AppState['view'] }
  | { readonly type: 'intake'; readonly intake: Intake | null }
  | { readonly type: 'intake-file'; readonly file: IntakeFile }
  | { readonly type: 'opening'; readonly articleId: string | null }
  | {
      readonly type: 'opened';
      readonly data: ArticleRecords;
      /** Changes of the article that main had not confirmed when it was asked, oldest first. */
      readonly waiting?: readonly Change[];
    }
  | { readonly type: 'review-opened'; readonly read: ReviewRead }
  | { readonly type: 'review-filter'; readonly filter: ReviewFilter }
  | ({ readonly type: 'history'; readonly articleId: string } & History)
  /** The open article as it is after something came in from another desk. */
  | ({
      readonly type: 'reloaded';
      readonly data: ArticleRecords;
      /** Changes of the article that main had not confirmed when it was asked, oldest first. */
      readonly waiting: readonly Change[];
    } & History)
  | { readonly type: 'exchange'; readonly exchange: Exchange }
  | { readonly type: 'backups'; readonly backups: BackupsShown | null }
  | { readonly type: 'closed' }
  | {
      readonly type: 'changed';
      readonly change: Change;
      readonly records: Records;
      /** The claim to look at afterwards; null: none; undefined: as it is. */
      readonly focus?: string | null | undefined;
    }
  /** Another window made this change of what is open. */
  | { readonly type: 'arrived'; readonly change: Change; readonly records: Records }
  | { readonly type: 'library-changed'; readonly change: Change }
  | { readonly type: 'cursor'; readonly sentence: number }
  | { readonly type: 'select'; readonly selection: Selection | null }
  | { readonly type: 'focus'; readonly claimId: string | null; readonly sentence?: number }
  | { readonly type: 'find'; readonly finding: Finding }
  | { readonly type: 'link'; readonly attributionId: string }
  /** Goes to a source and, where the mention is given, to that place of the text. */
  | {
      readonly type: 'visit';
      readonly sourceId: string;
      readonly mention?: Span;
      readonly sentence?: number;
      readonly mergeWith?: string;
    }
  | { readonly type: 'suggested'; readonly suggested: Suggested }
  | { readonly type: 'aim'; readonly suggestion: string; readonly sentence: number }
  | {
      readonly type: 'settle';
      /** The difference to go to. */
      readonly key: string;
      /** The analyst's claim as it is now. */
      readonly claimId: string | null;
      readonly sentence: number;
    }
  | { readonly type: 'settling'; readonly fields: Partial<Omit<Settling, 'key'>> }
  | { readonly type: 'arrivals'; readonly arrivals: readonly Arrival[] }
  | { readonly type: 'draft'; readonly draft: FieldDraft }
  | { readonly type: 'draft-done'; readonly place: FieldPlace; readonly value: string }
  | { readonly type: 'outbox'; readonly status: OutboxStatus }
  | { readonly type: 'copy'; readonly status: CopyStatus }
  | { readonly type: 'tour'; readonly step: number | null }
  /** Work that takes long has begun, or was asked to stop. */
  | { readonly type: 'busy'; readonly busy: Busy }
  | { readonly type: 'idle'; readonly id: number }
  | { readonly type: 'notice'; readonly notice: Notice }
  | { readonly type: 'dismiss'; readonly id: number }
  | { readonly type: 'announce'; readonly text: string }
  | { readonly type: 'dialog'; readonly dialog: Dialog | null }
  | { readonly type: 'library-sources'; readonly fields: Partial<LibrarySourcesState> }
  | { readonly type: 'register-scope'; readonly scope: AppState['registerScope'] }
  | { readonly type: 'library-view'; readonly view: AppState['libraryView'] }
  | { readonly type: 'outline'; readonly view: AppState['outline'] }
  | { readonly type: 'panes'; readonly panes: AppState['panes'] }
  | { readonly type: 'pane'; readonly pane: keyof AppState['panes'] };
