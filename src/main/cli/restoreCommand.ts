import { resolve } from 'node:path';
import { missingWords, restoredWords, restoreLibrary, stateOf } from '../services';
import { jobsHere, listBackups, missingFrom, newestSound, openLibrary, place } from '../storage';
import { fail, FAILED, print, say } from './io';

export interface RestoreOptions {
  readonly library: string;
  readonly backup?: string;
  readonly list?: true;
}

/** A line a backup, the newest first: when, file, bytes, articles, changes, changes that it lacks. */
function printBackups(libraryPath: string, damaged: boolean, libraryId: string | null): number {
  const backups = listBackups(libraryPath, libraryId);
  for (const { at, path, size, facts } of backups) {
    const missing = missingFrom({ libraryPath, backupPath: path, damaged });
    const lacks = !missing.ok || missing.value.unread !== 0 ? '?' : String(missing.value.changes);
    const when = new Date(at).toISOString();
    print([when, path, size, facts.articles, facts.changes, lacks].join('\t'));
  }
  if (backups.length === 0) say(`There are no backups of ${libraryPath}.`);
  return 0;
}

/** Lists the backups of a library, or puts one in its place. */
export async function restoreCommand(options: RestoreOptions): Promise<number> {
  const path = resolve(options.library);
  const state = stateOf(path, openLibrary);
  if (!state.ok) return fail(state.error);
  const { damaged, libraryId } = state.value;
  if (options.list === true) return printBackups(path, damaged, libraryId);
  const backup =
    options.backup === undefined ? newestSound(path, libraryId)?.path : resolve(options.backup);
  if (backup === undefined) {
    say(`sourcemark: there is no sound backup of ${options.library}. Nothing was changed.`);
    return FAILED;
  }
  const missing = missingFrom({ libraryPath: path, backupPath: backup, damaged });
  const ports = { backups: jobsHere, place, now: Date.now };
  const restored = await restoreLibrary(ports, path, backup, damaged);
  if (!restored.ok) return fail(restored.error);
  say(`Restored ${options.library} from ${backup}.`);
  if (missing.ok && !damaged) say(missingWords(missing.value));
  say(restoredWords(restored.value));
  return 0;
}
