import type { Chance } from './chance';
import { PIECES } from './pieces';

type Mutation = (chance: Chance, bytes: Uint8Array, others: readonly Uint8Array[]) => Uint8Array;

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}

/** Two places in the file, the first not behind the second. */
function range(chance: Chance, { length }: Uint8Array): readonly [number, number] {
  const [a, b] = [chance.below(length + 1), chance.below(length + 1)];
  return a < b ? [a, b] : [b, a];
}

/** A short stretch of the file. */
function stretch(chance: Chance, bytes: Uint8Array): readonly [number, number] {
  const start = chance.below(bytes.length + 1);
  return [start, Math.min(bytes.length, start + chance.scale(1, 4_000))];
}

const insert: Mutation = (chance, bytes) => {
  const at = chance.below(bytes.length + 1);
  return joined(bytes.subarray(0, at), chance.pick(PIECES), bytes.subarray(at));
};

const MUTATIONS: readonly Mutation[] = [
  insert,
  insert,
  insert,
  // Cut off, at either end.
  (chance, bytes) => bytes.slice(0, chance.below(bytes.length + 1)),
  (chance, bytes) => bytes.slice(chance.below(bytes.length + 1)),
  // One byte changed, by a bit or to anything.
  (chance, bytes) => bytes.with(chance.below(bytes.length), chance.below(256)),
  (chance, bytes) => {
    const at = chance.below(bytes.length);
    return bytes.with(at, (bytes[at] ?? 0) ^ (1 << chance.below(8)));
  },
  // A stretch lost, repeated, or a piece many times over.
  (chance, bytes) => {
    const [start, end] = stretch(chance, bytes);
    return joined(bytes.subarray(0, start), bytes.subarray(end));
  },
  (chance, bytes) => {
    const [start, end] = stretch(chance, bytes);
    const times = chance.scale(1, 50);
    const again = Array.from({ length: times }, () => bytes.subarray(start, end));
    return joined(bytes.subarray(0, end), ...again, bytes.subarray(end));
  },
  (chance, bytes) => {
    const at = chance.below(bytes.length + 1);
    const piece = chance.pick(PIECES);
    const again = Array.from({ length: chance.scale(2, 2_000) }, () => piece);
    return joined(bytes.subarray(0, at), ...again, bytes.subarray(at));
  },
  // The beginning of one file and the end of another.
  (chance, bytes, others) => {
    const other = chance.pick(others);
    return joined(
      bytes.subarray(0, chance.below(bytes.length + 1)),
      other.subarray(chance.below(other.length + 1)),
    );
  },
  // Two stretches that changed places.
  (chance, bytes) => {
    const [start, end] = range(chance, bytes);
    const middle = start + chance.below(end - start + 1);
    return joined(
      bytes.subarray(0, start),
      bytes.subarray(middle, end),
      bytes.subarray(start, middle),
      bytes.subarray(end),
    );
  },
];

/** `bytes` after a few accidents. May take stretches from `others`. */
export function mutated(
  chance: Chance,
  bytes: Uint8Array,
  others: readonly Uint8Array[],
): Uint8Array {
  let result = bytes;
  for (let times = chance.scale(1, 12); times > 0; times -= 1) {
    if (result.length === 0) return result;
    result = chance.pick(MUTATIONS)(chance, result, others);
  }
  return result;
}
