/** The value below which a share (0 to 1) of the times lies: the nearest rank. Throws where there are none. */
export function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (found === undefined) throw new Error('nothing was measured');
  return found;
}

export const median = (times: readonly number[]): number => quantile(times, 0.5);
export const p95 = (times: readonly number[]): number => quantile(times, 0.95);

/** Milliseconds as a person reads them, to three digits. */
export function milliseconds(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
  return `${value.toFixed(digits)} ms`;
}

/** How many a second, where `count` take `time` milliseconds: `85 k`, `1.2 M`. */
export function perSecond(count: number, time: number): string {
  const thousands = count / time;
  return thousands < 1_000 ? `${thousands.toFixed(0)} k` : `${(thousands / 1_000).toFixed(2)} M`;
}
