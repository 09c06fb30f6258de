import { mkdir, rename } from 'node:fs/promises';
import { answerDialogs, chooseMenu, type RunningApp } from './support';
import {
  announced,
  article,
  expectCounts,
  expectSaved,
  goTo,
  importFixture,
  library,
  openFromLibrary,
  press,
} from './support/desk';
import { expect, test } from './support/faultless';
import { ownPath } from './support/files';

const LOCKS = 'Canal Board Weighs Closing Two Old Locks';

const dialog = ({ page }: RunningApp) => page.getByRole('dialog', { name: 'Shared folder' });

/** Gives the desk the name of who works there. */
async function callThem({ page }: RunningApp, name: string): Promise<void> {
  const field = page.getByRole('textbox', { name: /^Your name/u });
  await field.fill(name);
  await field.press('Enter');
  await expect(field).toHaveValue(name);
}

/** Chooses the shared folder in its dialog, and closes that. */
async function share(app: RunningApp, folder: string): Promise<void> {
  await answerDialogs(app.electron, { open: [folder] });
  await chooseMenu(app.electron, 'exchange.open');
  await dialog(app).getByRole('button', { name: 'Choose a folder…' }).press('Enter');
  await expect(dialog(app)).toContainText(folder);
  await press(app.page, 'Escape');
  await expect(dialog(app)).toHaveCount(0);
}

async function exchange({ electron, page }: RunningApp): Promise<void> {
  await chooseMenu(electron, 'exchange.run');
  await expect(announced(page, 'Exchanged with the shared folder')).toBeVisible();
}

test('two desks work on one article through a folder, and see where they differ', async ({
  launchApp,
}) => {
  const folder = ownPath('shared');
  await mkdir(folder, { recursive: true });
  const ines = await launchApp();
  await callThem(ines, 'Ines Calder');
  await importFixture(ines, 'old-locks.txt');
  await goTo(ines.page, 'j', 'Repairs');
  await press(ines.page, '1');
  await expectSaved(ines.page);
  await share(ines, folder);

  const tomas = await launchApp();
  await test.step('a tag made at one desk appears at the other', async () => {
    await callThem(tomas, 'Tomas Vell');
    await share(tomas, folder);
    await expect(library(tomas.page).getByRole('listitem')).toHaveCount(1);
    await openFromLibrary(tomas.page, LOCKS);
    await expectCounts(tomas.page, { sourced: 1 });
    await goTo(tomas.page, 'j', '“The gates');
    await press(tomas.page, '3');
    await expectSaved(tomas.page);
    await exchange(tomas);
    await exchange(ines);
    await expectCounts(ines.page, { sourced: 1, 'on-record': 1 });
    await expect(article(ines.page)).toBeFocused();
  });

  await test.step('undo takes back nothing of the other’s', async () => {
    await press(ines.page, 'Control+z');
    await expectCounts(ines.page, { 'on-record': 1 });
    await press(ines.page, 'Control+z');
    await expect(announced(ines.page, 'Nothing to undo')).toBeVisible();
    await press(ines.page, 'Control+Shift+z');
    await expectCounts(ines.page, { sourced: 1, 'on-record': 1 });
    await expectSaved(ines.page);
    await exchange(ines);
    await exchange(tomas);
  });

  await test.step('while the folder is gone work goes on', async () => {
    await rename(folder, `${folder}-gone`);
    await goTo(ines.page, 'j', 'Repairs');
    await press(ines.page, '2');
    await expectSaved(ines.page);
    await goTo(tomas.page, 'k', 'Repairs');
    await press(tomas.page, '6');
    await expectSaved(tomas.page);
    await chooseMenu(ines.electron, 'exchange.run');
    await expect(ines.page.getByRole('button', { name: 'Not exchanged' })).toBeVisible();
    await rename(`${folder}-gone`, folder);
  });

  await test.step('both see the same tag, and the conflict', async () => {
    for (const each of [ines, tomas, ines]) await exchange(each);
    for (const each of [ines, tomas]) {
      await expectCounts(each.page, { observed: 1, 'on-record': 1 });
      await each.page.getByRole('button', { name: '1 conflict' }).press('Enter');
      const conflicts = dialog(each).getByRole('region', { name: 'Conflicts' });
      await expect(conflicts.getByRole('listitem')).toHaveCount(1);
      await expect(conflicts).toContainText(
        'Tomas Vell chose Observed, Ines Calder chose Anonymous',
      );
      await conflicts.getByRole('button', { name: 'Go to it' }).press('Enter');
      await expect(dialog(each)).toHaveCount(0);
    }
  });

  await test.step('tagging again settles it', async () => {
    await press(ines.page, '1');
    await expectSaved(ines.page);
    for (const each of [ines, tomas]) await exchange(each);
    await expectCounts(tomas.page, { sourced: 1, 'on-record': 1 });
    for (const each of [ines, tomas]) {
      await expect(each.page.getByRole('button', { name: '1 conflict' })).toHaveCount(0);
    }
  });
});
