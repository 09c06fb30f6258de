import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { backUpFile } from '../../../../storage';
import { verify } from '../../../../storage/backup/folder';
import type { Kind } from '../kind';
import { openSmallArticle, withSmallArticle } from '../smallArticle';
import { answered, type WorkingDesk } from '../workingDesk';

/** Where the backups of the library lie, and what it is called in its folder. */
const FOLDER = 'a.sourcemark-backups';
/** What was never finished is deleted after an hour. */
const mayLieThere = (name: string) =>
  name === FOLDER || name.includes('(replaced ') || /^\.sourcemark-.*\.tmp(?:-.*)?$/u.test(name);

const backUp = (desk: WorkingDesk) =>
  answered(backUpFile({ libraryPath: desk.beside('a.sourcemark'), now: Date.now() }));

/** What calls itself a backup and is not sound. */
function unsound(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(join(folder, FOLDER));
  } catch {
    // Killed before there was any.
    return [];
  }
  return names.flatMap((name) => {
    if (name.startsWith('.')) return [];
    const facts = verify(join(folder, FOLDER, name));
    return typeof facts === 'string' ? [`the backup ${name}: ${facts}`] : [];
  });
}

/** The library is backed up after each change. */
export const backingUp: Kind = {
  within: 250,
  steps: 10,
  lives: 6,
  mayLieThere,
  prepare: ({ library }) => withSmallArticle(library),
  inspect: ({ folder }) => unsound(folder),
  async work(desk) {
    const article = await openSmallArticle(desk);
    return async () => {
      await article.deed();
      backUp(desk);
    };
  },
};

/** The library goes back to a backup that was made just before, so that nothing may be missing afterwards. */
export const restoring: Kind = {
  within: 400,
  steps: 6,
  lives: 6,
  mayLieThere,
  prepare: ({ library }) => withSmallArticle(library),
  inspect: ({ folder }) => unsound(folder),
  async work(desk) {
    let article = await openSmallArticle(desk);
    return async () => {
      await article.deed();
      backUp(desk);
      const [newest] = (await desk.call('backup.list', {})).backups;
      await desk.call('backup.restore', { name: newest?.name ?? '' });
      await desk.look();
      article = await openSmallArticle(desk);
    };
  },
};
