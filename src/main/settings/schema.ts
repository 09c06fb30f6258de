import * as v from 'valibot';
import { DEFAULT_PREFERENCES, preferencesSchema } from '../../shared/api';

/** How many libraries File > Open recent remembers. */
export const RECENT_LIMIT = 10;

/** How many articles of how many libraries the palette remembers. */
export const RECENT_ARTICLES = 30;
export const RECENT_ARTICLES_OF = 30;

const bounds = v.object({
  x: v.pipe(v.number(), v.integer()),
  y: v.pipe(v.number(), v.integer()),
  width: v.pipe(v.number(), v.integer(), v.minValue(1)),
  height: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const windowState = v.object({
  /** Of the window when it is not maximised, in device-independent pixels of the whole desktop. */
  bounds: v.nullable(bounds),
  maximized: v.boolean(),
  /** Electron's zoom level: 0 is 100%, each step 20%. */
  zoom: v.pipe(v.number(), v.minValue(-8), v.maxValue(9)),
});

const path = v.pipe(v.string(), v.minLength(1));

const fields = {
  /** Null until somebody gives a name: then the operating system's user is taken. */
  analyst: v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))),
  /** Whether suggestions are shown. Files written before there were any do not say. */
  suggestions: v.optional(v.boolean(), true),
  lastLibrary: v.nullable(path),
  /** Paths, the last opened first. */
  recentLibraries: v.pipe(v.array(path), v.maxLength(RECENT_LIMIT)),
  /** The ids of the articles opened last, by the id of their library. Older files do not say. */
  recentArticles: v.optional(
    v.record(v.string(), v.pipe(v.array(v.string()), v.maxLength(RECENT_ARTICLES))),
    {},
  ),
  /** Where an article was last opened from, and a report last written to. */
  articleFolder: v.nullable(path),
  reportFolder: v.nullable(path),
  /** The folder that reports are offered to be saved in, where the person chose one. Older files do not say. */
  exportFolder: v.optional(v.nullable(path), null),
  /** Where a review was last sent to or brought in from. Files written before there were any do not say. */
  reviewFolder: v.optional(v.nullable(path), null),
  /** Shared folders by the id of the library that is exchanged through each. Older files do not say. */
  exchangeFolders: v.optional(v.record(v.string(), path), {}),
  /** How the desk looks and which keys it has. Older files do not say. */
  preferences: v.optional(preferencesSchema, DEFAULT_PREFERENCES),
  window: windowState,
};

/** What settings.json holds. */
const settingsSchema = v.object(fields);
export type SettingsData = v.InferOutput<typeof settingsSchema>;
export type WindowState = SettingsData['window'];

export const DEFAULT_SETTINGS: SettingsData = {
  analyst: null,
  suggestions: true,
  lastLibrary: null,
  recentLibraries: [],
  recentArticles: {},
  articleFolder: null,
  reportFolder: null,
  exportFolder: null,
  reviewFolder: null,
  exchangeFolders: {},
  preferences: DEFAULT_PREFERENCES,
  window: { bounds: null, maximized: false, zoom: 0 },
};

/** Field by field, so that one bad value does not cost the others. */
const forgivingSchema = v.object({
  analyst: v.fallback(fields.analyst, DEFAULT_SETTINGS.analyst),
  suggestions: v.fallback(fields.suggestions, DEFAULT_SETTINGS.suggestions),
  lastLibrary: v.fallback(fields.lastLibrary, DEFAULT_SETTINGS.lastLibrary),
  recentLibraries: v.fallback(fields.recentLibraries, DEFAULT_SETTINGS.recentLibraries),
  recentArticles: v.fallback(fields.recentArticles, DEFAULT_SETTINGS.recentArticles),
  articleFolder: v.fallback(fields.articleFolder, DEFAULT_SETTINGS.articleFolder),
  reportFolder: v.fallback(fields.reportFolder, DEFAULT_SETTINGS.reportFolder),
  exportFolder: v.fallback(fields.exportFolder, DEFAULT_SETTINGS.exportFolder),
  reviewFolder: v.fallback(fields.reviewFolder, DEFAULT_SETTINGS.reviewFolder),
  exchangeFolders: v.fallback(fields.exchangeFolders, DEFAULT_SETTINGS.exchangeFolders),
  preferences: v.fallback(fields.preferences, DEFAULT_SETTINGS.preferences),
  window: v.fallback(fields.window, DEFAULT_SETTINGS.window),
});

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The settings in a file's text: what can be read of it, and whether that was all. */
export function readSettings(text: string): {
  readonly data: SettingsData;
  readonly damaged: boolean;
} {
  const json = parseJson(text);
  const whole = v.safeParse(settingsSchema, json);
  if (whole.success) return { data: whole.output, damaged: false };
  const partly = v.safeParse(forgivingSchema, json);
  return { data: partly.success ? partly.output : DEFAULT_SETTINGS, damaged: true };
}
