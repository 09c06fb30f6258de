/** Deeper than anything in a review file. */
const DEPTH_LIMIT = 32;

/** How many times over a source may be read, so that a hostile one cannot keep the reader for hours. */
const READINGS = 8;

/** JSON that is still open, character by character. */
interface Open {
  /** What closes each object and list that is open, the innermost last. */
  readonly closers: string[];
  quoted: boolean;
}

/** Takes one character in. Returns 'end' with the closing of the outermost, 'damage' where no JSON goes on so. */
function take(open: Open, source: string, at: number): 'more' | 'skip' | 'end' | 'damage' {
  const character = source[at];
  if (open.quoted) {
    if (character === '\\') return 'skip';
    if (character === '"') open.quoted = false;
    // A line never ends inside a string: here a quotation mark was lost, and the next line is sound again.
    return character === '\n' ? 'damage' : 'more';
  }
  if (character === '"') open.quoted = true;
  else if (character === '{') open.closers.push('}');
  else if (character === '[') open.closers.push(']');
  else if (character === '}' || character === ']') {
    if (open.closers.pop() !== character) return 'damage';
    if (open.closers.length === 0) return 'end';
  }
  return open.closers.length > DEPTH_LIMIT ? 'damage' : 'more';
}

/** Where the object that begins at `start` ends (UTF-16 offset, exclusive), and how far had to be read to know. */
function endOf(
  source: string,
  start: number,
): { readonly end: number | null; readonly to: number } {
  const open: Open = { closers: [], quoted: false };
  for (let at = start; at < source.length; at += 1) {
    const took = take(open, source, at);
    if (took === 'end') return { end: at + 1, to: at };
    if (took === 'damage') return { end: null, to: at };
    if (took === 'skip') at += 1;
  }
  return { end: null, to: source.length };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/**
 * Every complete JSON object in a source that is no complete JSON, the outermost ones that `wanted` takes, in order.
 * Reads past damage to the next object that is whole.
 */
export function objectsIn(source: string, wanted: (value: object) => boolean): readonly object[] {
  const found: object[] = [];
  let budget = READINGS * source.length + 1_000;
  for (let at = source.indexOf('{'); at !== -1 && budget > 0;) {
    const { end, to } = endOf(source, at);
    budget -= to - at + 1;
    const value = end === null ? undefined : parsed(source.slice(at, end));
    if (end !== null && typeof value === 'object' && value !== null && wanted(value)) {
      found.push(value);
      at = source.indexOf('{', end);
    } else {
      at = source.indexOf('{', at + 1);
    }
  }
  return found;
}

/** A member of the outermost object that holds a string, as it stands in front of the changes: a guess at a name. */
export function stringIn(source: string, name: string): string | undefined {
  const found = new RegExp(`"${name}"\\s*:\\s*("(?:[^"\\\\\\n]|\\\\.)*")`, 'u').exec(source);
  const value = found?.[1] === undefined ? undefined : parsed(found[1]);
  return typeof value === 'string' ? value : undefined;
}
