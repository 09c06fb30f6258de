import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { bundle, type Bundle } from '../testing/bundle';
import { holderFile } from './hold';
import { openLibrary } from './open';
import { imported, tagged } from './testing/builders';
import { temporaryFolder, temporaryLibrary, value } from './testing/temporary';

let script: Bundle;
beforeAll(async () => {
  script = await bundle('main/storage/testing/holdUntilKilled.ts');
}, 60_000);
afterAll(() => script.remove());

function library(): string {
  const path = join(temporaryFolder(), 'a.sourcemark');
  const made = temporaryLibrary(path);
  value(made.commit(imported()));
  made.close();
  return path;
}

/** Opens the library in an app of this process. */
function openAs(person: string, path: string) {
  const opened = value(
    openLibrary(path, { create: false, holder: { person, computer: 'desk-3' } }),
  );
  onTestFinished(() => opened.close());
  return opened;
}

/** Opens it in an app of another process; what that says. */
async function elsewhere(path: string, uid?: number): Promise<[ChildProcess, string]> {
  const child = spawn(process.execPath, [script.path, path, 'Mara Okello'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return [child, said.toString().trim()];
}

async function killed(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

it('tells the second app who has the library, and lets it read', async () => {
  const path = library();
  const [holder, said] = await elsewhere(path);
  expect(said).toBe('held');
  const second = openAs('Ines Calder', path);
  const refused = second.commit(tagged(1));
  expect(refused.ok ? null : refused.error.message).toContain('Mara Okello on desk-7 since');
  expect(value(second.changes(imported().articleId))).toEqual([imported()]);
  await killed(holder);
});

it('leaves no hold behind when the app that had it was killed', async () => {
  const path = library();
  const [holder] = await elsewhere(path);
  const second = openAs('Ines Calder', path);
  expect(second.writable().ok).toBe(false);
  await killed(holder);
  value(second.commit(tagged(1)));
  const [, said] = await elsewhere(path);
  expect(said).toContain('is held by Ines Calder on desk-3 since');
});

it('belongs to a process, however often that has the library open', async () => {
  const path = library();
  const [first, second] = [openAs('Ines Calder', path), openAs('Ines Calder', path)];
  expect([first.writable().ok, second.writable().ok]).toEqual([true, true]);
  first.close();
  const [child, said] = await elsewhere(path);
  expect(said).toContain('is held by Ines Calder');
  await killed(child);
  second.close();
  expect((await elsewhere(path))[1]).toBe('held');
});

it('is not needed by the command line, which writes beside the app', () => {
  const path = library();
  const app = openAs('Ines Calder', path);
  value(temporaryLibrary(path).commit(tagged(1)));
  expect(value(app.changes(imported().articleId))).toHaveLength(2);
});

it('is taken although its file is no database', () => {
  const path = library();
  writeFileSync(holderFile(path), 'half of something that was to be more than this');
  value(openAs('Ines Calder', path).commit(tagged(1)));
});

it('lets a person without permission to write the library read it, and says so', async () => {
  const path = library();
  for (const folder of [dirname(script.path), dirname(path)]) chmodSync(folder, 0o755);
  const [, said] = await elsewhere(path, 65_534);
  expect(said).toMatch(/^The library file may only be read, not written\. .* is kept/u);
});
