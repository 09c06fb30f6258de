/** A piece of hostile HTML, as a file, on the clipboard or dropped. */
export interface Vector {
  readonly name: string;
  readonly html: string;
  /**
   * The text that comes of it: what a reader of the page sees, a line a block. Null: nothing may come of it, and it
   * is refused as empty.
   */
  readonly text: string | null;
}

/** What every vector tries to do where it can run a script. */
export const RUN = 'window.ran=1';
/** And where it can only fetch something or go somewhere: nobody answers there. */
export const LEAK = 'https://leak.example/';

export const vector = (name: string, html: string, text: string | null): Vector => ({
  name,
  html,
  text,
});

/** The vectors of a kind, their names led by it. */
export function kind(of: string, vectors: readonly Vector[]): readonly Vector[] {
  return vectors.map((each) => ({ ...each, name: `${of}: ${each.name}` }));
}
