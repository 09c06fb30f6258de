import { expect } from 'vitest';
import { value } from '../../../main/storage/testing/temporary';
import { openLibrary } from '../../../main/storage';
import type { Change } from '../../../shared/model';
import { rename } from '../edits';
import { edit, openArticle } from '../effects';
import { savingOf } from '../saving';
import type { Bundle } from '../../../main/testing/bundle';
import type { Fault } from './faults';
import { page } from './page';

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

/** How many changes are made before a fault, during it and after it. */
export interface Steps {
  readonly before: number;
  readonly during: number;
  readonly after: number;
}

/** What became of a page that went through a fault. */
export interface Outcome {
  /** What the person was told when the page was opened, and what the status bar said during the fault. */
  readonly noticed: readonly string[];
  readonly said: string;
  /** How many changes the outbox and the page's store kept, and whether the page showed the last. */
  readonly pending: number;
  readonly stored: number;
  readonly shown: boolean;
  /** What the status bar said as soon as the fault had ended and it was tried again, and at the end. */
  readonly saved: readonly string[];
  /** Titles given, and those in the library file at the end, in order. */
  readonly made: readonly string[];
  readonly kept: readonly unknown[];
}

/** Works in an article before, during and after a fault. */
export async function goThrough(
  { site, atOpen }: Fault,
  holder: Bundle,
  { before, during, after }: Steps,
): Promise<Outcome> {
  const { path, begin } = site(holder);
  let end = atOpen ? await begin() : undefined;
  const p = await page(undefined, path);
  const noticed = p.notices();
  const working = new Working(p);
  await working.begin();
  if (!atOpen) working.work(before);
  await working.tried();
  const saved = [working.said()];
  end ??= await begin();

  working.work(during);
  await working.tried();
  const said = working.said();
  const { pending } = p.store.get().outbox;
  const stored = await p.database.outbox.count();
  const title = p.store.get().open?.records.get('article', p.articleId)?.title;
  const shown = title === working.made().at(-1);

  await end();
  await p.outbox.deliver();
  saved.push(working.said());
  working.work(after);
  await working.tried();
  saved.push(working.said());
  p.main.library().close();
  const kept = titlesIn(path, p.articleId);
  return { noticed, said, pending, stored, shown, saved, made: working.made(), kept };
}
