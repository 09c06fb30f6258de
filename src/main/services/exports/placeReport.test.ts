import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { article, change, claim, create, id, text } from '../../storage/testing/builders';
import { fill, immutable, smallDisk } from '../../storage/testing/media';
import { temporaryFolder, value } from '../../storage/testing/temporary';
import { reportPaths, suggestedName } from '../reportNames';
import { desk } from '../testing/desk';
import { written } from '../testing/written';
import { writeFiles } from '../writeFiles';

function deskWithClaim(title = 'Ferry talks stall') {
  const made = desk();
  value(
    made
      .library()
      .commit(
        change(0, [
          create('article', article(1, { title })),
          create('text', text()),
          create('claim', claim(0x101, 'officials said')),
        ]),
      ),
  );
  return made;
}

const articleId = id(1);

describe('exporting a report', () => {
  it('writes each format where the person says', async () => {
    const { handlers, fakes } = deskWithClaim();
    const folder = temporaryFolder();
    for (const format of ['html', 'md', 'csv', 'json'] as const) {
      fakes.saveTo = join(folder, `report.${format}`);
      value(await written(handlers, handlers['report.place']({ articleId, format })));
    }
    expect(readdirSync(folder).sort()).toEqual([
      'report-differences.csv',
      'report-sources.csv',
      'report.csv',
      'report.html',
      'report.json',
      'report.md',
    ]);
    for (const name of ['report.csv', 'report.html', 'report.json', 'report.md']) {
      expect(readFileSync(join(folder, name), 'utf8')).toContain('officials said');
    }
    expect(fakes.calls).toEqual([
      'save Ferry talks stall.html as html',
      'save Ferry talks stall.md as md',
      'save Ferry talks stall.csv as csv',
      'save Ferry talks stall.sourcemark.json as json',
    ]);
  });

  it('names the tables of a CSV export', async () => {
    const { handlers, fakes } = deskWithClaim();
    fakes.saveTo = join(temporaryFolder(), 'report.csv');
    expect(
      value(await written(handlers, handlers['report.place']({ articleId, format: 'csv' }))),
    ).toEqual({
      paths: ['.csv', '-sources.csv', '-differences.csv'].map((ending) =>
        (fakes.saveTo ?? '').replace('.csv', ending),
      ),
    });
  });

  it('does nothing when the dialog is closed', async () => {
    const { handlers } = deskWithClaim();
    expect(
      value(await written(handlers, handlers['report.place']({ articleId, format: 'md' }))),
    ).toBeNull();
  });

  it('does not ask where to for an article that is not there', async () => {
    const { handlers, fakes } = desk();
    const result = await handlers['report.place']({ articleId, format: 'md' });
    expect(result).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(fakes.calls).toEqual([]);
  });
});

describe('writing files', () => {
  it('replaces what is there, through a link', async () => {
    const folder = temporaryFolder();
    const [real, link] = [join(folder, 'real.md'), join(folder, 'link.md')];
    writeFileSync(real, 'old');
    symlinkSync(real, link);
    value(await writeFiles([{ path: link, content: 'new' }]));
    expect(readFileSync(real, 'utf8')).toBe('new');
    expect(readdirSync(folder).sort()).toEqual(['link.md', 'real.md']);
  });

  it('writes none of several when one cannot be written, and leaves nothing behind', async () => {
    const folder = temporaryFolder();
    const first = join(folder, 'report.csv');
    writeFileSync(first, 'old');
    mkdirSync(join(folder, 'report-sources.csv'));
    const result = await writeFiles(
      reportPaths(first, 'csv').map((path) => ({ path, content: 'new' })),
    );
    expect(result).toMatchObject({ ok: false, error: { code: 'write-failed' } });
    expect(readFileSync(first, 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['report-sources.csv', 'report.csv']);
  });

  it('takes back the first when the second cannot be put in place', async () => {
    const folder = temporaryFolder();
    const [first = '', second = '', third = ''] = reportPaths(join(folder, 'report.csv'), 'csv');
    writeFileSync(first, 'old');
    writeFileSync(third, 'old too');
    immutable(third);
    const files = [first, second, third].map((path) => ({ path, content: 'new' }));
    const result = await writeFiles(files);
    expect(result).toMatchObject({ ok: false, error: { code: 'write-failed' } });
    expect(readFileSync(first, 'utf8')).toBe('old');
    expect(readFileSync(third, 'utf8')).toBe('old too');
    expect(readdirSync(folder).sort()).toEqual(['report-differences.csv', 'report.csv']);
  });

  it('leaves the old report whole when the disk is full, and writes it when there is room', async () => {
    const folder = smallDisk(1 << 20);
    const path = join(folder, 'report.md');
    value(await writeFiles([{ path, content: 'old' }]));
    const free = fill(folder);
    const file = { path, content: 'new '.repeat(20_000) };
    const result = await writeFiles([file]);
    expect(result.ok ? '' : result.error.message).toMatch(/ENOSPC.*free some space/u);
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['filler', 'report.md']);
    free();
    value(await writeFiles([file]));
    expect(readFileSync(path, 'utf8')).toBe(file.content);
  });

  it('says so where the folder is not there', async () => {
    const path = join(temporaryFolder(), 'gone', 'report.md');
    const result = await writeFiles([{ path, content: 'new' }]);
    expect(result).toMatchObject({ ok: false, error: { code: 'write-failed' } });
    expect(existsSync(path)).toBe(false);
  });
});

describe('the suggested file name', () => {
  it.each([
    ['Talks: “on” or <off>?', 'Talks “on” or off.html'],
    ['../../etc/passwd', 'etc passwd.html'],
    ['a\u0000b\nc', 'a b c.html'],
    ['...', 'Sourcing report.html'],
    ['CON', 'Sourcing report.html'],
    ['', 'Sourcing report.html'],
  ])('of %j is safe on every system', (title, name) => {
    expect(suggestedName(title, 'html')).toBe(name);
  });

  it('stays short enough for every file system', () => {
    const name = suggestedName('é😀'.repeat(500), 'json');
    expect(Buffer.byteLength(name)).toBeLessThan(255);
  });
});
