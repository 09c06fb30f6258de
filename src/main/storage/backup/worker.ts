import { parentPort, workerData } from 'node:worker_threads';
import { type JobName, runJob } from './jobs';

/** What runs in the worker thread: one job, told by `workerData`, whose outcome is posted. */
const { name, args } = workerData as { readonly name: JobName; readonly args: readonly unknown[] };
parentPort?.postMessage(runJob(name, args));
