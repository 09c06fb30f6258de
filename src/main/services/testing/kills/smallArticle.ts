import { fold } from '../../../../shared/history';
import type { Change, Text } from '../../../../shared/model';
import { aChange, anArticle, ARTICLE_ID, creating } from '../../../../shared/testing/builders';
import { SMALL_TEXT } from '../../../../shared/testing/deeds';
import { sha256 } from '../../../storage/inspect';
import { openLibrary, type Original } from '../../../storage';
import { OpenHistory } from './openHistory';
import { answered, type WorkingDesk } from './workingDesk';

/** The small article of `shared/testing/deeds`, as if it had been imported. */

const bytes = new TextEncoder().encode(SMALL_TEXT.text);
export const ORIGINAL: Original = { sha256: sha256(bytes), bytes };
export const TEXT: Text = {
  ...SMALL_TEXT,
  sha256: ORIGINAL.sha256,
  importedFrom: { ...SMALL_TEXT.importedFrom, sha256: ORIGINAL.sha256 },
};
export const IMPORT: Change = aChange(
  0,
  [creating('article', anArticle()), creating('text', TEXT)],
  { label: 'Import' },
);

/** Makes a library that holds it. */
export function withSmallArticle(path: string): void {
  const library = answered(openLibrary(path, { create: true }));
  answered(library.commit(IMPORT, [ORIGINAL]));
  library.close();
}

/** The small article as the page opens it. */
export async function openSmallArticle(desk: WorkingDesk): Promise<OpenHistory> {
  const articleId = ARTICLE_ID;
  await desk.call('article.open', { articleId });
  const changes = [...(await desk.call('article.history', { articleId }))];
  return new OpenHistory(desk, articleId, fold(changes).records, changes);
}
