import { type BootstrapOptions, measured } from './bootstrap';
import { distinct, type Pair } from './confusion';
import { type Figure, without } from './figure';

interface Cell {
  readonly first: number;
  readonly second: number;
}

/** Kappa of cells over `tags` tags; null if chance alone would agree always. */
function kappaOf(cells: readonly Cell[], tags: number): number | null {
  const firsts = new Float64Array(tags);
  const seconds = new Float64Array(tags);
  let agreed = 0;
  for (const { first, second } of cells) {
    firsts[first] = (firsts[first] ?? 0) + 1;
    seconds[second] = (seconds[second] ?? 0) + 1;
    if (first === second) agreed += 1;
  }
  // With whole numbers to the end, no rounding can make a table without variation look as if it had some.
  const units = cells.length;
  const byChance = firsts.reduce((sum, count, i) => sum + count * (seconds[i] ?? 0), 0);
  const room = units * units - byChance;
  return room > 0 ? (units * agreed - byChance) / room : null;
}

/**
 * Cohen's kappa of the tags that two coders gave to the same units:
 *
 *     kappa = (p_o - p_c) / (1 - p_c)
 *
 * p_o: the share of units with the same tag; p_c: the share to be expected by chance, the sum over tags of the
 * product of the two coders' shares of that tag.
 * Source: J. Cohen, "A Coefficient of Agreement for Nominal Scales", Educational and Psychological Measurement
 * 20(1), 1960, pp. 37-46.
 *
 * Only matched units come in, so text that nobody tagged, or only one did, has no part in it. The interval
 * resamples the units (see `bootstrap`). `units`: the matched units. No value without units, and none if both
 * coders used one and the same tag throughout.
 */
export function kappa(pairs: readonly Pair[], options: BootstrapOptions = {}): Figure {
  if (pairs.length === 0) return without(0, 'No claims of the two were matched.');
  const tags = distinct(pairs.flat());
  const index = new Map(tags.map((tag, i) => [tag, i]));
  const cells = pairs
    .map(([first, second]) => ({ first: index.get(first) ?? -1, second: index.get(second) ?? -1 }))
    .sort((a, b) => a.first - b.first || a.second - b.second);
  return measured(
    cells,
    (sample) => kappaOf(sample, tags.length),
    {
      units: pairs.length,
      none: 'Both used one and the same tag for every matched claim, so chance alone would agree always.',
    },
    options,
  );
}
