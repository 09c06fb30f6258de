import type { Library } from '../library';
import { IN_MEMORY } from '../open';
import type { Jobs } from './jobs';

/** What runs jobs where nobody waits for them: see `JobThreads`. */
export interface Threads {
  ready(): void;
  jobs(signal?: AbortSignal): Jobs;
}

/** Whether who opens the path gets this library: its file may have been moved away, and can still be read here. */
export const isThere = (library: Library): boolean =>
  library.path !== IN_MEMORY && library.isAt(library.path);
