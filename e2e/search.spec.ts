import type { Locator, Page } from '@playwright/test';
import {
  article,
  claimCard,
  expectSaved,
  goTo,
  highlighted,
  importFixture,
  library,
  press,
  write,
} from './support/desk';
import { expect, test } from './support/faultless';

const LOCKS = 'Canal Board Weighs Closing Two Old Locks';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search the library' });
const found = (page: Page): Locator => library(page).getByRole('list', { name: 'Found' });
const place = (page: Page, words: string | RegExp) =>
  found(page).getByRole('button').filter({ hasText: words });

/** Goes from the search down to a place with the arrow keys, and opens it. */
async function openByKeys(page: Page, words: string | RegExp): Promise<void> {
  const target = place(page, words).first();
  await expect(target).toBeVisible();
  const buttons = found(page).getByRole('button');
  for (let steps = await buttons.count(); steps > 0; steps -= 1) {
    await page.keyboard.press('ArrowDown');
    if (await target.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(target).toBeFocused();
  await press(page, 'Enter');
}

test('the library is searched, and what was found is opened where it is', async ({ launchApp }) => {
  const app = await launchApp();
  const { page } = app;
  await importFixture(app, 'old-locks.txt', 'night-ferry.md');
  await expect(article(page)).toContainText('Nobody asked us.');
  await goTo(page, 'j', 'Repairs');
  await press(page, '1', 's');
  const dialog = page.getByRole('dialog', { name: 'Link a source' });
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await page.keyboard.insertText('Tender Archive of Vessen');
  await expect(dialog.getByRole('option').first()).toContainText('Tender Archive');
  await press(page, 'Enter');
  await expect(dialog).toBeHidden();
  await press(page, 'e');
  await write(
    page,
    page.getByRole('textbox', { name: 'Note' }),
    'Ring Dagny Ulvström about the estimate.',
  );
  await press(page, 'Escape');
  await expectSaved(page);
  await press(page, 'Control+w');
  await expect(library(page).getByRole('listitem')).toHaveCount(2);

  await test.step('a slash goes there; words of a text, without capitals', async () => {
    await press(page, '/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('nobody asked');
    await expect(place(page, 'Nobody asked us.')).toHaveCount(1);
    await expect(found(page).locator('mark')).toHaveText(['Nobody', 'asked']);
    await openByKeys(page, 'Nobody asked us.');
    await expect(article(page)).toContainText('Nobody asked us.');
    expect((await highlighted(page, 'cursor')).join(' ')).toContain('Nobody asked us.');
    await press(page, 'Control+w');
    await expect(field(page)).toHaveValue('nobody asked');
  });

  await test.step('a note, by a name without its accent', async () => {
    await press(page, '/');
    await page.keyboard.type('ulvstrom');
    await openByKeys(page, /^Note.*Dagny Ulvström/u);
    await expect(claimCard(page)).toContainText('Repairs');
    await press(page, 'Control+w');
  });

  await test.step('a source, by what it is called', async () => {
    await press(page, '/');
    await page.keyboard.type('tender archi');
    await openByKeys(page, /^Source.*Tender Archive of Vessen/u);
    await expect(claimCard(page)).toContainText('Repairs');
    await press(page, 'Control+w');
  });

  await test.step('nothing, and Escape shows the list again', async () => {
    await press(page, '/');
    await page.keyboard.type('zeppelin');
    await expect(library(page)).toContainText('Nothing found for “zeppelin”.');
    await press(page, 'Escape');
    await expect(field(page)).toHaveValue('');
    await press(page, 'ArrowDown');
    await expect(
      library(page).getByRole('button', { name: new RegExp(`^${LOCKS}`, 'u') }),
    ).toBeFocused();
  });
});

test('the palette goes back to the articles opened last, also after a restart', async ({
  launchApp,
}) => {
  const first = await launchApp();
  const { page } = first;
  await importFixture(first, 'old-locks.txt');
  await press(page, 'Control+w');
  await importFixture(first, 'tide-mill.txt');
  await expect(article(page)).toContainText('The wheel turned all winter');
  await press(page, 'Control+k', 'Enter');
  await expect(article(page)).toContainText('Nobody asked us.');
  await first.quit();
  const again = await launchApp({ userData: first.userData });
  await expect(library(again.page).locator('.articles .title')).toHaveCount(2);
  await press(again.page, 'Control+k');
  const palette = again.page.getByRole('dialog', { name: 'Command palette' });
  await expect(palette.getByRole('option').first()).toContainText(LOCKS);
  await again.page.keyboard.type('tide whee');
  await expect(palette.getByRole('option').first()).toContainText('Tide Mill at Orrin');
  await press(again.page, 'Enter');
  await expect(article(again.page)).toContainText('The wheel turned all winter');
});
