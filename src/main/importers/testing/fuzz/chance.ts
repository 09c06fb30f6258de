import { xoshiro128 } from '../../../../shared/agreement/random';

/** Choices that are the same on every machine for the same seed. */
export class Chance {
  private readonly next: () => number;

  constructor(seed: number) {
    this.next = xoshiro128(seed);
  }

  /** A whole number from 0 to `count` - 1. */
  below(count: number): number {
    return this.next() % count;
  }

  /** A whole number from `low` to `high`, small ones as likely as those ten times as large. */
  scale(low: number, high: number): number {
    const share = this.next() / 2 ** 32;
    return Math.floor(low * (high / low) ** share);
  }

  pick<T>(list: readonly T[]): T {
    const found = list[this.below(list.length)];
    if (found === undefined) throw new RangeError('nothing to choose from');
    return found;
  }

  bytes(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () => this.next() & 0xff);
  }
}
