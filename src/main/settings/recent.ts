import { RECENT_ARTICLES, RECENT_ARTICLES_OF, RECENT_LIMIT, type SettingsData } from './schema';

/** The settings after a library was opened: it is the last one, and first among the recent ones. */
export function withLibraryOpened(
  { recentLibraries }: Pick<SettingsData, 'recentLibraries'>,
  path: string,
): Pick<SettingsData, 'lastLibrary' | 'recentLibraries'> {
  const others = recentLibraries.filter((each) => each !== path);
  return { lastLibrary: path, recentLibraries: [path, ...others].slice(0, RECENT_LIMIT) };
}

/** The settings after an article was opened: it is first among those of its library, and that the last to be forgotten. */
export function withArticleOpened(
  { recentArticles }: Pick<SettingsData, 'recentArticles'>,
  libraryId: string,
  articleId: string,
): Pick<SettingsData, 'recentArticles'> {
  const { [libraryId]: before = [], ...others } = recentArticles;
  const own = [articleId, ...before.filter((each) => each !== articleId)].slice(0, RECENT_ARTICLES);
  const kept = Object.entries(others).slice(-(RECENT_ARTICLES_OF - 1));
  return { recentArticles: Object.fromEntries([...kept, [libraryId, own]]) };
}
