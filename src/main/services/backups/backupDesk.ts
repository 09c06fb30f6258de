import { type BackupList, failure, type Missing, type Result, success } from '../../../shared/api';
import type { Backup, Jobs, Placing } from '../../storage';
import type { CurrentLibrary } from '../currentLibrary';
import type { Notices } from '../notices';
import { restoredWords } from './words';

/** A backup is made after so many changes, and, when the library is closed, after so many. */
export const EVERY = 500;
export const AT_CLOSE = 20;

/** Milliseconds after a library was opened before it is backed up: first the person sees it. */
export const AFTER_OPENING_MS = 3_000;

/** The path of a library that has no file. */
const IN_MEMORY = ':memory:';

export interface BackupPorts {
  readonly library: CurrentLibrary;
  readonly backups: Pick<Jobs, 'backUp' | 'list' | 'missing' | 'prepareRestore'>;
  /** The folder in which the backups of the library at a path are kept. */
  readonly folder: (libraryPath: string) => string;
  readonly place: (placing: Placing) => Result<null>;
  readonly giveUp: (placing: Placing) => void;
  readonly notices: Notices;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Does the work after so many milliseconds. Left out: no library is backed up when it is opened. */
  readonly later?: (work: () => void, milliseconds: number) => void;
}

/**
 * Backs the open library up: when it is opened, after many changes, and when it is closed after some. One backup at a
 * time, beside everything else. Where one fails work goes on, and it is said once.
 */
export class BackupDesk {
  private path: string;
  /** Changes since the last backup, at most. */
  private since = 0;
  private running: Promise<void> | null = null;
  private isOver = false;
  private problem: string | null = null;

  constructor(private readonly ports: BackupPorts) {
    this.path = ports.library.get().path;
  }

  /** A library was opened: the one before, if it is another, was closed. */
  opened(): void {
    const { path } = this.ports.library.get();
    if (path !== this.path && this.since >= AT_CLOSE) void this.run(this.path);
    this.path = path;
    this.since = 0;
    this.ports.later?.(() => {
      if (!this.isOver && path === this.path) void this.settled().then(() => this.run(path));
    }, AFTER_OPENING_MS);
  }

  /** Something may be changed now. */
  working(): void {
    this.since += 1;
    if (this.since >= EVERY) void this.run(this.path);
  }

  /** Resolves when no backup is under way. */
  async settled(): Promise<void> {
    await this.running;
  }

  /** To be called when the library was closed for good. */
  async closed(): Promise<void> {
    this.isOver = true;
    if (this.since >= AT_CLOSE) await this.run(this.path);
  }

  async list(): Promise<Result<BackupList>> {
    const found = await this.found();
    return success({
      folder: this.ports.folder(this.ports.library.get().path),
      problem: this.problem,
      backups: found.map(({ name, at, size, beforeMigration, facts }) => ({
        name,
        at: new Date(at).toISOString(),
        size,
        beforeMigration,
        articles: facts.articles,
        changes: facts.changes,
      })),
    });
  }

  /** Makes a backup now, whatever was done since the last, and lists them. */
  async make(): Promise<Result<BackupList>> {
    await this.settled();
    await this.run(this.ports.library.get().path);
    return this.list();
  }

  /** The newest backup's path; where there is none, the library's. */
  async newest(): Promise<string> {
    const [newest] = await this.found();
    return newest?.path ?? this.ports.library.get().path;
  }

  /** What the library holds that the backup with this name does not. */
  async missing(name: string): Promise<Result<Missing>> {
    const backup = await this.named(name);
    if (!backup.ok) return backup;
    const { path: libraryPath } = this.ports.library.get();
    const job = { libraryPath, backupPath: backup.value.path, damaged: false };
    return this.ports.backups.missing(job);
  }

  /** Puts the backup with this name in the place of the open library, which is kept beside it. */
  async restore(name: string): Promise<Result<null>> {
    const { library, backups, place, giveUp, notices, now } = this.ports;
    const backup = await this.named(name);
    if (!backup.ok) return backup;
    const { path: libraryPath } = library.get();
    await this.settled();
    const prepared = await backups.prepareRestore({
      libraryPath,
      backupPath: backup.value.path,
      damaged: false,
      now: now(),
    });
    if (!prepared.ok) return prepared;
    const replaced = library.replace(libraryPath, () => place(prepared.value));
    if (!replaced.ok) {
      giveUp(prepared.value);
      return replaced;
    }
    this.since = 0;
    notices.keep({ tone: 'info', text: restoredWords(prepared.value) });
    return success(null);
  }

  private async found(): Promise<readonly Backup[]> {
    const { id, path } = this.ports.library.get();
    return path === IN_MEMORY ? [] : this.ports.backups.list(path, id);
  }

  private async named(name: string): Promise<Result<Backup>> {
    const backup = (await this.found()).find((each) => each.name === name);
    return backup === undefined
      ? failure('not-found', `There is no backup ${name} any more. Nothing was changed.`)
      : success(backup);
  }

  private run(path: string): Promise<void> {
    if (path === IN_MEMORY) return Promise.resolve();
    this.running ??= this.once(path).finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async once(libraryPath: string): Promise<void> {
    const before = this.since;
    const made = await this.ports.backups
      .backUp({ libraryPath, now: this.ports.now() })
      .catch((error: unknown) =>
        failure(
          'backup-failed',
          `No backup of the library could be made (${String(error)}). The library itself is as it was.`,
        ),
      );
    this.since = Math.max(0, this.since - before);
    const problem = made.ok ? null : made.error.message;
    if (problem !== null && problem !== this.problem) {
      this.ports.notices.push({ tone: 'error', text: problem });
    }
    this.problem = problem;
  }
}
