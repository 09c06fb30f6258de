import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import {
  answerDialogs,
  chooseMenu,
  expect,
  type LaunchOptions,
  type RunningApp,
  shownDialogs,
  test,
} from './support';
import {
  article,
  expectCounts,
  expectSaved,
  goTo,
  importFixture,
  notice,
  openFromLibrary,
  press,
  saving,
} from './support/desk';
import { ownPath } from './support/files';
import { firstLibrary, held, lockLibrary } from './support/libraryFile';

const TITLE = 'Canal Board Weighs Closing Two Old Locks';

type Launch = (options?: LaunchOptions) => Promise<RunningApp>;

async function begin(launchApp: Launch): Promise<RunningApp> {
  const app = await launchApp();
  await importFixture(app, 'old-locks.txt');
  await goTo(app.page, 'j', 'Repairs would cost');
  return app;
}

const labelsIn = (path: string) => held(path).changes.map(({ label }) => label);

/** Waits until the page's own store holds so many changes: what is not there yet is not promised to outlive the page. */
async function expectStored(page: Page, changes: number): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('sourcemark');
        opening.onsuccess = () => {
          const asked = opening.result.transaction('outbox').objectStore('outbox').count();
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result === wanted);
          };
        };
      }),
    changes,
  );
}

test('a second app is told who has the library, reads it, and saves when the first has gone', async ({
  launchApp,
}) => {
  const first = await begin(launchApp);
  const name = first.page.getByRole('textbox', { name: /^Your name/u });
  await press(first.page, 'Control+w');
  await name.fill('Ines Calder');
  await name.press('Enter');
  await expectSaved(first.page);
  const path = firstLibrary(first.userData);

  const { page } = await launchApp({ args: [path] });
  await expect(notice(page, /^The library is held by .+ on .+ since .+/u)).toBeVisible();
  await openFromLibrary(page, TITLE);
  await goTo(page, 'j', 'Repairs would cost');
  await press(page, '1', 'j', '3');
  await expectCounts(page, { sourced: 1, 'on-record': 1 });
  await expect(saving(page)).toContainText('Not saved: The library is held by');
  expect(labelsIn(path)).toEqual([]);

  await first.kill();
  await expectSaved(page);
  expect(labelsIn(path)).toEqual(['Tag as sourced', 'Tag as on record']);
});

test('nothing shows as saved while the library’s folder is away, and all of it arrives when it is back', async ({
  launchApp,
}) => {
  const app = await launchApp();
  const { electron, page } = app;
  const folder = ownPath('desk');
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'Harbour.sourcemark');
  await answerDialogs(electron, { save: path });
  await chooseMenu(electron, 'library.new');
  await expect(page.getByText(path)).toBeVisible();
  await importFixture(app, 'old-locks.txt');
  await press(page, '1');
  await expectSaved(page);

  await rename(folder, `${folder} away`);
  await press(page, 'j', '3', 'j', '4');
  await expect(saving(page)).toContainText('Not saved: The library is no longer at');
  await expectCounts(page, { sourced: 1, 'on-record': 1, response: 1 });
  await rename(`${folder} away`, folder);
  await expectSaved(page);
  expect(labelsIn(path)).toEqual(['Tag as sourced', 'Tag as on record', 'Tag as response']);
});

test('work on its way outlives a reload and SIGKILL of the page, and arrives once, in order', async ({
  launchApp,
}) => {
  const app = await begin(launchApp);
  const { electron, page } = app;
  const file = firstLibrary(app.userData);
  const release = lockLibrary(file);
  await press(page, '1', 'j', '3');
  await expectStored(page, 2);
  await page.reload();
  await openFromLibrary(page, TITLE);
  await expectCounts(page, { sourced: 1, 'on-record': 1 });
  await goTo(page, 'j', 'Repairs would cost');
  await press(page, 'j', 'j', '4', 'j', '2');
  await expectStored(page, 4);

  const loadedAgain = electron.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((resolve) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.once('did-finish-load', () => resolve());
        process.kill(contents?.getOSProcessId() ?? 0, 'SIGKILL');
      }),
  );
  await loadedAgain;
  release();
  const labels = ['Tag as sourced', 'Tag as on record', 'Tag as response', 'Tag as anonymous'];
  await expect.poll(() => labelsIn(file)).toEqual(labels);
  await app.quit();

  const again = await launchApp({ userData: app.userData });
  await openFromLibrary(again.page, TITLE);
  await expectCounts(again.page, { sourced: 1, 'on-record': 1, response: 1, anonymous: 1 });
  await expect(notice(again.page, 'had not reached')).toHaveCount(0);
  expect(labelsIn(file)).toEqual(labels);
});

test('closing asks first where changes are nowhere but in the window', async ({ launchApp }) => {
  const app = await begin(launchApp);
  const { electron, page } = app;
  const file = firstLibrary(app.userData);
  const release = lockLibrary(file);
  await page.evaluate(() => {
    // As on a full disk, which the page's store is on too.
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await press(page, '1', 'j', '3');
  await expect(saving(page)).toContainText('2 changes are in this window only: keep it open.');
  await answerDialogs(electron, { press: 'Keep open' });
  await electron.evaluate(({ app: asked }) => asked.quit());
  await expect
    .poll(async () => (await shownDialogs(electron)).at(-1)?.message)
    .toBe('2 changes are in this window only, and lost when it is closed.');
  await press(page, 'j', '4');
  await expectCounts(page, { sourced: 1, 'on-record': 1, response: 1 });
  await expect(article(page)).toBeFocused();

  release();
  await expectSaved(page);
  expect(labelsIn(file)).toEqual(['Tag as sourced', 'Tag as on record', 'Tag as response']);
  await app.quit();
  expect(labelsIn(file)).toHaveLength(3);
});
