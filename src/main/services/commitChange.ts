import { type ArgsOf, failure, type Result } from '../../shared/api';
import type { BackupDesk } from './backups/backupDesk';
import type { CurrentLibrary } from './currentLibrary';
import type { ExchangeDesk } from './exchange';
import { isLeap } from './leap';
import type { Desktop, Origins } from './ports';

interface Around {
  readonly current: CurrentLibrary;
  readonly desktop: Pick<Desktop, 'tellOthers'>;
  readonly exchange: Pick<ExchangeDesk, 'soon'>;
  readonly backups: Pick<BackupDesk, 'working'>;
  readonly origins: Pick<Origins, 'now'>;
}

/** Commits a change that a page made, and tells whoever goes by it. */
export function commitChange(
  { current, desktop, exchange, backups, origins }: Around,
  { libraryId, change }: ArgsOf<'change.commit'>,
): Result<null> {
  // A page on its way out may still send what was made in the library it showed.
  if (libraryId !== current.get().id) {
    return failure(
      'other-library',
      `“${change.label}” was done in another library than the one that is open. It is kept and goes there when that library is opened again.`,
    );
  }
  const library = current.toWrite();
  const latest = library.latestStamp();
  if (!latest.ok) return latest;
  if (isLeap(change, latest.value, origins.now())) {
    return failure(
      'invalid-arguments',
      `“${change.label}” says that it was done in the year ${change.at.slice(0, 4)}, and was not taken. Everything saved before is kept. See that this computer’s clock is right, and repeat the step.`,
    );
  }
  const committed = library.commit(change);
  if (committed.ok) {
    desktop.tellOthers('committed', { change });
    exchange.soon();
    backups.working();
  }
  return committed;
}
