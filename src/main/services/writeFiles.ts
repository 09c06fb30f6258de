import { randomUUID } from 'node:crypto';
import { copyFile, link, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type ExportOutcome, failure, type Result, success } from '../../shared/api';

export interface FileToWrite {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A new file beside `path` with the content, on the disk. */
async function writeBeside(path: string, content: string | Uint8Array): Promise<string> {
  const beside = join(dirname(path), `.sourcemark-${randomUUID()}.tmp`);
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  return beside;
}

/** The folder's new entries survive a power cut; not every system lets one ask for that. */
async function settleFolder(path: string): Promise<void> {
  try {
    const folder = await open(dirname(path), 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
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
  return writtenTo([{ path, content: made.value }]);
}

/** Writes the files as `writeFiles` does, and says where they are. */
export async function writtenTo(
  files: readonly FileToWrite[],
  signal?: AbortSignal,
): Promise<Result<ExportOutcome>> {
  const written = await writeFiles(files, signal);
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

interface Written {
  /** The new file, whole, beside its place. */
  readonly beside: string;
  readonly path: string;
}

/** Where the way back of several files is kept: what was at the path, beside it. */
interface Before {
  readonly path: string;
  /** Null: nothing was there. */
  readonly kept: string | null;
}

/** Keeps what is at the path beside it, so that it can be put back. */
async function keepBeside(path: string): Promise<Before> {
  const kept = join(dirname(path), `.sourcemark-${randomUUID()}.tmp`);
  try {
    // A second name: the first is never without its file, whenever this is killed.
    await link(path, kept);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { path, kept: null };
    // Not every file system has links.
    await copyFile(path, kept);
  }
  return { path, kept };
}

/** Puts back what was there before. Gives those where that could not be done. */
async function putBack(before: readonly Before[]): Promise<readonly Before[]> {
  const left: Before[] = [];
  for (const each of before) {
    const { path, kept } = each;
    await (kept === null ? rm(path, { force: true }) : rename(kept, path)).catch(() => {
      left.push(each);
    });
  }
  return left;
}

const inWords = ({ path, kept }: Before): string =>
  kept === null ? path : `${path} (what it held before is ${kept})`;

/** Moves every file to its place, or none: where one cannot be moved, those before it are taken back. */
async function putInPlace(written: readonly Written[]): Promise<void> {
  const before: Before[] = [];
  const replaced: Before[] = [];
  let left: readonly Before[] = [];
  try {
    if (written.length > 1) for (const { path } of written) before.push(await keepBeside(path));
    for (const [i, { beside, path }] of written.entries()) {
      await rename(beside, path);
      replaced.push(...before.slice(i, i + 1));
    }
  } catch (error) {
    left = await putBack(replaced);
    if (left.length === 0) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${why}; new already: ${left.map(inWords).join(', ')}`, { cause: error });
  } finally {
    for (const each of before) {
      if (each.kept === null || left.includes(each)) continue;
      await rm(each.kept, { force: true }).catch(() => undefined);
    }
  }
}

/**
 * Writes the files, each whole and all or none: beside its place first, then moved there. When one cannot be
 * written, what was there before stays. Rejects with the signal's reason where that is aborted before they are moved;
 * nothing was written then.
 */
export async function writeFiles(
  files: readonly FileToWrite[],
  signal?: AbortSignal,
): Promise<Result<readonly string[]>> {
  const written: Written[] = [];
  try {
    for (const { path, content } of files) {
      signal?.throwIfAborted();
      const target = await targetOf(path);
      if (target.special) await writeFile(target.path, content);
      else written.push({ beside: await writeBeside(target.path, content), path: target.path });
    }
    signal?.throwIfAborted();
    await putInPlace(written);
    for (const { path } of written) await settleFolder(path);
    return success(files.map(({ path }) => path));
  } catch (error) {
    for (const { beside } of written) await rm(beside, { force: true }).catch(() => undefined);
    if (signal?.aborted === true && error === signal.reason) throw error;
    const why = error instanceof Error ? error.message : String(error);
    return failure(
      'write-failed',
      `The file could not be written (${why}). No file was left half-written, and the library is unchanged. Choose another folder, or free some space, and try again.`,
    );
  }
}
