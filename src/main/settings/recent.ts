import { RECENT_LIMIT, type SettingsData } from './schema';

/** The settings after a library was opened: it is the last one, and first among the recent ones. */
export function withLibraryOpened(
  { recentLibraries }: Pick<SettingsData, 'recentLibraries'>,
  path: string,
): Pick<SettingsData, 'lastLibrary' | 'recentLibraries'> {
  const others = recentLibraries.filter((each) => each !== path);
  return { lastLibrary: path, recentLibraries: [path, ...others].slice(0, RECENT_LIMIT) };
}
