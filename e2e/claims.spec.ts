import {
  announced,
  claimCard,
  expectCounts,
  expectSaved,
  goTo,
  importFixture,
  outline,
  press,
} from './support/desk';
import { expect, test } from './support/faultless';

test('claims are found, walked, ticked and set together by keyboard', async ({ launchApp }) => {
  const app = await launchApp();
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 800 });
  await importFixture(app, 'old-locks.txt');
  for (const [start, key] of [
    ['The canal board', '2'],
    ['Repairs', '1'],
    ['“The gates', '3'],
    ['The plan has', '2'],
  ] as const) {
    await goTo(page, 'j', start);
    await press(page, key);
  }
  const panel = outline(page).getByRole('tabpanel', { name: 'Claims' });
  const list = panel.getByRole('list', { name: 'Claims' });
  const rows = list.getByRole('button');

  await test.step('L goes to the list; typing narrows it; the arrows walk it; Enter goes there', async () => {
    await press(page, 'l');
    const find = panel.getByRole('searchbox');
    await expect(find).toBeFocused();
    await expect(rows).toHaveCount(4);
    await page.keyboard.type('plan');
    await expect(rows).toHaveCount(2);
    await expect(panel).toContainText('2 of 4 claims');
    await expect(panel.getByRole('button', { name: 'Filter', exact: true })).toBeVisible();
    await press(page, 'ArrowDown*2');
    await expect(rows.nth(1)).toBeFocused();
    await press(page, 'Enter');
    await expect(claimCard(page)).toContainText('The plan has been ready since June');
  });

  await test.step('Space ticks; what is ticked is marked by one change, and Undo takes it back', async () => {
    await press(page, 'l', 'ArrowDown', 'Space', 'ArrowDown', 'Space');
    await expect(panel.getByText('2 ticked')).toBeVisible();
    await panel.getByLabel('Set on the ticked claims').selectOption({ label: 'Confirmed' });
    await expect(announced(page, 'Mark 2 claims confirmed')).toBeVisible();
    await expect(rows.filter({ hasText: 'Confirmed' })).toHaveCount(2);
    await panel.getByRole('button', { name: 'Filter' }).press('Enter');
    await panel.getByLabel('Check').selectOption({ label: 'Unchecked' });
    await expect(panel).toContainText('No claim fits all of that.');
    await panel.getByLabel('Check').selectOption({ label: 'Confirmed' });
    await expect(panel.getByRole('button', { name: 'Filter (1)' })).toBeVisible();
    await panel.getByLabel('Set on the ticked claims').selectOption({ label: 'Sourced' });
    await expectCounts(page, { sourced: 3, 'on-record': 1 });
    await press(page, 'Escape', 'Control+z');
    await expectCounts(page, { sourced: 1, anonymous: 2, 'on-record': 1 });
    await panel.getByRole('button', { name: 'Show all' }).press('Enter');
    await expect(rows).toHaveCount(4);
    await expectSaved(page);
  });

  await test.step('keys on a row are for what is ticked, else for the claim of the row, and the keyboard stays', async () => {
    await panel.getByRole('button', { name: 'Untick all' }).press('Enter');
    await press(page, 'l', 'ArrowDown', 'Space', 'ArrowDown', 'Space', '3');
    await expect(announced(page, 'Tag 2 claims as on record')).toBeVisible();
    await expectCounts(page, { 'on-record': 3, anonymous: 1 });
    await expect(rows.nth(1)).toBeFocused();
    await press(page, 'Control+z', 'Home', 'Space', 'ArrowDown', 'Space', 'End', '1');
    await expect(claimCard(page)).toContainText('The plan has been ready since June');
    await expectCounts(page, { sourced: 2, anonymous: 1, 'on-record': 1 });
    await expect(rows.nth(3)).toBeFocused();
    await press(page, 'Control+z', 'ArrowUp', 'Space', 'Delete');
    await expect(rows).toHaveCount(3);
    await expect(rows.nth(2)).toBeFocused();
    await press(page, 'Control+z');
    await expect(rows).toHaveCount(4);
    await press(page, 'Home', 'Space', 't');
    await expect(panel.getByLabel('Set on the ticked claims')).toBeFocused();
    await panel.getByRole('button', { name: 'Untick all' }).press('Enter');
    await rows.nth(3).press('Enter');
    await expectSaved(page);
  });

  await test.step('U goes to what is not checked yet, round at the end', async () => {
    await press(page, 'Escape', 'u');
    await expect(claimCard(page)).toContainText('Repairs would cost');
    await press(page, 'u');
    await expect(claimCard(page)).toContainText('The gates have not');
    await press(page, 'u');
    await expect(claimCard(page)).toContainText('Repairs would cost');
  });
});
