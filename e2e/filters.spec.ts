import type { Locator, Page } from '@playwright/test';
import { article, expectSaved, goTo, importFixture, library, press } from './support/desk';
import { expect, test } from './support/faultless';

const titles = (page: Page): Locator => library(page).locator('.articles .title');
const chip = (page: Page, words: string) =>
  library(page).getByRole('button', { name: `Take away: ${words}` });
const count = (page: Page, words: string) =>
  library(page).getByRole('status').filter({ hasText: words });

test('the library is narrowed and ordered by what its articles rest on', async ({ launchApp }) => {
  const app = await launchApp();
  const { page } = app;
  await importFixture(app, 'old-locks.txt', 'night-ferry.md', 'tide-mill.txt');
  await expect(article(page)).toContainText('Nobody asked us.');
  await goTo(page, 'j', 'Repairs');
  await press(page, '2');
  await expectSaved(page);
  await press(page, 'Control+w');
  await expect(titles(page)).toHaveCount(3);
  await expect(count(page, '3 articles')).toBeVisible();

  await test.step('by the share of anonymous claims', async () => {
    await library(page).getByRole('combobox', { name: 'Sort by' }).selectOption('anonymous');
    await expect(library(page).getByRole('listitem').first()).toContainText('100% anonymous');
    await press(page, 'Tab');
    await library(page).getByRole('button', { name: 'Filter' }).press('Enter');
    await library(page).getByRole('spinbutton', { name: 'Per cent' }).fill('60');
    await press(page, 'Enter');
    const words = chip(page, 'Anonymous at least 60%').locator('span').first();
    await expect(words).toBeVisible();
    await page.setViewportSize({ width: 900, height: 700 });
    expect(await words.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
    await expect(count(page, '1 of 3 articles')).toBeVisible();
    await expect(titles(page)).toHaveText(['Canal Board Weighs Closing Two Old Locks']);
  });

  await test.step('together with the search', async () => {
    await page.getByRole('searchbox', { name: 'Search the library' }).focus();
    await page.keyboard.type('ferry');
    await expect(library(page)).toContainText('Nothing found for “ferry” in the articles');
    await chip(page, 'Anonymous at least 60%').press('Enter');
    await expect(library(page).getByRole('list', { name: 'Found' })).toContainText(/ferry/iu);
    await page.getByRole('searchbox', { name: 'Search the library' }).focus();
    await press(page, 'Escape');
    await expect(titles(page)).toHaveCount(3);
  });

  await test.step('by what is left untagged, which is counted for it', async () => {
    await library(page).getByRole('combobox', { name: 'Left untagged' }).selectOption('none');
    await expect(count(page, '0 of 3 articles')).toBeVisible();
    await expect(library(page)).toContainText('No article fits all of that.');
    await library(page).getByRole('combobox', { name: 'Left untagged' }).selectOption('some');
    await library(page).getByRole('combobox', { name: 'Sort by' }).selectOption('untagged');
    await expect(count(page, '3 of 3 articles')).toBeVisible();
    await expect(library(page).locator('.facts').first()).toHaveText(/\d+ untagged$/u);
    await library(page).getByRole('button', { name: 'Show all' }).press('Enter');
    await expect(count(page, '3 articles')).toBeVisible();
  });
});
