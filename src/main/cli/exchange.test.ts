import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { change, id, imported, tagged } from '../storage/testing/builders';
import { temporaryFolder, temporaryLibrary, value } from '../storage/testing/temporary';
import { bundle, type Bundle } from '../testing/bundle';

let script: Bundle;
beforeAll(async () => {
  script = await bundle('main/cli/index.ts');
}, 60_000);
afterAll(() => script.remove());

function exchange(cwd: string, library: string, folder = 'shared') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script.path, 'exchange', '--library', library, '--folder', folder],
    { cwd, encoding: 'utf8' },
  );
  return { status, lines: stdout.split('\n').filter((line) => line !== ''), stderr };
}

const retag = (n: number, tag: string, actor: string) =>
  change(n, [{ kind: 'claim', id: id(0x101), before: { tag: 'anonymous' }, after: { tag } }], {
    actor,
  });

/** A folder with a shared one in it, and a library that has an article. */
function desks(): string {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, 'shared'));
  const library = temporaryLibrary(join(cwd, 'ines.sourcemark'));
  value(library.commit(imported()));
  value(library.commit(tagged(1)));
  library.close();
  return cwd;
}

it('prints what was sent, received and skipped, and what clashes', { timeout: 60_000 }, () => {
  const cwd = desks();
  const sent = exchange(cwd, 'ines.sourcemark');
  expect(sent).toMatchObject({ status: 0, lines: [`sent\t${id(1)}\tFerry talks stall`] });
  expect(sent.stderr).toContain('Nobody else');

  const received = exchange(cwd, 'tomas.sourcemark');
  expect(received.status).toBe(0);
  expect(received.lines).toEqual([
    `received\t${id(1)}\tFerry talks stall\t2`,
    `sent\t${id(1)}\tFerry talks stall`,
  ]);

  for (const [name, made] of [
    ['ines', retag(2, 'sourced', 'Ines Calder')],
    ['tomas', retag(3, 'on-record', 'Tomas Vell')],
  ] as const) {
    const library = temporaryLibrary(join(cwd, `${name}.sourcemark`));
    value(library.commit(made));
    library.close();
  }
  exchange(cwd, 'tomas.sourcemark');
  const [own = ''] = readdirSync(join(cwd, 'shared'));
  writeFileSync(join(cwd, 'shared', own, `article-${id(9)}.json`), '{');
  const clash = exchange(cwd, 'ines.sourcemark');
  expect(clash.status).toBe(0);
  expect(clash.lines.at(-1)).toMatch(
    /^conflict\t\S+\tFerry talks stall\tTag of .*Tomas Vell chose On record, Ines Calder chose Sourced/u,
  );
  const skipped = [...clash.lines, ...exchange(cwd, 'tomas.sourcemark').lines].filter((line) =>
    line.startsWith(`skipped\t${own}/article-${id(9)}.json\t`),
  );
  expect(skipped).toHaveLength(1);
});

it('fails where the folder is not there, and makes none', () => {
  const cwd = desks();
  const run = exchange(cwd, 'ines.sourcemark', 'elsewhere');
  expect(run).toMatchObject({ status: 1, lines: [] });
  expect(run.stderr).toContain('cannot be reached');
  expect(readdirSync(cwd)).not.toContain('elsewhere');
});
