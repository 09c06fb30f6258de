import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
// First: it makes the page's own store, which what reaches the bridge looks for.
import { page } from '../testing/page';
import { temporaryFolder } from '../../../main/storage/testing/temporary';
import { failure, type OperationName } from '../../../shared/api';
import { countOf, intakeAsText, intakeInWords } from '../intake';
import { importFolder, stopIntake } from './intake';

async function desk(files: Readonly<Record<string, string>>) {
  const p = await page();
  const folder = join(temporaryFolder(), 'stories');
  mkdirSync(folder);
  for (const [name, words] of Object.entries(files)) writeFileSync(join(folder, name), words);
  p.main.fakes.articleFolder = folder;
  const intake = () => {
    const now = p.store.get().intake;
    if (now === null) throw new Error('no folder is imported');
    return now;
  };
  return { ...p, intake };
}

const STORIES = {
  'a.txt': 'Ferry late\n\nThe ferry was late.',
  'b.txt': '',
  'c.txt': 'Ferry late\n\nThe ferry was late.',
  'd.txt': 'Bridge shut\n\nThe bridge is shut.',
};

describe('importing a folder', () => {
  it('tells of each file what became of it, and why', async () => {
    const p = await desk(STORIES);
    await importFolder(p.context);
    expect(p.intake().done.map(({ name, became }) => `${name} ${became}`)).toEqual([
      'a.txt imported',
      'b.txt failed',
      'c.txt duplicate',
      'd.txt imported',
    ]);
    expect(intakeInWords(p.intake())).toBe('2 imported, 1 already there, 1 failed.');
    expect(intakeAsText(p.intake()).split('\n')[1]).toMatch(
      /^b\.txt\tFailed\t.*there is no text in it/u,
    );
    expect(p.store.get()).toMatchObject({ view: 'folder', open: null });
    expect(p.store.get().articles).toHaveLength(3);
  });

  it('stops between files, and keeps what was imported', async () => {
    const p = await desk(STORIES);
    const unsubscribe = p.store.subscribe(() => {
      if (p.store.get().intake?.done.length === 1) {
        unsubscribe();
        stopIntake(p.context);
      }
    });
    await importFolder(p.context);
    expect(countOf(p.intake(), 'imported')).toBe(1);
    expect(intakeInWords(p.intake())).toBe(
      'Stopped after 1 of 4 files. What was imported is kept: 1 imported, 0 already there, 0 failed.',
    );
    expect(p.store.get().articles).toHaveLength(2);
  });

  it('ends where the library takes no more, instead of failing once a file', async () => {
    const p = await desk(STORIES);
    const { desk: under } = p.context;
    let taken = 0;
    Object.assign(p.context, {
      desk: {
        ...under,
        call: (name: OperationName, args: never) => {
          const isFile = name === 'import.folder-file';
          if (isFile) taken += 1;
          return isFile && taken === 2
            ? Promise.resolve(failure('storage', 'The disk is full.'))
            : under.call(name, args);
        },
      },
    });
    await importFolder(p.context);
    expect(intakeInWords(p.intake())).toMatch(/^Ended after 1 of 4 files: The disk is full\./u);
  });
});
