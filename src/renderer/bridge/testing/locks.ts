import type { Locks } from '../windowLock';

/** The locks of a browser. A process ends: nothing is held under these names any more. */
export class FakeLocks implements Locks {
  private held = new Set<string>();

  request = ((name: string, whenHeld: (lock: Lock) => unknown) => {
    this.held.add(name);
    return Promise.resolve(whenHeld({ name, mode: 'exclusive' }));
  }) as Locks['request'];

  query(): Promise<LockManagerSnapshot> {
    return Promise.resolve({ held: [...this.held].map((name) => ({ name })), pending: [] });
  }

  end(id: string): void {
    this.held = new Set([...this.held].filter((name) => !name.endsWith(` ${id}`)));
  }
}
