import type { Change } from '../../../shared/model';
import type { CopyDatabase, KeptChange, SavedFile } from './database';
import { openStore, reasonOf } from './opening';

/** Whether what was done is kept, and if not why: see `reasonOf`. */
export interface Keeping {
  /** `memory`: some of it is in this page only, and gone when the page is closed. */
  readonly kept: 'browser' | 'memory';
  readonly why: string | null;
}

/**
 * Where the changes made in a review copy are kept: in the browser, by the tables of `CopyDatabase`, and all of them
 * in memory besides. What the browser does not take stays in memory, which is said, and is written when the browser
 * takes something again. Changes are only ever added, so several tabs cannot overwrite each other.
 */
export class CopyShelf {
  /** Every change known here, in the order kept. */
  private readonly held: Change[] = [];
  private readonly ids = new Set<string>();
  /** The ids of those that the browser has committed. */
  private readonly stored = new Set<string>();
  /** The last row read. */
  private seq = 0;
  private readonly savedFiles = new Map<string, SavedFile>();
  private name = '';
  private why: string | null = null;
  /** Whether it is worth opening the store again when it is found closed. */
  private mayReopen = true;
  private turn: Promise<unknown> = Promise.resolve();

  private constructor(private readonly database: CopyDatabase) {}

  /** The shelf with what the browser kept. Never fails: without the browser it is in memory. */
  static async open(database: CopyDatabase): Promise<CopyShelf> {
    const shelf = new CopyShelf(database);
    shelf.why = await openStore(database);
    shelf.mayReopen = shelf.why === null;
    if (shelf.why === null) await shelf.refresh();
    return shelf;
  }

  get keeping(): Keeping {
    return { kept: this.why === null ? 'browser' : 'memory', why: this.why };
  }

  /** The name of who worked here last; empty: nobody yet. */
  get reader(): string {
    return this.name;
  }

  /** Every change, in the order kept. */
  get changes(): readonly Change[] {
    return this.held;
  }

  /** What the last review file of a review held. */
  savedOf(reviewId: string): SavedFile | null {
    return this.savedFiles.get(reviewId) ?? null;
  }

  has(changeId: string): boolean {
    return this.ids.has(changeId);
  }

  /** Reads what other tabs have kept since. True where there was something. */
  refresh(): Promise<boolean> {
    return this.inTurn(async () => {
      if (!this.database.isOpen()) return false;
      try {
        const { changes, saves, facts } = this.database;
        const [rows, files, fact] = await this.database.transaction(
          'r',
          [changes, saves, facts],
          () =>
            Promise.all([
              changes.where('seq').above(this.seq).toArray(),
              saves.toArray(),
              facts.get('reader'),
            ]),
        );
        const before = this.held.length;
        this.take(rows);
        for (const file of files) this.savedFiles.set(file.reviewId, file);
        this.name = fact?.value ?? this.name;
        return this.held.length > before;
      } catch (error) {
        this.why = reasonOf(error);
        return false;
      }
    });
  }

  /**
   * Keeps a change that `admit` lets pass; resolves when the browser has committed it, or says that it is in memory
   * only (`keeping`). `admit` is asked again with what other tabs have kept, in the same transaction.
   *
   * @returns What `admit` said against it, or null.
   */
  keep<Refusal>(change: Change, admit: () => Refusal | null): Promise<Refusal | null> {
    return this.inTurn(async () => {
      if (this.why !== null) return this.keepAgain(change, admit);
      try {
        return await this.write([change], admit);
      } catch (error) {
        this.why = reasonOf(error);
        return this.keepAgain(change, admit);
      }
    });
  }

  /** Remembers that a review file was written with these changes. */
  async markSaved(file: SavedFile): Promise<void> {
    this.savedFiles.set(file.reviewId, file);
    await this.database.saves.put(file).catch(() => undefined);
  }

  async setReader(name: string): Promise<void> {
    this.name = name;
    await this.database.facts.put({ key: 'reader', value: name }).catch(() => undefined);
  }

  /** The browser failed before. Tries once more with all that it does not have; else it stays in memory. */
  private async keepAgain<Refusal>(
    change: Change,
    admit: () => Refusal | null,
  ): Promise<Refusal | null> {
    if (!this.ids.has(change.id)) {
      const refusal = admit();
      if (refusal !== null) return refusal;
      this.add(change);
    }
    try {
      if (!this.database.isOpen()) {
        // A store that does not open takes its time to say so, at every change.
        this.mayReopen &&= (await openStore(this.database)) === null;
        if (!this.mayReopen) return null;
        // It may have been cleared: then everything known here is written again.
        this.seq = 0;
        this.stored.clear();
      }
      await this.write(this.held, () => null);
      this.why = null;
    } catch (error) {
      this.why = reasonOf(error);
    }
    return null;
  }

  /** Writes what of `wanted` is not there, in one transaction; nothing of it where `admit` refuses. */
  private async write<Refusal>(
    wanted: readonly Change[],
    admit: () => Refusal | null,
  ): Promise<Refusal | null> {
    const { changes } = this.database;
    const { refusal, seq } = await this.database.transaction('rw', changes, async () => {
      this.take(await changes.where('seq').above(this.seq).toArray());
      const missing = wanted.filter(({ id }) => !this.stored.has(id));
      const refused = missing.length === 0 ? null : admit();
      let last = this.seq;
      for (const change of refused === null ? missing : []) {
        last = await changes.add({ id: change.id, change });
      }
      return { refusal: refused, seq: last };
    });
    this.seq = seq;
    if (refusal !== null) return refusal;
    for (const change of wanted) {
      this.stored.add(change.id);
      this.add(change);
    }
    return null;
  }

  private take(rows: readonly KeptChange[]): void {
    for (const { seq, change } of rows) {
      this.stored.add(change.id);
      this.add(change);
      this.seq = Math.max(this.seq, seq);
    }
  }

  private add(change: Change): void {
    if (this.ids.has(change.id)) return;
    this.ids.add(change.id);
    this.held.push(change);
  }

  /** One at a time, in the order asked. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.turn.then(work);
    this.turn = done.catch(() => undefined);
    return done;
  }
}
