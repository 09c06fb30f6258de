import { describe, expect, it } from 'vitest';
import { type FolderEntry, walkFolder, WALK_LIMITS } from './walk';

const file = (name: string): FolderEntry<string> => ({ name, kind: 'file', file: `<${name}>` });
const folder = (name: string, ...list: FolderEntry<string>[]): FolderEntry<string> => ({
  name,
  kind: 'folder',
  list: () => Promise.resolve(list),
});
const names = (found: { readonly files: readonly { readonly name: string }[] }) =>
  found.files.map(({ name }) => name);

describe('looking for articles in a folder', () => {
  it('finds them by name in it and in the folders inside it, in order', async () => {
    const found = await walkFolder([
      folder('b', file('z.md'), folder('c', file('deep.HTM'))),
      file('two.txt'),
      file('one.html'),
      file('desk.sourcemark.json'),
      file('package.json'),
      file('photo.jpg'),
      file('README'),
    ]);
    expect(names(found)).toEqual([
      'desk.sourcemark.json',
      'one.html',
      'two.txt',
      'b/z.md',
      'b/c/deep.HTM',
    ]);
    expect(found).toMatchObject({ others: 3, hidden: 0, left: [], cut: null });
  });

  it('leaves what is hidden and links alone, and says of which folders it cannot read', async () => {
    const locked: FolderEntry<string> = {
      name: 'locked',
      kind: 'folder',
      list: () => Promise.reject(new Error('EACCES')),
    };
    const found = await walkFolder([
      file('.draft.txt'),
      file('~$memo.txt'),
      file('Thumbs.db'),
      folder('.git', file('a.txt')),
      { name: 'again', kind: 'link' },
      locked,
      file('a.txt'),
    ]);
    expect(names(found)).toEqual(['a.txt']);
    expect(found.hidden).toBe(4);
    expect(found.left).toEqual([
      { name: 'again', why: 'it is a link, and links are not followed' },
      { name: 'locked', why: 'the folder cannot be read' },
    ]);
  });

  it('ends in a folder that is inside itself', async () => {
    const loop: FolderEntry<string> = {
      name: 'loop',
      kind: 'folder',
      list: () => Promise.resolve([loop, file('a.txt')]),
    };
    const found = await walkFolder([loop]);
    expect(found.files).toHaveLength(WALK_LIMITS.depth);
    expect(found.left[0]?.why).toBe('it lies too deep inside other folders');
  });

  it('takes no more than so many files, and says so', async () => {
    const many = Array.from({ length: WALK_LIMITS.files + 5 }, (_, i) => file(`${i}.txt`));
    const found = await walkFolder([folder('all', ...many)]);
    expect(found.files).toHaveLength(WALK_LIMITS.files);
    expect(found.cut).toMatch(/^Only the first 5,?000 files/u);
  });

  it('gives up on a folder of endless other things', async () => {
    const wide = Array.from({ length: 400 }, (_, i) => file(`${i}.jpg`));
    const endless: FolderEntry<string> = {
      name: 'more',
      kind: 'folder',
      list: () => Promise.resolve([...wide, { ...endless, name: 'left' }, endless]),
    };
    const found = await walkFolder([endless]);
    expect(found.cut).toMatch(/more than 100,?000 files and folders/u);
  });
});
