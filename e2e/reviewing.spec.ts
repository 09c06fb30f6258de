import { freshUserData, removeFolder } from './support';
import { press } from './support/desk';
import { expect, test as base } from './support/faultless';
import { type FilePage, openFilePage } from './support/filePage';
import { copyOf } from './support/files';
import { type OpenAs, readBlind, readOpen } from './tide-mill/reading';
import { exportAll } from './tide-mill/reports';
import {
  bringBothIn,
  expectAgreement,
  expectDifferences,
  settle,
  undoAfterRestart,
  undoAndRedo,
} from './tide-mill/settling';
import { SECRETS, sendBoth, tagTheStory } from './tide-mill/story';

interface Fixtures {
  /** Everything that was opened is closed when the test ends, and its data removed. */
  readonly openAs: OpenAs;
}

const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs off the pattern
  openAs: async ({}, use) => {
    const data = new Map<string, string>();
    const opened: FilePage[] = [];
    const faults: string[] = [];
    await use(async (reader, file) => {
      const userData = data.get(reader) ?? (await freshUserData());
      data.set(reader, userData);
      const browser = await openFilePage(file, userData);
      browser.page.on('pageerror', (error) => faults.push(String(error.stack)));
      opened.push(browser);
      return browser;
    });
    for (const browser of opened) await browser.kill();
    for (const folder of data.values()) await removeFolder(folder);
    expect(faults, 'errors of a reader’s page').toEqual([]);
  },
});

test('an article goes out blind and open, is read in plain pages, comes back, and is settled and reported', async ({
  launchApp,
  openAs,
}) => {
  // Six starts of Electron, one after another.
  test.setTimeout(180_000);
  const app = await launchApp();
  const { page } = app;
  await test.step('tag', async () => {
    await tagTheStory(app, await copyOf('tide-mill.txt', `from ${SECRETS.file}.txt`));
  });
  const copies = await test.step('send', () => sendBoth(app, test.info().outputDir));
  const berits = await test.step('read blind', () => readBlind(openAs, copies.blind));
  const jonas = await test.step('read open', () => readOpen(openAs, copies.open));
  await test.step('bring in', () => bringBothIn(app, berits, jonas));
  await test.step('compare', async () => {
    await expectDifferences(page, [false, false, false, false, false, false]);
    await press(page, 'Escape');
    await expectAgreement(page);
  });
  await test.step('settle', () => settle(page));
  await test.step('undo and redo', () => undoAndRedo(page));
  await app.quit();
  const again = await launchApp({ userData: app.userData });
  await test.step('start again', () => undoAfterRestart(again.page));
  await test.step('export', () => exportAll(again));
});
