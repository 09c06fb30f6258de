import { type ApiError, failure, type Result } from '../../../shared/api';
import { latest, type Stamp, tick } from '../../../shared/history';
import type { Change, Review } from '../../../shared/model';
import type { Desk, Drafts, Outbox } from '../../bridge';
import type { Edit, NewId } from '../edits';
import type { Notice } from '../state';
import type { Store } from '../store';

/** What the library's own effects need besides the store; there once main has answered. */
export interface Connection {
  readonly outbox: Outbox;
  readonly drafts: Drafts;
}

/** What effects work with. One object a page; the only holder of the desk. */
export class Context {
  connection: Connection | null = null;
  /** The pauses after which a draft becomes a change, by `fieldKey`. */
  readonly pauses = new Map<string, ReturnType<typeof setTimeout>>();
  /** Makes what was typed into a view's own field a change. A field enters itself while it is edited. */
  readonly unfinished = new Set<() => void>();
  /** Counting the articles, while that is under way. */
  counting: Promise<void> | null = null;
  /** Ask work that is under way to stop, by its id. */
  readonly stops = new Map<number, () => void>();
  private last: Stamp | null = null;
  private notices = 0;
  private works = 0;

  constructor(
    readonly store: Store,
    readonly desk: Desk,
    readonly newId: NewId,
    /** Milliseconds since the epoch. */
    private readonly now: () => number,
  ) {}

  /** Never stamps a change earlier than a reading that is known. */
  observe(...stamps: readonly (Stamp | null)[]): void {
    for (const stamp of stamps) this.last = latest(this.last, stamp);
  }

  /** What identifies a new change: its id, its time and its actor, which in a review is who reads. */
  head(review?: Pick<Review, 'reviewer'>): Pick<Change, 'id' | 'at' | 'actor'> {
    this.last = tick(this.last, this.now());
    const actor = review?.reviewer ?? this.store.get().workspace?.analyst ?? 'Analyst';
    return { id: this.newId(), at: this.last, actor };
  }

  /** The change that carries out an edit: of the article, or, with `review`, of that review's own history. */
  changeOf(articleId: string, edit: Edit, review?: Review): Change {
    const change = { ...this.head(review), articleId, label: edit.label, ops: [...edit.ops] };
    return review === undefined ? change : { ...change, reviewId: review.id };
  }

  /** The id of a piece of work that begins. */
  nextWork(): number {
    this.works += 1;
    return this.works;
  }

  notify(notice: Omit<Notice, 'id'>): void {
    this.notices += 1;
    this.store.dispatch({ type: 'notice', notice: { ...notice, id: this.notices } });
  }

  /** Shows an error; gives back the value of a success, or undefined. */
  unwrap<T>(result: Result<T>): T | undefined {
    if (result.ok) return result.value;
    this.fail(result.error);
    return undefined;
  }

  fail(error: ApiError): void {
    this.notify({ tone: 'error', text: error.message });
  }

  /** The connection, or a failure shown to the person. */
  connected(): Connection | null {
    if (this.connection === null) {
      this.unwrap(failure('internal', 'The library is not open yet. Nothing was changed.'));
    }
    return this.connection;
  }
}
