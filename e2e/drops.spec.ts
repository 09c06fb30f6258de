import type { Page } from '@playwright/test';
import { article, expectStart, importFixture, library, notice, press } from './support/desk';
import { expect, test } from './support/faultless';

/** Holds files over the window, or lets them go. */
async function files(page: Page, type: 'dragover' | 'drop', names: readonly string[]) {
  const dataTransfer = await page.evaluateHandle((all) => {
    const data = new DataTransfer();
    for (const name of all) {
      const kind = name.endsWith('.png') ? 'image/png' : 'text/plain';
      data.items.add(new File([`${name} opens\n\nThe board met on Monday.`], name, { type: kind }));
    }
    return data;
  }, names);
  await page.dispatchEvent('body', type, { dataTransfer });
}

test('what is held over the window is told what becomes of it, also above dialogs', async ({
  launchApp,
}) => {
  const app = await launchApp();
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 800 });
  await importFixture(app, 'old-locks.txt');
  const target = page.locator('.drop-target');
  await files(page, 'dragover', ['a.txt', 'b.txt']);
  await expect(target).toContainText('Drop to import 2 files');
  await files(page, 'dragover', ['a.png']);
  await expect(target).toContainText('This is no article');

  await press(page, 'Control+e');
  await files(page, 'dragover', ['a.txt']);
  await expect(target).toContainText('Nothing is taken while a dialog is open');
  await files(page, 'drop', ['a.txt']);
  await expect(target).toBeHidden();
  await press(page, 'Escape');
  await expect(notice(page, 'Nothing was imported. Close it (Esc)')).toBeVisible();
  await expect(article(page)).toContainText('canal board');
  await press(page, 'Escape');

  await press(page, 'Control+w');
  await files(page, 'drop', ['a.txt']);
  await expect(article(page)).toContainText('The board met on Monday.');
  await press(page, 'Control+w');
  await expect(library(page).getByRole('listitem')).toHaveCount(2);
});

test('many files are imported in sight, and stopped between two of them by keyboard', async ({
  launchApp,
}) => {
  const { page } = await launchApp();
  await expectStart(page);
  await files(
    page,
    'drop',
    Array.from({ length: 600 }, (_, n) => `Lock ${String(n)}.txt`),
  );
  await expect(page.locator('.announcement')).toHaveText('Importing…');
  await expect(page.getByRole('button', { name: 'Stop Ctrl+.' })).toBeVisible();
  await press(page, 'Control+.');
  await expect(
    notice(page, /^Stopped after \d+ files?\. What was imported is kept/u),
  ).toBeVisible();
  await expect(page.locator('.announcement')).not.toHaveText('Importing…');
});
