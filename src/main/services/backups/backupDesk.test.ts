import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { backupFolder, jobsHere, giveUp, openLibrary, place } from '../../storage';
import { id, imported, tagged, ARTICLE } from '../../storage/testing/builders';
import { temporaryFolder, value } from '../../storage/testing/temporary';
import { CurrentLibrary } from '../currentLibrary';
import { Notices } from '../notices';
import { AFTER_OPENING_MS, AT_CLOSE, BackupDesk, EVERY } from './backupDesk';

const START = Date.UTC(2026, 10, 26, 18, 20, 15);

/** An open library with an article, and a clock and timers of its own. */
function work() {
  const path = join(temporaryFolder(), 'Desk.sourcemark');
  const library = new CurrentLibrary(value(openLibrary(path, { create: true })), openLibrary);
  onTestFinished(() => library.close());
  value(library.get().commit(imported()));
  const waiting: { readonly work: () => void; readonly milliseconds: number }[] = [];
  const notices = new Notices(() => undefined);
  let now = START;
  const desk = new BackupDesk({
    library,
    backups: jobsHere,
    folder: backupFolder,
    place,
    giveUp,
    notices,
    now: () => (now += 1_000),
    later: (later, milliseconds) => waiting.push({ work: later, milliseconds }),
  });
  const folder = `${path}-backups`;
  return {
    path,
    library,
    desk,
    notices,
    folder,
    tag: (n: number) => {
      value(library.get().commit(tagged(n, 'met twice')));
      desk.working();
    },
    backups: () => (existsSync(folder) ? readdirSync(folder).length : 0),
    /** Lets what waits for its time be done. */
    async pass() {
      for (const each of waiting.splice(0)) each.work();
      await Promise.resolve();
      await desk.settled();
    },
    waiting,
  };
}

it('backs a library up some seconds after it was opened, where anything has changed', async () => {
  const { desk, backups, pass, waiting } = work();
  desk.opened();
  expect(waiting.map(({ milliseconds }) => milliseconds)).toEqual([AFTER_OPENING_MS]);
  expect(backups()).toBe(0);
  await pass();
  expect(backups()).toBe(1);
  desk.opened();
  await pass();
  expect(backups()).toBe(1);
});

it('backs it up after many changes, and when it is closed after some', async () => {
  const { desk, tag, backups, library } = work();
  tag(1);
  for (let n = 1; n < EVERY - 1; n += 1) desk.working();
  await desk.settled();
  expect(backups()).toBe(0);
  desk.working();
  await desk.settled();
  expect(backups()).toBe(1);
  tag(2);
  await desk.settled();
  for (let n = 1; n < AT_CLOSE; n += 1) desk.working();
  library.close();
  await desk.closed();
  expect(backups()).toBe(2);
});

it('makes none for a few changes at the end of the day: the next start does', async () => {
  const { desk, tag, backups, library } = work();
  tag(1);
  library.close();
  await desk.closed();
  expect(backups()).toBe(0);
});

it('says once that no backup could be made, and again only after one could', async () => {
  const { desk, tag, notices, pass, folder, backups } = work();
  writeFileSync(folder, 'in the way');
  const fail = async () => {
    desk.opened();
    await pass();
    return notices.take().map(({ tone }) => tone);
  };
  expect(await fail()).toEqual(['error']);
  expect(await fail()).toEqual([]);
  expect(value(await desk.list()).problem).toContain('No backup of the library could be made');
  tag(1);
  rmSync(folder);
  expect(await fail()).toEqual([]);
  expect(value(await desk.list()).problem).toBeNull();
  expect(backups()).toBe(1);
  tag(2);
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'in the way');
  expect(await fail()).toEqual(['error']);
});

it('goes back to a backup while the app runs, and takes changes afterwards', async () => {
  const { path, desk, tag, pass, library, notices } = work();
  desk.opened();
  await pass();
  tag(1);
  const [backup] = value(await desk.list()).backups;
  expect(backup).toMatchObject({ articles: 1, changes: 1, beforeMigration: false });
  const name = backup?.name ?? '';
  expect(value(await desk.missing(name)).changes).toBe(1);
  value(await desk.restore(name));
  expect(value(library.get().changes(id(ARTICLE)))).toEqual([imported()]);
  expect(notices.take()[0]?.text).toContain('What was there before is kept as Desk (replaced');
  tag(2);
  expect(value(library.get().check())).toEqual([]);
  expect(readdirSync(dirname(path)).filter((each) => each.startsWith('.'))).toEqual([]);
});

it('restores nothing but its own backups, by their names', async () => {
  const { path, desk, tag, pass } = work();
  desk.opened();
  await pass();
  tag(1);
  for (const name of ['../Desk.sourcemark', path, 'gone.sourcemark', '']) {
    expect(await desk.restore(name)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await desk.missing(name)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  }
});

it('does not go back while another program has the library open', async () => {
  const { path, desk, pass, library, tag } = work();
  desk.opened();
  await pass();
  tag(1);
  const other = value(openLibrary(path, { create: false }));
  const [backup] = value(await desk.list()).backups;
  expect(await desk.restore(backup?.name ?? '')).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining('is open in another program') as string },
  });
  other.close();
  expect(value(library.get().changes(id(ARTICLE)))).toHaveLength(2);
  tag(2);
  expect(readdirSync(dirname(path)).filter((each) => each.startsWith('.'))).toEqual([]);
});
