import { readdirSync } from 'node:fs';
import {
  announced,
  article,
  expectSaved,
  importFixture,
  inspector,
  outline,
  press,
} from './support/desk';
import { expect, test } from './support/faultless';
import { firstLibrary } from './support/libraryFile';

test('theme, type and keys are set, take effect at once, and are there at the next start', async ({
  launchApp,
}) => {
  const app = await launchApp();
  let { page } = app;
  await page.setViewportSize({ width: 1280, height: 800 });
  // The scheme is the app's own to choose here, not the test runner's.
  await page.emulateMedia({ colorScheme: null });
  await importFixture(app, 'old-locks.txt');
  const settings = page.getByRole('dialog', { name: 'Settings' });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const letters = () =>
    page
      .locator('.block.paragraph')
      .first()
      .evaluate((block) => parseFloat(getComputedStyle(block).fontSize));

  await test.step('appearance', async () => {
    await press(page, 'Control+,');
    const before = await letters();
    await settings.getByLabel('Theme').selectOption('Light');
    const light = await ground();
    await settings.getByLabel('Theme').selectOption('Dark');
    await expect.poll(ground).not.toBe(light);
    await settings.getByLabel('Size of the article’s text').focus();
    await press(page, 'ArrowRight*3');
    await expect.poll(letters).toBeCloseTo(before * 1.3, 1);
  });

  await test.step('a key is changed; a clash says so; the old key means nothing more', async () => {
    await settings.getByRole('tab', { name: 'Keys' }).click();
    await settings.getByRole('searchbox').fill('untagged');
    const change = settings.getByRole('button', {
      name: 'Change the key of Next untagged sentence',
    });
    await change.press('Enter');
    await press(page, 'j');
    await expect(
      settings.getByText('J is also “Next sentence”, which runs instead.'),
    ).toBeVisible();
    await change.press('Enter');
    await press(page, 'Control+c');
    await expect(settings.getByText('Ctrl+C belongs to the system.')).toBeVisible();
    await press(page, 'F6');
    await expect(settings.getByText('is also')).toHaveCount(0);
    await settings.getByRole('tab', { name: 'You and your files' }).click();
    await press(page, 'Escape');
    await press(page, '?');
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect(
      sheet.locator('dl > div').filter({ hasText: 'Next untagged sentence' }).locator('kbd'),
    ).toHaveText(['F6']);
    await press(page, 'Escape');
  });

  await test.step('the article stands alone, and the panes come back', async () => {
    await article(page).focus();
    await press(page, 'f');
    await expect(outline(page)).toHaveCount(0);
    await expect(inspector(page)).toHaveCount(0);
    await expect(announced(page, 'Only the article is shown')).toBeVisible();
    await press(page, 'f');
    await expect(inspector(page)).toBeVisible();
  });

  await test.step('after a restart', async () => {
    const dark = await ground();
    const size = await letters();
    await app.quit();
    const again = await launchApp({ userData: app.userData });
    page = again.page;
    await page.emulateMedia({ colorScheme: null });
    await page.getByRole('navigation', { name: 'Library' }).getByRole('button').nth(1).click();
    await expect.poll(ground).toBe(dark);
    await expect.poll(letters).toBe(size);
  });
});

test('the settings say where the backups are, and make one now', async ({ launchApp }) => {
  const app = await launchApp();
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 800 });
  await importFixture(app, 'old-locks.txt');
  await press(page, '1');
  await expectSaved(page);
  await press(page, 'Control+,');
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByRole('tab', { name: 'Backups' }).click();
  await expect(settings).toContainText('Library.sourcemark-backups');
  await settings.getByRole('button', { name: 'Make one now' }).press('Enter');
  await expect(settings.getByRole('status')).toHaveText('Backup made');
  await expect(settings).toContainText('1 article · 2 changes');
  expect(readdirSync(`${firstLibrary(app.userData)}-backups`)).toHaveLength(1);
  await settings.getByRole('button', { name: 'Restore…' }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Restore from a backup' })).toBeVisible();
});
