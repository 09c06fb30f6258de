import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { unfinishedName } from './places';

export const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Waits until the file is on the disk. */
export function settleFile(path: string): void {
  // Some systems settle only what was opened for writing.
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Waits until the entries of the folder that holds `path` are on the disk, where the system lets one ask for that. */
export function settleFolderOf(path: string): void {
  try {
    const folder = openSync(dirname(path), 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {
    // Windows cannot open a folder.
  }
}

/** Gives a file another name in its folder, and never the name of a file that is there: false where it is taken. */
export function moveToFree(from: string, to: string): boolean {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // A file system without links: between looking and moving nobody else takes a name with seconds in it.
    if (existsSync(to)) return false;
    renameSync(from, to);
    return true;
  }
  rmSync(from);
  return true;
}

/** Writes a small file whole, or leaves what was there. */
export function writeSmall(path: string, content: string): void {
  const beside = join(dirname(path), unfinishedName());
  try {
    writeFileSync(beside, content);
    settleFile(beside);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
  settleFolderOf(path);
}
