import { createWriteStream, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';

const FILE_TYPE = 0o170000;
const SYMLINK = 0o120000;

/**
 * Unpacks a zip with its file modes and symbolic links. Needs node_modules (yauzl checks the sizes
 * and that no name leaves the folder).
 *
 * @param {string} zip
 * @param {string} folder
 * @param {(name: string) => string | undefined} [place] The path to write an entry to, relative to
 *   `folder`, or undefined to leave the entry out.
 * @returns {Promise<void>} Rejects when the zip is damaged; the folder may then hold some files.
 */
export async function unzip(zip, folder, place = (name) => name) {
  const { default: yauzl } = await import('yauzl');
  const archive = await yauzl.openPromise(zip);
  try {
    for await (const entry of archive.eachEntry()) {
      const name = entry.fileName.endsWith('/') ? undefined : place(entry.fileName);
      if (name === undefined) continue;
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      const mode = entry.externalFileAttributes >>> 16;
      const content = await archive.openReadStreamPromise(entry);
      if ((mode & FILE_TYPE) === SYMLINK) {
        const target = await text(content);
        if (!resolve(dirname(path), target).startsWith(resolve(folder) + sep)) {
          throw new Error(`the link ${name} points outside the archive`);
        }
        symlinkSync(target, path);
      } else {
        await pipeline(content, createWriteStream(path, { mode: mode & 0o777 || 0o644 }));
      }
    }
  } finally {
    archive.close();
  }
}
