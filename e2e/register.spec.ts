import type { Page } from '@playwright/test';
import {
  announced,
  expectSaved,
  goTo,
  highlighted,
  importFixture,
  inspector,
  outline,
  press,
} from './support/desk';
import { expect, test } from './support/faultless';

const panel = (page: Page) => outline(page).getByRole('tabpanel', { name: 'Sources' });
const rows = (page: Page) =>
  panel(page).getByRole('list', { name: 'Sources', exact: true }).getByRole('button');
const sheet = (page: Page) => inspector(page).getByRole('region', { name: 'Source', exact: true });

/** Tags the sentence that begins so, and links a new source called so. */
async function cite(page: Page, start: string, tag: string, source: string): Promise<void> {
  await goTo(page, 'j', start);
  await press(page, tag, 's');
  const dialog = page.getByRole('dialog', { name: 'Link a source' });
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await page.keyboard.insertText(source);
  await expect(dialog.getByRole('option').first()).toContainText(source);
  await press(page, 'Enter');
  await expect(dialog).toBeHidden();
}

test('the register of an article: found, walked, merged, split and corrected by keyboard', async ({
  launchApp,
}) => {
  const app = await launchApp();
  const { page } = app;
  await page.setViewportSize({ width: 900, height: 700 });
  await importFixture(app, 'old-locks.txt');
  await cite(page, 'The canal board', '2', 'people familiar with the plan');
  await cite(page, '“The gates', '3', 'Edda Roon');
  await cite(page, 'The plan has', '2', 'officials on the board');
  await cite(page, '“We will not', '3', 'E. Roon');

  await test.step('R goes there; typing narrows; the arrows walk; the inspector shows every field', async () => {
    await press(page, 'r');
    const find = panel(page).getByRole('searchbox');
    await expect(find).toBeFocused();
    await expect(rows(page)).toHaveText([
      /^“people familiar with the plan”.*1 claim: anonymous 1$/u,
      /^Edda Roon.*1 claim: on record 1$/u,
      /^“officials on the board”/u,
      /^E. Roon/u,
    ]);
    await page.keyboard.type('roon');
    await expect(rows(page)).toHaveCount(2);
    await press(page, 'ArrowDown', 'Enter');
    await expect(sheet(page).getByRole('heading', { name: 'Edda Roon' })).toBeVisible();
    for (const field of ['Kind', 'Affiliation', 'Interest in the matter', 'Ground rules']) {
      await expect(sheet(page).getByLabel(field)).toBeVisible();
    }
  });

  await test.step('V walks the mentions, linked ones and the same words elsewhere', async () => {
    await press(page, 'v');
    await expect(announced(page, 'Mention 1 of 1 of Edda Roon')).toBeVisible();
    expect((await highlighted(page, 'cursor')).join(' ')).toContain('Edda Roon');
    await expect
      .poll(() => page.evaluate(() => [...(CSS.highlights.get('visited') ?? [])].map(String)))
      .toEqual(['Edda Roon, a former lock keeper']);
  });

  await test.step('two ticked ones are merged; what they say differently is chosen; Undo parts them', async () => {
    await rows(page).first().focus();
    await press(page, 'Space', 'ArrowDown', 'Space');
    await panel(page).getByRole('button', { name: 'Merge…' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Merge two sources' });
    const name = dialog.getByRole('group', { name: 'Name' });
    await expect(name.getByLabel('Edda Roon')).toBeChecked();
    await name.getByLabel('E. Roon').check();
    await dialog.getByRole('button', { name: 'Merge' }).press('Enter');
    await expect(announced(page, 'Merge E. Roon into Edda Roon')).toBeVisible();
    await expect(rows(page)).toHaveText([/^E. Roon.*2 claims: on record 2$/u]);
    await press(page, 'Control+z');
    await expect(rows(page)).toHaveCount(2);
    await press(page, 'Control+Shift+z');
    await expect(rows(page)).toHaveCount(1);
  });

  await test.step('and split again, with the links that are chosen', async () => {
    await rows(page).first().press('Enter');
    await sheet(page).getByRole('button', { name: 'Split…' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Split a source' });
    await expect(dialog.getByLabel('Name of the new source')).toBeFocused();
    await page.keyboard.insertText('Roon, the younger');
    await press(page, 'Tab', 'Space');
    await dialog.getByRole('button', { name: 'Split', exact: true }).press('Enter');
    await expect(sheet(page).getByRole('heading', { name: 'Roon, the younger' })).toBeVisible();
    await expect(sheet(page)).toContainText('Cited by 1 claim');
  });

  await test.step('a number of people that is none is said, and taken once it is one', async () => {
    await panel(page).getByRole('button', { name: 'Show all' }).press('Enter');
    await rows(page).filter({ hasText: 'officials' }).press('Enter');
    const least = sheet(page).getByLabel('At least');
    await least.fill('some');
    await least.press('Enter');
    await expect(sheet(page).getByRole('alert')).toContainText('A whole number from 1 to 10,000');
    await least.fill('3');
    await least.press('Enter');
    await expect(sheet(page).getByRole('alert')).toHaveCount(0);
    const group = sheet(page).getByLabel('May be the same people as');
    await group.fill('plan');
    await group.press('Enter');
    await rows(page).filter({ hasText: 'familiar' }).press('Enter');
    await group.fill('Plan');
    await group.press('Enter');
    const range = panel(page).locator('.people-count');
    await range.locator('summary').press('Enter');
    await expect(range).toContainText('Distinct anonymous people: 3 or more');
    await expect(range).toContainText('may be the same people by the group “Plan”');
    await expectSaved(page);
  });
});
