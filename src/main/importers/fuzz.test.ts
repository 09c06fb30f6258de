import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attack, inputOf } from './testing/fuzz/attack';
import { Ground } from './testing/fuzz/ground';
import { targets } from './testing/fuzz/targets';

/** `npm run torture fuzz` tries thousands, and measures. */
const INPUTS = 100;
const SIZE = 40;

let ground: Ground;
beforeAll(() => {
  ground = new Ground();
});
afterAll(() => ground.remove());

const bytesOf = (made: string | Uint8Array) =>
  typeof made === 'string' ? new TextEncoder().encode(made) : made;

describe('a hostile file gives a text or clear words, and leaves the library as it was', () => {
  for (const target of targets()) {
    it(`read as ${target.name}`, async () => {
      const faults: string[] = [];
      const attempt = async (called: string, bytes: Uint8Array) => {
        try {
          await attack(target, ground, bytes);
        } catch (error) {
          faults.push(`${called}: ${String(error)}`);
        }
        if (ground.grown) ground.renew();
      };
      for (let seed = 1; seed <= INPUTS; seed += 1) {
        await attempt(`seed ${seed}`, inputOf(target, seed));
      }
      for (const { name, make } of target.shapes) await attempt(name, bytesOf(make(SIZE)));
      ground.renew();
      expect(faults).toEqual([]);
    }, 60_000);
  }

  it('is the same file for the same seed', () => {
    const [target] = targets();
    if (target === undefined) throw new Error('no reader');
    expect(inputOf(target, 7)).toEqual(inputOf(target, 7));
    expect(inputOf(target, 7)).not.toEqual(inputOf(target, 8));
  });
});
