import type { Page } from '@playwright/test';
import type { RunningApp } from './support';
import {
  article,
  claimCard,
  expectCounts,
  expectKept,
  expectSaved,
  goTo,
  highlighted,
  importFixture,
  library,
  openFromLibrary,
  press,
  saving,
  write,
} from './support/desk';
import { expect, test } from './support/faultless';
import { firstLibrary, held, lockLibrary } from './support/libraryFile';

const noteField = (page: Page) => claimCard(page).getByRole('textbox', { name: 'Note' });

const LOCKS = 'Canal Board Weighs Closing Two Old Locks';

/** Opens another window on the library, by its key. */
async function another({ electron, page }: RunningApp): Promise<Page> {
  const opened = electron.waitForEvent('window');
  await press(page, 'Control+n');
  const other = await opened;
  await other.waitForLoadState('load');
  return other;
}

/** Closes the window of a page as its button does. */
async function close({ electron }: RunningApp, page: Page): Promise<void> {
  const window = await electron.browserWindow(page);
  const gone = page.waitForEvent('close');
  await window.evaluate((each: Electron.BrowserWindow) => each.close());
  await gone;
}

test('two windows of one library stay in step', async ({ launchApp }) => {
  const app = await launchApp();
  const first = app.page;
  await importFixture(app, 'old-locks.txt');
  await goTo(first, 'j', 'Repairs');
  const second = await another(app);
  await expect(library(second).getByRole('listitem')).toContainText('0 claims');

  await test.step('the list follows what is done to an article', async () => {
    await press(first, '1');
    await expect(library(second).getByRole('listitem')).toContainText('1 claim');
  });

  await test.step('the open article follows, and the place in it stays', async () => {
    await openFromLibrary(second, LOCKS);
    await goTo(second, 'j', '“The gates');
    await press(second, '3', 'e');
    await second.keyboard.insertText('Ask the bo');
    await goTo(first, 'j', 'A spokesman');
    await press(first, '4');
    await expectCounts(second, { sourced: 1, 'on-record': 1, response: 1 });
    const note = noteField(second);
    await expect(note).toBeFocused();
    await expect(note).toHaveValue('Ask the bo');
    expect((await highlighted(second, 'cursor'))[0]).toMatch(/^“The gates/u);
    await press(second, 'Escape');
    await expectSaved(second);
    await expectCounts(first, { sourced: 1, 'on-record': 1, response: 1 });
    expect((await highlighted(first, 'cursor'))[0]).toMatch(/^A spokesman/u);
  });

  await test.step('undo takes back what was done last, in whichever window', async () => {
    await press(first, 'Control+z', 'Control+z');
    await expectCounts(second, { sourced: 1, 'on-record': 1 });
    await expectSaved(first);
    await press(second, 'Control+Shift+z');
    await expectCounts(first, { sourced: 1, 'on-record': 1, response: 1 });
  });

  await test.step('what one window could not save when it was closed, the other does', async () => {
    const release = lockLibrary(firstLibrary(app.userData));
    await article(second).focus();
    await goTo(second, 'j', 'Such a closure');
    await press(second, '5');
    await expect(saving(second)).toContainText('Not saved');
    await close(app, second);
    release();
    await expectCounts(first, { sourced: 1, 'on-record': 1, response: 1, unattributed: 1 });
    await expectSaved(first);
    expect(held(firstLibrary(app.userData)).claims).toHaveLength(4);
  });

  await test.step('settings are the same in all', async () => {
    const third = await another(app);
    await press(first, 'Control+,');
    await first.getByLabel('Contrast').selectOption('High');
    await expect(third.locator('html')).toHaveAttribute('data-contrast', 'more');
  });
});

/** From now on a pause while typing, after which a draft becomes a change, never ends in the page. */
async function neverPause(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { setTimeout } = window;
    const ending = (then: () => void, ms = 0): number => (ms < 1_000 ? setTimeout(then, ms) : 0);
    window.setTimeout = ending as typeof window.setTimeout;
  });
}

test('what is being typed in one window is finished there, and by another only once it is gone', async ({
  launchApp,
}) => {
  const app = await launchApp();
  const first = app.page;
  const labels = () => held(firstLibrary(app.userData)).changes.map(({ label }) => label);
  await importFixture(app, 'old-locks.txt');
  await goTo(first, 'j', 'Repairs');
  await press(first, '1', 'e');
  await neverPause(first);
  await write(first, noteField(first), 'Ask the bo');
  await expectKept(first, 'Ask the bo');

  const second = await another(app);
  await openFromLibrary(second, LOCKS);
  await press(second, '5');
  await expectCounts(second, { sourced: 1, unattributed: 1 });
  await expectSaved(second);
  expect(labels()).toEqual(['Tag as sourced', 'Tag as unattributed']);
  await expect(noteField(first)).toHaveValue('Ask the bo');
  await write(first, noteField(first), 'ard');
  await press(first, 'Escape');
  await goTo(second, 'j', 'Repairs');
  await expect(noteField(second)).toHaveValue('Ask the board');
  expect(labels().slice(2)).toEqual(['Edit the note']);

  await press(first, 'e', 'End');
  await write(first, noteField(first), ' by noon');
  await expectKept(first, 'Ask the board by noon');
  const window = await app.electron.browserWindow(first);
  await window.evaluate((each: Electron.BrowserWindow) => each.destroy());
  await press(second, 'Control+w');
  await openFromLibrary(second, LOCKS);
  await goTo(second, 'j', 'Repairs');
  await expect(noteField(second)).toHaveValue('Ask the board by noon');
  await expectSaved(second);
  expect(labels().slice(3)).toEqual(['Edit the note']);
});
