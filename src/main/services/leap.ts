import { stampMillis } from '../../shared/history';
import type { Change } from '../../shared/model';

/** How far ahead of the system clock a change may be: a clock that was wrong for a while is no reason to lose work. */
const AHEAD_MS = 100 * 366 * 24 * 60 * 60 * 1_000;

/** How far a change may be ahead of the latest one, whatever the system clock says. */
const STEP_MS = 60_000;

/**
 * Whether a change claims to be from so far in the future that it could use up the clock: every later change comes
 * after it, and past year 9999 none can be written down.
 *
 * @param latest The latest reading in the library, or null.
 * @param now Milliseconds since the epoch.
 */
export function isLeap({ at }: Pick<Change, 'at'>, latest: string | null, now: number): boolean {
  const last = latest === null ? 0 : stampMillis(latest);
  return stampMillis(at) > Math.max(last + STEP_MS, now + AHEAD_MS);
}
