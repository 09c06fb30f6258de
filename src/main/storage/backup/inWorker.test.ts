import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle, type Bundle } from '../../testing/bundle';
import { imported, tagged } from '../testing/builders';
import { temporaryFolder, temporaryLibrary, value } from '../testing/temporary';
import { backupsInWorker } from './inWorker';

let script: Bundle;
beforeAll(async () => {
  script = await bundle('main/storage/backup/worker.ts');
}, 60_000);
afterAll(() => script.remove());

it('backs up in a thread of its own while changes are made here, and lets go of the file', async () => {
  const path = join(temporaryFolder(), 'Desk.sourcemark');
  const library = temporaryLibrary(path);
  value(library.commit(imported()));
  const backups = backupsInWorker(script.path);
  const making = backups.backUp({ libraryPath: path, now: Date.UTC(2026, 10, 26) });
  value(library.commit(tagged(1)));
  const made = value(await making);
  expect([1, 2]).toContain(made?.facts.changes);
  expect(await backups.newestSound(path, library.id)).toEqual(made);
  const job = { libraryPath: path, backupPath: made?.path ?? '', damaged: false };
  expect(value(await backups.missing(job)).changes).toBe(2 - (made?.facts.changes ?? 0));
  library.close();
  expect(existsSync(`${path}-wal`)).toBe(false);
});

it('rejects where the thread cannot run', async () => {
  const backups = backupsInWorker(join(temporaryFolder(), 'gone.js'));
  await expect(backups.newestSound('a.sourcemark', null)).rejects.toThrow('gone.js');
});
