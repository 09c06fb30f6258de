import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { failure, type Result, success } from '../../../shared/api';
import type { Jobs, Placing, Prepared } from '../../storage';
import type { OpenLibrary } from '../ports';

export interface RestorePorts {
  readonly backups: Pick<Jobs, 'prepareRestore'>;
  readonly place: (placing: Placing) => Result<null>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** A library as it is found before anything is restored. */
export interface State {
  /** It cannot be opened: what can be read of it is added to the backup. */
  readonly damaged: boolean;
  /** Null: it cannot be read. */
  readonly libraryId: string | null;
}

/**
 * How the library at this path is, for restoring it; nobody here has it open. Fails where another program has, and
 * where something is in the way that a backup does not help against.
 */
export function stateOf(path: string, openLibrary: OpenLibrary): Result<State> {
  const opened = openLibrary(path, { create: false });
  if (opened.ok) {
    const libraryId = opened.value.id;
    opened.value.close();
    return isAtRest(path) ? success({ damaged: false, libraryId }) : inUse(path);
  }
  const { code } = opened.error;
  const helps = code === 'library-damaged' || code === 'library-unreadable' || code === 'not-found';
  return helps ? success({ damaged: true, libraryId: null }) : opened;
}

/** Whether nobody else has a sound library open that was just closed here. */
export const isAtRest = (path: string): boolean => !existsSync(`${path}-wal`);

export const inUse = (path: string): Result<never> =>
  failure(
    'storage',
    `${basename(path)} is open in another program. Nothing was changed; close it there, and try again.`,
  );

/**
 * Restores a library that nobody has open. What was there is kept beside it; a kill at any moment leaves either in
 * place.
 */
export async function restoreLibrary(
  ports: RestorePorts,
  libraryPath: string,
  backupPath: string,
  damaged: boolean,
): Promise<Result<Prepared>> {
  const job = { libraryPath, backupPath, damaged, now: ports.now() };
  const prepared = await ports.backups.prepareRestore(job);
  if (!prepared.ok) return prepared;
  const placed = ports.place(prepared.value);
  return placed.ok ? prepared : placed;
}
