import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type ApiError, failure, IMPORT_LIMIT, type Result, success } from '../../shared/api';
import type { FileBytes } from '../importers';

/** Exit codes: the operation failed for something named; the command line makes no sense. */
export const FAILED = 1;
export const USAGE = 2;

/** Data, and nothing but data. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A message for the person. */
export function say(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** Says what failed; `what` names the file or library it is about. Gives the exit code. */
export function fail({ message }: Pick<ApiError, 'message'>, what?: string): number {
  say(`sourcemark: ${what === undefined ? '' : `${what}: `}${message}`);
  return FAILED;
}

/** A value as one column of a line: no tabs, no line breaks. */
export function column(value: string): string {
  return value.replace(/\p{Cc}+/gu, ' ');
}

/** A reader that stopped reading (`| head`) has what it wanted: end quietly. */
export function endWithReader(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

/** A file to import, by path. As long as an export may be; what an article may be, its importer says. */
export function readInput(path: string): Result<FileBytes> {
  try {
    if (statSync(path).size > 4 * IMPORT_LIMIT) {
      return failure(
        'import-too-large',
        'The file is too large to be an article. Nothing was changed.',
      );
    }
    return success({ name: basename(path), bytes: readFileSync(path) });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return failure('not-found', `The file cannot be read (${why}). Nothing was changed.`);
  }
}
