/**
 * A hybrid logical clock (Kulkarni et al., "Logical Physical Clocks", 2014): wall-clock time that never
 * goes back, with a counter for readings within one millisecond. A reading sorts as text:
 * `2026-01-02T03:04:05.678Z-0000`, ISO time in UTC, then the counter in base 36.
 */
export type Stamp = string;

const COUNTER_DIGITS = 4;
const COUNTER_LIMIT = 36 ** COUNTER_DIGITS;

/** The last millisecond of year 9999: past it an ISO date has more digits and no longer sorts as text. */
const LAST_MILLI = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

function print(millis: number, counter: number): Stamp {
  return `${new Date(millis).toISOString()}-${counter.toString(36).padStart(COUNTER_DIGITS, '0')}`;
}

/** The wall-clock part of a reading, in milliseconds since the epoch. */
export function stampMillis(stamp: Stamp): number {
  return Date.parse(stamp.slice(0, 24));
}

/** The wall-clock part of a reading as an ISO instant. */
export function stampInstant(stamp: Stamp): string {
  return stamp.slice(0, 24);
}

/**
 * The next reading: later than `last` (null: none yet) even when the system clock (`now`, milliseconds)
 * stands still or was set back.
 */
export function tick(last: Stamp | null, now: number): Stamp {
  const millis = Math.min(Math.max(0, Math.floor(now)), LAST_MILLI);
  if (last === null || stampMillis(last) < millis) return print(millis, 0);
  const counter = Number.parseInt(last.slice(25), 36) + 1;
  return counter < COUNTER_LIMIT
    ? print(stampMillis(last), counter)
    : print(stampMillis(last) + 1, 0);
}

/** The later of two readings. */
export function latest(a: Stamp | null, b: Stamp | null): Stamp | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
