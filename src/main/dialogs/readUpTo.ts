import { open } from 'node:fs/promises';

/**
 * The start of a file: all of it when it is not longer than `limit` bytes, else one byte more than `limit`,
 * so that the reader sees it is too long without a huge file having filled the memory. Rejects where the file
 * cannot be read.
 */
export async function readUpTo(path: string, limit: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const bytes = new Uint8Array(Math.min(size, limit + 1));
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  } finally {
    await file.close();
  }
}
