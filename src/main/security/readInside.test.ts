import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../storage/testing/temporary';
import { readInside } from './readInside';

/** A folder with a page in it, and what lies beside it. */
function folder() {
  const outside = temporaryFolder();
  const root = join(outside, 'page');
  mkdirSync(root);
  writeFileSync(join(root, 'index.html'), 'page');
  writeFileSync(join(outside, 'secret.html'), 'secret');
  return { root, outside };
}

describe('readInside', () => {
  it('reads what is in the folder, also where the folder itself is behind a link', async () => {
    const { root, outside } = folder();
    const link = join(outside, 'link');
    symlinkSync(root, link);
    for (const each of [root, link]) {
      expect(Buffer.from(await readInside(each, join(each, 'index.html'))).toString()).toBe('page');
    }
  });

  it('reads nothing that a link leads to outside, nor beside the folder, nor where nothing is', async () => {
    const { root, outside } = folder();
    symlinkSync(join(outside, 'secret.html'), join(root, 'link.html'));
    symlinkSync(outside, join(root, 'assets'));
    for (const name of ['link.html', 'assets/secret.html', '../secret.html', 'gone.html']) {
      await expect(readInside(root, join(root, name)), name).rejects.toThrow();
    }
  });
});
