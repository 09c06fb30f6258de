import { Worker } from 'node:worker_threads';
import { type Jobs, jobsBy } from './jobs';
import type { Said, Told } from './worker';

/**
 * Each job in a worker thread of its own with its own connection, so that nobody waits for it. The thread ends with
 * the job, and with it every hold on a file.
 */
export class JobThreads {
  private spare: Worker | null = null;
  private readonly running = new Set<Promise<unknown>>();

  /** @param script Path of the built `worker.ts`. */
  constructor(private readonly script: string) {}

  /** Starts the thread of the next job ahead of it: that takes some 70 ms, on a busy machine more. */
  ready(): void {
    if (this.spare !== null) return;
    const spare = new Worker(this.script);
    spare.unref();
    const gone = () => {
      if (this.spare === spare) this.spare = null;
    };
    // Whatever is wrong with it, the next job starts another, and says so.
    spare.once('error', gone).once('exit', gone);
    this.spare = spare;
  }

  /**
   * The jobs. They reject where their thread cannot run or breaks off, and with the signal's reason once it is aborted:
   * as soon as that can be done, and their thread is then at an end.
   */
  jobs(signal?: AbortSignal): Jobs {
    return jobsBy(async (name, args) => {
      signal?.throwIfAborted();
      const job = this.run({ name, args }, signal);
      this.running.add(job);
      try {
        const outcome = await job.catch((error: unknown) => {
          signal?.throwIfAborted();
          throw error;
        });
        signal?.throwIfAborted();
        return outcome;
      } finally {
        this.running.delete(job);
      }
    });
  }

  /** Resolves when no thread runs: a process that ends while one uses SQLite would not end in order. */
  async settled(): Promise<void> {
    const { spare } = this;
    if (spare !== null) {
      const gone = new Promise((resolve) => spare.once('exit', resolve));
      spare.ref();
      spare.postMessage(null);
      await gone;
    }
    while (this.running.size > 0) await Promise.allSettled([...this.running]);
  }

  /** Has a thread do the job; settles when it has ended. */
  private run(told: Told, signal?: AbortSignal) {
    const worker = this.spare ?? new Worker(this.script);
    this.spare = null;
    return new Promise<unknown>((resolve, reject) => {
      let outcome: { readonly value: unknown } | null = null;
      let free = false;
      // Within SQLite a thread cannot be ended without the whole process: it is let out first.
      const stop = () => {
        if (free && signal?.aborted === true) void worker.terminate();
      };
      worker.on('message', (said: Said) => {
        if (said.says === 'done') outcome = { value: said.outcome };
        else free = true;
        stop();
      });
      signal?.addEventListener('abort', stop);
      worker.once('error', reject);
      worker.once('exit', () => {
        signal?.removeEventListener('abort', stop);
        if (outcome === null) reject(new Error('the work was broken off'));
        else resolve(outcome.value);
      });
      worker.ref();
      worker.postMessage(told);
    });
  }
}
