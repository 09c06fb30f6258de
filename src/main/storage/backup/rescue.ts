import { sha256 } from '../inspect';
import type { Library, Original } from '../library';
import type { Change } from '../../../shared/model';
import { type Database, quote, rows } from './reading';
import { receivedIn, unsavedChanges } from './unsaved';

/** What became of changes that only a damaged library held. */
export interface Rescued {
  /** Changes that are in the restored library now. */
  readonly changes: number;
  /** Changes that could not be read, or make no sense without others that could not; null: nobody can tell how many. */
  readonly lost: number | null;
}

/** The original files that the change brings in, as far as they can be read and are what they should be. */
function originalsOf(change: Change, damaged: Database): Original[] {
  return change.ops.flatMap(({ kind, after }): Original | [] => {
    if (kind !== 'text') return [];
    const from = after?.['importedFrom'] as { readonly sha256?: unknown } | undefined;
    if (typeof from?.sha256 !== 'string') return [];
    try {
      const select = `SELECT bytes FROM originals WHERE sha256 = ${quote(from.sha256)}`;
      const [found] = rows<{ bytes: Uint8Array }>(damaged, ['bytes'], select);
      const isIt = found !== undefined && sha256(found.bytes) === from.sha256;
      return isIt ? { sha256: from.sha256, bytes: found.bytes } : [];
    } catch {
      return [];
    }
  });
}

/**
 * Takes a change over: as it was made, or where what it builds on is lost, as one that came in from elsewhere. Every
 * change is checked as any other is, so that nothing unsound gets in. False: it cannot be had.
 */
function take(library: Library, change: Change, received: boolean, damaged: Database): boolean {
  const originals = originalsOf(change, damaged);
  try {
    if (!received && library.commit(change, originals).ok) return true;
    if (change.reviewId !== undefined) return false;
    const { articleId } = change;
    return library.mergeHistory({ articleId, changes: [change], originals }).ok;
  } catch {
    // Not even the shape of a change.
    return false;
  }
}

/**
 * Adds to `library`, which was restored from the backup, every change that `damaged` holds besides and that can be read
 * and is sound.
 */
export function rescue(library: Library, backupPath: string, damaged: Database): Rescued {
  const { found, unread } = unsavedChanges(damaged, backupPath);
  const received = receivedIn(damaged);
  let changes = 0;
  for (const { id, change } of found) {
    if (change !== null && take(library, change, received.has(id), damaged)) changes += 1;
  }
  return { changes, lost: unread === null ? null : unread + found.length - changes };
}
