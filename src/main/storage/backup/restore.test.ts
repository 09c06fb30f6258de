import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../library';
import { bundle, type Bundle } from '../../testing/bundle';
import {
  ARTICLE,
  begun,
  change,
  claim,
  create,
  delivery,
  id,
  imported,
  inReview,
  ORIGINAL,
  source,
  tagged,
  text,
} from '../testing/builders';
import { PAGE, rootOf, spoilPage } from '../testing/damage';
import { temporaryFolder, temporaryLibrary, value } from '../testing/temporary';
import { backUpFile } from './backUp';
import { lookInto } from './folder';
import { missingFrom } from './missing';
import { place } from './place';
import { prepareRestore } from './restore';

const NOW = Date.UTC(2026, 10, 26, 18, 20, 15);
const ARTICLE_ID = id(ARTICLE);

const original = { sha256: text().importedFrom.sha256, bytes: ORIGINAL };
const own = inReview(4, [create('claim', claim(0x602, 'met twice'))]);

/** A library with everything in it, and a backup of it as it is. */
function backedUp() {
  const path = join(temporaryFolder(), 'Desk.sourcemark');
  const library = temporaryLibrary(path);
  value(library.commit(imported(), [original]));
  value(library.commit(tagged(1)));
  value(library.commit(change(2, [create('source', source(0x201))])));
  value(library.commit(begun(3)));
  value(library.commit(own));
  value(library.commit(change(5, [create('delivery', delivery([begun(3), own]))])));
  const backup = value(backUpFile({ libraryPath: path, now: NOW }));
  if (backup === null) throw new Error('no backup');
  return { path, library, backup: backup.path };
}

const everything = (library: Library) => ({
  id: library.id,
  records: value(library.records(ARTICLE_ID)),
  changes: value(library.changes(ARTICLE_ID)),
  originals: value(library.originals(ARTICLE_ID)).map(({ bytes }) => [...bytes]),
  reviews: value(library.reviews(ARTICLE_ID)).map((each) => value(library.reviewChanges(each))),
  list: value(library.list()),
  findings: value(library.check()),
});

const restore = (libraryPath: string, backupPath: string, damaged: boolean) => {
  const prepared = value(prepareRestore({ libraryPath, backupPath, damaged, now: NOW }));
  value(place(prepared));
  return prepared;
};
const beside = (path: string) =>
  readdirSync(dirname(path))
    .filter((name) => !name.endsWith('-backups'))
    .toSorted();

describe('restoring', () => {
  it('gives back records, changes, files and reviews as they were backed up, and keeps what was there', () => {
    const { path, library, backup } = backedUp();
    const before = everything(library);
    expect(before.originals).toHaveLength(1);
    expect(before.reviews).toEqual([[begun(3), own]]);
    value(library.commit(tagged(6, 'met twice')));
    library.close();
    const later = readFileSync(path);
    expect(restore(path, backup, false).rescued).toEqual({ changes: 0, lost: 0 });
    const restored = temporaryLibrary(path);
    expect(everything(restored)).toEqual(before);
    restored.close();
    expect(beside(path)).toEqual([
      'Desk (replaced 2026-11-26 18.20).sourcemark',
      'Desk.sourcemark',
    ]);
    const [aside = ''] = beside(path);
    expect(readFileSync(join(dirname(path), aside)).equals(later)).toBe(true);
  });

  it('brings a library back that is gone', () => {
    const { path, library, backup } = backedUp();
    const before = everything(library);
    library.close();
    truncateSync(path, 0);
    restore(path, backup, true);
    expect(everything(temporaryLibrary(path))).toEqual(before);
  });

  it('never takes the name of a file that is there', () => {
    const { path, library, backup } = backedUp();
    library.close();
    const taken = join(dirname(path), 'Desk (replaced 2026-11-26 18.20).sourcemark');
    writeFileSync(taken, 'mine');
    restore(path, backup, false);
    expect(readFileSync(taken, 'utf8')).toBe('mine');
    expect(beside(path)).toContain('Desk (replaced 2026-11-26 18.20) 2.sourcemark');
  });

  it('refuses a backup that is damaged or of another library, and changes nothing', () => {
    const { path, library, backup } = backedUp();
    library.close();
    const before = readFileSync(path);
    const other = backedUp();
    const spoilt = join(dirname(path), 'spoilt.sourcemark');
    copyFileSync(backup, spoilt);
    spoilPage(spoilt, rootOf(spoilt, 'claim'));
    for (const [backupPath, words] of [
      [spoilt, 'is not sound'],
      [other.backup, 'another library'],
      [join(dirname(path), 'gone.sourcemark'), 'no such file'],
    ] as const) {
      expect(
        prepareRestore({ libraryPath: path, backupPath, damaged: false, now: NOW }),
      ).toMatchObject({
        ok: false,
        error: { code: 'restore-failed', message: expect.stringContaining(words) as string },
      });
    }
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(beside(path)).toEqual(['Desk.sourcemark', 'spoilt.sourcemark']);
  });

  it('takes a copy of a library for a backup, with what is still in its log', () => {
    const { path, library, backup } = backedUp();
    value(library.commit(tagged(6, 'met twice')));
    const copy = join(temporaryFolder(), 'copy.sourcemark');
    for (const end of ['', '-wal']) copyFileSync(`${path}${end}`, `${copy}${end}`);
    library.close();
    restore(path, backup, false);
    restore(path, copy, false);
    expect(value(temporaryLibrary(path).changes(ARTICLE_ID))).toHaveLength(5);
  });
});

