import type { Page } from '@playwright/test';
import type { LaunchOptions, RunningApp } from './support';
import {
  announced,
  article,
  claimCard,
  expectCounts,
  expectKept,
  expectSaved,
  goTo,
  importFixture,
  inspector,
  notice,
  openFromLibrary,
  press,
  saving,
  write,
} from './support/desk';
import { expect, test } from './support/faultless';
import { firstLibrary, held, lockLibrary } from './support/libraryFile';

const TITLE = 'Canal Board Weighs Closing Two Old Locks';
const REPAIRS = 'Repairs would cost';
const NOTE = 'Who drew up the estimate?';

type Launch = (options?: LaunchOptions) => Promise<RunningApp>;

async function begin(launchApp: Launch): Promise<RunningApp> {
  const app = await launchApp();
  await importFixture(app, 'old-locks.txt');
  await goTo(app.page, 'j', REPAIRS);
  return app;
}

/** Starts again with the same data, and opens the article. */
async function again(launchApp: Launch, { userData }: RunningApp): Promise<RunningApp> {
  const app = await launchApp({ userData });
  await openFromLibrary(app.page, TITLE);
  return app;
}

const noteField = (page: Page) => inspector(page).getByRole('textbox', { name: /^Note/u });

/** Every word on saving that the status bar shows from now on. */
async function watchSaving(page: Page): Promise<() => Promise<readonly string[]>> {
  const seen = await saving(page).evaluateHandle((status) => {
    const texts: string[] = [];
    new MutationObserver(() => texts.push(status.textContent)).observe(status, {
      characterData: true,
      childList: true,
      subtree: true,
    });
    return texts;
  });
  return () => seen.jsonValue();
}

test('what shows as saved outlives SIGKILL, and can be undone afterwards', async ({
  launchApp,
}) => {
  const app = await begin(launchApp);
  await press(app.page, '1');
  await expectCounts(app.page, { sourced: 1 });
  await expectSaved(app.page);
  await app.kill();
  expect(held(firstLibrary(app.userData)).claims.map(({ tag }) => tag)).toEqual(['sourced']);

  const { page } = await again(launchApp, app);
  await expectCounts(page, { sourced: 1 });
  await press(page, 'Control+z');
  await expect(announced(page, 'Undo: Tag as sourced')).toBeVisible();
  await expectCounts(page, {});
  await press(page, 'Control+Shift+z');
  await expectCounts(page, { sourced: 1 });
  await expectSaved(page);
});

test('what main could not commit before SIGKILL is delivered at the next start', async ({
  launchApp,
}) => {
  const app = await begin(launchApp);
  const file = firstLibrary(app.userData);
  const release = lockLibrary(file);
  await press(app.page, '1');
  await expect(saving(app.page)).toContainText('Not saved: Another program is writing');
  await app.kill();
  expect(held(file)).toEqual({ claims: [], changes: [] });
  release();

  const second = await launchApp({ userData: app.userData });
  await expect(notice(second.page, 'had not reached the library and was sent again')).toBeVisible();
  await openFromLibrary(second.page, TITLE);
  await expectCounts(second.page, { sourced: 1 });
  await expectSaved(second.page);
  expect(held(file).claims.map(({ tag }) => tag)).toEqual(['sourced']);
  expect(held(file).changes.map(({ label }) => label)).toEqual(['Tag as sourced']);
  await second.quit();

  // Delivered is delivered: nothing is left to be sent.
  const third = await again(launchApp, app);
  await expectCounts(third.page, { sourced: 1 });
  await expect(notice(third.page, 'had not reached')).toHaveCount(0);
  expect(held(file).changes).toHaveLength(1);
});

test('while another program writes nothing shows as saved; then everything arrives once, in order', async ({
  launchApp,
}) => {
  const app = await begin(launchApp);
  const { page } = app;
  const file = firstLibrary(app.userData);
  const release = lockLibrary(file);
  const words = await watchSaving(page);
  await press(page, '1', 'j', '3', 'j', '3', 'j', '4');
  await expectCounts(page, { sourced: 1, 'on-record': 2, response: 1 });
  await expect(saving(page)).toHaveText(
    /^Not saved: Another program is writing to the library\. .*everything saved before is kept/u,
  );
  await press(page, 'Control+e');
  await page.getByRole('button', { name: /^HTML/u }).press('Enter');
  await expect(
    notice(page, 'Not exported: some changes have not reached the library'),
  ).toBeVisible();
  expect(held(file).changes).toEqual([]);
  const shown = await words();
  expect(shown[0]).toBe('Saving…');
  expect(shown).not.toContain('Saved');

  release();
  await expectSaved(page);
  expect(held(file).changes.map(({ label }) => label)).toEqual([
    'Tag as sourced',
    'Tag as on record',
    'Tag as on record',
    'Tag as response',
  ]);
  expect(held(file).claims).toHaveLength(4);
});

test('an unfinished note is kept when the app quits', async ({ launchApp }) => {
  const app = await begin(launchApp);
  await press(app.page, '1', 'e');
  await write(app.page, noteField(app.page), NOTE);
  await app.quit();
  expect(held(firstLibrary(app.userData)).claims.map(({ note }) => note)).toEqual([NOTE]);

  const { page } = await again(launchApp, app);
  await goTo(page, 'j', REPAIRS);
  await expect(noteField(page)).toHaveValue(NOTE);
  await expect(claimCard(page)).toContainText('Claim 1');
});

test('an unfinished note is kept when main is killed while it is typed', async ({ launchApp }) => {
  const app = await begin(launchApp);
  const { page } = app;
  await press(page, '1', 'e');
  await write(page, noteField(page), NOTE);
  await expectKept(page, NOTE);
  await app.kill();

  const second = await again(launchApp, app);
  await goTo(second.page, 'j', REPAIRS);
  await expect(noteField(second.page)).toHaveValue(NOTE);
  await expectSaved(second.page);
  expect(held(firstLibrary(app.userData)).claims.map(({ note }) => note)).toEqual([NOTE]);
  await press(second.page, 'Control+z');
  await expect(announced(second.page, 'Undo: Edit the note')).toBeVisible();
  await expect(noteField(second.page)).toHaveValue('');
  await expect(article(second.page)).toBeFocused();
});
