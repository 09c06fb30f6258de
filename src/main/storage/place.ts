import { type BigIntStats, rmSync, statSync } from 'node:fs';

/**
 * How an open file stands to its path. `here`: the path names it. `gone`: the path names nothing (moved, removed, its
 * drive taken away). `replaced`: the path names another file. `log-gone`: the file is there and its log is not.
 */
export type PlaceState = 'here' | 'gone' | 'replaced' | 'log-gone';

/** Device and inode: what a file is, whatever it is called. Null where nothing can be found at the path. */
export function identityAt(path: string): string | null {
  let stat: BigIntStats | undefined;
  try {
    stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    // A folder that may not be entered, a drive that does not answer: for us the file is not there.
    return null;
  }
  return stat === undefined ? null : `${stat.dev} ${stat.ino}`;
}

/** The files of a library's log, by what their names add to its own. */
const LOGS = ['-wal', '-shm'];

/** What this process has open, and how often. */
const open = new Map<string, number>();

/**
 * Whether this process has the file open as a library. Such a file must not be opened and closed beside SQLite: closing
 * any descriptor of a file takes away the process's locks on it (fcntl), and then another process may remove its log.
 */
export function isOpenHere(path: string): boolean {
  const file = identityAt(path);
  return file !== null && open.has(file);
}

/**
 * The place of an open library: its file, its log and the log's index, as its path named them when it was opened.
 * SQLite keeps writing to files that no path names any more and calls that committed; this is how it is noticed.
 */
export class Place {
  private readonly file: string | null;
  private logs: readonly (string | null)[];

  /** @param path Of an open library file; its log must be there if it has one. */
  constructor(private readonly path: string) {
    this.file = identityAt(path);
    this.logs = this.logsNow();
    if (this.file !== null) open.set(this.file, (open.get(this.file) ?? 0) + 1);
  }

  state(): PlaceState {
    const now = identityAt(this.path);
    if (now === null) return 'gone';
    if (now !== this.file) return 'replaced';
    const logs = this.logsNow();
    return this.logs.every((log, i) => log === null || log === logs[i]) ? 'here' : 'log-gone';
  }

  /** Whether `path`, by whatever name, leads to this file. */
  isAt(path: string): boolean {
    return this.file !== null && identityAt(path) === this.file;
  }

  /** The log was made anew. */
  logMade(): void {
    this.logs = this.logsNow();
  }

  /** Removes what is left of its logs beside the file that has taken its place, which would take them for its own. */
  removeLogs(): void {
    LOGS.forEach((end, i) => {
      const log = this.logs[i] ?? null;
      if (log !== null && identityAt(`${this.path}${end}`) === log) {
        rmSync(`${this.path}${end}`, { force: true });
      }
    });
  }

  /** To be called once, when the file is closed. */
  leave(): void {
    if (this.file === null) return;
    const left = (open.get(this.file) ?? 1) - 1;
    if (left === 0) open.delete(this.file);
    else open.set(this.file, left);
  }

  private logsNow(): readonly (string | null)[] {
    return LOGS.map((end) => identityAt(`${this.path}${end}`));
  }
}