it('leaves a damaged library alone that an app still has open', () => {
  const { path, library, backup } = backedUp();
  library.close();
  spoilPage(path, rootOf(path, 'claim'));
  const before = readFileSync(path);
  const app = new DatabaseSync(`${path}-holder`);
  app.exec('BEGIN IMMEDIATE');
  expect(
    prepareRestore({ libraryPath: path, backupPath: backup, damaged: true, now: NOW }),
  ).toMatchObject({ ok: false, error: { message: expect.stringContaining('is held') as string } });
  app.exec('ROLLBACK');
  app.close();
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(beside(path)).toEqual(['Desk.sourcemark', 'Desk.sourcemark-holder']);
});

describe('what a backup lacks', () => {
  it('is counted by article, while the library is open', () => {
    const { path, library, backup } = backedUp();
    const job = { libraryPath: path, backupPath: backup, damaged: false };
    expect(value(missingFrom(job))).toEqual({ changes: 0, articles: [], unread: 0 });
    value(library.commit(tagged(6, 'met twice')));
    value(library.commit(inReview(7, [create('claim', claim(0x603, 'Mara Quill'))])));
    expect(value(missingFrom(job))).toEqual({
      changes: 2,
      articles: [{ articleId: ARTICLE_ID, title: 'Ferry talks stall', changes: 2 }],
      unread: 0,
    });
  });

  it('is told change by change where the library went on from an older backup', () => {
    const { path, library, backup } = backedUp();
    value(library.commit(tagged(6, 'met twice')));
    library.close();
    const newer = value(backUpFile({ libraryPath: path, now: NOW + 1_000 }));
    restore(path, backup, false);
    const again = temporaryLibrary(path);
    value(again.commit(tagged(7, 'declined')));
    value(again.commit(tagged(8, 'Mara Quill')));
    const job = { libraryPath: path, backupPath: newer?.path ?? '', damaged: false };
    expect(value(missingFrom(job)).changes).toBe(2);
  });
});

