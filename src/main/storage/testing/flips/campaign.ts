import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { xoshiro128 } from '../../../../shared/agreement/random';
import { openLibrary } from '../../open';
import { everythingIn, type Outcome, outcomeOf } from './outcome';
import { endsOf, type Region, regionsOf, regionsOfLog } from './regions';
import { writeKilled, writeSpecimen } from './specimen';

/** What came of damaging a region, over and over. */
export interface Row {
  readonly region: string;
  readonly flips: number;
  readonly counts: Readonly<Record<Outcome, number>>;
  /** What was missed: where, and how it came out. */
  readonly misses: readonly string[];
}

/** What is done to the byte at an offset: bits of it turn over, or a stretch is lost from there on. */
export type Harm = 'flip' | 'sector';
/** What a disk loses at a time, in bytes. */
const SECTOR = 512;
/** How often a byte that is not zero is looked for. */
const TRIES = 50;

type Chance = (below: number) => number;

/** Damages a place in the region; gives the damaged bytes and where. */
function damage(bytes: Buffer, region: Region, harm: Harm, chance: Chance): [Buffer, string] {
  const anywhere = () => {
    const [from, to] = region.places[chance(region.places.length)] ?? [0, 0];
    return from + chance(to - from);
  };
  let at = anywhere();
  // Much of a page is unused, and full of zeros: every other time something is damaged that is used, if need be.
  if (chance(2) === 0) for (let n = 0; n < TRIES && bytes[at] === 0; n += 1) at = anywhere();
  const copy = Buffer.from(bytes);
  if (harm === 'flip') {
    const mask = chance(2) === 0 ? 1 << chance(8) : 1 + chance(255);
    copy[at] = (copy[at] ?? 0) ^ mask;
    return [copy, `byte ${at} of ${region.name} ^ ${mask}`];
  }
  const sector = at - (at % SECTOR);
  copy.fill(chance(2) === 0 ? 0 : chance(256), sector, Math.min(sector + SECTOR, copy.length));
  return [copy, `sector at ${sector} of ${region.name}`];
}

export interface Campaign {
  /** An empty folder, which the caller removes. */
  readonly folder: string;
  readonly pageSize: number;
  readonly seed: number;
  /** How often each region is damaged. */
  readonly each: number;
  readonly harm: Harm;
  /** Only regions whose names hold this. */
  readonly only?: string;
}

/** The files of a library, by what their names add to its own. */
type Files = Readonly<Record<string, Buffer>>;

interface Subject {
  readonly files: Files;
  /** Which of the files is damaged. */
  readonly part: string;
  readonly regions: readonly Region[];
  readonly sound: string;
  /** What was in it after each transaction but the last of a log that has no index. */
  readonly earlier: readonly string[];
}

function read(path: string): string {
  const opened = openLibrary(path, { create: false });
  if (!opened.ok) throw new Error(opened.error.message);
  const everything = everythingIn(opened.value);
  opened.value.close();
  return everything;
}

function lay(path: string, files: Files): void {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${end}`, { force: true });
  for (const [end, bytes] of Object.entries(files)) writeFileSync(`${path}${end}`, bytes);
}

/** What is damaged: a library at rest; the log that a killed process left, with its index and without; the index. */
function subjects({ folder, pageSize }: Campaign, path: string): Subject[] {
  const specimen = join(folder, 'specimen.sourcemark');
  writeSpecimen(specimen, pageSize);
  const file = readFileSync(specimen);
  const atRest = {
    files: { '': file },
    part: '',
    regions: regionsOf(specimen, file),
    sound: read(specimen),
    earlier: [],
  };
  const killed = join(folder, 'killed.sourcemark');
  writeKilled(specimen, killed);
  const [log, index] = [readFileSync(`${killed}-wal`), readFileSync(`${killed}-shm`)];
  const files = { '': readFileSync(killed), '-wal': log, '-shm': index };
  const alone = { '': files[''], '-wal': log };
  const regions = regionsOfLog(log);
  const state = (state: Files): string => {
    lay(path, state);
    return read(path);
  };
  const sound = state(files);
  const earlier = endsOf(log)
    .slice(0, -1)
    .map((end) => state({ ...alone, '-wal': log.subarray(0, end) }));
  const named = (words: string) =>
    regions.map(({ name, places }) => ({ name: `${name}${words}`, places }));
  return [
    atRest,
    { files, part: '-wal', regions: named(''), sound, earlier: [] },
    { files: alone, part: '-wal', regions: named(' (no index)'), sound, earlier },
    {
      files,
      part: '-shm',
      regions: [{ name: 'index of the log', places: [[0, 136]] }],
      sound,
      earlier: [],
    },
  ];
}

/** Damages one region again and again, and opens the library each time. */
async function damageRegion(
  given: Campaign,
  { files, part, sound, earlier }: Subject,
  region: Region,
  chance: Chance,
): Promise<Row> {
  const path = join(given.folder, 'damaged.sourcemark');
  const counts = { detected: 0, told: 0, harmless: 0, missed: 0 };
  const misses: string[] = [];
  for (let n = 0; n < given.each; n += 1) {
    const [bytes, where] = damage(files[part] ?? Buffer.alloc(0), region, given.harm, chance);
    lay(path, { ...files, [part]: bytes });
    const [outcome, why] = outcomeOf(path, sound, earlier);
    counts[outcome] += 1;
    if (outcome === 'missed') misses.push(`${where}: ${why}`);
    // The memory of a library that was closed is given back only between two turns of the event loop.
    await setImmediate();
  }
  return { region: region.name, flips: given.each, counts, misses };
}

/** Damages every region of a library again and again, and opens it each time. */
export async function campaign(given: Campaign): Promise<Row[]> {
  const next = xoshiro128(given.seed);
  const chance: Chance = (below) => Math.floor((next() / 2 ** 32) * below);
  const rows: Row[] = [];
  for (const subject of subjects(given, join(given.folder, 'damaged.sourcemark'))) {
    for (const region of subject.regions) {
      if (!region.name.includes(given.only ?? '')) continue;
      rows.push(await damageRegion(given, subject, region, chance));
    }
  }
  return rows;
}
