import { createHash } from 'node:crypto';
import { open, readdir, stat } from 'node:fs/promises';

/** Lower-case hexadecimal SHA-256 of bytes, or of a string's UTF-8. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

export const reasonOf = (error: unknown) =>
  error instanceof Error ? error.message : String(error);

/** Tells one state of a file from another, as far as its folder knows: sync programs keep times, and replace files. */
export type Mark = string;

export interface Found {
  readonly mark: Mark;
  /** In bytes. */
  readonly size: number;
}

/** What is at the path; null: nothing, or no file. */
export async function lookAt(path: string): Promise<Found | null> {
  const found = await stat(path).catch(() => null);
  if (found?.isFile() !== true) return null;
  return { mark: `${found.mtimeMs} ${found.size} ${found.ino}`, size: found.size };
}

/** The names in a folder, in order; rejects where it cannot be read. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).toSorted();
}

/** The file's bytes, at most `limit` of them and one more: it may be growing while it is read. */
export async function readAtMost(path: string, limit: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const bytes = Buffer.alloc(Math.min(size, limit + 1));
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes.subarray(0, length);
  } finally {
    await file.close();
  }
}
