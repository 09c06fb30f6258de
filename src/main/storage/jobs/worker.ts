import { parentPort } from 'node:worker_threads';
import { type JobName, runJob } from './jobs';

/** A job as a thread is told of it. */
export interface Told {
  readonly name: JobName;
  readonly args: readonly unknown[];
}

/** What a thread says: that it holds no file any more and only reckons, and what came of its job. */
export type Said = { readonly says: 'free' } | { readonly says: 'done'; readonly outcome: unknown };

const say = (said: Said) => parentPort?.postMessage(said);

/** What runs in the worker thread: one job, or none. Then nothing keeps the thread, and it ends. */
parentPort?.once('message', (told: Told | null) => {
  if (told === null) return;
  const outcome = runJob(told.name, told.args, () => say({ says: 'free' }));
  say({ says: 'done', outcome });
});
