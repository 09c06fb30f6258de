/** A range that a figure may well lie in, and how it was found. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** The share of resamples that lie in the range: 0.95. */
  readonly level: number;
  /** How many resamples the range was read off. */
  readonly resamples: number;
}

/**
 * A figure of agreement: 1 is complete, 0 is what chance would give, below 0 is worse than chance.
 * Whatever is null has its reason in `why`; nothing here is ever NaN or infinite.
 */
export interface Figure {
  readonly value: number | null;
  /** What was compared: units of all coders together, or matched units. Each function says which. */
  readonly units: number;
  readonly interval: Interval | null;
  /** Why there is no value, or a value but no interval: one plain sentence. Null if both are there. */
  readonly why: string | null;
}

/** No value, and why. */
export function without(units: number, why: string): Figure {
  return { value: null, units, interval: null, why };
}

export const TOO_FEW_CODERS = 'Agreement needs the work of at least two people.';
