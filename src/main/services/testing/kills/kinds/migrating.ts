import { copyFileSync, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { backupFolder } from '../../../../storage/backupFolder';
import { MIGRATIONS } from '../../../../storage/migrations';
import type { Kind } from '../kind';
import { makeOldLibrary } from '../oldLibrary';
import { openSmallArticle } from '../smallArticle';

/** The app opens a library that an older one wrote, and work goes on in it. */
export const migrating: Kind = {
  within: 120,
  steps: 0,
  lives: 3,
  prepare({ library, elsewhere }, chance) {
    const version = 1 + chance.below(MIGRATIONS.length - 1);
    // Making one takes longer than migrating it.
    const template = join(elsewhere, '..', '..', `version-${version}.sourcemark`);
    if (!existsSync(template)) makeOldLibrary(template, version);
    copyFileSync(template, library);
  },
  async work(desk) {
    const article = await openSmallArticle(desk);
    return () => article.deed();
  },
  // It is backed up before.
  mayLieThere: (name, { library }) => name === basename(backupFolder(library)),
};
