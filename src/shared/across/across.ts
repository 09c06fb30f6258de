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

/** The figures of many articles together, in whatever order they come. */
export function across(
  counted: readonly CountedArticle[],
  others: Pick<Across, 'all' | 'unread'>,
): Across {
  const rows = Object.fromEntries(ACROSS_KINDS.map((kind) => [kind, new Rows()])) as Record<
    AcrossKind,
    Rows
  >;
  const claims = noTags();
  const byTag = noTags();
  const sums = { articles: 0, untagged: 0, body: 0, covered: 0 };
  for (const { article, figures } of counted) {
    if (figures === null) continue;
    sums.articles += 1;
    sums.untagged += figures.untagged;
    sums.body += figures.words.body;
    sums.covered += figures.words.covered;
    let all = 0;
    for (const tag of TAGS) {
      claims[tag] += figures.claims[tag];
      byTag[tag] += figures.words.byTag[tag];
      all += figures.claims[tag];
    }
    const tags = { all, ...figures.claims };
    rows.outlet.add(sameName(article.outlet), article.outlet.trim(), tags);
    rows.month.add(monthOf(article), monthOf(article), tags);
    for (const cited of figures.cited) rows[cited.kind].add(cited.key, cited.label, cited.claims);
  }
  return {
    articles: sums.articles,
    fitting: counted.length,
    ...others,
    claims,
    words: { body: sums.body, covered: sums.covered, byTag },
    untagged: sums.untagged,
    by: Object.fromEntries(
      ACROSS_KINDS.map((kind) => [kind, rows[kind].all(kind)]),
    ) as Across['by'],
  };
}
