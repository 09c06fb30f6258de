import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle, type Bundle } from '../testing/bundle';
import { imported, tagged } from './testing/builders';
import { temporaryFolder, temporaryLibrary, value } from './testing/temporary';

let script: Bundle;
beforeAll(async () => {
  script = await bundle('main/storage/testing/dieAt.ts');
}, 60_000);
afterAll(() => script.remove());

/** What is in the library of a process that was killed. */
function afterDeath(moment: 'after' | 'within') {
  const path = join(temporaryFolder(), 'a.sourcemark');
  const { signal, stderr } = spawnSync(process.execPath, [script.path, path, moment], {
    encoding: 'utf8',
  });
  expect({ signal, stderr }).toEqual({ signal: 'SIGKILL', stderr: '' });
  const library = temporaryLibrary(path);
  expect(value(library.check())).toEqual([]);
  return value(library.changes(imported().articleId));
}

it('keeps a change when the process is killed right after its commit returned', () => {
  expect(afterDeath('after')).toEqual([imported(), tagged(1)]);
});

it('keeps nothing of a change when the process is killed within its transaction', () => {
  expect(afterDeath('within')).toEqual([imported()]);
});

it('merges all or nothing when the process is killed while it merges', async () => {
  const merging = await bundle('main/storage/testing/dieMerging.ts');
  try {
    const path = join(temporaryFolder(), 'a.sourcemark');
    const { signal, stderr } = spawnSync(process.execPath, [merging.path, path], {
      encoding: 'utf8',
    });
    expect({ signal, stderr }).toEqual({ signal: 'SIGKILL', stderr: '' });
    const library = temporaryLibrary(path);
    expect(value(library.changes(imported().articleId))).toEqual([imported()]);
    expect(value(library.check())).toEqual([]);
    const again = { articleId: imported().articleId, changes: [imported(), tagged(1)] };
    expect(value(library.mergeHistory({ ...again, originals: [] })).added).toBe(1);
  } finally {
    merging.remove();
  }
}, 60_000);
