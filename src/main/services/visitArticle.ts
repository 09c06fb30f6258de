import { failure, type Result, success } from '../../shared/api';
import type { Library } from '../storage';
import type { Desktop } from './ports';

/** Opens the article's own address in the person's browser: http and https, nothing else. */
export async function visitArticle(
  library: Library,
  desktop: Desktop,
  articleId: string,
): Promise<Result<null>> {
  const found = library.article(articleId);
  if (!found.ok) return found;
  const { url } = found.value;
  if (url === '') {
    return failure('not-found', 'This article has no address. Enter one in its details first.');
  }
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed?.protocol !== 'http:' && parsed?.protocol !== 'https:') {
    return failure(
      'forbidden',
      'The article’s address is not a web address, so it was not opened. It has to begin with http:// or https://; correct it in the article’s details.',
    );
  }
  try {
    await desktop.visit(parsed.href);
    return success(null);
  } catch {
    return failure(
      'internal',
      'No browser could be opened. Nothing was changed; copy the address from the article’s details.',
    );
  }
}
