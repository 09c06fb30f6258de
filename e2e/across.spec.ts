import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import {
  announced,
  article,
  claimCard,
  expectSaved,
  expectStart,
  goTo,
  importFixture,
  press,
} from './support/desk';
import { expect, test } from './support/faultless';

const view = (page: Page) => page.getByRole('main', { name: 'Across articles' });
const table = (page: Page, name: string) => view(page).getByRole('table', { name });
const claims = (page: Page) => page.getByRole('dialog', { name: 'Claims behind the figure' });

test('figures across articles open the claims they count', async ({ launchApp }) => {
  const app = await launchApp();
  const { page, electron } = app;
  await expectStart(page);
  await press(page, 'Control+Shift+a');
  await expect(view(page)).toContainText('The library is empty.');
  await press(page, 'Escape');
  await expect(view(page)).toHaveCount(0);

  await importFixture(app, 'old-locks.txt');
  await goTo(page, 'j', 'Repairs');
  await press(page, '1');
  await expectSaved(page);
  await press(page, 'Control+w');
  await importFixture(app, 'tide-mill.txt');
  await goTo(page, 'j', 'Repairs');
  await press(page, '2', 'j', '3');
  await expectSaved(page);

  // From an article: it gives way to the figures.
  await press(page, 'Control+Shift+a');
  await expect(view(page).getByRole('heading', { level: 1 })).toHaveText('Across 2 articles');
  await expect(view(page)).toContainText(
    /^.*3 claims\. Inside a claim: \d+ of \d+ \(\d+%\) words/u,
  );
  const outlets = table(page, 'Tags by outlet');
  await expect(outlets.getByRole('row')).toHaveCount(2);
  await expect(
    view(page).getByRole('img', { name: /^Tags by outlet No outlet named: 3 claims/u }),
  ).toBeVisible();
  await expectAccessible(page, 'figures across articles');

  await test.step('a figure is reached by keyboard, and a claim behind it opened', async () => {
    await outlets.getByRole('button', { name: 'No outlet named: 3 claims' }).focus();
    await press(page, 'ArrowRight*2');
    await expect(outlets.getByRole('button', { name: /anonymous: 1 of 3/u })).toBeFocused();
    await press(page, 'Enter');
    await expect(claims(page).getByRole('listitem')).toHaveText(/^AnonymousRepairs would cost 6/u);
    await expect(claims(page).getByRole('button').first()).toBeFocused();
    await expectAccessible(page, 'the claims behind a figure', 'dialog');
    await press(page, 'Enter');
    await expect(article(page)).toContainText('The wheel turned all winter');
    await expect(claimCard(page)).toContainText('Repairs would cost 6 million');
  });

  await test.step('what is changed is counted anew when one comes back', async () => {
    await press(page, '1');
    await expectSaved(page);
    await press(page, 'Control+w');
    await expect(outlets.getByRole('button', { name: /sourced: 2 of 3/u })).toBeVisible();
    await expect(outlets.getByRole('button', { name: /anonymous/u })).toHaveCount(0);
  });

  await test.step('over what the filter leaves, and as CSV', async () => {
    await page.getByRole('button', { name: 'Filter' }).press('Enter');
    await page.getByRole('combobox', { name: 'Share of claims' }).selectOption('on-record');
    await page.getByRole('spinbutton', { name: 'Per cent' }).press('Enter');
    await expect(view(page).getByRole('heading', { level: 1 })).toHaveText(
      'Across 1 of 2 articles',
    );
    await view(page)
      .getByRole('region', { name: 'Tags by outlet' })
      .getByRole('button', { name: 'Copy as CSV' })
      .press('Enter');
    await expect(announced(page, 'Tags by outlet: copied as CSV')).toBeVisible();
    const csv = await electron.evaluate(({ clipboard }) => clipboard.readText());
    expect(csv.split('\r\n').slice(0, 2)).toEqual([
      'Outlet,Articles,Claims,Sourced,Anonymous,On record,Response,Unattributed,Observed',
      'No outlet named,1,2,1,0,1,0,0,0',
    ]);
  });

  await test.step('Escape leaves, and the keyboard is where it was', async () => {
    const button = page.getByRole('button', { name: 'Figures' });
    // Back to the article that gave way to the figures, where one was in it.
    await press(page, 'Escape');
    await expect(article(page)).toBeFocused();
    await expect(article(page)).toContainText('The wheel turned all winter');
    await expect(claimCard(page)).toContainText('“We were told by letter,”');
    await press(page, 'Control+w');
    await expect(view(page)).toHaveCount(0);
    await button.press('Enter');
    await expect(view(page).getByRole('button', { name: 'Close' })).toBeFocused();
    await press(page, 'Escape');
    await expect(button).toBeFocused();
  });
});
