/** Words cut to `longest` characters, with an ellipsis where something was cut. Never half a character. */
export function shorten(words: string, longest: number): string {
  const characters = Array.from(words);
  return characters.length <= longest
    ? words
    : `${characters.slice(0, longest).join('').trimEnd()}…`;
}

/** Words in quotation marks, shortened. Those that open with a mark of their own get no second one. */
export function quoted(words: string, longest: number): string {
  const short = shorten(words, longest);
  return /^[“«‹„"]/u.test(short) ? short : `“${short}”`;
}
