import * as v from 'valibot';

/** How the desk looks and which keys it has: the same in every library, kept in settings.json. */

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** `more`: lines and secondary text as dark as the text itself, whatever the system asks for. */
export const CONTRASTS = ['system', 'more'] as const;
export type Contrast = (typeof CONTRASTS)[number];

export const SPACINGS = ['close', 'normal', 'wide'] as const;
export type Spacing = (typeof SPACINGS)[number];

/** The article's text: size in per cent of the normal one, line length in characters of an average face. */
export const TEXT_SIZE = { min: 70, max: 200, step: 10 } as const;
export const MEASURE = { min: 40, max: 100, step: 2 } as const;

/**
 * A key as commands write it: `J`, `Shift+1`, `Mod+Shift+Z`, `Down`, `+`. Which of them mean something is the
 * page's to decide.
 */
export const keysSchema = v.pipe(
  v.string(),
  v.regex(/^(?:(?:Mod\+)?(?:Shift\+)?(?:[A-Z0-9]|F\d{1,2}|[A-Z][a-z]+|[^\sA-Za-z0-9+])|\+)$/u),
);

export const preferencesSchema = v.strictObject({
  theme: v.picklist(THEMES),
  contrast: v.picklist(CONTRASTS),
  textSize: v.pipe(v.number(), v.integer(), v.minValue(TEXT_SIZE.min), v.maxValue(TEXT_SIZE.max)),
  measure: v.pipe(v.number(), v.integer(), v.minValue(MEASURE.min), v.maxValue(MEASURE.max)),
  spacing: v.picklist(SPACINGS),
  /** Whether the person has been through the tour, or left it: then it is offered no more. Older files do not say. */
  toured: v.optional(v.boolean(), false),
  /** The keys of commands that have others than those they come with, by the command's id. None: no key. */
  keys: v.pipe(
    v.record(v.pipe(v.string(), v.maxLength(60)), v.pipe(v.array(keysSchema), v.maxLength(4))),
    v.check((keys) => Object.keys(keys).length <= 300, 'keys of more commands than there are'),
  ),
});
export type Preferences = Readonly<v.InferOutput<typeof preferencesSchema>>;

export const DEFAULT_PREFERENCES: Preferences = {
  theme: 'system',
  contrast: 'system',
  textSize: 100,
  measure: 60,
  spacing: 'normal',
  toured: false,
  keys: {},
};
