import { join } from 'node:path';
import type { Result } from '../../src/shared/api';
import { LIBRARY_EXTENSION, openLibrary } from '../../src/main/storage';
import type { Review } from './review';

/** The value of a Result that must be a success. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

/** Writes reviews into the library that the app opens first in `userData`. */
export function prepareLibrary(userData: string, reviews: readonly Review[]): void {
  const library = must(
    openLibrary(join(userData, `Library${LIBRARY_EXTENSION}`), { create: true }),
  );
  try {
    for (const { article, changes } of reviews) {
      must(library.addHistory({ articleId: article.id, changes, originals: [] }));
    }
  } finally {
    library.close();
  }
}