describe('a damaged library', () => {
  /** Work after the backup, then the page of a table written over. */
  function spoilt(table: string) {
    const made = backedUp();
    const later = [tagged(6, 'met twice'), tagged(7, 'Mara Quill'), tagged(8, 'declined')];
    for (const each of later) value(made.library.commit(each));
    const wanted = everything(made.library);
    made.library.close();
    spoilPage(made.path, rootOf(made.path, table));
    return { ...made, wanted, bytes: readFileSync(made.path) };
  }

  it('gives up what can be read of it and is sound, on top of the backup', () => {
    const { path, backup, wanted, bytes } = spoilt('claim');
    expect(restore(path, backup, true).rescued).toEqual({ changes: 3, lost: 0 });
    const restored = temporaryLibrary(path);
    expect(everything(restored)).toEqual(wanted);
    expect(value(restored.received(ARTICLE_ID))).toEqual([]);
    const aside = join(dirname(path), 'Desk (damaged 2026-11-26 18.20).sourcemark');
    expect(readFileSync(aside).equals(bytes)).toBe(true);
  });

  it.each([
    ['header', (bytes: Buffer) => bytes.fill('x', 0, 100)],
    ['page size and format', (bytes: Buffer) => bytes.fill(7, 16, 24)],
  ])('without its %s gives up all the rest', (_what, harm) => {
    const { path, library, backup } = backedUp();
    for (const n of [6, 7]) value(library.commit(tagged(n, 'met twice')));
    const wanted = everything(library);
    library.close();
    writeFileSync(path, harm(readFileSync(path)));
    expect(restore(path, backup, true).rescued).toEqual({ changes: 2, lost: 0 });
    expect(everything(temporaryLibrary(path))).toEqual(wanted);
  });

  it('whose changes cannot be read gives up none, and it is said that nobody can tell how many', () => {
    const { path, backup } = spoilt('changes');
    expect(restore(path, backup, true).rescued).toEqual({ changes: 0, lost: null });
    const restored = temporaryLibrary(path);
    expect(value(restored.check())).toEqual([]);
    expect(value(restored.changes(ARTICLE_ID))).toHaveLength(4);
  });

  it('has lost nothing where only what the backup holds too cannot be read', () => {
    const { path, library } = backedUp();
    const label = (n: number) => `Step ${String(n)} ${'x'.repeat(1_500)}`;
    const step = (n: number) =>
      value(library.commit(change(n, [create('source', source(0x300 + n))], { label: label(n) })));
    for (let n = 6; n < 30; n += 1) step(n);
    const backup = value(backUpFile({ libraryPath: path, now: NOW + 1_000 }))?.path ?? '';
    for (let n = 30; n < 50; n += 1) step(n);
    library.close();
    // The last that the backup has is on this page.
    spoilPage(path, Math.floor(readFileSync(path).indexOf('Step 29 x') / PAGE) + 1);
    const { rescued } = restore(path, backup, true);
    const all = value(temporaryLibrary(path).changes(ARTICLE_ID)).length;
    expect(all).toBe(4 + 24 + rescued.changes);
    expect(rescued.changes + (rescued.lost ?? 0)).toBe(20);
  });

  it('counts each change that it rescues once, where the file ends within a page', () => {
    const { path, library } = backedUp();
    const step = (n: number) => {
      const made = { ...claim(0x10000 + n, 'met twice'), note: `Note ${String(n)}` };
      value(library.commit(change(n, [create('claim', made)])));
    };
    for (let n = 6; n < 106; n += 1) step(n);
    const backup = value(backUpFile({ libraryPath: path, now: NOW + 1_000 }))?.path ?? '';
    for (let n = 106; n < 206; n += 1) step(n);
    library.close();
    const whole = readFileSync(path);
    const counts: number[] = [];
    // The head of the last page is there, and no row that it names.
    for (let from = 2 * PAGE + 593; from < whole.length; from += 6 * PAGE) {
      const shorter = join(temporaryFolder(), 'Desk.sourcemark');
      writeFileSync(shorter, whole.subarray(0, from));
      const { rescued } = restore(shorter, backup, true);
      const kept = temporaryLibrary(shorter);
      expect(value(kept.changes(ARTICLE_ID))).toHaveLength(4 + 100 + rescued.changes);
      kept.close();
      counts.push(rescued.changes);
    }
    expect(Math.max(...counts)).toBeGreaterThan(0);
  });

  it('gives up no change in which a byte has turned over', () => {
    const { path, library, backup } = backedUp();
    value(library.commit(change(6, [create('source', source(0x206))], { label: 'Add Quill' })));
    value(library.commit(change(7, [create('source', source(0x207))], { label: 'Add Rook' })));
    library.close();
    const bytes = readFileSync(path);
    bytes.write('Add Quilt', bytes.indexOf('Add Quill'));
    writeFileSync(path, bytes);
    expect(restore(path, backup, true).rescued).toEqual({ changes: 1, lost: 1 });
    const labels = value(temporaryLibrary(path).changes(ARTICLE_ID)).map(({ label }) => label);
    expect(labels.at(-1)).toBe('Add Rook');
  });

  it('gives up articles that the backup never had, with their files', () => {
    const { path, library, backup } = backedUp();
    const words = 'Quay closed\nThe quay is closed, the board said.';
    const second = text(0x802, id(0x801), words);
    const article = {
      ...value(library.records(ARTICLE_ID)).article,
      id: id(0x801),
      title: 'Quay closed',
    };
    const bringIn = change(6, [create('article', article), create('text', second)], {
      articleId: id(0x801),
    });
    const file = { sha256: second.importedFrom.sha256, bytes: new TextEncoder().encode(words) };
    value(library.commit(bringIn, [file]));
    library.close();
    spoilPage(path, rootOf(path, 'claim'));
    expect(value(missingFrom({ libraryPath: path, backupPath: backup, damaged: true }))).toEqual({
      changes: 1,
      articles: [{ articleId: id(0x801), title: 'Quay closed', changes: 1 }],
      unread: 0,
    });
    restore(path, backup, true);
    const restored = temporaryLibrary(path);
    expect(value(restored.originals(id(0x801)))).toEqual([file]);
    expect(value(restored.check())).toEqual([]);
  });

  it('gives up what is only in its log, and no byte of it is changed', () => {
    const { path, library, backup } = backedUp();
    library.close();
    const open = temporaryLibrary(path);
    value(open.commit(tagged(6, 'met twice')));
    const copy = join(temporaryFolder(), 'Desk.sourcemark');
    for (const end of ['', '-wal']) copyFileSync(`${path}${end}`, `${copy}${end}`);
    spoilPage(copy, rootOf(backup, 'source'));
    const before = ['', '-wal'].map((end) => readFileSync(`${copy}${end}`));
    const prepared = restore(copy, backup, true);
    expect(prepared.rescued).toEqual({ changes: 1, lost: 0 });
    expect(value(temporaryLibrary(copy).changes(ARTICLE_ID))).toHaveLength(5);
    for (const [i, end] of ['', '-wal'].entries()) {
      expect(readFileSync(`${prepared.aside ?? ''}${end}`).equals(before[i] ?? Buffer.of())).toBe(
        true,
      );
    }
  });

  it('gives up what is around a page that cannot be read, and says how much is lost', () => {
    const { path, library, backup } = backedUp();
    for (let n = 6; n < 86; n += 1) {
      const label = `Step ${String(n)} ${'x'.repeat(200)}`;
      value(
        library.commit(change(n, [create('claim', claim(0x1000 + n, 'met twice'))], { label })),
      );
    }
    library.close();
    // Labels stand nowhere but in the list of changes.
    spoilPage(path, Math.floor(readFileSync(path).indexOf('Step 45 x') / PAGE) + 1);
    const { rescued } = restore(path, backup, true);
    const restored = temporaryLibrary(path);
    const labels = value(restored.changes(ARTICLE_ID)).map(({ label }) => label.slice(0, 7));
    expect(rescued.changes).toBe(labels.length - 4);
    expect(rescued.changes).toBeGreaterThan(70);
    expect(rescued.lost).toBe(80 - rescued.changes);
    expect(rescued.lost).toBeGreaterThan(0);
    expect(labels).not.toContain('Step 45');
    expect(labels.at(-1)).toBe('Step 85');
    expect(value(restored.check())).toEqual([]);
  });
});

