import {
  institutionWords,
  isGivenName,
  knownInstitutions,
  officesOf,
  particles,
  people,
  suffixes,
  titles,
} from './vocabulary';

/** Institution words that are surnames as well: with a given name before them they name a person. */
const SURNAMES_TOO = new Set(
  'house post page church guard forbes force banks union press pool chase wells marshal steel field price field front college hospital'.split(
    ' ',
  ),
);
/** What goes on with the name of an institution: “Board of Pilots”, “Commission on Ferries”. */
const JOINS = new Set(['of', 'on', 'for']);

export type NameKind = 'person' | 'institution';

/**
 * Whether the words of a capitalised name, in lower case, name an institution; null where the words do not say.
 */
export function nameKind(low: readonly string[]): NameKind | null {
  const whole = low.join(' ');
  const last = low[low.length - 1] ?? '';
  const given = isGivenName(low[0] ?? '') && low.length > 1;
  if (knownInstitutions.has(whole)) return 'institution';
  const of = low.indexOf('of');
  if (of > 0 && titles.has(low[of - 1] ?? '')) return null;
  if (
    low.length > 1 &&
    institutionWords.has(last) &&
    !(given && SURNAMES_TOO.has(last) && low.length <= 3)
  )
    return 'institution';
  if (
    low.length > 2 &&
    low.some((word, index) => JOINS.has(word) && institutionWords.has(low[index - 1] ?? ''))
  )
    return 'institution';
  if (low.length > 2 && low.includes('for')) return 'institution';
  if (given) return 'person';
  const long = low.filter((word) => word.length > 2 && !suffixes.has(word));
  if (long.length > 3 && !low.some((word) => particles.has(word) || titles.has(word)))
    return 'institution';
  return null;
}

/** Where the titles and offices before a name end; the length of `lows` where no name follows. */
export function titlesEnd(lows: readonly string[]): number {
  let cut = 0;
  for (let index = 0; index < lows.length - 1; index += 1) {
    if (isTitle(lows, index)) cut = index + 1;
    else if (lows[index] === 'of' && cut === index && cut > 0) cut = pastOffice(lows, index + 1);
  }
  return cut;
}

/** Past what an office is of: `State` in `Secretary of State Lund`. The length of `lows` if no name follows. */
export function pastOffice(lows: readonly string[], from: number): number {
  const at = lows[from] === 'the' ? from + 1 : from;
  if (officesOf.has(lows.slice(at, at + 2).join(' '))) return Math.min(at + 2, lows.length);
  if (officesOf.has(lows[at] ?? '')) return at + 1;
  const given = lows.findIndex((low, index) => index > at && isGivenName(low));
  return given < 0 ? lows.length : given;
}

/** Titles, not words that only look like one: `General` is none in `General Motors`. */
function isTitle(lows: readonly string[], index: number): boolean {
  const low = lows[index] ?? '';
  return (
    titles.has(low) || (index > 0 && people.has(low)) || (people.has(low) && !isGivenName(low))
  );
}
