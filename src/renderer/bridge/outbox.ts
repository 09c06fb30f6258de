import type { ApiError } from '../../shared/api';
import type { Change } from '../../shared/model';
import type { OutboxEntry, PageDatabase } from './database';
import type { Desk } from './desk';

/** What has been confirmed and what has not. */
export interface OutboxStatus {
  /** Changes that main has not acknowledged. */
  readonly pending: number;
  /** How many of them are nowhere but in the page’s memory, because its store does not take them. */
  readonly loose: number;
  /** Why the oldest of them could not be delivered at the last try. */
  readonly failure: ApiError | null;
  /** Changes that main refused for good: kept, with the reason. */
  readonly refused: readonly { readonly change: Change; readonly message: string }[];
}

/** The place in the store of what is not in it. */
const LOOSE = -1;

/** Milliseconds between two tries while something stands in the way. */
const RETRY_MS = 2_000;

/**
 * Every change goes to Dexie before it goes to main and leaves only on main's acknowledgement. Delivery is in
 * order, one at a time; it stops at the first failure and is tried again. Sending twice does no harm: main
 * knows changes by id. A change that breaks a rule of the records is set aside, so that the rest can go on.
 *
 * What an earlier page left goes first, whatever is done before it is known. Where several windows share the store,
 * each sends what it found there besides its own, since nobody knows whether the others live to send it.
 */
export class Outbox {
  private queue: OutboxEntry[] = [];
  /** Resolves when what an earlier page left stands in the queue. */
  private found: Promise<unknown> = Promise.resolve();
  /** Entries that no other window can have sent or set aside: made here, and not sent yet. */
  private readonly fresh = new Set<OutboxEntry>();
  private refused: { change: Change; message: string }[] = [];
  private failure: ApiError | null = null;
  private storing: Promise<void> = Promise.resolve();
  /** On their way into Dexie. */
  private arriving: Change[] = [];
  private delivering: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stopped = false;

  constructor(
    private readonly desk: Desk,
    private readonly database: PageDatabase,
    private readonly libraryId: string,
    private readonly report: (status: OutboxStatus) => void,
  ) {}

  /**
   * Sends what an earlier run left. Gives back every change that was waiting, oldest first. To be called before the
   * first `send`, which then comes after it. Rejects where the store cannot be read; what is sent is delivered then too.
   *
   * @param opened Resolves when the store is open.
   */
  async resume(opened: Promise<unknown> = Promise.resolve()): Promise<readonly Change[]> {
    const finding = this.find(opened);
    this.found = finding.catch(() => undefined);
    const waiting = await finding;
    await this.deliver();
    return waiting;
  }

  private async find(opened: Promise<unknown>): Promise<readonly Change[]> {
    await opened;
    const left = await this.database.outbox.where('libraryId').equals(this.libraryId).sortBy('seq');
    // What was sent from here meanwhile may be among them.
    const own = [...this.queue.map(({ change }) => change), ...this.arriving].map(({ id }) => id);
    const waiting: OutboxEntry[] = [];
    for (const entry of left) {
      if (entry.refused !== undefined) this.refuse(entry, entry.refused);
      else if (!own.includes(entry.change.id)) waiting.push(entry);
    }
    this.queue.unshift(...waiting);
    this.announce();
    return waiting.map(({ change }) => change);
  }

  /**
   * Sends what other windows left in the store, after everything of this one. What a window that lives still sends itself
   * is sent twice, which does no harm. Gives it back.
   */
  async adopt(): Promise<readonly Change[]> {
    await this.found;
    const left = await this.database.outbox
      .where('libraryId')
      .equals(this.libraryId)
      .sortBy('seq')
      .catch(() => []);
    const own = new Set(
      [...this.queue.map(({ change }) => change), ...this.arriving].map(({ id }) => id),
    );
    const strange = left.filter(
      ({ change, refused }) => refused === undefined && !own.has(change.id),
    );
    this.queue.push(...strange);
    this.announce();
    await this.deliver();
    return strange.map(({ change }) => change);
  }

  /** Takes a change over. Resolves when it is in Dexie; delivery goes on by itself. */
  send(change: Change): Promise<void> {
    this.arriving.push(change);
    this.announce();
    this.storing = this.storing.then(() => this.store(change));
    return this.storing;
  }

  private async store(change: Change): Promise<void> {
    const entry = { libraryId: this.libraryId, change };
    // The page's store may be full or gone. Main is still the truth, so the change goes there all the same.
    const seq = await this.database.outbox.add(entry).catch(() => LOOSE);
    const stored = { ...entry, seq };
    this.queue.push(stored);
    this.fresh.add(stored);
    this.arriving = this.arriving.filter((each) => each !== change);
    void this.deliver();
  }

  /** Tries to deliver everything that waits. Resolves when the queue is empty or a try has failed. */
  deliver(): Promise<void> {
    this.delivering ??= this.drain().finally(() => {
      this.delivering = null;
      // What arrived after the last look into the queue and before this line found a delivery under way.
      if (this.queue.length > 0 && this.failure === null && !this.stopped) void this.deliver();
    });
    return this.delivering;
  }

