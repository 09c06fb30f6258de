import { chooseMenu } from './support';
import { expectAccessible } from './support/accessible';
import { article, expectSaved, press } from './support/desk';
import { expect, test } from './support/faultless';

test('the tour goes on as the steps are done, is left by Esc, and comes back by its command', async ({
  launchApp,
}) => {
  const app = await launchApp();
  const { page, electron } = app;
  await page.setViewportSize({ width: 1280, height: 800 });
  const tour = page.getByRole('complementary', { name: 'Tour' });
  const heading = tour.getByRole('heading');
  await page.getByRole('button', { name: /^Take the tour/u }).press('Enter');
  await expect(heading).toHaveText('Move from sentence to sentence 1 of 6');
  await expect(article(page)).toBeFocused();
  await expect(tour).toContainText('J goes to the next');
  await expectAccessible(page, 'a step of the tour');
  await article(page).focus();
  await press(page, 'j');
  await expect(heading).toHaveText('Look at a claim 2 of 6');
  await press(page, 'c');
  await expect(heading).toHaveText('Tag a sentence 3 of 6');
  await press(page, 'Escape');
  await expect(tour).toHaveCount(0);
  await expect(article(page)).toBeFocused();

  await test.step('once left it is offered no more, and its command brings it back', async () => {
    await press(page, 'Control+w');
    await expect(page.getByRole('button', { name: /^Open the sample/u })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Take the tour/u })).toHaveCount(0);
    await chooseMenu(electron, 'help.tour');
    await expect(heading).toHaveText(/1 of 6/u);
    await press(page, 'F8', 'F8');
    await press(page, 'Shift+1');
    await expect(heading).toHaveText('Take it back 4 of 6');
    await press(page, 'Control+z');
    await expect(heading).toHaveText('Link a source 5 of 6');
    await press(page, 'F8');
    await expect(heading).toHaveText('Find your way 6 of 6');
    await press(page, '?', 'Escape');
    await expect(tour).toHaveCount(0);
    await expectSaved(page);
  });
});
