import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './temporary';

/**
 * Real faults of real file systems, on Linux. Mounting and immutable files need root; where that is not to be had these
 * throw, so that no test passes without its fault.
 */

/** Runs a tool of the system; what it says when it fails is in the error. */
function tool(name: string, ...args: readonly string[]): void {
  execFileSync(name, args, { stdio: ['ignore', 'ignore', 'pipe'] });
}

function mounted(what: readonly string[]): string {
  const folder = join(temporaryFolder(), 'disk');
  mkdirSync(folder);
  tool('mount', ...what, folder);
  // Lazily: the library is closed after this.
  onTestFinished(() => tool('umount', '-l', folder));
  return folder;
}

/** A disk of its own with room for `size` bytes, as a folder. */
export function smallDisk(size: number): string {
  return mounted(['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs']);
}

/** Leaves no room on the disk. Gives back what makes room again. */
export function fill(folder: string): () => void {
  const path = join(folder, 'filler');
  const file = openSync(path, 'w');
  try {
    // Smaller and smaller, so that not a byte is left.
    for (const size of [1 << 16, 1 << 12, 1]) {
      const block = Buffer.alloc(size);
      try {
        for (;;) writeSync(file, block);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      }
    }
  } finally {
    closeSync(file);
  }
  return () => rmSync(path);
}

/** A drive with a file system of its own, that can be pulled out, put back, and protected against writing. */
export function drive() {
  const image = join(temporaryFolder(), 'drive.img');
  closeSync(openSync(image, 'w'));
  truncateSync(image, 8 << 20);
  tool('mkfs.ext4', '-q', '-F', image);
  const folder = mounted(['-o', 'loop', image]);
  return {
    folder,
    /** Gives back what puts it back. */
    pull(): () => void {
      // As a cable does, although there are open files.
      tool('umount', '-l', folder);
      return () => tool('mount', '-o', 'loop', image, folder);
    },
    /** No file of it may be open to be written. Gives back what takes the protection away. */
    protect(): () => void {
      tool('mount', '-o', 'remount,ro', folder);
      return () => tool('mount', '-o', 'remount,rw', folder);
    },
  };
}

/** Lets a folder be read only, through a mount over itself. Gives back what ends that. */
export function readOnlyView(folder: string): () => void {
  tool('mount', '--bind', folder, folder);
  let ended = false;
  const end = () => {
    if (!ended) tool('umount', '-l', folder);
    ended = true;
  };
  onTestFinished(end);
  tool('mount', '-o', 'remount,bind,ro', folder);
  return end;
}

/** Lets nobody write the files, root included. Gives back what ends that. */
export function immutable(...files: readonly string[]): () => void {
  tool('chattr', '+i', ...files);
  let ended = false;
  const end = () => {
    if (!ended) tool('chattr', '-i', ...files);
    ended = true;
  };
  onTestFinished(end);
  return end;
}

/** From now on every write of this process past the first bytes of a file fails. Gives back what ends that. */
export function failingWrites(): () => void {
  const limit = (to: string) => tool('prlimit', '--pid', String(process.pid), `--fsize=${to}`);
  limit('1:unlimited');
  const end = () => limit('unlimited:unlimited');
  onTestFinished(end);
  return end;
}
