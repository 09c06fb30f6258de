/** What a window takes to be told apart from others of the same store: a Web Lock of its own, held until it is gone. */
const PREFIX = 'sourcemark-window ';

/** What is needed of `navigator.locks`. */
export type Locks = Pick<LockManager, 'query' | 'request'>;

/** The browser’s locks; undefined where it has none for this page. */
export function locksHere(): Locks | undefined {
  return (globalThis as { navigator?: Partial<Navigator> }).navigator?.locks;
}

export class WindowLock {
  private isHeld = false;

  /** @param id Unlike that of any other window, ever. */
  constructor(
    private readonly id: string,
    private readonly locks: Locks | undefined = locksHere(),
  ) {
    const forLife = () => {
      this.isHeld = true;
      return new Promise<never>(() => undefined);
    };
    // Some browsers refuse it to pages from files, in one way or the other.
    void (async () => locks?.request(PREFIX + id, forLife))().catch(() => undefined);
  }

  /** What others know this window by. Null while it holds no lock: nobody could tell that it is alive. */
  get owner(): string | null {
    return this.isHeld ? this.id : null;
  }

  /** The other windows that are alive, by `owner`. None where the browser cannot tell. */
  async others(): Promise<ReadonlySet<string>> {
    const snapshot = await (async () => this.locks?.query())().catch(() => undefined);
    const names = (snapshot?.held ?? []).flatMap(({ name }) => name ?? []);
    const owners = names.filter((name) => name.startsWith(PREFIX));
    return new Set(owners.map((name) => name.slice(PREFIX.length)).filter((id) => id !== this.id));
  }
}
