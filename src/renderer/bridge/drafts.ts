import type { PageDatabase } from './database';

/** Where a draft belongs. */
export interface DraftPlace {
  /** The article or the review in whose history it will be a change. */
  readonly historyId: string;
  readonly kind: string;
  readonly id: string;
  readonly field: string;
}

/** Unfinished text, kept at every key so that quitting or a crash does not lose it. */
export class Drafts {
  constructor(
    private readonly database: PageDatabase,
    private readonly libraryId: string,
  ) {}

  private key({ historyId, kind, id, field }: DraftPlace): string {
    return [this.libraryId, historyId, kind, id, field].join(' ');
  }

  async keep(place: DraftPlace, value: string): Promise<void> {
    await this.database.drafts.put({ key: this.key(place), value });
  }

  async drop(place: DraftPlace): Promise<void> {
    await this.database.drafts.delete(this.key(place));
  }

  /** Every draft left of the article, or of the review. */
  async of(historyId: string): Promise<readonly (DraftPlace & { readonly value: string })[]> {
    const rows = await this.database.drafts
      .where('key')
      .startsWith(`${this.libraryId} ${historyId} `)
      .toArray();
    return rows.flatMap(({ key, value }) => {
      const [, , kind, id, field] = key.split(' ');
      return kind === undefined || id === undefined || field === undefined
        ? []
        : [{ historyId, kind, id, field, value }];
    });
  }
}
