import { copyFileSync } from 'node:fs';
import { failure, type Result, success } from '../../../shared/api';
import { damaged } from '../errors';
import { CHECKSUMS_SINCE, MIGRATIONS } from '../migrations';
import { checkCopied } from './copied';
import { examine, glance } from './examine';
import { inWords } from './inWords';
import { logAt } from './logAt';
import { hasJournal, type Reading, reading, sizeOf } from './reading';
import { repeatedVersion, statedVersion } from './structure';

/**
 * Up to this size, in bytes, a library is examined in full before it is opened, which takes half a second. A
 * larger one is opened after a glance, and examined while it is worked in.
 */
export const AT_ONCE = 32 * 1024 * 1024;

/** A library that may be opened. */
export interface Examined {
  /**
   * How much of it was read: all; its outlines, because it is large; or nothing, because a transaction has to be taken
   * back first, which writes to it.
   */
  readonly read: 'all' | 'outlines' | 'nothing';
  /** Whether its log has an end that is not to be taken for part of a later log. */
  readonly tail: boolean;
  /** What the person is to be told although the library can be opened; null: nothing. */
  readonly notice: string | null;
}

function newer(path: string, version: number): Result<never> {
  return failure(
    'library-newer',
    `${path} was written by a newer Sourcemark (library version ${version}; this one knows ${MIGRATIONS.length}). It was left as it is; update Sourcemark to open it.`,
  );
}

/**
 * Whether a newer Sourcemark wrote the file. One that only says so in its header, and not among its rows, has lost
 * its version.
 */
export function isNewer(path: string, read: Reading): Result<null> {
  let version: number;
  try {
    version = statedVersion(read);
    if (version <= MIGRATIONS.length) return success(null);
    if (repeatedVersion(read) === version) return newer(path, version);
  } catch {
    // What is in the file cannot be asked: its examination says so.
    return success(null);
  }
  return damaged(`its header says version ${version}, and its rows do not`);
}

function whatIsWrong(path: string): Result<'all' | 'outlines'> {
  const whole = sizeOf(path) + sizeOf(`${path}-wal`) <= AT_ONCE;
  const version = reading(path, (read): Result<number> => {
    const known = isNewer(path, read);
    if (!known.ok) return known;
    const findings = whole ? examine(read) : glance(read);
    return findings.length > 0 ? damaged(inWords(findings)) : success(statedVersion(read));
  });
  if (!version.ok) return version;
  if (!whole) return success('outlines');
  // Rows without checksums can only be held against what the changes come to. It happens once in a library's life,
  // before it is given checksums of whatever is in it.
  const findings = version.value < CHECKSUMS_SINCE ? checkCopied(path) : [];
  return findings.length === 0 ? success('all') : damaged(inWords(findings));
}

/** Copies the log beside the library, where what is not whole of it can be looked at. Gives where. */
function keepLog(path: string, now: Date): string {
  const kept = `${path}-unfinished-${now.toISOString().replaceAll(/[-:]|\.\d+/gu, '')}`;
  copyFileSync(`${path}-wal`, kept);
  return kept;
}

/**
 * Looks at the library at `path` before it is opened. Writes nothing to it or to its log: a damaged library
 * (`library-damaged`) and one of a newer version (`library-newer`) stay as they are. Not to be called while this
 * process has it open.
 */
export function examineBeforeOpening(path: string): Result<Examined> {
  const log = logAt(path);
  if (log.verdict === 'damaged') return damaged(log.why);
  const sound = hasJournal(path) ? success('nothing' as const) : whatIsWrong(path);
  if (!sound.ok) return sound;
  const notice =
    log.verdict === 'unfinished'
      ? `What was being saved when the library was last used is not whole, most likely because the power failed, and was left out. Everything before it is there. What there is of it was kept in ${keepLog(path, new Date())}; look whether your last step is missing, and repeat it.`
      : null;
  return success({ read: sound.value, tail: log.tail, notice });
}

/** As `examineBeforeOpening`, over a connection that has taken back what had to be, and has written nothing else. */
export function examineOnceOpen(path: string, read: Reading): Result<null> {
  const known = isNewer(path, read);
  if (!known.ok) return known;
  const findings = examine(read);
  return findings.length === 0 ? success(null) : damaged(inWords(findings));
}
