import type { Result } from '../../shared/api';
import type { Library } from './library';

/** The library: one SQLite file with an append-only list of changes and the records they amount to. */
export type { Finding } from './check';
export * from './library';

/** Opens the library at `path`. */
export declare function openLibrary(
  path: string,
  options: { readonly create: boolean },
): Result<Library>;
