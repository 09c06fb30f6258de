import { expectCounts, expectSaved, goTo, importFixture, notice, press } from './support/desk';
import { expect, test } from './support/faultless';

test('the history says what was done, and any of it is gone back to', async ({ launchApp }) => {
  const app = await launchApp();
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 800 });
  await importFixture(app, 'old-locks.txt');
  await goTo(page, 'j', 'The canal board');
  await press(page, '1', '2');
  await goTo(page, 'j', 'Repairs');
  await press(page, '1');
  await goTo(page, 'j', '“The gates');
  await press(page, '3', 'Control+z');
  await expectCounts(page, { anonymous: 1, sourced: 1 });

  const history = page.getByRole('dialog', { name: 'History' });
  const changes = history.getByRole('list', { name: 'Changes, newest first' });
  const change = history.getByRole('group', { name: 'The change' });
  await press(page, 'h');
  await expect(changes.getByRole('button')).toHaveText([
    /^Undo: Tag as on record/u,
    /^Tag as on record.*taken back/u,
    /^Tag as sourced/u,
    /^Tag as anonymous/u,
    /^Tag as sourced/u,
    /^Import/u,
  ]);
  await history.getByRole('searchbox').fill('anonymous');
  await expect(changes.getByRole('button')).toHaveCount(1);
  await expect(change).toContainText('Claim changed');
  await expect(change.getByRole('definition')).toHaveText('Sourced → Anonymous');
  await history.getByRole('searchbox').fill('no such thing');
  await expect(history).toContainText('Nothing in the history has “no such thing”.');
  await history.getByRole('searchbox').fill('');

  // By keyboard: to the list, down to the first tag, back to it.
  await changes.getByRole('button').first().focus();
  await press(page, 'ArrowDown*4');
  await expect(changes.getByRole('button', { name: /Tag as sourced/u }).last()).toBeFocused();
  await change.getByRole('button', { name: 'Go back to here' }).press('Enter');
  await expect(history).toHaveCount(0);
  await expectCounts(page, { sourced: 1 });
  await expect(notice(page, 'Went back to “Tag as sourced”')).toBeVisible();
  await expectSaved(page);

  await press(page, 'Control+z');
  await expectCounts(page, { anonymous: 1, sourced: 1 });
});
