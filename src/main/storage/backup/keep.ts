const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** For how long every backup is kept, one a day, and one a week; in milliseconds. */
export const ALL_FOR = DAY;
export const DAILY_FOR = 14 * DAY;
export const WEEKLY_FOR = 91 * DAY;

/** What the backups of a library may take up together, in bytes: this, or so many times the newest of them. */
const ROOM = 1024 ** 3;
const TIMES = 6;

export interface Kept {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** In bytes. */
  readonly size: number;
  readonly beforeMigration: boolean;
}

/** How many bytes backups may take up beside a newest one of this size. */
export const roomFor = (newest: number): number => Math.max(ROOM, TIMES * newest);

/** The first of each group. */
function firsts<T>(all: readonly T[], group: (each: T) => number): T[] {
  const seen = new Set<number>();
  return all.filter((each) => {
    const key = group(each);
    return !seen.has(key) && seen.add(key);
  });
}

const hourOf = ({ at }: Kept) => Math.floor(at / HOUR);
const dayOf = ({ at }: Kept) => Math.floor(at / DAY);
/** The epoch began on a Thursday; weeks begin on Monday. */
const weekOf = ({ at }: Kept) => Math.floor((at / DAY + 3) / 7);

/**
 * Which backups of one library to keep: all of the last day, then the last of each day for two weeks, then the last
 * of each week for three months (days and weeks in UTC); always the newest, and those made before a migration. Where
 * that takes more room than `roomFor` gives, only the last of each hour of the last day, and then the oldest go. A
 * backup from the future, as a clock set back leaves, counts as one of the last day.
 *
 * @param now Milliseconds since the epoch.
 */
export function keep<T extends Kept>(backups: readonly T[], now: number): readonly T[] {
  const newestFirst = backups.toSorted((a, b) => b.at - a.at);
  const [newest] = newestFirst;
  if (newest === undefined) return [];
  const always = new Set(newestFirst.filter((each) => each === newest || each.beforeMigration));
  const younger = (than: number) => newestFirst.filter(({ at }) => now - at < than);
  const rest = [
    ...firsts(newestFirst, dayOf).filter(({ at }) => now - at < DAILY_FOR),
    ...firsts(newestFirst, weekOf).filter(({ at }) => now - at < WEEKLY_FOR),
  ];
  const total = (these: ReadonlySet<T>) => [...these].reduce((sum, { size }) => sum + size, 0);
  const room = roomFor(newest.size);

  const kept = new Set([...always, ...rest, ...younger(ALL_FOR)]);
  if (total(kept) <= room) return newestFirst.filter((each) => kept.has(each));
  const thinned = new Set([...always, ...rest, ...firsts(younger(ALL_FOR), hourOf)]);
  for (const each of newestFirst.toReversed()) {
    if (total(thinned) <= room) break;
    if (!always.has(each)) thinned.delete(each);
  }
  return newestFirst.filter((each) => thinned.has(each));
}
