import { failure, type Result, success } from '../../shared/api';
import type { Library } from '../storage';

/** The one article whose id is, or begins with, `prefix`. */
export function articleNamed(library: Library, prefix: string): Result<string> {
  const list = library.list();
  if (!list.ok) return list;
  const ids = list.value.map(({ id }) => id).filter((id) => id.startsWith(prefix.toLowerCase()));
  const [found, ...others] = ids;
  if (found === undefined) {
    return failure(
      'not-found',
      `No article has the id ${prefix}. Nothing was written; see “list” for the ids.`,
    );
  }
  if (others.length > 0 && found !== prefix) {
    return failure(
      'not-found',
      `${ids.length} articles have ids beginning with ${prefix}. Nothing was written; give more of the id.`,
    );
  }
  return success(found);
}
