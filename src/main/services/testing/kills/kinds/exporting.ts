import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../kind';
import { say } from '../lines';
import { openSmallArticle, withSmallArticle } from '../smallArticle';
import { ARTICLE_ID } from '../../../../../shared/testing/builders';

const REPORT = 'report.json';

/** Somebody writes the report over the one from before. The file is that one or the new one, whole. */
export const exporting: Kind = {
  within: 150,
  steps: 30,
  lives: 6,
  prepare: ({ library }) => withSmallArticle(library),
  async work(desk) {
    desk.fakes.saveTo = desk.beside(join('..', 'elsewhere', REPORT));
    const article = await openSmallArticle(desk);
    return async () => {
      await article.deed();
      const place = await desk.call('report.place', { articleId: ARTICLE_ID, format: 'json' });
      if (place === null) throw new Error('no place was chosen');
      await desk.call('export.write', place);
      say({ type: 'noted', note: String(article.changes.length) });
    };
  },
  async inspect({ elsewhere }, _library, notes) {
    const { readArchive } = await import('../../../../importers');
    const path = join(elsewhere, REPORT);
    if (!existsSync(path)) return notes.length === 0 ? [] : ['the report is gone'];
    const read = readArchive(readFileSync(path));
    if (!read.ok) return [`the report: ${read.error.message}`];
    const changes = Math.max(0, ...notes.map(Number));
    return read.value.changes.length >= changes
      ? []
      : ['the report is older than the last written'];
  },
};
