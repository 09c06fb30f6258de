/** Work under way that takes longer than a moment. */
export interface Busy {
  readonly id: number;
  /** In words: “Exporting the report…”. */
  readonly what: string;
  /** Whether it can be stopped without harm, or has been asked to stop. */
  readonly stop: 'can' | 'cannot' | 'asked';
}

/** What the status bar says of the work that began last; null: nothing takes long. */
export function busyInWords(busy: readonly Busy[]): string | null {
  const last = busy.at(-1);
  if (last === undefined) return null;
  return last.stop === 'asked' ? 'Stopping…' : last.what;
}

/** The work that a person would stop: of what can be stopped, what began last. */
export function stoppable(busy: readonly Busy[]): Busy | undefined {
  return busy.findLast(({ stop }) => stop === 'can');
}
