/** Within this time, in milliseconds, a second failure of the page counts as a repetition. */
const SOON = 60_000;

/**
 * Decides whether the page is loaded again without a word after its process ended. Once is an accident; again
 * soon after, a person is asked, or the app would flicker for ever.
 */
export class Crashes {
  private last = Number.NEGATIVE_INFINITY;

  /** @param now Milliseconds; only differences count. */
  constructor(private readonly now: () => number) {}

  /** The page's process has ended. True: it has before, not long ago. */
  isRepeated(): boolean {
    const time = this.now();
    const repeated = time - this.last < SOON;
    this.last = time;
    return repeated;
  }
}
