import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';

function may(path: string, what: number): boolean {
  try {
    accessSync(path, what);
    return true;
  } catch (error) {
    // What is not there yet can be made where the folder lets it.
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}

/** Whether a library at `path` could be written: its file, and its folder, where the log goes. */
export function isWritable(path: string): boolean {
  return may(path, constants.W_OK) && may(dirname(path), constants.W_OK);
}
