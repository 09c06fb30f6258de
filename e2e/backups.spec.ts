import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { chooseMenu, type RunningApp, shownDialogs } from './support';
import {
  expectCounts,
  expectSaved,
  goTo,
  importFixture,
  notice,
  openFromLibrary,
  press,
  saving,
} from './support/desk';
import { expect, test } from './support/faultless';
import { firstLibrary, held, lockLibrary } from './support/libraryFile';

const LOCKS = 'Canal Board Weighs Closing Two Old Locks';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Restore from a backup' });

function backupsOf({ userData }: RunningApp): readonly string[] {
  try {
    return readdirSync(`${firstLibrary(userData)}-backups`).filter((name) => !name.startsWith('.'));
  } catch {
    return [];
  }
}

/** Page size, format and all of the header behind it. */
function damage(path: string): Buffer {
  const bytes = readFileSync(path);
  bytes.fill(7, 16, 60);
  writeFileSync(path, bytes);
  return bytes;
}

test('a library is backed up as it is opened, and goes back to its backup', async ({
  launchApp,
}) => {
  const first = await launchApp();
  await importFixture(first, 'old-locks.txt');
  await goTo(first.page, 'j', 'Repairs');
  await press(first.page, '1');
  await expectSaved(first.page);
  await first.quit();
  expect(backupsOf(first)).toEqual([]);

  const app = await launchApp({ userData: first.userData });
  const { page } = app;
  const path = firstLibrary(app.userData);
  await expect.poll(() => backupsOf(app).length, { timeout: 20_000 }).toBe(1);

  await test.step('what would be missing is said, and what was there is kept', async () => {
    await openFromLibrary(page, LOCKS);
    await goTo(page, 'j', '“The gates');
    await press(page, '3', 'j', '4');
    await expectCounts(page, { sourced: 1, 'on-record': 1, response: 1 });
    await chooseMenu(app.electron, 'backup.open');
    await expect(dialog(page).getByRole('radio')).toHaveCount(1);
    await expect(dialog(page)).toContainText('1 article · 2 changes');
    const missing = dialog(page).getByRole('region', { name: 'What would be missing' });
    await expect(missing).toContainText('2 changes would be missing:');
    await expect(missing.getByRole('listitem')).toContainText(LOCKS);
    await dialog(page).getByRole('button', { name: 'Restore', exact: true }).press('Enter');
    await expect(notice(page, 'The library was restored.')).toContainText(
      'What was there before is kept as Library (replaced ',
    );
    await openFromLibrary(page, LOCKS);
    await expectCounts(page, { sourced: 1 });
    const [kept = ''] = readdirSync(app.userData).filter((name) => name.includes('(replaced'));
    expect(held(`${app.userData}/${kept}`).claims).toHaveLength(3);
  });

  await test.step('work after the backup, and a change that the library did not take', async () => {
    await goTo(page, 'j', '“The gates');
    await press(page, '3');
    await expectSaved(page);
    const release = lockLibrary(path);
    await press(page, 'j', '4');
    await expect(saving(page)).toContainText('Not saved: Another program is writing');
    await app.kill();
    release();
  });

  const bytes = damage(path);
  await test.step('of a damaged library the backup is offered, and all of it comes back', async () => {
    const again = await launchApp({
      userData: app.userData,
      answers: { press: 'Restore this backup' },
    });
    const [asked] = await shownDialogs(again.electron);
    expect(asked?.buttons).toEqual([
      'Restore this backup',
      'Choose another backup…',
      'Choose another library…',
      'Start a new one beside it',
      'Quit',
    ]);
    expect(asked?.detail).toContain('It lacks 1 change: “Canal Board Weighs');
    await expect(notice(again.page, 'The library was restored.')).toContainText(
      '1 change made since could still be read and was added.',
    );
    await expect(
      notice(again.page, 'had not reached the library and was sent again'),
    ).toBeVisible();
    await openFromLibrary(again.page, LOCKS);
    await expectCounts(again.page, { sourced: 1, 'on-record': 1, response: 1 });
    await expectSaved(again.page);
    const [kept = ''] = readdirSync(app.userData).filter((name) => name.includes('(damaged'));
    expect(readFileSync(`${app.userData}/${kept}`).equals(bytes)).toBe(true);
    await again.quit();
    expect(held(path).claims).toHaveLength(3);
  });
});