  /**
   * Stores again what the page's store did not take, with what was made after it, so that it is found in the order in
   * which it was made. Where it still does not, that stays in memory.
   */
  private async storeLoose(): Promise<void> {
    const first = this.queue.findIndex(({ seq }) => seq === LOOSE);
    if (first === -1) return;
    const behind = this.queue.slice(first);
    const { outbox } = this.database;
    const moved = new Map<OutboxEntry, number>();
    try {
      await this.database.transaction('rw', outbox, async () => {
        for (const entry of behind) {
          // What another window set aside stays where it says so.
          if ((await outbox.get(entry.seq))?.refused !== undefined) continue;
          await outbox.delete(entry.seq);
          const { libraryId, change } = entry;
          moved.set(entry, await outbox.add({ libraryId, change }));
        }
      });
    } catch {
      // The store is still full or gone: the next try does it.
      return;
    }
    this.queue = this.queue.map((entry) => {
      const seq = moved.get(entry);
      if (seq === undefined) return entry;
      const stored = { ...entry, seq };
      if (this.fresh.delete(entry)) this.fresh.add(stored);
      return stored;
    });
  }

  private loose(): number {
    return this.queue.filter(({ seq }) => seq === LOOSE).length;
  }

  /** Resolves when everything handed over so far is in Dexie. */
  stored(): Promise<void> {
    return this.storing;
  }

  /**
   * The changes of one history that main has not confirmed, oldest first: the article's own or, with `reviewId`,
   * those of a review of it.
   */
  pendingFor(articleId: string, reviewId?: string): readonly Change[] {
    return [...this.queue.map(({ change }) => change), ...this.arriving].filter(
      (change) => change.articleId === articleId && change.reviewId === reviewId,
    );
  }

  /** Resolves when everything handed over so far is at least in Dexie, and delivery was tried. */
  async settle(): Promise<void> {
    do {
      await this.storing;
      await this.deliver();
    } while (this.queue.length > 0 && this.failure === null);
  }

  /** Lets go of what main refused; gives it back. */
  async discardRefused(): Promise<readonly Change[]> {
    const discarded = this.refused.map(({ change }) => change);
    this.refused = [];
    this.announce();
    const ids = discarded.map(({ id }) => id);
    await this.database.outbox
      .where('change.id')
      .anyOf(ids)
      .delete()
      .catch(() => undefined);
    return discarded;
  }

  /** Makes no more tries of its own. What waits stays in Dexie. */
  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private async drain(): Promise<void> {
    clearTimeout(this.timer);
    await this.found;
    for (let entry = this.queue[0]; entry !== undefined; entry = this.queue[0]) {
      if (await this.refusedElsewhere(entry)) {
        this.queue.shift();
        this.announce();
        continue;
      }
      const answer = await this.desk.call('change.commit', {
        libraryId: this.libraryId,
        change: entry.change,
      });
      if (answer.ok) {
        await this.forget(entry);
      } else if (
        answer.error.code.startsWith('refused:') ||
        answer.error.code === 'invalid-arguments'
      ) {
        await this.setAside(entry, answer.error.message);
      } else {
        this.failure = answer.error;
        // After what is being stored, so that nothing of it comes before what was made earlier.
        this.storing = this.storing.then(() => this.storeLoose());
        await this.storing;
        this.announce();
        if (!this.stopped) this.timer = setTimeout(() => void this.deliver(), RETRY_MS);
        return;
      }
      this.queue.shift();
      this.failure = null;
      this.announce();
    }
    this.announce();
  }

  private async forget(entry: OutboxEntry): Promise<void> {
    if (entry.seq === LOOSE) return;
    // Main has it; an entry that cannot be deleted is sent again at the next start, which does no harm.
    await this.database.outbox.delete(entry.seq).catch(() => undefined);
  }

  /** Main may take by now what it refused another window, where it is shown as refused: it stays so. */
  private async refusedElsewhere(entry: OutboxEntry): Promise<boolean> {
    if (this.fresh.delete(entry) || entry.seq === LOOSE) return false;
    const stored = await this.database.outbox.get(entry.seq).catch(() => undefined);
    if (stored?.refused === undefined) return false;
    this.refuse(entry, stored.refused);
    return true;
  }

  private async setAside(entry: OutboxEntry, message: string): Promise<void> {
    this.refuse(entry, message);
    if (entry.seq === LOOSE) return;
    // Whole: another window may have let it go.
    await this.database.outbox.put({ ...entry, refused: message }).catch(() => undefined);
  }

  private refuse({ change }: OutboxEntry, message: string): void {
    this.refused.push({ change, message });
  }

  private announce(): void {
    this.report({
      pending: this.queue.length + this.arriving.length,
      loose: this.loose(),
      failure: this.failure,
      refused: [...this.refused],
    });
  }
}
