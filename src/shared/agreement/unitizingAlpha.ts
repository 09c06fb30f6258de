import type { Span } from '../model';
import { type BootstrapOptions, measured } from './bootstrap';
import { type Block, blocksOf, check, flattened, type Unit } from './continuum';
import { type Figure, TOO_FEW_CODERS, without } from './figure';

/** What a block adds to the sums. Lengths in UTF-16 units. */
interface Sums {
  readonly length: number;
  /** Squared distances of its units, over all pairs of coders. */
  readonly distance: number;
  /** Its units, each as the place of its length in the list of lengths. */
  readonly units: readonly number[];
  /** By coder: the gaps from its start to its end; the first and the last one, even if 0, meet other blocks. */
  readonly gaps: readonly (readonly number[])[];
}

/** Observed and expected disagreement, D_o and D_e. */
export interface Disagreement {
  readonly observed: number;
  readonly expected: number;
}

/** The squared distances between two coders' units; both in order and without overlap. */
function distance(a: readonly Span[], b: readonly Span[]): number {
  const met = b.map(() => false);
  let sum = 0;
  let from = 0;
  for (const { start, end } of a) {
    while ((b[from]?.end ?? Infinity) <= start) from += 1;
    let alone = true;
    for (let j = from; (b[j]?.start ?? Infinity) < end; j += 1) {
      const other = b[j];
      if (other === undefined) break;
      sum += (start - other.start) ** 2 + (end - other.end) ** 2;
      met[j] = true;
      alone = false;
    }
    if (alone) sum += (end - start) ** 2;
  }
  return b.reduce(
    (all, { start, end }, j) => (met[j] === true ? all : all + (end - start) ** 2),
    sum,
  );
}

function sumsOf({ length, coders }: Block<Span>, lengths: ReadonlyMap<number, number>): Sums {
  let sum = 0;
  coders.forEach((units, i) => {
    for (const others of coders.slice(i + 1)) sum += distance(units, others);
  });
  return {
    length,
    distance: sum,
    units: coders.flat().map(({ start, end }) => lengths.get(end - start) ?? -1),
    gaps: coders.map((units) =>
      [...units, { start: length, end: length }].map(
        ({ start }, i) => start - (units[i - 1]?.end ?? 0),
      ),
    ),
  };
}

/** The gaps of all coders, in ascending order, when the blocks stand one after the other. */
function gapsOf(blocks: readonly Sums[], coders: number, room: Int32Array): Int32Array {
  let count = 0;
  for (let coder = 0; coder < coders; coder += 1) {
    let open = 0;
    for (const { gaps } of blocks) {
      const own = gaps[coder] ?? [];
      for (let i = 0; i < own.length; i += 1) {
        if (i > 0) {
          if (open > 0) room[count++] = open;
          open = 0;
        }
        open += own[i] ?? 0;
      }
    }
    if (open > 0) room[count++] = open;
  }
  return room.subarray(0, count).sort();
}

/** A function that works out the disagreement of blocks drawn from as many; `lengths` in ascending order. */
function disagreement(
  lengths: readonly number[],
  coders: number,
): (blocks: readonly Sums[]) => Disagreement | null {
  const counts = new Float64Array(lengths.length);
  let room = new Int32Array(0);
  return (blocks) => {
    counts.fill(0);
    let [length, observed, units] = [0, 0, 0];
    for (const block of blocks) {
      length += block.length;
      observed += block.distance;
      units += block.units.length;
      for (const at of block.units) counts[at] = (counts[at] ?? 0) + 1;
    }
    if (room.length < units + coders) room = new Int32Array(2 * (units + coders));
    const gaps = gapsOf(blocks, coders, room);
    let next = gaps.length - 1;
    let [wide, wideSum, expected, selves] = [0, 0, 0, 0];
    for (let i = lengths.length - 1; i >= 0; i -= 1) {
      const l = lengths[i] ?? 0;
      for (; next >= 0 && (gaps[next] ?? 0) >= l; next -= 1) {
        wide += 1;
        wideSum += gaps[next] ?? 0;
      }
      const inUnits = ((units - 1) * l * (l - 1) * (2 * l - 1)) / 3;
      const inGaps = l * l * (wideSum - wide * (l - 1));
      expected += (counts[i] ?? 0) * (inUnits + inGaps);
      selves += (counts[i] ?? 0) * l * (l - 1);
    }
    const total = coders * length;
    const pairings = total * (total - 1) - selves;
    if (expected <= 0 || pairings <= 0) return null;
    return {
      observed: (2 * observed) / (coders * (coders - 1) * length ** 2),
      expected: (2 * expected) / (length * pairings),
    };
  };
}

