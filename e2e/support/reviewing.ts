import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { chooseMenu, type RunningApp } from './index';
import { answerDialogs } from './dialogs';
import { article, notice, press } from './desk';
import type { FilePage } from './filePage';

/** Sending an article to readers, reading it as one of them, and taking back what they hand in. */

/** What a review copy says of whether the work is kept. */
export const kept = (page: Page): Locator => page.locator('.saving');

/** Sends the open article through the dialog, as the choice that `choose` makes in it; gives the file's path. */
export async function sendForReview(
  app: RunningApp,
  path: string,
  choose: (dialog: Locator) => Promise<void>,
): Promise<string> {
  const { page, electron } = app;
  await answerDialogs(electron, { save: path });
  await press(page, 'Control+Shift+r');
  const dialog = page.getByRole('dialog', { name: 'Send for review' });
  await choose(dialog);
  const write = dialog.getByRole('button', { name: 'Write the file…' });
  await expect(write).toBeEnabled();
  await write.press('Enter');
  const written = notice(page, path);
  await written.getByRole('button', { name: 'Dismiss' }).press('Enter');
  await expect(written).toHaveCount(0);
  await expect(article(page)).toBeFocused();
  return path;
}

/** Puts a review copy where a reader keeps what came by mail: a folder of their own. Gives its path there. */
export async function mailed(copy: string, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, basename(copy));
  await copyFile(copy, path);
  return path;
}

/** Waits until so many changes are kept in the browser, and in no file; beginning is none of them. */
export async function expectKept(page: Page, changes: number): Promise<void> {
  const unsaved =
    changes === 0 ? 'nothing to save yet' : `${String(changes)} changes, no review file yet`;
  await expect(kept(page)).toHaveText(`Kept in this browser · ${unsaved}`);
}

/** Begins a review from a copy's first screen, by keyboard. */
export async function beginIn(page: Page, name: string): Promise<void> {
  await expect(page.getByLabel('Your name')).toBeFocused();
  await page.keyboard.type(name);
  await press(page, 'Enter');
  await expect(article(page)).toBeFocused();
  await expectKept(page, 0);
}

/** Goes on with the review that is named first, by keyboard. */
export async function continueIn(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('button', { name: `Continue as ${name}` })).toBeFocused();
  await press(page, 'Enter');
  await expect(article(page)).toBeFocused();
}

/** Marks the review finished and saves its file, by keyboard; gives the path of the download. */
export async function finishAndSave({ page, downloaded }: FilePage, copy: string): Promise<string> {
  await press(page, 'Control+Enter', 'Control+s');
  await downloaded();
  await expect(kept(page)).toHaveText('Kept in this browser · all in the review file');
  const folder = dirname(copy);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sourcemark-review'));
  expect(files).toHaveLength(1);
  return join(folder, files[0] ?? '');
}

/** Chooses review files in the open dialog; gives the dialog that shows what is in them. */
export async function chooseReviews(
  { page, electron }: RunningApp,
  paths: readonly string[],
): Promise<Locator> {
  await answerDialogs(electron, { open: paths });
  await press(page, 'Control+Shift+b');
  const dialog = page.getByRole('dialog', { name: 'Bring in a review' });
  await expect(dialog.locator('.incoming')).toHaveCount(paths.length);
  return dialog;
}

/** A list of names and values, as a person reads it. */
export async function factsOf(within: Locator): Promise<Readonly<Record<string, string>>> {
  const pairs = await within
    .locator('.facts-list > div')
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.querySelector('dt')?.textContent ?? '',
        row.querySelector('dd')?.textContent ?? '',
      ]),
    );
  return Object.fromEntries(pairs) as Record<string, string>;
}

/** Exports the audit trail in one of its formats, and waits for the notice. */
export async function exportAudit(
  app: RunningApp,
  path: string,
  format: 'CSV' | 'JSON',
): Promise<void> {
  const { page, electron } = app;
  await answerDialogs(electron, { save: path });
  await chooseMenu(electron, 'audit.export');
  const dialog = page.getByRole('dialog', { name: 'Export the audit trail' });
  await dialog.getByRole('button', { name: new RegExp(`^${format}`, 'u') }).press('Enter');
  await expect(notice(page, path)).toBeVisible();
}
