import type { EntityTable } from 'dexie';
import type { Change } from '../../../shared/model';
import { PageDatabase } from '../database';

/** A change of a review, kept for good. `seq`: the order in which they were kept, by whichever tab. */
export interface KeptChange {
  readonly seq: number;
  readonly id: string;
  readonly change: Change;
}

/** What the last review file of a review held, as far as this browser knows. */
export interface SavedFile {
  readonly reviewId: string;
  /** ISO instant, UTC. */
  readonly at: string;
  /** Of its changes. */
  readonly ids: readonly string[];
}

/** `reader`: the name of who works here. `checked`: written when the page is opened, to see that writing works. */
export interface CopyFact {
  readonly key: 'reader' | 'checked';
  readonly value: string;
}

/**
 * The store of one review copy, with the outbox and drafts of the pages that show it. All pages opened from files
 * may share an origin, so the name holds the copy's id. Every transaction has strict durability.
 */
export class CopyDatabase extends PageDatabase {
  declare readonly changes: EntityTable<KeptChange, 'seq'>;
  declare readonly saves: EntityTable<SavedFile, 'reviewId'>;
  declare readonly facts: EntityTable<CopyFact, 'key'>;

  constructor(copyId: string) {
    super(`sourcemark-copy-${copyId}`);
    this.version(2).stores({ changes: '++seq, &id', saves: 'reviewId', facts: 'key' });
  }
}
