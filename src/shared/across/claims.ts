import type { AcrossFigure, ArticleSummary, FigureClaim } from '../api';
import { sameName } from '../listing';
import { type ArticleRecords, TAGS } from '../model';
import { shorten } from '../text';
import { monthOf } from './across';
import { type ArticleFigures, countedClaims, keyOf, kindOf, partsOf } from './figures';

/** How many characters of a claim are listed. */
const WORDS = 200;

/** Whether an article has any claim behind a figure. */
export function hasFigure(
  { kind, key, part }: AcrossFigure,
  article: ArticleSummary,
  { claims, cited }: ArticleFigures,
): boolean {
  if (kind === 'outlet' || kind === 'month') {
    const own = kind === 'outlet' ? sameName(article.outlet) : monthOf(article);
    return own === key && TAGS.some((tag) => (part === 'all' || part === tag) && claims[tag] > 0);
  }
  return cited.some(
    (each) => each.kind === kind && each.key === key && (each.claims[part] ?? 0) > 0,
  );
}

/** The article's claims behind a figure that it has, in text order. */
export function figureClaims(figure: AcrossFigure, records: ArticleRecords): FigureClaim[] {
  const { kind, key, part } = figure;
  const ofArticle = kind === 'outlet' || kind === 'month';
  return countedClaims(records).flatMap(({ claim, links }) => {
    const own = links.filter(({ source }) => kindOf(source) === kind && keyOf(source) === key);
    if (!ofArticle && own.length === 0) return [];
    if (!partsOf(claim, own).has(part)) return [];
    return [
      {
        articleId: records.article.id,
        title: records.article.title,
        claimId: claim.id,
        textId: claim.textId,
        offset: claim.anchor.segments[0]?.start ?? 0,
        tag: claim.tag,
        words: shorten(claim.anchor.quote.exact, WORDS),
      },
    ];
  });
}
