import { readFile, realpath } from 'node:fs/promises';
import { sep } from 'node:path';

/** The bytes of a file in a folder. Rejects where there is none, and where a link on the way leads out of the folder. */
export async function readInside(folder: string, path: string): Promise<Uint8Array<ArrayBuffer>> {
  const [root, file] = await Promise.all([realpath(folder), realpath(path)]);
  if (!file.startsWith(`${root}${sep}`)) throw new Error(`${path} leads out of ${folder}`);
  return new Uint8Array(await readFile(file));
}
