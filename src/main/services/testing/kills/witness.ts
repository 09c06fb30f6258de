import type { Line } from './lines';

type Together = Extract<Line, { readonly type: 'together' }>;

/** Whether all of `part` is in `whole`, in the same order. */
export function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  let found = 0;
  for (const id of whole) if (id === part[found]) found += 1;
  return found === part.length;
}

/** What the processes at work in one library have said, one after another. */
export class Witness {
  /** The changes of each history that were acknowledged, in order. */
  readonly histories = new Map<string, readonly string[]>();
  readonly together: Together[] = [];
  readonly notes: string[] = [];
  /** What they said that cannot be, in words. */
  readonly contradictions: string[] = [];
  /** How many were heard out. */
  lives = 0;

  /** Hears what was said in one life. Gives how many changes were acknowledged that had not been before. */
  hear(lines: readonly Line[]): number {
    const before = this.acknowledged();
    for (const line of lines) this.take(line);
    return this.acknowledged() - before;
  }

  private acknowledged(): number {
    return [...this.histories.values()].reduce((sum, { length }) => sum + length, 0);
  }

  private take(line: Line): void {
    const known = 'history' in line ? (this.histories.get(line.history) ?? []) : [];
    switch (line.type) {
      case 'begins':
        this.lives += 1;
        return;
      case 'done':
        this.histories.set(line.history, [...known, line.change]);
        return;
      case 'holds':
        if (!isWithin(known, line.changes)) {
          this.contradictions.push(`${line.history} no longer holds what was acknowledged`);
        }
        this.histories.set(line.history, line.changes);
        return;
      case 'together':
        this.together.push(line);
        return;
      case 'noted':
        this.notes.push(line.note);
    }
  }
}
