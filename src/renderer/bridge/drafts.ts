import type { PageDatabase } from './database';
import type { WindowLock } from './windowLock';

/** Where a draft belongs. */
export interface DraftPlace {
  /** The article or the review in whose history it will be a change. */
  readonly historyId: string;
  readonly kind: string;
  readonly id: string;
  readonly field: string;
}

/** A draft that nobody is typing any more. */
export interface LeftDraft extends DraftPlace {
  readonly value: string;
  /** Under which it is in the store. */
  readonly key: string;
}

/**
 * Unfinished text, kept at every key so that quitting or a crash does not lose it. What a window that is alive keeps is
 * its own. Where the browser cannot tell which are, all of it is taken for left.
 */
export class Drafts {
  constructor(
    private readonly database: PageDatabase,
    private readonly libraryId: string,
    private readonly window: WindowLock,
  ) {}

  private key({ historyId, kind, id, field }: DraftPlace, owner: string | null): string {
    const place = [this.libraryId, historyId, kind, id, field];
    return [...place, ...(owner === null ? [] : [owner])].join(' ');
  }

  async keep(place: DraftPlace, value: string): Promise<void> {
    await this.database.drafts.put({ key: this.key(place, this.window.owner), value });
  }

  async drop(place: DraftPlace): Promise<void> {
    // The window may have been given its lock only after it kept the draft.
    const keys = [null, this.window.owner].map((owner) => this.key(place, owner));
    await this.database.drafts.bulkDelete(keys);
  }

  /** Every draft of the article, or of the review, that was left by this window or by one that is gone. */
  async left(historyId: string): Promise<readonly LeftDraft[]> {
    const rows = await this.database.drafts
      .where('key')
      .startsWith(`${this.libraryId} ${historyId} `)
      .toArray();
    // After the store was read: whoever had kept something by then is known to be alive.
    const others = await this.window.others();
    return rows.flatMap(({ key, value }) => {
      const [, , kind, id, field, owner] = key.split(' ');
      if (kind === undefined || id === undefined || field === undefined) return [];
      if (owner !== undefined && others.has(owner)) return [];
      return [{ historyId, kind, id, field, value, key }];
    });
  }

  /** Makes what was left this window's own. False: another window did so first. */
  async adopt(draft: LeftDraft): Promise<boolean> {
    const { drafts } = this.database;
    const key = this.key(draft, this.window.owner);
    return this.database.transaction('rw', drafts, async () => {
      const row = await drafts.get(draft.key);
      if (row === undefined) return false;
      await drafts.delete(draft.key);
      await drafts.put({ ...row, key });
      return true;
    });
  }
}
