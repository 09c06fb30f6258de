import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { article, ARTICLE, change, create, id, text } from '../../storage/testing/builders';
import { temporaryFolder, temporaryLibrary, value } from '../../storage/testing/temporary';
import { bundle, type Bundle } from '../../testing/bundle';
import { ExchangeFolder } from './exchangeFolder';
import { articleFileName, deskFolder } from './places';

let script: Bundle;
beforeAll(async () => {
  script = await bundle('main/services/testing/exchangeOnce.ts');
}, 60_000);
afterAll(() => script.remove());

/** Long enough that writing it takes a while. */
const LONG = text(
  2,
  id(ARTICLE),
  'The harbour board met twice, officials said.\n'.repeat(60_000) + 'End.',
);

/** A desk that exchanges in this process. */
const run = (folder: string, library: ReturnType<typeof temporaryLibrary>) =>
  new ExchangeFolder(folder, { library, by: () => 'Tomas Vell', goesOn: () => true }).run();

it('is never read half when the process is killed while it writes', async () => {
  const folder = temporaryFolder();
  const path = join(temporaryFolder(), 'a.sourcemark');
  const ines = temporaryLibrary(path);
  const made = change(0, [create('article', article()), create('text', LONG)]);
  value(ines.commit(made));
  const own = deskFolder(folder, ines.id);
  ines.close();

  const child = spawn(process.execPath, [script.path, path, folder], { stdio: 'ignore' });
  const exited = once(child, 'exit');
  const begun = () =>
    existsSync(own) &&
    existsSync(join(own, 'desk.json')) &&
    readdirSync(own).some((name) => name.endsWith('.tmp') || name === articleFileName(id(ARTICLE)));
  while (child.exitCode === null && !begun()) await setImmediate();
  child.kill('SIGKILL');
  await exited;

  const tomas = temporaryLibrary(':memory:');
  const first = await run(folder, tomas);
  expect(first.skipped.filter(({ why }) => why.includes('damaged'))).toEqual([]);

  const again = temporaryLibrary(path);
  expect((await run(folder, again)).problem).toBeNull();
  expect(readdirSync(own).toSorted()).toEqual([articleFileName(id(ARTICLE)), 'desk.json']);
  await run(folder, tomas);
  expect(value(tomas.changes(id(ARTICLE)))).toEqual([made]);
}, 60_000);
