import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { failure, success } from '../../shared/api';
import {
  fileArguments,
  freePathBeside,
  REPORT_FILTERS,
  SAVED_FILES,
  withExtension,
} from './fileNames';
import { libraryAtStart, type StartAnswer, type StartChoice } from './libraryAtStart';
import { readUpTo } from './readUpTo';

const folder = resolve('/data');
const first = join(folder, 'Library.sourcemark');
const desk = resolve('/desk/city.sourcemark');

/** Libraries that can be opened, and the answers of a person who is asked. */
async function begin(
  choice: Partial<StartChoice>,
  files: readonly string[],
  answers: readonly StartAnswer[] = [],
  chosen: readonly (string | null)[] = [],
  /** Newest first; restoring one of them brings the library back. */
  backups: readonly string[] = [],
) {
  const present = new Set(files);
  const left = [...answers];
  const picks = [...chosen];
  const asked: string[] = [];
  const restored: string[] = [];
  const opened = await libraryAtStart(
    { asked: null, last: null, folder, ...choice },
    {
      open(path, { create }) {
        if (create) present.add(path);
        return present.has(path)
          ? success(path)
          : failure('library-unreadable', 'It is not there any more.');
      },
      ask(message, detail, offered) {
        asked.push(`${message} ${detail}${offered ? ' [Restore]' : ''}`);
        return Promise.resolve(left.shift() ?? 'quit');
      },
      choose: () => Promise.resolve(picks.shift() ?? null),
      exists: (path) => present.has(path),
      offer: (_path, wanted) => {
        const backup = wanted ?? backups[0];
        return Promise.resolve(
          backup === undefined ? null : { path: backup, words: `There is ${backup}.` },
        );
      },
      chooseBackup: () => Promise.resolve(picks.shift() ?? null),
      restore: (path, backup) => {
        if (!backups.includes(backup)) {
          return Promise.resolve(failure('restore-failed', `${backup} is not sound.`));
        }
        present.add(path);
        restored.push(backup);
        return Promise.resolve(success(null));
      },
    },
  );
  return { opened, asked, restored };
}

describe('libraryAtStart', () => {
  it('makes the first library on a first start, without a question', async () => {
    expect(await begin({}, [])).toEqual({ opened: first, asked: [], restored: [] });
  });

  it('opens the one asked for before the last one, and the last one before the first', async () => {
    const files = [first, desk, resolve('/desk/sea.sourcemark')];
    const asked = resolve('/desk/sea.sourcemark');
    expect((await begin({ asked, last: desk }, files)).opened).toBe(asked);
    expect((await begin({ last: desk }, files)).opened).toBe(desk);
  });

  it('asks when the last library is gone, and makes no empty one in its place', async () => {
    for (const last of [desk, first]) {
      const { opened, asked } = await begin({ last }, []);
      expect(opened).toBeNull();
      expect(asked).toHaveLength(1);
      expect(asked[0]).toContain('It is not there any more.');
      expect(asked[0]).toContain(last);
    }
  });

  it('opens another that is chosen, and asks again when the dialog is closed or that fails too', async () => {
    const gone = resolve('/desk/gone.sourcemark');
    const { opened, asked } = await begin(
      { last: gone },
      [desk],
      ['choose', 'choose', 'choose'],
      [null, resolve('/desk/also-gone.sourcemark'), desk],
    );
    expect(opened).toBe(desk);
    expect(asked).toHaveLength(3);
    expect(asked[2]).toContain('also-gone.sourcemark');
  });

  it('offers the newest backup, and opens what it restores', async () => {
    const { opened, asked, restored } = await begin(
      { last: desk },
      [],
      ['restore'],
      [],
      ['b2', 'b1'],
    );
    expect(opened).toBe(desk);
    expect(restored).toEqual(['b2']);
    expect(asked[0]).toMatch(/There is b2\. \[Restore\]$/u);
  });

  it('offers the backup that is chosen instead, and asks again where that cannot be restored', async () => {
    const answers: StartAnswer[] = ['backup', 'backup', 'restore', 'backup', 'restore'];
    const picks = [null, 'bad', 'b1'];
    const { opened, asked, restored } = await begin({ last: desk }, [], answers, picks, [
      'b2',
      'b1',
    ]);
    expect(asked.map((each) => /There is (\S+)\./u.exec(each)?.[1])).toEqual([
      'b2',
      'b2',
      'bad',
      'bad',
      'b1',
    ]);
    expect(asked[3]).toContain('bad is not sound.');
    expect(opened).toBe(desk);
    expect(restored).toEqual(['b1']);
  });

  it('restores nothing where the person quits', async () => {
    expect(await begin({ last: desk }, [], ['quit'], [], ['b1'])).toMatchObject({
      opened: null,
      restored: [],
    });
  });

  it('makes a new one beside, under a name that is free', async () => {
    const beside = resolve('/desk/city 2.sourcemark');
    expect((await begin({ last: desk }, [beside], ['new'])).opened).toBe(
      resolve('/desk/city 3.sourcemark'),
    );
  });
});

describe('file names', () => {
  it('adds an extension only where none fits', () => {
    expect(withExtension('/a/report', REPORT_FILTERS.html)).toBe('/a/report.html');
    expect(withExtension('/a/report.HTM', REPORT_FILTERS.html)).toBe('/a/report.HTM');
    expect(withExtension('/a/v1.2', REPORT_FILTERS.csv)).toBe('/a/v1.2.csv');
    const review = SAVED_FILES['review-file'].filter;
    expect(withExtension('/a/mara', review)).toBe('/a/mara.sourcemark-review');
    // The extension of a library does not do for a review, and neither the other way round.
    expect(withExtension('/a/mara.sourcemark', review)).toBe(
      '/a/mara.sourcemark.sourcemark-review',
    );
    expect(fileArguments(['mara.sourcemark-review']).library).toBeNull();
  });

  it('counts on from a name that is counted already', () => {
    const taken = join(folder, 'Library 2.sourcemark');
    expect(freePathBeside(taken, (path) => path === taken)).toBe(
      join(folder, 'Library 3.sourcemark'),
    );
  });

  it('finds a library and articles on the command line, and nothing else', () => {
    const args = [
      '.',
      '--flag=a.sourcemark',
      '-x.txt',
      'b.sourcemark',
      'story.TXT',
      'c.sourcemark',
    ];
    expect(fileArguments(args)).toEqual({ library: 'b.sourcemark', articles: ['story.TXT'] });
    expect(fileArguments(['.', 'page.html', 'b.sourcemark.json', 'photo.png'])).toEqual({
      library: null,
      articles: ['page.html', 'b.sourcemark.json'],
    });
  });
});

describe('readUpTo', () => {
  it('reads a file whole, and of a longer one just enough to tell', async () => {
    const place = mkdtempSync(join(tmpdir(), 'sourcemark-read-'));
    onTestFinished(() => rmSync(place, { recursive: true }));
    const path = join(place, 'a.txt');
    writeFileSync(path, 'ferry');
    expect(new TextDecoder().decode(await readUpTo(path, 5))).toBe('ferry');
    expect(await readUpTo(path, 3)).toHaveLength(4);
    await expect(readUpTo(join(place, 'gone.txt'), 3)).rejects.toThrow('ENOENT');
  });
});
