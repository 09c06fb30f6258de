import { article, expectCounts, goTo, importFixture, notice, outline, press } from './support/desk';
import { expectAccessible } from './support/accessible';
import { expect, test } from './support/faultless';

test('what is deleted or changed together says so beside the text, with undo at hand', async ({
  launchApp,
}) => {
  const app = await launchApp();
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 800 });
  await importFixture(app, 'old-locks.txt');
  await goTo(page, 'j', 'The canal board');
  await press(page, '1');
  await goTo(page, 'j', 'Repairs');
  await press(page, '2');
  await expect(page.locator('.notice')).toHaveCount(0);

  const panel = outline(page).getByRole('tabpanel', { name: 'Claims' });
  await press(page, 'l', 'ArrowDown', 'Space', 'ArrowDown', 'Space');
  await panel.getByLabel('Set on the ticked claims').selectOption({ label: 'Confirmed' });
  await expect(notice(page, 'Marked 2 claims confirmed.')).toBeVisible();
  await panel.getByRole('button', { name: 'Delete', exact: true }).click();
  await expectCounts(page, {});
  const deleted = notice(page, 'Deleted 2 claims.');
  await expect(page.locator('.notice')).toHaveCount(1);
  await expectAccessible(page, 'a notice that undoes', '.notices');
  const [card, text] = [
    await deleted.boundingBox(),
    await page.locator('.ProseMirror').boundingBox(),
  ];
  expect(card?.x).toBeGreaterThan((text?.x ?? Infinity) + (text?.width ?? 0));

  await deleted.getByRole('button', { name: 'Undo Ctrl+Z' }).press('Enter');
  await expectCounts(page, { sourced: 1, anonymous: 1 });
  await expect(page.locator('.notice')).toHaveCount(0);
  await expect(article(page)).toBeFocused();
  // The same by key, for who does not go to the notice.
  await press(page, 'Backspace');
  await expect(notice(page, 'Deleted the claim.')).toBeVisible();
  await press(page, 'Control+z');
  await expect(page.locator('.notice')).toHaveCount(0);
  await expectCounts(page, { sourced: 1, anonymous: 1 });
});
