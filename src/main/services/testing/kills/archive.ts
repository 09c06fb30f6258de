import { v7 } from 'uuid';
import { tick } from '../../../../shared/history';
import { aClaim, creating } from '../../../../shared/testing/builders';
import { IN_MEMORY, openLibrary } from '../../../storage';
import { importFile } from '../../importArticle';
import { systemOrigins } from '../../origins';
import { renderReport } from '../../../storage';
import type { Chance } from './chance';
import { textFile } from './words';
import { answered } from './workingDesk';

export interface ArchiveFile {
  readonly articleId: string;
  /** The ids of its changes, in order. */
  readonly changes: readonly string[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** An article with some claims, exported as JSON by another library. */
export function archive(chance: Chance, length: number): ArchiveFile {
  const library = answered(openLibrary(IN_MEMORY, { create: true }));
  try {
    const file = { name: 'story.txt', bytes: textFile(chance, length) };
    const actor = 'Tomas Vell';
    const imported = answered(importFile({ library, actor, origins: systemOrigins }, file));
    if (imported.status !== 'imported') throw new Error('the article is not new');
    const { articleId } = imported;
    const [text] = answered(library.records(articleId)).texts;
    if (text === undefined) throw new Error('the article has no text');
    for (let n = chance.below(8); n > 0; n -= 1) {
      const start = chance.below(100);
      const claim = aClaim(text, [{ start, end: start + 20 }], { id: v7() });
      const at = tick(answered(library.latestStamp()), Date.now());
      const ops = [creating('claim', claim)];
      answered(library.commit({ id: v7(), actor, at, articleId, label: 'Tag', ops }));
    }
    const [json = ''] = answered(renderReport(library, articleId, 'json', '0.1.0')).files;
    return {
      articleId,
      changes: answered(library.changes(articleId)).map(({ id }) => id),
      bytes: new TextEncoder().encode(json),
    };
  } finally {
    library.close();
  }
}