/** What both functions below start from. */
function prepared(coders: readonly (readonly Unit[])[], length: number) {
  check(coders, length);
  const flat = coders.map(flattened);
  const lengths = [...new Set(flat.flat().map(({ start, end }) => end - start))].sort(
    (a, b) => a - b,
  );
  const places = new Map(lengths.map((each, i) => [each, i]));
  return {
    units: flat.flat().length,
    blocks: blocksOf(flat, length).map((block) => sumsOf(block, places)),
    work: disagreement(lengths, coders.length),
  };
}

/** D_o and D_e of `unitizingAlpha`, to add up over several layers of a text; null without two coders or units. */
export function unitizingDisagreement(
  coders: readonly (readonly Unit[])[],
  length: number,
): Disagreement | null {
  if (coders.length < 2) return null;
  const { blocks, work } = prepared(coders, length);
  return blocks.length === 0 ? null : work(blocks);
}

/**
 * Where the coders' units begin and end, whatever the tag: Krippendorff's unitizing alpha, alpha_U,
 *
 *     alpha_U = 1 - D_o / D_e
 *     D_o = sum over ordered pairs of coders and their units of delta^2, divided by m (m - 1) L^2
 *     D_e = 2/L * sum over units of ((N - 1)(2 l^3 - 3 l^2 + l) / 3 + l^2 * sum over gaps g >= l of (g - l + 1))
 *           divided by (m L (m L - 1) - sum over units of l (l - 1))
 *
 * m coders, text of length L, N units of lengths l, gaps of lengths g (what one coder left untagged between two
 * units). delta^2 of two units that overlap: squared distance of their beginnings plus that of their ends; of a
 * unit that lies wholly in a gap of the other coder: its squared length; else 0.
 * Source: K. Krippendorff, "On the Reliability of Unitizing Continuous Data", Sociological Methodology 25, 1995,
 * pp. 47-76; with D_e as in K. Krippendorff, "Content Analysis", 2nd ed. 2004, chapter 11, and "Measuring the
 * Reliability of Qualitative Text Analysis Data", Quality and Quantity 38(6), 2004, pp. 787-800.
 *
 * Gaps: a gap that meets a gap adds nothing to D_o, and there is no count of matches for it to add to; so text
 * that nobody tagged is never agreement. It is in L and in the gaps of D_e, the room in which units could lie by
 * chance: in a longer text units meet by chance more rarely, so the same units say more. `taggedText` and the
 * ceiling of `extentAlpha` are free of that and belong beside this figure.
 *
 * Coders who avoid each other's units can fall below -1. Where units differ much in length the measure has a blind
 * spot: D_e counts on short units inside long ones, with all their distance, so coders with nothing in common can
 * stand above 0 (a test shows it). `extentAlpha` cannot, but does not see where one claim ends and the next
 * begins: show the two side by side.
 *
 * Units of one coder that overlap count as one; those that touch are two. The interval draws stretches of text
 * between which nobody's unit runs on (see `bootstrap`). `units`: those of all coders, overlapping ones of a
 * coder as one.
 *
 * @param coders one list of units a coder; who tagged nothing at all is an empty list
 * @param length of the text in UTF-16 units
 * @throws RangeError if a unit is empty or not inside the text
 */
export function unitizingAlpha(
  coders: readonly (readonly Unit[])[],
  length: number,
  options: BootstrapOptions = {},
): Figure {
  const { units, blocks, work } = prepared(coders, length);
  if (coders.length < 2) return without(units, TOO_FEW_CODERS);
  if (units === 0) return without(0, 'Nobody tagged anything.');
  return measured(
    blocks,
    (sample) => {
      const found = work(sample);
      return found && 1 - found.observed / found.expected;
    },
    { units, none: 'The units leave no room for chance, so nothing could have differed.' },
    options,
  );
}