describe('a restore that is stopped', () => {
  let script: Bundle;
  beforeAll(async () => {
    script = await bundle('main/storage/testing/dieRestoring.ts');
  }, 60_000);
  afterAll(() => script.remove());

  it(
    'at any step leaves the old library or the restored one, and every byte of the old',
    { timeout: 120_000 },
    () => {
      const { path, library, backup } = backedUp();
      value(library.commit(tagged(6, 'met twice')));
      const folder = temporaryFolder();
      // As a crash leaves it: with a log; and then damaged.
      for (const end of ['', '-wal']) copyFileSync(`${path}${end}`, join(folder, `old${end}`));
      library.close();
      const old = ['', '-wal'].map((end) => readFileSync(join(folder, `old${end}`)));
      const outcomes: string[] = [];
      for (let step = 1; outcomes.at(-1) !== 'done'; step += 1) {
        const desk = temporaryFolder();
        const copy = join(desk, 'Desk.sourcemark');
        for (const end of ['', '-wal']) copyFileSync(join(folder, `old${end}`), `${copy}${end}`);
        const run = spawnSync(process.execPath, [script.path, copy, backup, String(step)]);
        if (run.signal === null && run.status !== 0) throw new Error(run.stderr.toString());
        const inPlace = readFileSync(copy);
        const isOld = inPlace.equals(old[0] ?? Buffer.of());
        if (!isOld) expect(lookInto(copy)?.libraryId).toBe(library.id);
        const opened = temporaryLibrary(copy);
        const changes = value(opened.changes(ARTICLE_ID)).length;
        expect(value(opened.check())).toEqual([]);
        opened.close();
        expect(changes).toBe(5);
        const aside = readdirSync(desk).find((name) => /damaged.*\.sourcemark$/u.test(name));
        if (aside !== undefined) {
          for (const [i, end] of ['', '-wal'].entries()) {
            expect(readFileSync(join(desk, `${aside}${end}`)).equals(old[i] ?? Buffer.of())).toBe(
              true,
            );
          }
        }
        expect(existsSync(`${copy}-restoring`)).toBe(false);
        outcomes.push(run.signal === null ? 'done' : aside === undefined ? 'old' : 'restored');
      }
      expect(new Set(outcomes)).toEqual(new Set(['old', 'restored', 'done']));
    },
  );
});
