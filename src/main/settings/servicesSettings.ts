import { userInfo } from 'node:os';
import type { Settings } from '../services';
import { withArticleOpened } from './recent';
import type { SettingsFile } from './settingsFile';

/** The operating system's name for the person, or a word that is at least true. */
function systemUser(): string {
  try {
    return userInfo().username || 'Analyst';
  } catch {
    // A user without an entry, as in some containers.
    return 'Analyst';
  }
}

/** The settings as the use cases see them. */
export function servicesSettings(file: SettingsFile): Settings {
  const fallback = systemUser();
  return {
    analyst: () => file.get().analyst ?? fallback,
    setAnalyst: (name) => file.update({ analyst: name }),
    suggestions: () => file.get().suggestions,
    showSuggestions: (shown) => file.update({ suggestions: shown }),
    preferences: () => file.get().preferences,
    prefer: (preferences) => file.update({ preferences }),
    recentLibraries: () => file.get().recentLibraries,
    exportFolder: () => file.get().exportFolder,
    setExportFolder: (folder) => file.update({ exportFolder: folder }),
    recentArticles: (libraryId) => file.get().recentArticles[libraryId] ?? [],
    articleOpened(libraryId, articleId) {
      if (file.get().recentArticles[libraryId]?.[0] === articleId) return;
      file.update(withArticleOpened(file.get(), libraryId, articleId));
    },
    exchangeFolder: (libraryId) => file.get().exchangeFolders[libraryId] ?? null,
    setExchangeFolder(libraryId, folder) {
      const { [libraryId]: _before, ...others } = file.get().exchangeFolders;
      file.update({
        exchangeFolders: folder === null ? others : { ...others, [libraryId]: folder },
      });
    },
  };
}
