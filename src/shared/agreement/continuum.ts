import type { Span } from '../model';

/** A stretch of text that a coder tagged: a segment of a claim, [start, end) in UTF-16 offsets, and its tag. */
export interface Unit extends Span {
  readonly value: string;
}

/** A stretch of the text with what each coder marked in it, in offsets from the start of the stretch. */
export interface Block<T extends Span> {
  /** UTF-16 units. */
  readonly length: number;
  /** One list a coder, each in order and without overlap. */
  readonly coders: readonly (readonly T[])[];
}

const inOrder = <T extends Span>(spans: readonly T[]): T[] =>
  spans.toSorted((a, b) => a.start - b.start || a.end - b.end);

/** Throws a RangeError if a unit is empty, reversed or not inside the text: a mistake of the caller. */
export function check(coders: readonly (readonly Span[])[], length: number): void {
  for (const { start, end } of coders.flat()) {
    const whole = Number.isInteger(start) && Number.isInteger(end);
    if (!whole || start < 0 || end <= start || end > length) {
      throw new RangeError(`A unit from ${start} to ${end} does not fit a text of ${length}.`);
    }
  }
}

/**
 * What a coder marked, whatever the claim: units that overlap become one, as the coefficients know one layer
 * only. Units that merely touch stay two, as the place where one ends and the next begins was chosen.
 */
export function flattened(units: readonly Span[]): Span[] {
  const flat: { start: number; end: number }[] = [];
  for (const { start, end } of inOrder(units)) {
    const last = flat.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else flat.push({ start, end });
  }
  return flat;
}

/** Whether units of one coder overlap. */
export function overlapping(units: readonly Span[]): boolean {
  return flattened(units).length < units.length;
}

/**
 * The text cut wherever no unit of any coder is cut: each block begins with a unit and takes along the untagged
 * text behind it (the first one also what is before). Put together again they are the text; they are what is
 * drawn when resampling, since within them units depend on each other. None if nobody tagged anything.
 */
export function blocksOf<T extends Span>(
  coders: readonly (readonly T[])[],
  length: number,
): Block<T>[] {
  const all = inOrder(
    coders.flatMap((units, coder) => units.map((unit) => ({ ...unit, unit, coder }))),
  );
  const cuts: number[] = [];
  const members: { unit: T; coder: number }[][] = [];
  let reach = -1;
  for (const { start, end, unit, coder } of all) {
    if (start >= reach) {
      cuts.push(cuts.length === 0 ? 0 : start);
      members.push([]);
    }
    members.at(-1)?.push({ unit, coder });
    reach = Math.max(reach, end);
  }
  return members.map((block, i) => {
    const from = cuts[i] ?? 0;
    const lists = coders.map((): T[] => []);
    for (const { unit, coder } of block) {
      lists[coder]?.push({ ...unit, start: unit.start - from, end: unit.end - from });
    }
    return { length: (cuts[i + 1] ?? length) - from, coders: lists };
  });
}
