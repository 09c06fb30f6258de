/** More members, items and lists than any article has: they are some 200 a claim. */
const PARTS = 4_000_000;
/** More members than any object of ours has; and deeper than any lies, by far: what is less deep is told so by its reader. */
const MEMBERS = 1_000;
const DEPTH = 20_000;

const [QUOTE, BACKSLASH, OPENS, CLOSES, LIST, ENDS, NAMES, PARTED] = Array.from(
  '"\\{}[]:,',
  (each) => each.charCodeAt(0),
);

/** Where the string that begins at `start` ends (the place of its closing mark), or the end of the source. */
function stringEnd(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end !== -1; end = json.indexOf('"', end + 1)) {
    let escapes = 0;
    while (json.charCodeAt(end - 1 - escapes) === BACKSLASH) escapes += 1;
    if (escapes % 2 === 0) return end;
  }
  return json.length;
}

/**
 * Whether a source of JSON, whole or not, would take far more memory or stack, parsed, than its length says: a few
 * bytes can be an object or a list of their own. To be asked before it is parsed.
 */
export function hasTooManyParts(json: string): boolean {
  /** How many members each object or list that is open has so far, the innermost last. */
  const open: number[] = [];
  let parts = 0;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) {
      at = stringEnd(json, at);
    } else if (code === OPENS || code === LIST) {
      parts += 1;
      if (open.push(0) > DEPTH) return true;
    } else if (code === CLOSES || code === ENDS) {
      open.pop();
    } else if (code === NAMES) {
      parts += 1;
      const members = (open.pop() ?? 0) + 1;
      open.push(members);
      if (members > MEMBERS) return true;
    } else if (code === PARTED) {
      parts += 1;
    }
    if (parts > PARTS) return true;
  }
  return false;
}
