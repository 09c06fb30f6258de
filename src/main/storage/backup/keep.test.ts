import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_FOR, DAILY_FOR, keep, type Kept, roomFor, WEEKLY_FOR } from './keep';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 26, 18, 20, 15);

const backup = fc.record({
  at: fc.integer({ min: NOW - 200 * DAY, max: NOW + DAY }),
  size: fc.integer({ min: 1, max: 400_000_000 }),
  beforeMigration: fc.boolean(),
});
const backups = fc.uniqueArray(backup, { maxLength: 120, selector: ({ at }) => at });
const total = (these: readonly Kept[]) => these.reduce((sum, { size }) => sum + size, 0);
const newestFirst = (these: readonly Kept[]) => these.toSorted((a, b) => b.at - a.at);
const dayOf = ({ at }: Kept) => Math.floor(at / DAY);

describe('which backups are kept', () => {
  it('are always the newest and those made before a migration, and nothing that was not there', () => {
    fc.assert(
      fc.property(backups, (all) => {
        const kept = keep(all, NOW);
        const always = newestFirst(all).filter((each, i) => i === 0 || each.beforeMigration);
        expect(kept).toEqual(expect.arrayContaining(always));
        expect(all).toEqual(expect.arrayContaining([...kept]));
      }),
    );
  });

  it('are the same when they are looked at again', () => {
    fc.assert(
      fc.property(backups, (all) => {
        const kept = keep(all, NOW);
        expect(keep(kept, NOW)).toEqual(kept);
      }),
    );
  });

  it('take up no more room than there is, unless they are always kept', () => {
    fc.assert(
      fc.property(backups, (all) => {
        const kept = keep(all, NOW);
        const spare = kept.filter((each, i) => i > 0 && !each.beforeMigration);
        const room = roomFor(kept[0]?.size ?? 0);
        expect(spare.length === 0 || total(kept) <= room).toBe(true);
      }),
    );
  });

  it('are, where there is room, all of the last day, one of each day and of each week, and no older ones', () => {
    const small = fc.uniqueArray(
      backup.map((each) => ({ ...each, size: 1 })),
      {
        maxLength: 120,
        selector: ({ at }) => at,
      },
    );
    fc.assert(
      fc.property(small, (all) => {
        const kept = new Set(keep(all, NOW));
        for (const each of newestFirst(all)) {
          const age = NOW - each.at;
          if (age < ALL_FOR) expect(kept.has(each)).toBe(true);
          if (age < DAILY_FOR) {
            expect([...kept].some((one) => dayOf(one) === dayOf(each))).toBe(true);
          }
          if (age < WEEKLY_FOR) {
            expect([...kept].some(({ at }) => Math.abs(at - each.at) < 7 * DAY)).toBe(true);
          }
        }
        const old = [...kept].filter(({ at }) => NOW - at >= WEEKLY_FOR);
        const newest = newestFirst(all)[0];
        expect(old.every((each) => each === newest || each.beforeMigration)).toBe(true);
      }),
    );
  });

  it('reach back three months where somebody works every day and every backup is followed by tidying', () => {
    let all: readonly Kept[] = [];
    const end = NOW + 200 * DAY;
    for (let at = NOW; at <= end; at += 5 * HOUR) {
      all = keep([...all, { at, size: 1, beforeMigration: false }], at);
    }
    const ages = all.map(({ at }) => (end - at) / DAY);
    expect(all.length).toBeLessThan(40);
    for (let day = 0; day < 13; day += 1) {
      expect(ages.some((age) => age >= day && age < day + 1.3)).toBe(true);
    }
    for (let week = 2; week < 12; week += 1) {
      expect(ages.some((age) => age >= week * 7 && age < week * 7 + 7.3)).toBe(true);
    }
  });
});
