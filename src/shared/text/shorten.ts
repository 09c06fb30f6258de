/** The beginning of a word that is cut. What is longer is no word, and is cut where it has to be. */
const BEGUN = /\s\S{1,20}$/u;

/**
 * Words cut to `longest` characters at most, after a whole word, with an ellipsis where something was cut. Never half a
 * character.
 */
export function shorten(words: string, longest: number): string {
  const characters = Array.from(words);
  if (characters.length <= longest) return words;
  const kept = characters.slice(0, longest).join('');
  const whole = /\s/u.test(characters[longest] ?? '') ? kept : kept.replace(BEGUN, '');
  return `${whole.trimEnd()}…`;
}

/** Words in quotation marks, shortened. Those that open with a mark of their own get no second one. */
export function quoted(words: string, longest: number): string {
  const short = shorten(words, longest);
  return /^[“«‹„"]/u.test(short) ? short : `“${short}”`;
}

/** Words with a full stop behind them, unless they end with a mark of their own. */
export function stopped(words: string): string {
  return /[.!?…][”’"']?$/u.test(words) ? words : `${words}.`;
}
