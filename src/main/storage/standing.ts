import { failure, type Result, success } from '../../shared/api';
import { backupFolder, hasBackups } from './backupFolder';
import { damaged } from './errors';
import { fileAt, type FileAt } from './examine/fileAt';
import { LIBRARY_EXTENSION } from './extension';

/**
 * Whether a library stands at `path` or, with `create`, can be made there; else why not. That it is sound is not said.
 * Nothing is written.
 */
export function standingAt(path: string, create: boolean): Result<'library' | 'nothing'> {
  let found: FileAt;
  try {
    found = fileAt(path);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return failure('library-unreadable', `${path} cannot be read (${why}). Nothing was changed.`);
  }
  switch (found.is) {
    case 'library':
      return success('library');
    case 'damaged':
      return damaged(found.why);
    case 'other':
      return failure(
        'library-unreadable',
        `${path} is not a Sourcemark library. It was left as it is; choose a file ending in ${LIBRARY_EXTENSION}.`,
      );
    case 'empty':
      return create ? success('nothing') : damaged('it is empty');
    case 'nothing':
      if (hasBackups(path)) return gone(path);
      return create
        ? success('nothing')
        : failure(
            'not-found',
            `There is no library at ${path}. Nothing was created; check the path.`,
          );
  }
}

/** A library that is not there any more, while its backups are: no empty one takes its place without a word. */
const gone = (path: string) =>
  failure(
    'not-found',
    `There is no library at ${path} any more, but there are backups of it in ${backupFolder(path)}. Nothing was created; bring the file back, go on with a backup, or choose another name.`,
  );
