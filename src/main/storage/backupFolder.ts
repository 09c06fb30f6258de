import { readdirSync } from 'node:fs';

/** The folder beside a library in which its backups are kept. */
export function backupFolder(path: string): string {
  return `${path}-backups`;
}

/** Whether there are backups of the library at `path`, which itself need not be there. */
export function hasBackups(path: string): boolean {
  try {
    return readdirSync(backupFolder(path)).length > 0;
  } catch {
    return false;
  }
}
