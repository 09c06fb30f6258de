import { backUpFile } from '../backup/backUp';
import { listBackups, lookAt, newestSound } from '../backup/folder';
import { missingFrom } from '../backup/missing';
import { prepareRestore } from '../backup/restore';
import { examineFile } from '../examine/examine';
import { clashesAt, fileIn, printedAt } from '../exchange/jobs';
import { measureArticles } from '../figures/measureArticles';
import { auditAt, reportAt } from '../reports/files';

/**
 * What takes long with a large library or article. A job that reads the library and then works on without it gives the
 * rest as a function: from there on it can be stopped.
 */
export const JOBS = {
  examine: examineFile,
  backUp: backUpFile,
  list: listBackups,
  newestSound,
  look: lookAt,
  missing: missingFrom,
  prepareRestore,
  measure: measureArticles,
  report: reportAt,
  audit: auditAt,
  readExchange: fileIn,
  printExchange: printedAt,
  clashes: clashesAt,
};

export type JobName = keyof typeof JOBS;

type Outcome<T> = T extends () => infer Rest ? Rest : T;

/** The same, somewhere else than here: each resolves when it is done. */
export type Jobs = {
  readonly [K in JobName]: (
    ...args: Parameters<(typeof JOBS)[K]>
  ) => Promise<Outcome<ReturnType<(typeof JOBS)[K]>>>;
};

/** @param run Carries out the job and resolves with what it gives. */
export function jobsBy(run: (name: JobName, args: readonly unknown[]) => Promise<unknown>): Jobs {
  const names = Object.keys(JOBS) as JobName[];
  return Object.fromEntries(
    names.map((name) => [name, (...args: readonly unknown[]) => run(name, args)]),
  ) as unknown as Jobs;
}

/**
 * Carries out a job here and now.
 *
 * @param free Hears that nothing of the library is held any more.
 */
export function runJob(
  name: JobName,
  args: readonly unknown[],
  free: () => void = () => undefined,
): unknown {
  const job = JOBS[name] as (...given: readonly unknown[]) => unknown;
  const outcome = job(...args);
  if (typeof outcome !== 'function') return outcome;
  free();
  return (outcome as () => unknown)();
}

/** Here, one after the other, while everything else waits: for the command line and tests. */
export const jobsHere: Jobs = jobsBy((name, args) => Promise.resolve(runJob(name, args)));
