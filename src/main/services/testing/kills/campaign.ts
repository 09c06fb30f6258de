import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { openLibrary } from '../../../storage';
import { holderFile } from '../../../storage/hold';
import { openHeld } from '../overFakes';
import { Chance } from './chance';
import { copyLibrary, examine, historiesIn } from './examine';
import type { Kind, Place } from './kind';
import { KIND_NAMES, kindNamed, type KindName } from './kinds';
import { type Death, live } from './life';
import { Witness } from './witness';
import { answered } from './workingDesk';

/** What became of all the processes killed at one kind of work. */
export interface Outcome {
  readonly kind: KindName;
  kills: number;
  libraries: number;
  lost: number;
  unreadable: number;
  /** Changes acknowledged in each life. */
  readonly acknowledged: number[];
  /** Milliseconds that opening took after each kill. */
  readonly opened: number[];
  readonly faults: string[];
}

export interface Plan {
  /** The worker, bundled. */
  readonly script: string;
  readonly kills: number;
  readonly seed: number;
  /** How many processes are at work at a time, each in a library of its own. */
  readonly lanes: number;
}

function deathIn({ within, steps }: Kind, chance: Chance): Death {
  return steps === 0 || chance.below(2) === 0
    ? { after: 'ms', count: chance.below(within + 1) }
    : { after: 'steps', count: 1 + chance.below(steps) };
}

/** Makes a library that is never left at rest: `kills` processes work in it, one after another, and are killed. */
async function longLife(
  kind: Kind,
  { script, root, seed, kills }: { script: string; root: string; seed: number; kills: number },
  outcome: Outcome,
): Promise<void> {
  const chance = new Chance(seed);
  const own = mkdtempSync(join(root, 'place-'));
  const folder = join(own, 'library');
  const place: Place = {
    folder,
    library: join(folder, 'a.sourcemark'),
    elsewhere: join(own, 'elsewhere'),
  };
  mkdirSync(place.folder);
  mkdirSync(place.elsewhere);
  const witness = new Witness();
  let missing = 0;
  await kind.prepare?.(place, chance);
  if (existsSync(place.library)) witness.hear(heldIn(place.library, own));
  for (let life = 1; life <= kills; life += 1) {
    witness.hear((await kind.before?.(place, chance)) ?? []);
    const death = deathIn(kind, chance);
    const args = [place.library, outcome.kind, String(chance.seed())];
    const { lines, ended } = await live(script, args, death);
    outcome.acknowledged.push(witness.hear(lines));
    outcome.kills += 1;
    const { faults, lost, opened } = await examine(place, kind, witness);
    const when = `${death.after} ${death.count}`;
    outcome.faults.push(
      ...[...(ended === null ? [] : [`ended before it was killed: ${ended}`]), ...faults].map(
        (fault) => `${outcome.kind}, seed ${seed}, life ${life} (${when}): ${fault}`,
      ),
    );
    // What is lost stays lost, and counts once.
    outcome.lost += Math.max(0, lost - missing);
    missing = lost;
    if (opened === null) outcome.unreadable += 1;
    else outcome.opened.push(opened);
  }
  outcome.libraries += 1;
  const left = leftBeside(place, kind);
  if (left.length > 0) outcome.faults.push(`${outcome.kind}, seed ${seed}: left ${left.join()}`);
  rmSync(own, { recursive: true, force: true });
}

/** What a library that was made for the work holds before it begins. Looked at in a copy: it may be an old one. */
function heldIn(path: string, folder: string) {
  const copy = mkdtempSync(join(folder, 'before-'));
  const library = answered(openLibrary(copyLibrary(path, copy), { create: false }));
  const held = historiesIn(library);
  library.close();
  rmSync(copy, { recursive: true, force: true });
  return [...held].map(([history, changes]) => ({ type: 'holds', history, changes }) as const);
}

/** What lies beside the library once it was opened and closed again, and may not. */
function leftBeside(place: Place, kind: Kind): string[] {
  const { library: path, folder } = place;
  const library = openHeld(path, { create: true });
  if (library.ok) library.value.close();
  return readdirSync(folder).filter(
    (name) =>
      ![basename(path), basename(holderFile(path))].includes(name) &&
      kind.mayLieThere?.(name, place) !== true,
  );
}

/** Kills processes at every kind of work, as many of each. */
export async function campaign({ script, kills, seed, lanes }: Plan): Promise<Outcome[]> {
  const root = mkdtempSync(join(tmpdir(), 'sourcemark-'));
  const chance = new Chance(seed);
  const outcomes: Outcome[] = [];
  const work: (() => Promise<void>)[] = [];
  for (const [i, name] of KIND_NAMES.entries()) {
    const kind = await kindNamed(name);
    const outcome: Outcome = {
      kind: name,
      kills: 0,
      libraries: 0,
      lost: 0,
      unreadable: 0,
      acknowledged: [],
      opened: [],
      faults: [],
    };
    outcomes.push(outcome);
    const share =
      Math.floor((kills * (i + 1)) / KIND_NAMES.length) -
      Math.floor((kills * i) / KIND_NAMES.length);
    for (let left = share; left > 0;) {
      const lives = Math.min(left, 1 + chance.below(kind.lives));
      const course = { script, root, seed: chance.seed(), kills: lives };
      work.push(() => longLife(kind, course, outcome));
      left -= lives;
    }
  }
  const waiting = work[Symbol.iterator]();
  const lane = async () => {
    for (const next of waiting) await next();
  };
  try {
    await Promise.all(Array.from({ length: lanes }, lane));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  return outcomes;
}
