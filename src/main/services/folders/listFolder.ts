import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type FolderEntry, type FolderFound, walkFolder } from '../../../shared/folders';

function entryOf(folder: string, each: Dirent): FolderEntry<string> {
  const { name } = each;
  const path = join(folder, name);
  if (each.isDirectory()) return { name, kind: 'folder', list: () => entriesOf(path) };
  // What is neither, a pipe or a device, would be waited for without end.
  return each.isFile() ? { name, kind: 'file', file: path } : { name, kind: 'link' };
}

async function entriesOf(folder: string): Promise<readonly FolderEntry<string>[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.map((each) => entryOf(folder, each));
}

/** The articles in a folder and the folders inside it, by their paths. Rejects where the folder itself cannot be read. */
export async function listFolder(path: string): Promise<FolderFound<string>> {
  return walkFolder(await entriesOf(path));
}
