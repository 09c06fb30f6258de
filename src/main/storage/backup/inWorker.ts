import { Worker } from 'node:worker_threads';
import { type Backups, backupsBy } from './jobs';

/**
 * Each job in a worker thread of its own with its own connection, so that nobody waits for it. The thread ends with
 * the job, and with it every hold on a file.
 *
 * @param script Path of the built `worker.ts`.
 */
export function backupsInWorker(script: string): Backups {
  return backupsBy(
    (name, args) =>
      new Promise((resolve, reject) => {
        const worker = new Worker(script, { workerData: { name, args } });
        let outcome: unknown;
        worker.once('message', (value: unknown) => {
          outcome = value;
        });
        worker.once('error', reject);
        worker.once('exit', () => resolve(outcome));
      }),
  );
}
