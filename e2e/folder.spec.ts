import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerDialogs } from './support';
import { expectAccessible } from './support/accessible';
import { announced, article, expectStart, library, press } from './support/desk';
import { expect, test } from './support/faultless';
import { ownPath } from './support/files';

const view = (page: Page) => page.getByRole('main', { name: /^Import of/u });
const rows = (page: Page) => view(page).getByRole('list', { name: 'Files' }).getByRole('listitem');

/** A folder with `n` stories, an empty file and a photograph, and a folder inside it with one more story. */
async function stories(name: string, n: number): Promise<string> {
  const folder = ownPath(name);
  await mkdir(join(folder, 'older'), { recursive: true });
  const story = (i: number) =>
    `Ferry ${i} late\n\nFerry ${i} of ${name} was late, two deckhands said.\n`;
  for (let i = 1; i <= n; i += 1) {
    await writeFile(join(folder, `${String(i).padStart(3, '0')}.txt`), story(i));
  }
  await writeFile(join(folder, 'older', 'first.txt'), story(0));
  await writeFile(join(folder, 'older', 'empty.txt'), '');
  await writeFile(join(folder, 'photo.jpg'), 'x');
  return folder;
}

test('a folder is imported, and what became of each file is told', async ({ launchApp }) => {
  const { page, electron } = await launchApp();
  await expectStart(page);
  await answerDialogs(electron, { open: [await stories('stories', 3)] });
  await press(page, 'Control+Shift+f');
  await expect(announced(page, '4 imported, 0 already there, 1 failed.').first()).toBeVisible();
  await expect(view(page)).toContainText('1 file of other kinds left alone.');
  await expect(library(page).locator('.articles .title')).toHaveCount(4);
  await expectAccessible(page, 'the import of a folder');

  await test.step('a reason is reached by keyboard, and an article opened from the list', async () => {
    await rows(page).first().locator('.stop').focus();
    await press(page, 'End', 'ArrowUp');
    await expect(rows(page).nth(3).locator('.stop')).toBeFocused();
    await expect(rows(page).nth(3)).toHaveText(
      /there is no text in it.*Failed · older\/empty\.txt/u,
    );
    await press(page, 'Home', 'Enter');
    await expect(article(page)).toContainText('Ferry 1 of stories was late');
    await press(page, 'Control+w');
    await expect(rows(page)).toHaveCount(5);
  });

  await test.step('the list is copied', async () => {
    await view(page).getByRole('button', { name: 'Copy the list' }).press('Enter');
    await expect(announced(page, 'The list is on the clipboard')).toBeVisible();
    const copied = await electron.evaluate(({ clipboard }) => clipboard.readText());
    expect(copied.split('\n')[0]).toBe('001.txt\tImported\tFerry 1 late');
  });

  await test.step('dropped on the window, another is stopped between files', async () => {
    await view(page).getByRole('button', { name: 'Close' }).press('Enter');
    const folder = await stories('many', 400);
    const devtools = await page.context().newCDPSession(page);
    const data = { items: [], files: [folder], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await devtools.send('Input.dispatchDragEvent', { type, x: 600, y: 300, data });
    }
    await expect(rows(page)).not.toHaveCount(0);
    await view(page).getByRole('button', { name: 'Stop' }).press('Enter');
    await expect(view(page)).toContainText(
      /Stopped after \d+ of 402 files\. What was imported is kept: [1-9]\d* imported/u,
    );
    const done = await view(page)
      .getByRole('tab', { name: /^Imported/u })
      .textContent();
    const count = Number(done?.replace(/\D/gu, ''));
    await expect(library(page)).toContainText(`${4 + count} articles`);
  });
});
