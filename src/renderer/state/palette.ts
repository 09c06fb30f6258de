import type { ArticleSummary } from '../../shared/api';
import type { AppState } from './state';

/** How many recent articles are offered before anything is typed, and how many that fit what is. */
const RECENT = 5;
const FITTING = 8;

/** Without accents and capitals, as titles are typed. */
function plain(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/**
 * The articles that the palette offers: those opened last but for the one that is open, or those in whose title every
 * typed word begins a word, the ones opened last first.
 */
export function offeredArticles(
  { articles, recent, open }: Pick<AppState, 'articles' | 'recent' | 'open'>,
  typed: string,
): readonly ArticleSummary[] {
  if (articles === null) return [];
  const rank = new Map(recent.map((id, i) => [id, i]));
  const words = plain(typed)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const fits = ({ id, title }: ArticleSummary) => {
    if (id === open?.articleId) return false;
    if (words.length === 0) return rank.has(id);
    const all = ` ${plain(title).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
    return words.every((word) => all.includes(` ${word}`));
  };
  const place = ({ id }: ArticleSummary) => rank.get(id) ?? recent.length;
  return articles
    .filter(fits)
    .toSorted((a, b) => place(a) - place(b))
    .slice(0, words.length === 0 ? RECENT : FITTING);
}
