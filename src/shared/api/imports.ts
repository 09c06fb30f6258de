import * as v from 'valibot';
import type { Result } from './result';

/** The largest file that is imported, in bytes. */
export const IMPORT_LIMIT = 20 * 1024 * 1024;

/** Bytes handed over by the page: what was dropped on it or pasted into it. Never a path. */
export const bytesSchema = v.pipe(
  v.instance(Uint8Array),
  v.check(
    (bytes) => bytes.byteLength <= 4 * IMPORT_LIMIT,
    `more than ${(4 * IMPORT_LIMIT) / 1024 ** 2} MB at once`,
  ),
);

/** What became of something handed in for import. `cancelled`: the person closed the dialog. */
export type ImportOutcome =
  | { readonly status: 'imported'; readonly articleId: string; readonly title: string }
  | { readonly status: 'duplicate'; readonly articleId: string; readonly title: string }
  | { readonly status: 'cancelled' };

/** What became of one of several files, which succeed and fail apart. */
export interface FileOutcome {
  readonly name: string;
  readonly result: Result<ImportOutcome>;
}
