/** How two coders tagged the same unit: the first one's tag, then the second one's. */
export type Pair = readonly [first: string, second: string];

/** How often each tag of the first coder met each tag of the second. */
export interface Confusion {
  /** The tags of the rows and of the columns. */
  readonly tags: readonly string[];
  /** `counts[i][j]`: units that the first coder tagged `tags[i]` and the second `tags[j]`. */
  readonly counts: readonly (readonly number[])[];
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
  /** All units. */
  readonly units: number;
  /** The units that got the same tag from both: the diagonal. */
  readonly agreed: number;
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The values that occur, each once, in an order that does not hang on the order of the rows. */
export function distinct(values: Iterable<string>): string[] {
  return [...new Set(values)].sort(byCodeUnit);
}

/**
 * The confusion table of matched units.
 *
 * @param order the tags to list first, in this order, used or not; others follow by name
 */
export function confusion(pairs: readonly Pair[], order: readonly string[] = []): Confusion {
  const tags = [...new Set([...order, ...distinct(pairs.flat())])];
  const index = new Map(tags.map((tag, i) => [tag, i]));
  const counts = tags.map(() => tags.map(() => 0));
  for (const [first, second] of pairs) {
    const row = counts[index.get(first) ?? -1];
    const column = index.get(second) ?? -1;
    if (row !== undefined) row[column] = (row[column] ?? 0) + 1;
  }
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
  return {
    tags,
    counts,
    rowTotals: counts.map(sum),
    columnTotals: tags.map((_, j) => sum(counts.map((row) => row[j] ?? 0))),
    units: pairs.length,
    agreed: sum(counts.map((row, i) => row[i] ?? 0)),
  };
}
