import type { RefusalCode } from '../history';

/** Every way an operation can fail, as the renderer sees it. */
export type ErrorCode =
  /** The arguments do not fit the operation's schema. */
  | 'invalid-arguments'
  | 'unknown-operation'
  /** The caller is not our own page. */
  | 'forbidden'
  | 'not-found'
  /** A change that cannot be applied, with the reason. */
  | `refused:${RefusalCode}`
  /** SQLite could not commit: disk full, read-only, file gone. Worth trying again. */
  | 'storage'
  /** The change was made in another library than the one that is open: it waits for its own. */
  | 'other-library'
  /** The file is no library, or cannot be read. */
  | 'library-unreadable'
  /** The file is a library, and what is in it is no longer what was written. It is left as it is. */
  | 'library-damaged'
  | 'library-newer'
  | 'import-empty'
  | 'import-binary'
  | 'import-too-large'
  | 'import-undecodable'
  | 'import-unsupported'
  | 'import-damaged'
  | 'write-failed'
  /** No backup could be made; the library is as it was. */
  | 'backup-failed'
  | 'restore-failed'
  | 'internal';

/** An error for a person: what happened, what was kept, what to do. */
export interface ApiError {
  readonly code: ErrorCode;
  /** What happened, what was kept and what to do, in plain words. */
  readonly message: string;
}

/** How every operation answers. Errors cross between processes as values, never as exceptions. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ApiError };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure(code: ErrorCode, message: string): Result<never> {
  return { ok: false, error: { code, message } };
}
