import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { backUpFile } from '../storage';
import { article, change, create, id, imported, text } from '../storage/testing/builders';
import { rootOf, spoilPage } from '../storage/testing/damage';
import { temporaryFolder, temporaryLibrary, value } from '../storage/testing/temporary';
import { bundle, type Bundle } from '../testing/bundle';

let script: Bundle;
beforeAll(async () => {
  script = await bundle('main/cli/index.ts');
}, 60_000);
afterAll(() => script.remove());

/** Each step is a process of its own. */
const PATIENT = { timeout: 60_000 };
const LIBRARY = ['--library', 'desk.sourcemark'];

const QUAY = 0x801;
const bringIn = change(
  1,
  [
    create('article', article(QUAY, { title: 'Quay closed' })),
    create('text', text(QUAY + 1, id(QUAY))),
  ],
  { articleId: id(QUAY) },
);

/** A folder with a library of two articles; the backup beside it has only the first. */
function desk() {
  const folder = temporaryFolder();
  const path = join(folder, 'desk.sourcemark');
  const library = temporaryLibrary(path);
  value(library.commit(imported()));
  value(backUpFile({ libraryPath: path, now: Date.now() }));
  value(library.commit(bringIn));
  library.close();
  const cli = (...args: string[]) => {
    const options = { cwd: folder, encoding: 'utf8' } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, [script.path, ...args], options);
    return { status, stdout, stderr };
  };
  const titles = () => {
    const now = temporaryLibrary(path);
    const list = value(now.list()).map(({ title }) => title);
    now.close();
    return list.toSorted();
  };
  return { folder, path, cli, titles };
}

it(
  'lists backups with what they lack, and goes back to one, keeping what was there',
  PATIENT,
  () => {
    const { folder, cli, titles } = desk();
    const list = cli('restore', ...LIBRARY, '--list');
    expect(list.status).toBe(0);
    expect(list.stdout).toMatch(
      /^\d{4}-\d\d-\d\dT[\d:.]+Z\t.*desk\.sourcemark-backups\/[\d. -]+\.sourcemark\t\d+\t1\t1\t1\n$/u,
    );
    expect(cli('check', ...LIBRARY).stderr).toMatch(
      /is sound\.\nIts newest sound backup is from \d{4}-/u,
    );

    const restored = cli('restore', ...LIBRARY);
    expect(restored).toMatchObject({ status: 0, stdout: '' });
    expect(restored.stderr).toContain('It lacks 1 change: “Quay closed” (1).');
    expect(restored.stderr).toContain('What was there before is kept as desk (replaced ');
    expect(titles()).toEqual(['Ferry talks stall']);

    const [aside = ''] = readdirSync(folder).filter((name) => name.includes('replaced'));
    expect(cli('restore', ...LIBRARY, '--backup', aside).status).toBe(0);
    expect(titles()).toEqual(['Ferry talks stall', 'Quay closed']);
  },
);

it('restores a library that is damaged, and adds what was done since', PATIENT, () => {
  const { path, cli, titles } = desk();
  spoilPage(path, rootOf(path, 'article'));
  const before = readFileSync(path);
  before.fill(7, 18, 20);
  writeFileSync(path, before);
  const check = cli('check', ...LIBRARY);
  expect(check.status).toBe(1);
  expect(check.stderr).toContain('is damaged');
  expect(check.stderr).toContain('Its newest sound backup is from');
  expect(check.stderr).toContain('restore --library desk.sourcemark');
  expect(readFileSync(path).equals(before)).toBe(true);
  const restored = cli('restore', ...LIBRARY);
  expect(restored.status).toBe(0);
  expect(restored.stderr).toContain('What was there before is kept as desk (damaged ');
  expect(titles()).toEqual(['Ferry talks stall', 'Quay closed']);
});

it('changes nothing where the library is open elsewhere, or there is no backup', PATIENT, () => {
  const { folder, path, cli } = desk();
  const open = temporaryLibrary(path);
  const before = readFileSync(path);
  const refused = cli('restore', ...LIBRARY);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('is open in another program');
  expect(readFileSync(path).equals(before)).toBe(true);
  open.close();
  rmSync(`${path}-backups`, { recursive: true });
  expect(cli('restore', ...LIBRARY).stderr).toContain('there is no sound backup');
  expect(readdirSync(folder).toSorted()).toEqual(['desk.sourcemark']);
});
