import { failure, type Result } from '../../shared/api';
import type { Change } from '../../shared/model';

/** A stored row that cannot be read back: the file was changed by something else, or is damaged. */
export class DamagedRow extends Error {}

/** SQLite's primary result codes that a person can do something about (sqlite.org/rescode.html). */
const CODES = {
  permission: 3,
  busy: 5,
  locked: 6,
  readOnly: 8,
  interrupted: 9,
  io: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  protocol: 15,
  notADatabase: 26,
} as const;
/** The extended code of a foreign key that does not hold at the end of a transaction. */
const FOREIGN_KEY = 787;
/** The primary code of every violated constraint. */
const CONSTRAINT = 19;

/** What SQLite says of a code (`sqlite3_errstr`), where a message begins so. */
const SAID: readonly (readonly [words: string, code: number])[] = [
  ['access permission denied', CODES.permission],
  ['database is locked', CODES.busy],
  ['database table is locked', CODES.locked],
  ['attempt to write a readonly database', CODES.readOnly],
  ['interrupted', CODES.interrupted],
  ['disk I/O error', CODES.io],
  ['database disk image is malformed', CODES.corrupt],
  ['malformed database schema', CODES.corrupt],
  ['fts5: corrupt', CODES.corrupt],
  ['database or disk is full', CODES.full],
  ['unable to open database file', CODES.cannotOpen],
  ['locking protocol', CODES.protocol],
  ['file is not a database', CODES.notADatabase],
];

/**
 * The extended result code of an error that SQLite raised, or null for any other error. The binding gives no code to
 * those of `all` and `iterate`: there the primary one is read off the words.
 */
function extendedCode(error: unknown): number | null {
  if (!(error instanceof Error)) return null;
  if ('sqliteExtendedCode' in error && typeof error.sqliteExtendedCode === 'number') {
    return error.sqliteExtendedCode;
  }
  if (!('code' in error) || error.code !== 'ERR_SQLITE_ERROR') return null;
  return SAID.find(([words]) => error.message.startsWith(words))?.[1] ?? null;
}

export function violatesForeignKey(error: unknown): boolean {
  return extendedCode(error) === FOREIGN_KEY;
}

export function violatesConstraint(error: unknown): boolean {
  return ((extendedCode(error) ?? 0) & 0xff) === CONSTRAINT;
}

const isCode = (error: unknown, code: number) => ((extendedCode(error) ?? 0) & 0xff) === code;

export const isBusy = (error: unknown): boolean => isCode(error, CODES.busy);

/** What is there is not, or no longer, an SQLite database. */
export const isNoDatabase = (error: unknown): boolean =>
  isCode(error, CODES.corrupt) || isCode(error, CODES.notADatabase);

/** What keeps SQLite from a file whatever is in it. */
const AROUND_THE_FILE: readonly number[] = [
  CODES.permission,
  CODES.busy,
  CODES.locked,
  CODES.readOnly,
  CODES.interrupted,
  CODES.io,
  CODES.full,
  CODES.cannotOpen,
  CODES.protocol,
];

/** Whether SQLite failed because of what is in the file. Only for statements that hold of any sound library. */
export function isFaultOfFile(error: unknown): error is Error {
  const code = extendedCode(error);
  return code !== null && !AROUND_THE_FILE.includes(code & 0xff);
}

const KEPT = 'Nothing was written; everything saved before is kept.';

/** That a library is damaged, for the person. `detail`: what is wrong with it, in words. */
export function damaged(detail: string): Result<never> {
  return failure(
    'library-damaged',
    `The library file is damaged (${detail}). ${KEPT} Copy the file somewhere safe, run “check” on it, and go on with a backup or with exported articles.`,
  );
}

/** What an error means for the person, or null where it is not about the library file but a fault of ours. */
export function storageFailure(error: unknown): Result<never> | null {
  if (error instanceof DamagedRow) return damaged(error.message);
  const code = extendedCode(error);
  if (code === null || !(error instanceof Error)) return null;
  // A broken constraint is what the caller asked for, or a fault of ours: not of the file.
  if (violatesConstraint(error)) return null;
  switch (code & 0xff) {
    case CODES.full:
      return failure(
        'storage',
        `The disk that holds the library is full. ${KEPT} Free some space and try again.`,
      );
    case CODES.readOnly:
    case CODES.permission:
      return failure(
        'storage',
        `The library file may only be read, not written. ${KEPT} Give yourself permission to write the file and its folder, and try again.`,
      );
    case CODES.busy:
    case CODES.locked:
      return failure(
        'storage',
        `Another program is writing to the library. ${KEPT} Try again when it has finished.`,
      );
    case CODES.io:
    case CODES.cannotOpen:
      return failure(
        'storage',
        `The library file cannot be reached (${error.message}). ${KEPT} See that its drive is connected and its folder exists, and try again.`,
      );
    case CODES.corrupt:
    case CODES.notADatabase:
      return damaged(error.message);
    default:
      return failure('storage', `The library could not be used (${error.message}). ${KEPT}`);
  }
}

/** That a change was refused, for the person. */
export function refusedMessage({ label }: Pick<Change, 'label'>, why: string): string {
  return `“${label}” could not be done: ${why}. Nothing was written and everything saved before is kept. Open the article again and repeat the step.`;
}

/** Runs `work`; what SQLite throws becomes a failure. A fault of the program itself is thrown on. */
export function attempt<T>(work: () => Result<T>): Result<T> {
  try {
    return work();
  } catch (error) {
    const failed = storageFailure(error);
    if (failed === null) throw error;
    return failed;
  }
}
