import type { Result } from '../../../shared/api';
import { isThere, type Threads } from '../jobs/threads';
import type { Library } from '../library';
import { auditOf, type AuditAsked, type Files, type ReportAsked, reportOf } from './files';

/**
 * Makes what is exported, of the library as it is at one moment. Rejects with the signal's reason once that is aborted,
 * and where what it is made in fails.
 */
export interface Rendering {
  /** Something will be asked for soon. */
  ready(): void;
  report(library: Library, asked: ReportAsked, signal: AbortSignal): Promise<Result<Files>>;
  audit(library: Library, asked: AuditAsked, signal: AbortSignal): Promise<Result<Files>>;
}

/** Here, while everything else waits. */
export const renderingHere: Rendering = {
  ready: () => undefined,
  report: (library, asked) => Promise.resolve(reportOf(library, asked)),
  audit: (library, asked) => Promise.resolve(auditOf(library, asked)),
};

/** In a thread that nobody waits for; here where the open library can be read by no path. */
export function renderingIn(threads: Threads): Rendering {
  return {
    ready: () => threads.ready(),
    report: (library, asked, signal) =>
      isThere(library)
        ? threads.jobs(signal).report(library.path, library.id, asked)
        : renderingHere.report(library, asked, signal),
    audit: (library, asked, signal) =>
      isThere(library)
        ? threads.jobs(signal).audit(library.path, library.id, asked)
        : renderingHere.audit(library, asked, signal),
  };
}
