/** Words of no language, the commoner the earlier they come in the list. */

const SYLLABLES =
  'ba be bo da de do fa fi ga go ka ke ki la le lo lu ma me mi mo na ne no pa pe po ra re ri ro sa se si ta te ti to va vi vo za'.split(
    ' ',
  );
const WORDS = 20_000;

/** Numbers in [0, 1), the same for the same seed: Mulberry32 (Tommy Ettinger, 2017). */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Word number `n`: its number in syllables, the last first, so that every word is another and beginnings vary. */
function word(n: number): string {
  let rest = n + SYLLABLES.length;
  let written = '';
  for (; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    written += SYLLABLES[rest % SYLLABLES.length] ?? '';
  }
  return written;
}

const LIST = Array.from({ length: WORDS }, (_, n) => word(n));

export const vocabulary = { random, word };

/** So many words as they are spread in a language: the second is half as common as the first, and so on. */
export function invented(next: () => number, count: number): string {
  const words = Array.from({ length: count }, () => LIST[Math.floor(WORDS ** next()) - 1] ?? '');
  const line = words.join(' ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}
