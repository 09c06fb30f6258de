import type { Figure, Interval } from './figure';
import { indexes } from './random';

export interface BootstrapOptions {
  /** Where the random numbers start. The same seed and rows give the same interval to the last bit. */
  readonly seed?: number;
  /** How many times to resample. 0: no interval is asked for. */
  readonly resamples?: number;
}

/** 999, so that the ends of a 95% interval are the 25th value from either side and nothing is interpolated. */
export const RESAMPLES = 999;
const SEED = 1;
const LEVEL = 0.95;
/** The most resamples that may come to nothing: a twentieth is as much as both tails together. */
const MOST_EMPTY = 0.05;

const FEW = 'There is too little to compare for an interval.';
const SAME =
  'Every resample gives the same figure, so resampling cannot say how sure it is; go by the number of units.';

/**
 * The percentile interval of a statistic, by resampling rows with replacement: with B resamples in order, the
 * k-th from below and the k-th from above, k = floor((B + 1) * 0.025).
 * Source: B. Efron, R. J. Tibshirani, "An Introduction to the Bootstrap", 1993, section 13.3.
 * Resamples for which the statistic is null are left out; if they are more than one in twenty, or fewer than
 * two rows are there, or all resamples give the same value, there is no interval and `why` says so.
 *
 * @param rows what was drawn independently: matched units, or stretches of text
 * @param statistic computed anew on each resample; it must not keep the array, which is filled again
 */
export function bootstrap<T>(
  rows: readonly T[],
  statistic: (sample: readonly T[]) => number | null,
  { seed = SEED, resamples = RESAMPLES }: BootstrapOptions = {},
):
  | { readonly interval: Interval; readonly why: null }
  | { readonly interval: null; readonly why: string } {
  const [first] = rows;
  if (first === undefined || rows.length < 2) return { interval: null, why: FEW };
  const index = indexes(seed, rows.length);
  const sample = rows.slice();
  const values = new Float64Array(resamples);
  let found = 0;
  for (let round = 0; round < resamples; round += 1) {
    for (let i = 0; i < sample.length; i += 1) sample[i] = rows[index()] ?? first;
    const value = statistic(sample);
    if (value !== null) values[found++] = value;
  }
  const k = Math.floor(((found + 1) * (1 - LEVEL)) / 2 + 1e-9);
  if (k < 1 || found < resamples * (1 - MOST_EMPTY)) return { interval: null, why: FEW };
  const inOrder = values.subarray(0, found).sort();
  const low = inOrder[k - 1];
  const high = inOrder[found - k];
  if (low === undefined || high === undefined || low === high) return { interval: null, why: SAME };
  return { interval: { low, high, level: LEVEL, resamples: found }, why: null };
}

/** A statistic of all rows as they are, with its interval; `none` says why the statistic is null. */
export function measured<T>(
  rows: readonly T[],
  statistic: (sample: readonly T[]) => number | null,
  { units, none }: { readonly units: number; readonly none: string },
  options: BootstrapOptions = {},
): Figure {
  const value = statistic(rows);
  if (value === null) return { value, units, interval: null, why: none };
  return { value, units, ...bootstrap(rows, statistic, options) };
}
