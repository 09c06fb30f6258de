import { type Result, success } from '../../shared/api';
import { check } from './check';
import { attempt } from './errors';
import { isNewer } from './examine/beforeOpening';
import { checkCopied } from './examine/copied';
import { logAt } from './examine/logAt';
import { hasJournal, reading } from './examine/reading';
import { statedVersion } from './examine/structure';
import type { Finding } from './finding';
import { MIGRATIONS } from './migrations';
import { standingAt } from './standing';
import { statements } from './statements';

/**
 * Everything wrong with the library at `path`, which is read and not opened: for one that is damaged cannot be. Writes
 * nothing to it. Fails where there is no library that could be checked, or one of a newer version.
 */
export function checkLibrary(path: string): Result<readonly Finding[]> {
  return attempt(() => {
    const standing = standingAt(path, false);
    if (!standing.ok) return standing;
    const { verdict, why } = logAt(path);
    const inLog: Finding[] = verdict === 'sound' ? [] : [{ articleId: null, message: why }];
    if (hasJournal(path)) return success([...inLog, ...checkCopied(path)]);
    const inFile = reading(path, (read): Result<readonly Finding[] | null> => {
      const known = isNewer(path, read);
      if (!known.ok) return known;
      if (statedVersion(read) < MIGRATIONS.length) return success(null);
      return success(check(read.db, () => statements(read.db)));
    });
    return inFile.ok ? success([...inLog, ...(inFile.value ?? checkCopied(path))]) : inFile;
  });
}
