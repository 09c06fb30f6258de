/** How long the page may take to put unfinished work away, in milliseconds. */
export const PUT_AWAY_LIMIT = 3_000;

/**
 * The handshake before a page goes away: it is told, puts unfinished work away, and says so. A page that does
 * not answer is not waited for longer than the limit, so that the window can always be closed.
 */
export class PutAway {
  private pending:
    | {
        readonly done: Promise<boolean>;
        readonly settle: (mayGo: boolean) => void;
        readonly limit: NodeJS.Timeout;
      }
    | undefined;

  /** @param tell Tells the page. Gives false when there is no page that could answer. */
  constructor(
    private readonly tell: () => boolean,
    private readonly limit = PUT_AWAY_LIMIT,
  ) {}

  /**
   * Resolves when the page has put its work away, or is given up; false where it must not go. Asked twice, the page is
   * told once.
   */
  request(): Promise<boolean> {
    if (this.pending !== undefined) return this.pending.done;
    if (!this.tell()) return Promise.resolve(true);
    let settle = (_mayGo: boolean): void => undefined;
    const limit = setTimeout(() => this.answered(), this.limit);
    const done = new Promise<boolean>((resolve) => (settle = resolve));
    this.pending = { done, settle, limit };
    return done;
  }

  /** The page has answered and a person is asked, who may take their time. */
  wait(): void {
    clearTimeout(this.pending?.limit);
  }

  /** The page has answered, or will not any more. Unasked, it means nothing. */
  answered(mayGo = true): void {
    const { pending } = this;
    this.pending = undefined;
    clearTimeout(pending?.limit);
    pending?.settle(mayGo);
  }
}
