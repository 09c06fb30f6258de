import { spawnSync } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CurrentLibrary } from '../services/currentLibrary';
import { bundle, type Bundle } from '../testing/bundle';
import { openLibrary } from './open';
import { imported, tagged } from './testing/builders';
import { temporaryFolder, temporaryLibrary, value } from './testing/temporary';

let script: Bundle;
beforeAll(async () => {
  script = await bundle('main/storage/testing/holdUntilKilled.ts');
}, 60_000);
afterAll(() => script.remove());

/** Another process opens the library and closes it, as the command line does. */
function visit(path: string): void {
  const { status } = spawnSync(process.execPath, [script.path, path, 'Mara Okello'], {
    input: '\n',
  });
  expect(status).toBe(0);
}

it('keeps its log when it was opened twice here and another process closes it', () => {
  const path = join(temporaryFolder(), 'a.sourcemark');
  const library = temporaryLibrary(path);
  value(library.commit(imported()));
  const again = value(openLibrary(path, { create: false }));
  visit(path);
  expect(existsSync(`${path}-wal`)).toBe(true);
  value(library.commit(tagged(1)));
  expect(value(again.changes(imported().articleId))).toHaveLength(2);
  again.close();
});

it('goes on under its new name when it was renamed and is opened there', () => {
  const folder = temporaryFolder();
  const [path, renamed] = [join(folder, 'a.sourcemark'), join(folder, 'b.sourcemark')];
  const current = new CurrentLibrary(value(openLibrary(path, { create: true })), openLibrary);
  value(current.get().commit(imported()));
  renameSync(path, renamed);
  expect(current.toWrite().commit(tagged(1))).toMatchObject({ error: { code: 'storage' } });
  value(current.switchTo(renamed, { create: false }));
  value(current.toWrite().commit(tagged(1)));
  current.close();
  expect(value(temporaryLibrary(renamed).changes(imported().articleId))).toHaveLength(2);
});

it('stays open where it is when it is chosen again', () => {
  const path = join(temporaryFolder(), 'a.sourcemark');
  const current = new CurrentLibrary(value(openLibrary(path, { create: true })), openLibrary);
  const library = current.get();
  expect(value(current.switchTo(path, { create: false }))).toBe(library);
  value(library.commit(imported()));
  current.close();
});
