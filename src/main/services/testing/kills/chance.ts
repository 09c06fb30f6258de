import { xoshiro128 } from '../../../../shared/agreement/random';

/** What happens by chance: the same for the same seed. */
export class Chance {
  private readonly next: () => number;

  constructor(seed: number) {
    this.next = xoshiro128(seed);
  }

  /** A whole number from 0, below `limit`. */
  below(limit: number): number {
    return Math.floor((this.next() / 2 ** 32) * limit);
  }

  /** One of the list, which is not empty. */
  of<T>(list: readonly [T, ...T[]] | readonly T[]): T {
    const picked = list[this.below(list.length)];
    if (picked === undefined && list.length === 0) throw new Error('there is nothing to pick from');
    return picked as T;
  }

  /** A seed for a course of its own. */
  seed(): number {
    return this.next();
  }
}
