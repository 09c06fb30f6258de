import {
  type Across,
  ACROSS_KINDS,
  type AcrossKind,
  type AcrossPart,
  type AcrossRow,
  type AcrossRows,
  type ArticleSummary,
} from '../api';
import { TAGS, type Tag } from '../model';
import { dayOf, sameName } from '../listing';
import type { ArticleFigures } from './figures';

/** The most rows of a kind. */
export const ROWS_LIMIT = 500;

/** An article with its figures; null: it is not counted. */
export interface CountedArticle {
  readonly article: ArticleSummary;
  readonly figures: ArticleFigures | null;
}

/** The month of publication, `YYYY-MM`; empty where none is known. */
export function monthOf({ publishedAt }: Pick<ArticleSummary, 'publishedAt'>): string {
  const day = dayOf(publishedAt);
  return day.length < 7 ? '' : day.slice(0, 7);
}

interface Sum {
  readonly key: string;
  readonly label: string;
  articles: number;
  readonly claims: Partial<Record<AcrossPart, number>>;
}

/** Sums up rows of one kind. */
class Rows {
  private readonly sums = new Map<string, Sum>();

  add(key: string, label: string, claims: AcrossRow['claims']): void {
    const sum = this.sums.get(key) ?? { key, label, articles: 0, claims: {} };
    this.sums.set(key, sum);
    sum.articles += 1;
    for (const [part, n] of Object.entries(claims) as [AcrossPart, number][]) {
      if (n > 0) sum.claims[part] = (sum.claims[part] ?? 0) + n;
    }
  }

  all(kind: AcrossKind): AcrossRows {
    const most = ({ claims, articles }: Sum) => [claims.all ?? 0, articles] as const;
    const rows = [...this.sums.values()].sort((a, b) => {
      if (kind === 'month') return a.key < b.key ? 1 : -1;
      const [[x, m], [y, n]] = [most(a), most(b)];
      return y - x || n - m || (a.key < b.key ? -1 : 1);
    });
    return { rows: rows.slice(0, ROWS_LIMIT), left: Math.max(0, rows.length - ROWS_LIMIT) };
  }
}

const noTags = (): Record<Tag, number> =>
  Object.fromEntries(TAGS.map((tag) => [tag, 0])) as Record<Tag, number>;

/** Adds up the figures of articles, in whatever order they come. */
export class AcrossSum {
  private readonly rows = Object.fromEntries(
    ACROSS_KINDS.map((kind) => [kind, new Rows()]),
  ) as Record<AcrossKind, Rows>;
  private readonly claims = noTags();
  private readonly byTag = noTags();
  private fitting = 0;
  private articles = 0;
  private untagged = 0;
  private body = 0;
  private covered = 0;

  add({ article, figures }: CountedArticle): void {
    this.fitting += 1;
    if (figures === null) return;
    this.articles += 1;
    this.untagged += figures.untagged;
    this.body += figures.words.body;
    this.covered += figures.words.covered;
    let all = 0;
    for (const tag of TAGS) {
      this.claims[tag] += figures.claims[tag];
      this.byTag[tag] += figures.words.byTag[tag];
      all += figures.claims[tag];
    }
    const tags = { all, ...figures.claims };
    const { outlet, month } = this.rows;
    outlet.add(sameName(article.outlet), article.outlet.trim(), tags);
    month.add(monthOf(article), monthOf(article), tags);
    for (const cited of figures.cited) {
      this.rows[cited.kind].add(cited.key, cited.label, cited.claims);
    }
  }

  /** What it comes to. */
  result(others: Pick<Across, 'all' | 'unread'>): Across {
    const by = ACROSS_KINDS.map((kind) => [kind, this.rows[kind].all(kind)] as const);
    return {
      articles: this.articles,
      fitting: this.fitting,
      ...others,
      claims: this.claims,
      words: { body: this.body, covered: this.covered, byTag: this.byTag },
      untagged: this.untagged,
      by: Object.fromEntries(by) as Across['by'],
    };
  }
}
