import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle, type Bundle } from '../testing/bundle';
import { sha256 } from '../storage/inspect';
import { JobThreads, type Library, openLibrary } from '../storage';
import { AT_ONCE } from '../storage/examine/beforeOpening';
import { imported, tagged } from '../storage/testing/builders';
import { temporaryFolder, temporaryLibrary, value } from '../storage/testing/temporary';

import { Notices } from './notices';
import { watchOver } from './watchOver';

let script: Bundle;
beforeAll(async () => {
  script = await bundle('main/storage/jobs/worker.ts');
}, 60_000);
afterAll(() => script.remove());

/** Writes over a place in the middle of a file. */
function harm(path: string): void {
  const file = openSync(path, 'r+');
  writeSync(file, 'gone', AT_ONCE / 2 + 100);
  closeSync(file);
}

/** A library that is too large to be examined before it is opened. */
function large(): string {
  const path = join(temporaryFolder(), 'a.sourcemark');
  const library = temporaryLibrary(path);
  const bytes = new Uint8Array(AT_ONCE + 1_000_000);
  value(library.commit(imported(), [{ sha256: sha256(bytes), bytes }]));
  library.close();
  return path;
}

/** Opens it, and gives what was left to be examined. */
function opened(path: string): [Library, Library[]] {
  const left: Library[] = [];
  const unexamined = (library: Library) => left.push(library);
  return [value(openLibrary(path, { create: false, unexamined })), left];
}

/** Has it examined; what the person is told. */
async function watched(library: Library): Promise<readonly string[]> {
  const notices = new Notices(() => undefined);
  await watchOver(library, new JobThreads(script.path).jobs(), notices);
  return notices.take().map(({ text }) => text);
}

it('opens a large library at once, and examines it while it is worked in', async () => {
  const [library, left] = opened(large());
  expect(left).toEqual([library]);
  const told = watched(library);
  value(library.commit(tagged(1)));
  expect(await told).toEqual([]);
  value(library.commit(tagged(2)));
  library.close();
});

it('writes nothing more to a library that it finds damaged, and says what is wrong', async () => {
  const path = large();
  harm(path);
  const [library] = opened(path);
  value(library.commit(tagged(1)));
  expect((await watched(library)).join()).toContain('damaged (the original file');
  const content = () => ['', '-wal'].map((end) => sha256(readFileSync(`${path}${end}`)));
  const before = content();
  expect(library.commit(tagged(2))).toMatchObject({
    ok: false,
    error: { code: 'library-damaged' },
  });
  expect(library.writable()).toMatchObject({ ok: false, error: { code: 'library-damaged' } });
  expect(value(library.changes(imported().articleId))).toEqual([imported(), tagged(1)]);
  library.close();
  expect(content()).toEqual(before);
});

it('leaves nothing of a small library to be examined', () => {
  const path = join(temporaryFolder(), 'a.sourcemark');
  temporaryLibrary(path).close();
  const [library, left] = opened(path);
  expect(left).toEqual([]);
  library.close();
});
