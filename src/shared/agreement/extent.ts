import { type BootstrapOptions, measured } from './bootstrap';
import { distinct } from './confusion';
import { type Block, blocksOf, check, flattened, overlapping, type Unit } from './continuum';
import { type Figure, TOO_FEW_CODERS, without } from './figure';

/** A unit with its value as a number from 1 on; 0 is text that a coder left untagged. */
interface Valued {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** What a block adds to the sums. Lengths in UTF-16 units, over all coders. */
interface Sums {
  readonly length: number;
  /** Intersections of equal values, gaps with gaps included: the diagonal of the coincidences. */
  readonly same: number;
  /** By value: the length that got it. */
  readonly lengths: Float64Array;
  /** By value: what a unit cannot be paired with, as it is itself. */
  readonly selves: Float64Array;
}

const bump = (sums: Float64Array, at: number, by: number): void => {
  sums[at] = (sums[at] ?? 0) + by;
};

function sumsOf({ length, coders }: Block<Valued>, values: number): Sums {
  const lengths = new Float64Array(values);
  const selves = new Float64Array(values);
  const changes: { at: number; leaves: number; enters: number }[] = [];
  for (const units of coders) {
    let marked = 0;
    for (const { start, end, value } of units) {
      marked += end - start;
      bump(lengths, value, end - start);
      bump(selves, value, (end - start) ** 2);
      changes.push({ at: start, leaves: 0, enters: value }, { at: end, leaves: value, enters: 0 });
    }
    bump(lengths, 0, length - marked);
    bump(selves, 0, length - marked);
  }
  const present = new Float64Array(values);
  present[0] = coders.length;
  let same = 0;
  let from = 0;
  let pairs = coders.length * (coders.length - 1);
  for (const { at, leaves, enters } of changes.sort((a, b) => a.at - b.at)) {
    same += (at - from) * pairs;
    from = at;
    bump(present, leaves, -1);
    bump(present, enters, 1);
    pairs = present.reduce((sum, count) => sum + count * (count - 1), 0);
  }
  same += (length - from) * pairs;
  return { length, same: same / (coders.length - 1), lengths, selves };
}

/** Krippendorff et al.: observed against expected differences; null if nothing can differ. */
function alphaOf(blocks: readonly Sums[], coders: number, values: number): number | null {
  const lengths = new Float64Array(values);
  const selves = new Float64Array(values);
  let length = 0;
  let same = 0;
  for (const block of blocks) {
    length += block.length;
    same += block.same;
    for (let value = 0; value < values; value += 1) {
      bump(lengths, value, block.lengths[value] ?? 0);
      bump(selves, value, block.selves[value] ?? 0);
    }
  }
  const total = coders * length;
  let differing = total * total;
  let possible = total * total;
  for (let value = 0; value < values; value += 1) {
    differing -= (lengths[value] ?? 0) ** 2;
    possible -= selves[value] ?? 0;
  }
  return differing > 0 ? 1 - ((total - same) * possible) / (total * differing) : null;
}

function alpha(
  coders: readonly (readonly Valued[])[],
  length: number,
  options: BootstrapOptions,
): Figure {
  const units = coders.flat().length;
  if (coders.length < 2) return without(units, TOO_FEW_CODERS);
  if (units === 0) return without(0, 'Nobody tagged anything.');
  const values = 1 + coders.flat().reduce((most, { value }) => Math.max(most, value), 0);
  return measured(
    blocksOf(coders, length).map((block) => sumsOf(block, values)),
    (sample) => alphaOf(sample, coders.length, values),
    { units, none: 'Everyone tagged the whole text the same, so nothing could have differed.' },
    options,
  );
}

/**
 * Which text the coders tagged, whatever the tag and wherever one claim ends and the next begins: the
 * coefficient |u-alpha of Krippendorff and others,
 *
 *     alpha = 1 - D_o / D_e
 *     D_o = l_01            length of tagged text of one coder that met untagged text of another, averaged over
 *                           the other coders, summed over the coders
 *     D_e = T * U * G / (T^2 - G - sum of squared lengths of units)
 *
 * T: length of the text times the number of coders; U: tagged length, G: untagged length, over all coders.
 * Source: K. Krippendorff, Y. Mathet, S. Bouvry, A. Widlöcher, "On the Reliability of Unitizing Textual
 * Continua: Further Developments", Quality and Quantity 50(6), 2016, pp. 2347-2364, with the erratum p. 2365;
 * K. Krippendorff, "Content Analysis", 4th ed. 2019, section 12.6, equations 32, 33, 35.
 *
 * Gaps: text that two coders both left untagged is in neither D_o nor anything that is counted as agreement. It
 * is only in T and G, the chance of meeting untagged text. However much of it there is, the figure stays below
 * 1 - D_o / U, the share of tagged text that others tagged too (`taggedText`), which it nears in a long text;
 * so coders who tagged nothing in common are never above 0.
 *
 * Units of one coder that overlap count as one. The interval draws stretches of text between which nobody's
 * unit runs on (see `bootstrap`). `units`: those of all coders, overlapping ones of a coder as one.
 *
 * @param coders one list of units a coder; who tagged nothing at all is an empty list
 * @param length of the text in UTF-16 units
 * @throws RangeError if a unit is empty or not inside the text
 */
export function extentAlpha(
  coders: readonly (readonly Unit[])[],
  length: number,
  options: BootstrapOptions = {},
): Figure {
  check(coders, length);
  const flat = coders.map((units) => flattened(units).map((span) => ({ ...span, value: 1 })));
  return alpha(flat, length, options);
}

/**
 * Extent and tags in one figure: u-alpha of the same sources (2019: equation 34), nominal. As `extentAlpha`, but
 * tagged text of different values differs too. The model knows one value at a place, so there is no figure
 * where units of one coder overlap.
 *
 * @throws RangeError if a unit is empty or not inside the text
 */
export function codedExtentAlpha(
  coders: readonly (readonly Unit[])[],
  length: number,
  options: BootstrapOptions = {},
): Figure {
  check(coders, length);
  if (coders.some(overlapping)) {
    return without(
      coders.flat().length,
      'Claims of one person overlap, and this figure knows one tag at a place.',
    );
  }
  const index = new Map(
    distinct(coders.flat().map(({ value }) => value)).map((tag, i) => [tag, i + 1]),
  );
  const valued = coders.map((units) =>
    units.map(({ start, end, value }) => ({ start, end, value: index.get(value) ?? 0 })),
  );
  return alpha(valued, length, options);
}

/** How much text was tagged, in UTF-16 units. */
export interface TaggedText {
  /** Tagged by at least one coder. */
  readonly any: number;
  /** Tagged by every coder. */
  readonly all: number;
  /**
   * Of the text that a coder tagged, the share that another one tagged too, over all pairs of coders; not
   * corrected for chance. Null if nobody tagged anything or there is only one coder. For two coders this is
   * the coefficient of L. R. Dice, "Measures of the Amount of Ecologic Association Between Species", Ecology
   * 26(3), 1945: twice what both tagged, divided by what each tagged.
   */
  readonly share: number | null;
}

/** Plain figures beside the coefficients. Untagged text is in none of them. */
export function taggedText(coders: readonly (readonly Unit[])[], length: number): TaggedText {
  check(coders, length);
  const changes = coders
    .flatMap(flattened)
    .flatMap(({ start, end }) => [
      { at: start, by: 1 },
      { at: end, by: -1 },
    ])
    .sort((a, b) => a.at - b.at);
  let [any, all, tagged, met, from, depth] = [0, 0, 0, 0, 0, 0];
  for (const { at, by } of changes) {
    const stretch = at - from;
    if (depth > 0) any += stretch;
    if (depth > 0 && depth === coders.length) all += stretch;
    tagged += stretch * depth;
    met += stretch * depth * (depth - 1);
    from = at;
    depth += by;
  }
  const others = coders.length - 1;
  return { any, all, share: tagged > 0 && others > 0 ? met / (others * tagged) : null };
}
