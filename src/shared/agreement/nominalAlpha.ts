import { type BootstrapOptions, measured } from './bootstrap';
import { distinct } from './confusion';
import { type Figure, TOO_FEW_CODERS, without } from './figure';

/** A unit that at least two coders tagged, as far as alpha needs to know it. */
interface Tagged {
  /** The tags given to it, as numbers, in order. */
  readonly tags: readonly number[];
  /** What it adds to the coincidences of different tags. */
  readonly differing: number;
}

function taggedOf(tags: readonly number[], tagCount: number): Tagged {
  const counts = new Float64Array(tagCount);
  for (const tag of tags) counts[tag] = (counts[tag] ?? 0) + 1;
  const same = counts.reduce((sum, count) => sum + count * count, 0);
  return { tags, differing: (tags.length * tags.length - same) / (tags.length - 1) };
}

function alphaOf(units: readonly Tagged[], tagCount: number): number | null {
  const totals = new Float64Array(tagCount);
  let differing = 0;
  let values = 0;
  for (const unit of units) {
    differing += unit.differing;
    values += unit.tags.length;
    for (const tag of unit.tags) totals[tag] = (totals[tag] ?? 0) + 1;
  }
  const room = values * values - totals.reduce((sum, total) => sum + total * total, 0);
  return room > 0 ? 1 - ((values - 1) * differing) / room : null;
}

/** By number of tags, then by the tags: an order that does not hang on the order of the rows. */
function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((tag, i) => tag !== b[i]);
  return a.length - b.length || (at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0));
}

/**
 * Krippendorff's alpha for nominal data, two or more coders, missing values allowed:
 *
 *     alpha = 1 - (n - 1) * sum over c != k of o_ck / sum over c != k of n_c * n_k
 *
 * o_ck: coincidences, each pair of values c, k in a unit of m_u values counting 1 / (m_u - 1); n_c: how often
 * c occurs in them; n: all. A unit with fewer than two values has no pair and is left out.
 * Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", Annenberg School for Communication,
 * University of Pennsylvania, 2011.
 *
 * A null is a missing value, never a tag: a coder who passed over a unit neither agrees nor disagrees about
 * its tag. The interval is the percentile bootstrap over units (see `bootstrap`), not the resampling of
 * coincidences of Hayes and Krippendorff 2007. `units`: those with two values or more.
 *
 * @param rows one a unit, in it one value a coder
 */
export function nominalAlpha(
  rows: readonly (readonly (string | null)[])[],
  options: BootstrapOptions = {},
): Figure {
  const given = rows.map((row) => row.filter((tag) => tag !== null));
  const pairable = given.filter((tags) => tags.length > 1);
  if (rows.length > 0 && rows.every((row) => row.length < 2)) return without(0, TOO_FEW_CODERS);
  if (pairable.length === 0) return without(0, 'No claim was tagged by two people or more.');
  const tags = distinct(pairable.flat());
  const index = new Map(tags.map((tag, i) => [tag, i]));
  const units = pairable
    .map((unit) => unit.map((tag) => index.get(tag) ?? -1).sort((a, b) => a - b))
    .sort(compare)
    .map((unit) => taggedOf(unit, tags.length));
  return measured(
    units,
    (sample) => alphaOf(sample, tags.length),
    {
      units: units.length,
      none: 'Only one tag was used for the matched claims, so chance alone would agree always.',
    },
    options,
  );
}
