import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { id } from '../../storage/testing/builders';
import { temporaryFolder, value } from '../../storage/testing/temporary';
import { desk } from '../testing/desk';
import { listFolder } from './listFolder';

/** A folder with a story, another inside it, one that is empty, and a link that leads round. */
function stories(): string {
  const folder = join(temporaryFolder(), 'stories');
  mkdirSync(join(folder, 'old'), { recursive: true });
  writeFileSync(join(folder, 'ferry.txt'), 'Ferry late\n\nThe ferry was late again.\n');
  writeFileSync(join(folder, 'old', 'bridge.md'), '# Bridge shut\n\nIt is shut.\n');
  writeFileSync(join(folder, 'old', 'empty.txt'), '');
  symlinkSync('..', join(folder, 'old', 'up'));
  return folder;
}

describe('a folder on disk', () => {
  it('is looked through once, whatever leads back into it', async () => {
    const folder = stories();
    const found = await listFolder(folder);
    expect(found.files).toEqual([
      { name: 'ferry.txt', file: join(folder, 'ferry.txt') },
      { name: 'old/bridge.md', file: join(folder, 'old', 'bridge.md') },
      { name: 'old/empty.txt', file: join(folder, 'old', 'empty.txt') },
    ]);
    expect(found.left.map(({ name }) => name)).toEqual(['old/up']);
  });
});

describe('a folder that was chosen for import', () => {
  it('gives the page names and takes numbers', async () => {
    const { handlers, fakes, library } = desk();
    fakes.articleFolder = stories();
    const chosen = value(await handlers['import.folder']({}));
    expect(chosen).toMatchObject({ name: 'stories' });
    expect(JSON.stringify(chosen)).not.toContain(fakes.articleFolder);
    const folderId = chosen?.folderId ?? '';
    const take = async (index: number, from = folderId) => {
      const result = await handlers['import.folder-file']({ folderId: from, index });
      return result.ok ? result.value.status : result.error.code;
    };
    expect([await take(0), await take(0), await take(2)]).toEqual([
      'imported',
      'duplicate',
      'import-empty',
    ]);
    expect([await take(3), await take(0, id(7))]).toEqual(['not-found', 'not-found']);
    expect(value(library().list())).toHaveLength(1);
  });

  it('is nothing where the dialog was closed', async () => {
    expect(value(await desk().handlers['import.folder']({}))).toBeNull();
  });
});
