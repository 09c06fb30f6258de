import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { stampSchema } from '../model';
import { latest, type Stamp, stampInstant, stampMillis, tick } from './clock';

/** Readings of a system clock that may stand still, jump and be set back. */
const systemClock = fc.array(
  fc.oneof(
    fc.integer({ min: 0, max: 4_000_000_000_000 }),
    fc.integer({ min: 1_767_000_000_000, max: 1_767_000_000_003 }),
    fc.double({ min: 1_767_000_000_000, max: 1_767_000_000_003, noNaN: true }),
    fc.constantFrom(-1, Number.MAX_SAFE_INTEGER),
  ),
  { minLength: 1, maxLength: 40 },
);

function readings(clock: readonly number[], start: Stamp | null = null): Stamp[] {
  const stamps: Stamp[] = [];
  for (const now of clock) stamps.push(tick(stamps.at(-1) ?? start, now));
  return stamps;
}

describe('the clock', () => {
  it('goes strictly forward, as text, even when the system clock goes back', () => {
    fc.assert(
      fc.property(systemClock, (clock) => {
        const stamps = readings(clock.filter((now) => now < 253_000_000_000_000));
        stamps.slice(1).forEach((stamp, i) => {
          expect(stamp > (stamps[i] ?? '')).toBe(true);
        });
      }),
    );
  });

  it('gives readings that the schema takes, whatever the system clock says', () => {
    fc.assert(
      fc.property(systemClock, (clock) => {
        for (const stamp of readings(clock)) expect(v.is(stampSchema, stamp)).toBe(true);
      }),
    );
  });

  it('follows the system clock, in milliseconds, when that is ahead', () => {
    const now = Date.UTC(2026, 0, 13, 10, 0, 0, 7);
    const stamp = tick(tick(null, now - 5_000), now);
    expect(stamp).toBe('2026-01-13T10:00:00.007Z-0000');
    expect(stampMillis(stamp)).toBe(now);
    expect(stampInstant(stamp)).toBe('2026-01-13T10:00:00.007Z');
  });

  it('counts within one millisecond, and goes to the next when the counter is full', () => {
    const now = Date.UTC(2026, 0, 13);
    expect(tick('2026-01-13T00:00:00.000Z-0009', now)).toBe('2026-01-13T00:00:00.000Z-000a');
    expect(tick('2026-01-13T00:00:00.000Z-zzzz', now)).toBe('2026-01-13T00:00:00.001Z-0000');
  });

  it('goes on from a reading that came from another machine', () => {
    const theirs = tick(null, Date.UTC(2030, 0, 1));
    const mine = tick(null, Date.UTC(2026, 0, 1));
    expect(latest(mine, theirs)).toBe(theirs);
    expect(latest(null, mine)).toBe(mine);
    expect(tick(latest(mine, theirs), Date.UTC(2026, 0, 1)) > theirs).toBe(true);
  });
});
