import type { Archive } from '../../shared/model';
import type { Result } from '../../shared/api';
import type { FileBytes, ReadArticle } from './read-article';

export type { FileBytes, ReadArticle } from './read-article';

/** Reads an article by its extension, then by its content. Refusals: `import-*`. Never throws. */
export declare function readArticle(file: FileBytes): Result<ReadArticle>;

/** Reads and checks our own JSON export. Refusals: `import-*`. Never throws. */
export declare function readArchive(bytes: Uint8Array): Result<Archive>;

/** Whether a file is (or says it is) our own JSON export. */
export declare function isArchive(name: string, bytes: Uint8Array): boolean;
