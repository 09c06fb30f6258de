const UINT32 = 2 ** 32;

const rotated = (x: number, by: number): number => ((x << by) | (x >>> (32 - by))) >>> 0;

/** Four words of state out of one, by splitmix32 steps, so that near seeds give unlike streams. */
function stateOf(seed: number): [number, number, number, number] {
  let state = seed >>> 0;
  const word = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return (z ^ (z >>> 16)) >>> 0;
  };
  return [word(), word(), word(), word()];
}

/**
 * xoshiro128** 1.1: whole numbers from 0 to 2^32 - 1, the same ones for the same start in every engine.
 * Source: D. Blackman, S. Vigna, "Scrambled Linear Pseudorandom Number Generators", ACM Transactions on
 * Mathematical Software 47(4), 2021.
 *
 * @param start a seed, or the four words of state themselves (not all zero)
 */
export function xoshiro128(
  start: number | readonly [number, number, number, number],
): () => number {
  let [a, b, c, d] = typeof start === 'number' ? stateOf(start) : start;
  return () => {
    const result = Math.imul(rotated(Math.imul(b, 5) >>> 0, 7), 9) >>> 0;
    const shifted = (b << 9) >>> 0;
    c = (c ^ a) >>> 0;
    d = (d ^ b) >>> 0;
    b = (b ^ c) >>> 0;
    a = (a ^ d) >>> 0;
    c = (c ^ shifted) >>> 0;
    d = rotated(d, 11);
    return result;
  };
}

/** Indexes from 0 to `count` - 1, as good as evenly: off by less than `count` in 2^32. */
export function indexes(seed: number, count: number): () => number {
  const next = xoshiro128(seed);
  return () => Math.floor((next() / UINT32) * count);
}
