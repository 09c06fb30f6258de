import Dexie, { type EntityTable } from 'dexie';
import type { Change } from '../../shared/model';

/** A change on its way to main. `seq` keeps the order in which they were made. */
export interface OutboxEntry {
  readonly seq: number;
  readonly libraryId: string;
  readonly change: Change;
  /** Why main will never take it; absent while it may still be delivered. */
  readonly refused?: string;
}

/** Text typed into a field and not yet made a change. */
export interface Draft {
  /** `libraryId historyId kind id field`, and behind it the window that keeps it: see `WindowLock`. */
  readonly key: string;
  readonly value: string;
}

/** The page's own store. Never a second truth: only what main has not confirmed yet. */
export class PageDatabase extends Dexie {
  declare readonly outbox: EntityTable<OutboxEntry, 'seq'>;
  declare readonly drafts: EntityTable<Draft, 'key'>;

  constructor(name = 'sourcemark') {
    // Chromium's default durability is relaxed: a crash of the machine could lose what was just written.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ outbox: '++seq, libraryId, change.id', drafts: 'key' });
  }
}
