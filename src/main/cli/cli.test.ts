import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate, MIGRATIONS } from '../storage/migrations';
import { claim, create, change, id, imported } from '../storage/testing/builders';
import { temporaryFolder, temporaryLibrary, value } from '../storage/testing/temporary';
import { bundle, type Bundle } from '../testing/bundle';

let script: Bundle;
beforeAll(async () => {
  script = await bundle('main/cli/index.ts');
}, 60_000);
afterAll(() => script.remove());

function cli(cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script.path, ...args], {
    cwd,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const STORY = 'Ferry talks stall\n\nThe harbour board met twice, officials said.\n';

/** A folder with a story in it. */
function desk(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'story.txt'), STORY);
  return folder;
}

/** A folder with a library that has one article with one claim. */
function taggedDesk(): string {
  const folder = desk();
  const library = temporaryLibrary(join(folder, 'desk.sourcemark'));
  value(library.commit(imported()));
  value(library.commit(change(1, [create('claim', claim(0x101, 'officials said'))])));
  library.close();
  return folder;
}

describe('import', () => {
  it('creates the library and says so, prints a line a file, and knows a file again', () => {
    const folder = desk();
    const first = cli(folder, 'import', 'story.txt', '--library', 'desk.sourcemark');
    expect(first).toMatchObject({ status: 0, stderr: 'Created the library desk.sourcemark.\n' });
    expect(first.stdout).toMatch(/^[0-9a-f-]{36}\timported\tFerry talks stall\n$/u);
    const second = cli(folder, 'import', 'story.txt', '--library', 'desk.sourcemark');
    expect(second.status).toBe(0);
    expect(second.stdout).toBe(first.stdout.replace('imported', 'duplicate'));
    expect(second.stderr).toContain('left as it is');
  });

  it('does the other files when one is refused, and fails', () => {
    const folder = desk();
    writeFileSync(join(folder, 'empty.txt'), '');
    const run = cli(
      folder,
      'import',
      'empty.txt',
      'gone.txt',
      'story.txt',
      '-l',
      'desk.sourcemark',
    );
    expect(run.status).toBe(1);
    expect(run.stdout.split('\n')).toHaveLength(2);
    expect(run.stderr).toMatch(/^sourcemark: empty\.txt: /mu);
    expect(run.stderr).toMatch(/^sourcemark: gone\.txt: /mu);
  });

  it('takes a folder with those inside it, and says what of it was left alone', () => {
    const folder = desk();
    mkdirSync(join(folder, 'stories', 'old'), { recursive: true });
    writeFileSync(join(folder, 'stories', 'one.txt'), 'Ferry late\n\nThe ferry was late.\n');
    writeFileSync(join(folder, 'stories', 'old', 'two.md'), '# Bridge shut\n\nIt is shut.\n');
    writeFileSync(join(folder, 'stories', 'photo.jpg'), 'x');
    symlinkSync('..', join(folder, 'stories', 'up'));
    const run = cli(folder, 'import', 'stories', '-l', 'desk.sourcemark');
    expect(run.status).toBe(0);
    expect(
      run.stdout
        .trim()
        .split('\n')
        .map((line) => line.split('\t').slice(1)),
    ).toEqual([
      ['imported', 'Ferry late'],
      ['imported', 'Bridge shut'],
    ]);
    expect(run.stderr).toContain('up: left alone: it is a link');
    expect(run.stderr).toContain('1 file of other kinds');
  });
});

