/** How many characters of a title a label or a file name takes. */
const LONGEST = 80;

/** A title for use inside a sentence or a file name: not longer than a line. */
export function shortTitle(title: string): string {
  const characters = Array.from(title);
  return characters.length <= LONGEST
    ? title
    : `${characters.slice(0, LONGEST).join('').trimEnd()}…`;
}
