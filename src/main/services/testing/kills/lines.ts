import { writeSync } from 'node:fs';

/** What a process that is to be killed says on its way: one line of JSON each, and never before it is so. */
export type Line =
  /** It is about to open the library. */
  | { readonly type: 'begins' }
  /** The library has answered that it holds this change of the history of an article, or of a review. */
  | { readonly type: 'done'; readonly history: string; readonly change: string }
  /** The same of a history as a whole: all of its changes, in order. */
  | { readonly type: 'holds'; readonly history: string; readonly changes: readonly string[] }
  /** It is about to bring in these changes of one history, which have to be there together or not at all. */
  | { readonly type: 'together'; readonly history: string; readonly changes: readonly string[] }
  /** Something that only this kind of work knows how to hold the library to: see `Kind.inspect`. */
  | { readonly type: 'noted'; readonly note: string };

/** Says it at once: what has been said is in the pipe, and survives whoever said it. */
export function say(line: Line): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

/** The lines that were said whole. */
export function linesIn(said: string): Line[] {
  return said
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);
}

/** How many steps the lines acknowledge. */
export function acknowledgedIn(lines: readonly Line[]): number {
  return lines.filter(({ type }) => type === 'done' || type === 'holds').length;
}