describe('report', () => {
  it('writes the report of an article named by the beginning of its id', () => {
    const folder = taggedDesk();
    const args = ['--library', 'desk.sourcemark', '--article', id(1).slice(0, 8)];
    const html = cli(folder, 'report', ...args, '--format', 'html', '--out', 'report.html');
    expect(html).toEqual({ status: 0, stdout: '', stderr: 'Wrote report.html.\n' });
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('Ferry talks stall');
    const csv = cli(folder, 'report', ...args, '--format', 'csv', '--out', 'report.csv');
    expect(csv.status).toBe(0);
    expect(readFileSync(join(folder, 'report.csv'), 'utf8')).toContain('officials said');
    expect(existsSync(join(folder, 'report-sources.csv'))).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('says in the first line that nobody has tagged a file', () => {
    const folder = desk();
    const md = cli(folder, 'report', 'story.txt', '--format', 'md', '--out', '-');
    expect(md.status).toBe(0);
    expect(md.stdout.split('\n')[0]).toContain('Nobody has tagged this article');
    expect(md.stderr).toContain('Nobody has tagged this article');
    const html = cli(folder, 'report', 'story.txt', '--format', 'html', '--out', '-');
    expect(html.stdout.split('\n')[0]).toContain('Nobody has tagged this article');
    expect(readdirSync(folder)).toEqual(['story.txt']);
  });

  it('reports on an exported review as on the article it came from', () => {
    const folder = taggedDesk();
    const args = ['-l', 'desk.sourcemark', '-a', id(1), '-f', 'json', '-o'];
    expect(cli(folder, 'report', ...args, 'a.sourcemark.json').status).toBe(0);
    const again = cli(folder, 'report', 'a.sourcemark.json', '-f', 'json', '-o', '-');
    expect(again.stdout).toBe(readFileSync(join(folder, 'a.sourcemark.json'), 'utf8'));
    expect(again.stderr).toBe('');
  });

  it('creates no library, and writes nothing for an article that is not there', () => {
    const folder = taggedDesk();
    const rest = ['--format', 'md', '--out', 'report.md'];
    const noLibrary = cli(folder, 'report', '-l', 'gone.sourcemark', '-a', '0', ...rest);
    expect(noLibrary).toMatchObject({ status: 1, stdout: '' });
    expect(noLibrary.stderr).toContain('There is no library at gone.sourcemark');
    const noArticle = cli(folder, 'report', '-l', 'desk.sourcemark', '-a', 'ffff', ...rest);
    expect(noArticle).toMatchObject({ status: 1, stdout: '' });
    expect(noArticle.stderr).toContain('No article has the id ffff');
    expect(existsSync(join(folder, 'gone.sourcemark'))).toBe(false);
    expect(existsSync(join(folder, 'report.md'))).toBe(false);
  });

  it('keeps what is there when it cannot write', () => {
    const folder = taggedDesk();
    const args = ['-l', 'desk.sourcemark', '-a', id(1), '-f', 'md', '--out', 'no/folder/report.md'];
    const run = cli(folder, 'report', ...args);
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toContain('could not be written');
  });
});

describe('list and check', () => {
  it('print data to standard output and nothing else', () => {
    const folder = taggedDesk();
    expect(cli(folder, 'list', '--library', 'desk.sourcemark')).toEqual({
      status: 0,
      stdout: `${id(1)}\t2026-01-02T03:04:05.001Z\t1\tFerry talks stall\tThe Quay Courier\n`,
      stderr: '',
    });
    const json = cli(folder, 'list', '--library', 'desk.sourcemark', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject([{ id: id(1), tags: { anonymous: 1 } }]);
    expect(cli(folder, 'check', '--library', 'desk.sourcemark')).toEqual({
      status: 0,
      stdout: '',
      stderr: 'desk.sourcemark is sound.\nThere is no backup of it.\n',
    });
  });

  it('search prints every place, and says where there is none', () => {
    const folder = taggedDesk();
    const found = cli(folder, 'search', 'harbour', 'board', '--library', 'desk.sourcemark');
    expect(found).toMatchObject({ status: 0, stderr: '' });
    expect(found.stdout).toMatch(/^\S+\t(?:text|claim)\tFerry talks stall\t.*harbour board.*\n$/u);
    expect(cli(folder, 'search', 'zeppelin', '--library', 'desk.sourcemark')).toEqual({
      status: 0,
      stdout: '',
      stderr: 'Nothing was found.\n',
    });
  });

  it('fail for a file that is no library and leave it as it is', () => {
    const folder = desk();
    for (const command of ['list', 'check']) {
      const run = cli(folder, command, '--library', 'story.txt');
      expect(run).toMatchObject({ status: 1, stdout: '' });
      expect(run.stderr).toContain('not a Sourcemark library');
    }
    expect(readFileSync(join(folder, 'story.txt'), 'utf8')).toBe(STORY);
  });

  it('fail for the library of a newer version, and write nothing to it or beside it', () => {
    const folder = taggedDesk();
    const path = join(folder, 'desk.sourcemark');
    const db = new DatabaseSync(path);
    migrate(db, [...MIGRATIONS, { name: 'later', run: (on) => on.exec('CREATE TABLE later (x)') }]);
    db.close();
    const before = readFileSync(path);
    for (const words of [['list'], ['check'], ['import', 'story.txt']]) {
      const run = cli(folder, ...words, '--library', 'desk.sourcemark');
      expect(run).toMatchObject({ status: 1, stdout: '' });
      expect(run.stderr).toContain('update Sourcemark');
    }
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(folder).toSorted()).toEqual(['desk.sourcemark', 'story.txt']);
  });

  it('check says what is wrong with a library that cannot be opened, and leaves it as it is', () => {
    const folder = taggedDesk();
    const path = join(folder, 'desk.sourcemark');
    const bytes = readFileSync(path);
    bytes.fill('x', bytes.lastIndexOf('officials said'), bytes.lastIndexOf('officials said') + 9);
    writeFileSync(path, bytes);
    const run = cli(folder, 'check', '--library', 'desk.sourcemark');
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('is not what was written');
    expect(cli(folder, 'list', '--library', 'desk.sourcemark').stderr).toContain('damaged');
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });
});

describe('usage', () => {
  it.each([
    [[]],
    [['nonsense']],
    [['import', '--library', 'a.sourcemark']],
    [['list']],
    [['report', 'story.txt', '--format', 'pdf', '--out', '-']],
    [['report', '--format', 'md', '--out', '-']],
    [['report', 'story.txt', '-l', 'a.sourcemark', '-a', '0', '-f', 'md', '-o', '-']],
  ])('is 2 for %j, with the reason on standard error only', (args) => {
    const run = cli(desk(), ...args);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).not.toBe('');
  });

  it.each(['import', 'report', 'list', 'search', 'check'])(
    'explains %s with an example',
    (command) => {
      const run = cli(desk(), command, '--help');
      expect(run).toMatchObject({ status: 0, stderr: '' });
      expect(run.stdout).toContain(`cli -- ${command}`);
    },
  );
});

it('ends quietly when its reader does', async () => {
  const folder = taggedDesk();
  const args = ['report', '-l', 'desk.sourcemark', '-a', id(1), '-f', 'html', '-o', '-'];
  const run = spawn(process.execPath, [script.path, ...args], { cwd: folder });
  let stderr = '';
  run.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  run.stdout.destroy();
  const status = await new Promise((resolve) => run.on('close', resolve));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
