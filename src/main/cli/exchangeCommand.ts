import { clashes } from '../../shared/exchange';
import { ExchangeFolder } from '../services';
import { exchangingHere, type Library } from '../storage';
import { column, fail, FAILED, print, say } from './io';
import { withLibrary, workIn } from './openFor';

export interface ExchangeOptions {
  readonly library: string;
  readonly folder: string;
  readonly analyst?: string;
}

/** An article's title for a line; empty where it was deleted. */
function titleIn(library: Library, articleId: string): string {
  const found = library.article(articleId);
  return found.ok ? column(found.value.title) : '';
}

/** A line for each conflict of the articles that are shared. */
function printConflicts(library: Library): number {
  const histories = library.histories();
  if (!histories.ok) return fail(histories.error);
  for (const { articleId, shared } of histories.value) {
    if (!shared) continue;
    const changes = library.changes(articleId);
    if (!changes.ok) return fail(changes.error);
    for (const { title, words } of clashes(articleId, changes.value)) {
      print(['conflict', articleId, column(title), column(words)].join('\t'));
    }
  }
  return 0;
}

/** Exchanges once. A line for whatever was sent, received or skipped, and for every conflict that stands. */
export function exchangeCommand({ library: path, folder, analyst }: ExchangeOptions) {
  return withLibrary(path, { create: true, writes: true }, async (library) => {
    const { actor } = workIn(library, analyst);
    const done = await new ExchangeFolder(folder, {
      library,
      by: () => actor,
      exchanging: exchangingHere,
      goesOn: () => true,
    }).run();
    for (const [articleId, changes] of done.received) {
      print(['received', articleId, titleIn(library, articleId), String(changes)].join('\t'));
    }
    for (const articleId of done.sent) {
      print(['sent', articleId, titleIn(library, articleId)].join('\t'));
    }
    for (const { file, why } of done.skipped) print(['skipped', file, column(why)].join('\t'));
    const code = printConflicts(library);
    if (done.problem !== null) {
      say(`sourcemark: ${done.problem}`);
      return FAILED;
    }
    if (done.others.length === 0) say('Nobody else has exchanged through this folder yet.');
    return code;
  });
}
