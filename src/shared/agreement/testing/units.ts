import * as fc from 'fast-check';
import type { Unit } from '../continuum';

export const unit = (start: number, end: number, value = 'claim'): Unit => ({ start, end, value });

export const LENGTH = 60;

const anyUnit: fc.Arbitrary<Unit> = fc
  .tuple(fc.nat(LENGTH - 1), fc.integer({ min: 1, max: 20 }), fc.constantFrom('a', 'b', 'c'))
  .map(([start, length, value]) => unit(start, Math.min(LENGTH, start + length), value));

/** One coder's units in a text of LENGTH; they may overlap. */
export const unitsOf: fc.Arbitrary<Unit[]> = fc.array(anyUnit, { maxLength: 6 });

/** Two to four coders, somebody of whom tagged something. */
export const coders: fc.Arbitrary<Unit[][]> = fc
  .array(unitsOf, { minLength: 2, maxLength: 4 })
  .filter((all) => all.flat().length > 0);

/** A large coding: `count` units a coder, most of them the same, others shifted or left out. */
export function largeCoding(people: number, count: number, length: number): Unit[][] {
  const step = Math.floor(length / count);
  return Array.from({ length: people }, (_, coder) =>
    Array.from({ length: count }, (_, i) => {
      const shift = (i * 7 + coder * 3) % 5 === 0 ? 9 : 0;
      const start = i * step + shift;
      return unit(
        start,
        start + Math.floor(step / 2) + ((i * coder) % 11),
        `tag ${(i + shift) % 6}`,
      );
    }).filter((_, i) => (i + coder) % 10 > 0),
  );
}
