/** What connects the tabs that show the same copy. */
export interface Tabs {
  /** Tells the other tabs that something was kept. */
  tell(): void;
  /** Calls `listener` when another tab told. */
  onTold(listener: () => void): void;
}

/** A channel between the tabs. Where the browser has none, each reads again when it is looked at. */
export function connectTabs(name: string): Tabs {
  let channel: BroadcastChannel | null = null;
  try {
    channel = new BroadcastChannel(name);
  } catch {
    // Some browsers give pages from files none.
  }
  return {
    tell: () => channel?.postMessage('kept'),
    onTold(listener) {
      if (channel !== null) channel.onmessage = listener;
    },
  };
}

/**
 * Finds out whether another tab has the copy open: `report(true)` while one was there first, `report(false)` when it
 * has gone. Says nothing where the browser has no locks.
 */
export function watchFirst(name: string, report: (elsewhere: boolean) => void): void {
  const forLife = () => new Promise<never>(() => undefined);
  const locks = (navigator as Partial<Navigator>).locks;
  if (locks === undefined) return;
  locks
    .request(name, { ifAvailable: true }, (lock) => {
      if (lock !== null) return forLife();
      report(true);
      void locks
        .request(name, () => {
          report(false);
          return forLife();
        })
        .catch(() => undefined);
      return undefined;
    })
    .catch(() => undefined);
}
