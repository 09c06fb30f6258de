import {
  type Across,
  type AcrossFigure,
  type ArticleSummary,
  type Counting,
  type FigureClaim,
  type FigureClaims,
  type ListFilter,
  type Result,
  success,
  type UntaggedLeft,
} from '../../../shared/api';
import { AcrossSum, type ArticleFigures, figureClaims, hasFigure } from '../../../shared/across';
import { conditionsIn, fits } from '../../../shared/listing';
import type { Library, MeasuredArticle } from '../../storage';
import type { CurrentLibrary } from '../currentLibrary';

/**
 * Works out the figures of articles, in the order asked, somewhere that nobody waits for; of some at least, and no
 * longer than about a second.
 */
export type Measure = (
  library: Library,
  articleIds: readonly string[],
) => Promise<Result<readonly MeasuredArticle[]>>;

/** The most claims that are listed behind a figure, and how long they are looked for, in milliseconds. */
const CLAIMS_LIMIT = 500;
const CLAIMS_TIME = 300;

/** The most articles handed over to be counted at once. */
const STEP = 2_000;

/** After so many articles added up, main looks after what else there is to do. */
const TURN = 500;

interface Known {
  /** How many changes the article had when it was counted: while it has no more, its figures hold. */
  readonly changes: number;
  /** Null: it cannot be counted. */
  readonly figures: ArticleFigures | null;
}

/**
 * The figures of the open library's articles. They are counted when they are asked for, a step at a time, and kept
 * while this runs; an article is counted again only after it was changed.
 */
export class FiguresDesk {
  private libraryId = '';
  private readonly known = new Map<string, Known>();
  private step: Promise<Result<null>> | null = null;

  constructor(
    private readonly library: CurrentLibrary,
    private readonly measure: Measure,
  ) {}

  /** Counts some of what is not counted, and tells how far it has come. */
  async count(): Promise<Result<Counting>> {
    // Two windows that ask at once wait for the same step.
    this.step ??= this.countSome().finally(() => {
      this.step = null;
    });
    const done = await this.step;
    if (!done.ok) return done;
    const stale = this.stale();
    if (!stale.ok) return stale;
    const { all, left } = stale.value;
    return success({ counted: all - left.length, articles: all });
  }

  untagged(): Result<readonly UntaggedLeft[]> {
    this.follow();
    return success(
      [...this.known].map(([articleId, { figures }]) => ({
        articleId,
        untagged: figures?.untagged ?? null,
      })),
    );
  }

  /** Which of the articles a filter leaves. */
  fitting(filter: ListFilter): Result<readonly ArticleSummary[]> {
    const listed = this.library.get().list();
    if (!listed.ok || conditionsIn(filter) === 0) return listed;
    this.follow();
    const untagged = new Map(
      [...this.known].map(([id, { figures }]) => [id, figures?.untagged ?? null]),
    );
    return success(listed.value.filter((article) => fits(article, filter, untagged)));
  }

  /** The figures of the articles that a filter leaves, together; of as many as are counted. */
  async across(filter: ListFilter): Promise<Result<Across>> {
    const listed = this.library.get().list();
    if (!listed.ok) return listed;
    const found = this.fitting(filter);
    if (!found.ok) return found;
    const sum = new AcrossSum();
    let unread = 0;
    for (const [n, article] of found.value.entries()) {
      const known = this.known.get(article.id);
      if (known?.figures === null) unread += 1;
      sum.add({ article, figures: known?.figures ?? null });
      // Of ten thousand articles it takes a second: others have their turn meanwhile.
      if (n % TURN === TURN - 1) await new Promise((resolve) => setImmediate(resolve));
    }
    return success(sum.result({ all: listed.value.length, unread }));
  }

  /** The claims behind a figure, those of the articles changed last first. */
  claims(filter: ListFilter, figure: AcrossFigure): Result<FigureClaims> {
    const found = this.fitting(filter);
    if (!found.ok) return found;
    const until = Date.now() + CLAIMS_TIME;
    const claims: FigureClaim[] = [];
    for (const article of found.value) {
      const figures = this.known.get(article.id)?.figures ?? null;
      if (figures === null || !hasFigure(figure, article, figures)) continue;
      if (claims.length >= CLAIMS_LIMIT || (claims.length > 0 && Date.now() > until)) {
        return success({ claims, more: true });
      }
      const records = this.library.get().records(article.id);
      // Deleted or unreadable since it was counted: the next count leaves it out.
      if (records.ok) claims.push(...figureClaims(figure, records.value));
    }
    const more = claims.length > CLAIMS_LIMIT;
    return success({ claims: claims.slice(0, CLAIMS_LIMIT), more });
  }

  /** Lets go of what was counted in another library. */
  private follow(): void {
    const { id } = this.library.get();
    if (id === this.libraryId) return;
    this.libraryId = id;
    this.known.clear();
  }

  /** The articles to be counted, each with the number of its changes, and how many articles there are. */
  private stale(): Result<{
    readonly all: number;
    readonly left: readonly (readonly [articleId: string, changes: number])[];
  }> {
    this.follow();
    const library = this.library.get();
    const listed = library.list();
    if (!listed.ok) return listed;
    const histories = library.histories();
    if (!histories.ok) return histories;
    const changes = new Map(histories.value.map((each) => [each.articleId, each.changes]));
    const living = new Set(listed.value.map(({ id }) => id));
    for (const id of this.known.keys()) if (!living.has(id)) this.known.delete(id);
    const left = listed.value
      .map(({ id }) => [id, changes.get(id) ?? 0] as const)
      .filter(([id, now]) => this.known.get(id)?.changes !== now);
    return success({ all: listed.value.length, left });
  }

  private async countSome(): Promise<Result<null>> {
    const stale = this.stale();
    if (!stale.ok) return stale;
    const step = stale.value.left.slice(0, STEP);
    if (step.length === 0) return success(null);
    const library = this.library.get();
    const measured = await this.measure(
      library,
      step.map(([id]) => id),
    );
    if (!measured.ok) return measured;
    // Another library may have been opened meanwhile.
    this.follow();
    if (this.library.get().id !== library.id) return success(null);
    // Changes since then make an article stale once more.
    const changes = new Map(step);
    for (const { articleId, figures } of measured.value) {
      this.known.set(articleId, { changes: changes.get(articleId) ?? 0, figures });
    }
    return success(null);
  }
}
