import { Chance } from './chance';
import type { Ground } from './ground';
import { mutated } from './mutate';
import { CONTROLS, PIECES } from './pieces';
import type { Outcome, Target } from './targets';

/** A hostile file of a target: the same one for the same seed. */
export function inputOf({ files, shapes }: Target, seed: number): Uint8Array {
  const chance = new Chance(seed);
  const kind = chance.below(20);
  if (kind === 0) return chance.bytes(chance.scale(1, 20_000));
  if (kind === 1) {
    return Buffer.concat(Array.from({ length: chance.scale(1, 2_000) }, () => chance.pick(PIECES)));
  }
  if (kind < 5) {
    const made = chance.pick(shapes).make(chance.scale(1, 3_000));
    const bytes = typeof made === 'string' ? new TextEncoder().encode(made) : made;
    return kind === 2 ? bytes : mutated(chance, bytes, files);
  }
  return mutated(chance, chance.pick(files), files);
}

/** What is wrong with the words a person is told: they say what happened, what was kept and what to do. */
function faultInWords(said: string): string | null {
  if (said.length > 700) return 'it is too long to be read';
  if (/[\p{Cc}\u202a-\u202e\u2066-\u2069\ud800-\udfff]/u.test(said)) return 'it holds controls';
  if (CONTROLS.slice(0, 9).some((control) => said.includes(control))) return 'it holds controls';
  const kept =
    /Nothing was (?:changed|written)\.|It was left alone|What could be read is kept|next time/u;
  if (!kept.test(said)) return 'it does not say what was kept';
  return null;
}

/**
 * Gives a file to its reader, and holds what becomes of it to the promise: a text or clear words, and a library
 * that is the same to the byte where nothing came in.
 *
 * @returns What became of it; throws with what was not held.
 */
export async function attack(target: Target, ground: Ground, bytes: Uint8Array): Promise<Outcome> {
  const before = ground.print();
  const outcome = await target.read(ground, bytes);
  const same = ground.print() === before;
  if (outcome.status === 'refused') {
    const fault = faultInWords(outcome.said);
    if (fault !== null) throw new Error(`${fault}: ${outcome.said}`);
    if (!same) throw new Error(`refused, and yet the library is not the same: ${outcome.said}`);
    return outcome;
  }
  if (outcome.changed === same) throw new Error('the library does not hold what was said of it');
  return outcome;
}
