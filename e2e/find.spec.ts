import {
  announced,
  article,
  expectCounts,
  expectSelected,
  highlighted,
  importFixture,
  press,
} from './support/desk';
import { expect, test } from './support/faultless';

test('words are found in the article, walked, and tagged where they are', async ({ launchApp }) => {
  const app = await launchApp();
  const { page } = app;
  await importFixture(app, 'old-locks.txt');
  const bar = page.getByRole('search', { name: 'Find in the article' });
  const field = bar.getByRole('searchbox');
  const here = () => highlighted(page, 'found-here');

  await test.step('what is typed is found at once, and counted', async () => {
    await press(page, 'Control+f');
    await expect(field).toBeFocused();
    await page.keyboard.type("BOARD'S");
    await expect(bar.getByRole('status')).toHaveText('1 of 1');
    expect(await here()).toEqual(['board’s']);
    await press(page, 'Control+a');
    await page.keyboard.type('the plan');
    await expect(bar.getByRole('status')).toHaveText('1 of 3');
    expect(await highlighted(page, 'found')).toEqual(['the plan', 'The plan', 'the plan']);
  });

  await test.step('Enter and F3 walk, with Shift back, round at the ends', async () => {
    await press(page, 'Enter', 'F3');
    await expect(bar.getByRole('status')).toHaveText('3 of 3');
    await press(page, 'Enter');
    await expect(bar.getByRole('status')).toHaveText('1 of 3');
    await press(page, 'Shift+Enter', 'Shift+F3');
    await expect(bar.getByRole('status')).toHaveText('2 of 3');
    expect(await here()).toEqual(['The plan']);
  });

  await test.step('Escape leaves the place selected, to be tagged', async () => {
    await press(page, 'Escape');
    await expect(bar).toHaveCount(0);
    await expect(article(page)).toBeFocused();
    await expectSelected(page, 'The plan');
    expect(await highlighted(page, 'found')).toEqual([]);
    expect(await highlighted(page, 'cursor')).toEqual([
      'The plan has been ready since June, the people familiar with the plan said.',
    ]);
    await press(page, '6');
    await expectCounts(page, { observed: 1 });
    expect(await highlighted(page, 'focus')).toEqual(['The plan']);
  });

  await test.step('F3 goes on without the bar; nothing found is said', async () => {
    await press(page, 'F3');
    await expect(announced(page, 'the plan: 3 of 3')).toBeVisible();
    await expectSelected(page, 'the plan');
    await press(page, 'Escape', 'Control+f');
    await page.keyboard.type('no such words');
    await expect(bar.getByRole('status')).toHaveText('No match');
    await press(page, 'Escape');
    await expect(article(page)).toBeFocused();
  });
});
