import { randomUUID } from 'node:crypto';
import { type FileHandle, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type ExportOutcome, failure, type Result, success } from '../../shared/api';

export interface FileToWrite {
  readonly path: string;
  readonly content: string;
}

/** Waits until the file's (or folder's) content is on the disk. */
async function settle(file: FileHandle): Promise<void> {
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A new file beside `path` with the content, on the disk. */
async function writeBeside(path: string, content: string | Uint8Array): Promise<string> {
  const beside = join(dirname(path), `.sourcemark-${randomUUID()}.tmp`);
  try {
    const file = await open(beside, 'wx');
    await file.writeFile(content);
    await settle(file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  return beside;
}

/** The folder's new entries survive a power cut; not every system lets one ask for that. */
async function settleFolder(path: string): Promise<void> {
  try {
    await settle(await open(dirname(path), 'r'));
  } catch {
    // Windows cannot open a folder.
  }
}

interface Target {
  readonly path: string;
  /** A device or pipe: written to as it is, for putting a file in its place would destroy it. */
  readonly special: boolean;
}

/** What is at the path, through links: a link stays a link. */
async function targetOf(path: string): Promise<Target> {
  const found = await stat(path).catch(() => null);
  if (found === null) return { path, special: false };
  if (found.isDirectory()) throw new Error(`${path} is a folder`);
  return { path: await realpath(path), special: !found.isFile() };
}

/** Asks where to, makes the content only then, and writes it. Null where the dialog was closed. */
export async function saveAs(
  ask: () => Promise<string | null>,
  content: () => Result<string>,
): Promise<Result<ExportOutcome>> {
  const path = await ask();
  if (path === null) return success(null);
  const made = content();
  if (!made.ok) return made;
  const written = await writeFiles([{ path, content: made.value }]);
  return written.ok ? success({ paths: written.value }) : written;
}

/** Writes one file whole: beside its place first, then moved there. Rejects where that fails; what was there stays. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const beside = await writeBeside(path, content);
  try {
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await settleFolder(path);
}

/**
 * Writes the files, each whole or not at all: beside its place first, then moved there. When one cannot be
 * written nothing is moved, and what was there before stays.
 */
export async function writeFiles(
  files: readonly FileToWrite[],
): Promise<Result<readonly string[]>> {
  const written: { readonly beside: string; readonly path: string }[] = [];
  try {
    for (const { path, content } of files) {
      const target = await targetOf(path);
      if (target.special) await writeFile(target.path, content);
      else written.push({ beside: await writeBeside(target.path, content), path: target.path });
    }
    for (const { beside, path } of written) await rename(beside, path);
    for (const { path } of written) await settleFolder(path);
    return success(files.map(({ path }) => path));
  } catch (error) {
    for (const { beside } of written) await rm(beside, { force: true });
    const why = error instanceof Error ? error.message : String(error);
    return failure(
      'write-failed',
      `The file could not be written (${why}). No file was left half-written, and the library is unchanged. Choose another folder, or free some space, and try again.`,
    );
  }
}
