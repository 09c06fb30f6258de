import * as v from 'valibot';
import {
  DEFAULT_PREFERENCES,
  type ArgsOf,
  type CopyFacts,
  type Events,
  failure,
  type OperationName,
  type Result,
  type ResultOf,
  success,
  type Workspace,
} from '../../shared/api';
import { type Article, type ArticleRecords, changeSchema } from '../../shared/model';
import {
  printReviewFile,
  REVIEW_EXTENSION,
  reviewFileOf,
  type ReviewCopy,
} from '../../shared/review';
import { bodyWords } from '../../shared/text';
import { fileName } from './copy/download';
import { type CopyReview, CopyReviews } from './copy/reviews';
import type { CopyShelf, Keeping } from './copy/shelf';
import type { Desk } from './desk';

/** What is kept of the work in a review copy, and how far it has come. */
export interface CopyStatus extends Keeping {
  /** What is read, for the first screen. */
  readonly subject: Pick<Article, 'title' | 'outlet' | 'byline' | 'publishedAt'> & {
    readonly words: number;
    /** The analyst's claims that came along. */
    readonly claims: number;
  };
  /** Whether another tab had the copy open before this one. */
  readonly elsewhere: boolean;
  /** The one worked on last first. */
  readonly reviews: readonly CopyReview[];
}

/** The desk of a review copy. */
export interface CopyDesk extends Desk {
  status(): CopyStatus;
  /** Calls `listener` after every change of the status; gives back the function that stops it. */
  watch(listener: (status: CopyStatus) => void): () => void;
  /** Reads what other tabs have kept; says `changed` where there was something. */
  refresh(): Promise<void>;
  /** Another tab is open, or has gone. */
  setElsewhere(elsewhere: boolean): void;
}

/** What a copy's desk works with. */
export interface CopyTools {
  readonly shelf: CopyShelf;
  /** `darwin`, `win32` or `linux`. */
  readonly platform: string;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Gives the person a file. */
  download(name: string, content: string): void;
  /** Called after a change was kept: tells the other tabs. */
  kept(): void;
}

type Handlers = {
  readonly [K in OperationName]?: (args: ArgsOf<K>) => Promise<Result<ResultOf<K>>>;
};

/** The `Desk` of a review copy: its records come from the file itself, its changes go to the browser's own store. */
export function dexieDesk(copy: ReviewCopy, tools: CopyTools): CopyDesk {
  const { shelf } = tools;
  const reviews = new CopyReviews(copy);
  const watching = new Set<(status: CopyStatus) => void>();
  const changed = new Set<(payload: Events['changed']) => void>();
  let elsewhere = false;

  const subject = {
    ...copy.article,
    words: bodyWords(copy.text).length,
    claims: copy.claims.length,
  };
  const status = (): CopyStatus => {
    reviews.follow(shelf.changes);
    return {
      ...shelf.keeping,
      subject,
      elsewhere,
      reviews: reviews.list((id) => shelf.savedOf(id)),
    };
  };
  const announce = () => {
    const now = status();
    for (const listener of [...watching]) listener(now);
  };
  const facts = (): CopyFacts => ({
    id: copy.id,
    articleId: copy.article.id,
    mode: copy.mode,
    sentBy: copy.sentBy,
    sentAt: copy.sentAt,
    kept: shelf.keeping.kept,
  });
  const workspace = (): Workspace => {
    reviews.follow(shelf.changes);
    return {
      libraryId: copy.id,
      libraryPath: '',
      recent: [],
      analyst: shelf.reader,
      suggestions: false,
      preferences: DEFAULT_PREFERENCES,
      exportFolder: null,
      appVersion: copy.appVersion,
      platform: tools.platform,
      latest: reviews.latest,
      keptOut: null,
      copy: facts(),
    };
  };
  const article = (): ArticleRecords => ({
    article: copy.article,
    texts: [copy.text],
    claims: copy.claims,
    sources: copy.sources,
    attributions: copy.attributions,
    decisions: [],
    deliveries: [],
    rulings: [],
  });
  const forArticle =
    <T>(value: () => T) =>
    ({ articleId }: { readonly articleId: string }): Promise<Result<T>> =>
      Promise.resolve(
        articleId === copy.article.id
          ? success(value())
          : failure('not-found', 'This review copy holds one article, and that is another.'),
      );

  const handlers: Handlers = {
    'workspace.get': () => Promise.resolve(success(workspace())),
    async 'workspace.set-analyst'({ analyst }) {
      await shelf.setReader(analyst.trim());
      return success(workspace());
    },
    'library.list': () => Promise.resolve(success([])),
    'library.history': () => Promise.resolve(success([])),
    'article.open': forArticle(article),
    'article.history': forArticle(() => []),
    'review.list': forArticle(() => status().reviews),
    'review.history'({ reviewId }) {
      reviews.follow(shelf.changes);
      return Promise.resolve(success(reviews.history(reviewId)));
    },
    async 'change.commit'({ libraryId, change }) {
      if (libraryId !== copy.id) {
        return failure('other-library', 'This was made in another review copy and waits for it.');
      }
      const parsed = v.safeParse(changeSchema, change);
      if (!parsed.success) {
        return failure('invalid-arguments', 'This is not a change. Nothing was changed.');
      }
      const refusal = await shelf.keep(parsed.output, () => {
        reviews.follow(shelf.changes);
        return reviews.refusal(parsed.output);
      });
      if (refusal !== null) return { ok: false, error: refusal };
      announce();
      tools.kept();
      return success(null);
    },
    async 'review.save'({ reviewId }) {
      reviews.follow(shelf.changes);
      const changes = reviews.history(reviewId);
      const reviewer = status().reviews.find(({ id }) => id === reviewId)?.reviewer;
      if (reviewer === undefined) {
        return failure('not-found', 'There is no such review in this browser. Nothing was saved.');
      }
      const at = new Date(tools.now()).toISOString();
      const file = reviewFileOf({
        article: copy.article,
        text: copy.text,
        changes,
        savedAt: at,
        appVersion: copy.appVersion,
      });
      const name = fileName(copy.article.title, reviewer, REVIEW_EXTENSION);
      tools.download(name, printReviewFile(file));
      await shelf.markSaved({ reviewId, at, ids: changes.map(({ id }) => id) });
      announce();
      tools.kept();
      return success({ paths: [name] });
    },
  };

  return {
    async call(name, args) {
      const handler = handlers[name];
      if (handler === undefined) {
        return failure('unknown-operation', 'A review copy cannot do that. Nothing was changed.');
      }
      try {
        return await handler(args);
      } catch (error) {
        return failure(
          'internal',
          `That did not work (${String(error)}). What was kept before is kept.`,
        );
      }
    },
    on(event, listener) {
      if (event !== 'changed') return () => undefined;
      const wanted = listener as (payload: Events['changed']) => void;
      changed.add(wanted);
      return () => changed.delete(wanted);
    },
    status,
    watch(listener) {
      watching.add(listener);
      return () => watching.delete(listener);
    },
    async refresh() {
      const more = await shelf.refresh();
      announce();
      if (!more) return;
      for (const listener of [...changed]) listener({ articleIds: [copy.article.id] });
    },
    setElsewhere(now) {
      elsewhere = now;
      announce();
    },
  };
}
