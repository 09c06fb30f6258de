import {
  article,
  claimCard,
  goTo,
  highlighted,
  importFixture,
  outline,
  press,
} from './support/desk';
import { expect, test } from './support/faultless';

test('the strip and the outline show where one is, and lead there', async ({ launchApp }) => {
  const app = await launchApp();
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 500 });
  await importFixture(app, 'old-locks.txt');
  const strip = page.getByRole('slider', { name: 'Sourcing strip: 2 claims' });
  const preview = page.locator('.strip-preview');
  const sentence = '“We will not be hurried,” Roon said.';
  await goTo(page, 'j', 'Repairs');
  await press(page, '1');
  await goTo(page, 'j', '“We will');
  await press(page, '3');
  await expect(strip).toBeVisible();

  await test.step('the arrows show claims, Enter goes there', async () => {
    await goTo(page, 'k', 'Canal Board');
    await press(page, 'Shift+Tab');
    await expect(strip).toBeFocused();
    await expect(preview).toContainText('Repairs would cost');
    await press(page, 'ArrowRight');
    await expect(preview).toContainText(`On record${sentence}`);
    await expect(strip).toHaveAttribute('aria-valuetext', `Claim 2 of 2, On record: ${sentence}`);
    await press(page, 'Enter');
    await expect(claimCard(page)).toContainText(sentence);
    expect(await highlighted(page, 'cursor')).toEqual([sentence]);
    await press(page, 'Escape');
    await expect(preview).toHaveCount(0);
    await expect(article(page)).toBeFocused();
  });

  await test.step('the pointer shows them too; what is on the screen moves along', async () => {
    const before = await page.locator('.strip-sight').boundingBox();
    await goTo(page, 'k', 'Canal Board');
    await expect
      .poll(async () => (await page.locator('.strip-sight').boundingBox())?.x)
      .toBeLessThan(before?.x ?? 0);
    const box = await strip.locator('.band').first().boundingBox();
    await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 4);
    await expect(preview).toContainText('Repairs would cost');
  });

  await test.step('the outline of blocks marks the one that is read, and is walked by arrows', async () => {
    await outline(page)
      .getByRole('tab', { name: /^Blocks/u })
      .press('Enter');
    const list = outline(page).getByRole('list', { name: 'Blocks' });
    const row = list.getByRole('button');
    await expect(row.first()).toHaveAttribute('aria-current', 'location');
    await row.first().focus();
    await press(page, 'ArrowDown*3', 'Enter');
    await expect(row.nth(3)).toHaveAttribute('aria-current', 'location');
    await expect(row.first()).not.toHaveAttribute('aria-current', 'location');
    expect((await highlighted(page, 'cursor'))[0]).toContain('“The gates');
  });
});
