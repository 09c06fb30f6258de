import { importFile } from '../services';
import { column, fail, FAILED, print, readInput, say } from './io';
import { withLibrary, workIn } from './openFor';

export interface ImportOptions {
  readonly library: string;
  readonly analyst?: string;
}

/** Imports each file; one that is refused does not stop the others. A line each: id, status, title. */
export function importCommand(
  paths: readonly string[],
  { library: path, analyst }: ImportOptions,
): Promise<number> {
  return withLibrary(path, { create: true, writes: true }, (library) => {
    let code = 0;
    for (const each of paths) {
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
