import { examineFile } from '../examine/examine';
import { measureArticles } from '../figures/measureArticles';
import { backUpFile } from './backUp';
import { listBackups, lookAt, newestSound } from './folder';
import { missingFrom } from './missing';
import { prepareRestore } from './restore';

/** What takes long with a large library. */
export const JOBS = {
  examine: examineFile,
  backUp: backUpFile,
  list: listBackups,
  newestSound,
  look: lookAt,
  missing: missingFrom,
  prepareRestore,
  measure: measureArticles,
};

export type JobName = keyof typeof JOBS;

/** The same, somewhere else than here: each resolves when it is done. */
export type Backups = {
  readonly [K in JobName]: (
    ...args: Parameters<(typeof JOBS)[K]>
  ) => Promise<ReturnType<(typeof JOBS)[K]>>;
};

/** @param run Carries out the job and resolves with what it gives. */
export function backupsBy(
  run: (name: JobName, args: readonly unknown[]) => Promise<unknown>,
): Backups {
  const names = Object.keys(JOBS) as JobName[];
  return Object.fromEntries(
    names.map((name) => [name, (...args: readonly unknown[]) => run(name, args)]),
  ) as unknown as Backups;
}

/** Carries out a job here and now. */
export function runJob(name: JobName, args: readonly unknown[]): unknown {
  const job = JOBS[name] as (...given: readonly unknown[]) => unknown;
  return job(...args);
}

/** Here, one after the other, while everything else waits: for the command line and tests. */
export const backupsHere: Backups = backupsBy((name, args) => Promise.resolve(runJob(name, args)));
