import { statSync } from 'node:fs';
import { join } from 'node:path';
import { counted } from '../../shared/text';
import { importFile, listFolder } from '../services';
import { column, fail, FAILED, print, readInput, say } from './io';
import { withLibrary, workIn } from './openFor';

export interface ImportOptions {
  readonly library: string;
  readonly analyst?: string;
}

/** The files named, and for each folder those in it, which says what of it is left alone. */
async function filesIn(paths: readonly string[]) {
  const files: string[] = [];
  let failed = false;
  for (const path of paths) {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) {
      files.push(path);
      continue;
    }
    try {
      const { files: found, left, others, cut } = await listFolder(path);
      files.push(...found.map(({ file }) => file));
      for (const { name, why } of left) say(`${join(path, name)}: left alone: ${why}.`);
      if (others > 0) say(`${path}: ${counted(others, 'file')} of other kinds left alone.`);
      if (cut !== null) say(`${path}: ${cut}`);
      if (found.length === 0) say(`${path}: no articles were found in it.`);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      fail({ message: `The folder cannot be read (${why}). Nothing was changed.` }, path);
      failed = true;
    }
  }
  return { files, failed };
}

/** Imports each file, and those in each folder; one that is refused does not stop the others. A line each: id, status, title. */
export function importCommand(
  paths: readonly string[],
  { library: path, analyst }: ImportOptions,
): Promise<number> {
  return withLibrary(path, { create: true, writes: true }, async (library) => {
    let code = 0;
    const { files, failed } = await filesIn(paths);
    if (failed) code = FAILED;
    for (const each of files) {
      const file = readInput(each);
      const result = file.ok ? importFile(workIn(library, analyst), file.value) : file;
      if (!result.ok) {
        fail(result.error, each);
        code = FAILED;
        continue;
      }
      const outcome = result.value;
      if (outcome.status === 'cancelled') continue;
      print([outcome.articleId, outcome.status, column(outcome.title)].join('\t'));
      if (outcome.status === 'duplicate') {
        say(`${each}: the library has this article already; it was left as it is.`);
      }
    }
    return code;
  });
}
