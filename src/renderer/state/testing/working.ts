import { expect } from 'vitest';
import { value } from '../../../main/storage/testing/temporary';
import { openLibrary } from '../../../main/storage';
import type { Change } from '../../../shared/model';
import { rename } from '../edits';
import { edit, openArticle } from '../effects';
import { savingOf } from '../selectors';
import type { page } from './page';

type Page = Awaited<ReturnType<typeof page>>;

/** Somebody at work in the article of a page: every step is a new title. */
export class Working {
  private steps = 0;

  constructor(private readonly page: Page) {}

  async begin(): Promise<void> {
    await openArticle(this.page.context, this.page.articleId);
  }

  /** So many steps more, one after the other without waiting. */
  work(steps: number): void {
    for (let i = 0; i < steps; i += 1) {
      this.steps += 1;
      const article = this.page.store.get().open?.records.get('article', this.page.articleId);
      if (article === undefined) throw new Error('the article is not open');
      edit(this.page.context, rename(article, `Title ${this.steps}`));
    }
  }

  /** Waits until what was done is in the library, or has been tried. */
  async tried(): Promise<void> {
    await this.page.outbox.settle();
  }

  /** What the status bar says. */
  said(): string {
    const saving = savingOf(this.page.store.get());
    return saving.status === 'not-saved' ? saving.why : saving.status;
  }

  /** Every title that was given, in order. */
  made(): readonly string[] {
    return Array.from({ length: this.steps }, (_, i) => `Title ${i + 1}`);
  }
}

const titleOf = ({ ops }: Change): unknown => ops[0]?.after?.['title'];

/** The titles given in the library file at `path`, in the order they were committed; it must be sound. */
export function titlesIn(path: string, articleId: string): readonly unknown[] {
  const library = value(openLibrary(path, { create: false }));
  try {
    expect(value(library.check())).toEqual([]);
    // The first is the import.
    return value(library.changes(articleId)).slice(1).map(titleOf);
  } finally {
    library.close();
  }
}
