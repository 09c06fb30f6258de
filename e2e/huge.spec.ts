import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { review } from '../bench/lib/review';
import {
  EXCHANGE_FORMAT,
  EXCHANGE_VERSION,
  type ExchangeFile,
  printExchangeFile,
} from '../src/shared/exchange';
import { answerDialogs, chooseMenu } from './support';
import { article, library, openFromLibrary, press } from './support/desk';
import { expect, test } from './support/faultless';
import { ownPath } from './support/files';

/** How many claims the articles of the other desk have. */
const CLAIMS = [20_000, 12_000];
const TITLE = 'Review with 20000 claims';
const THEIRS = 'b2000000-0000-4000-8000-000000000000';

/** A shared folder into which another desk has put articles of countless claims. */
async function sharedFolder(): Promise<string> {
  const folder = ownPath('shared');
  const desk = join(folder, `sourcemark-${THEIRS}`);
  await mkdir(desk, { recursive: true });
  const digest = (text: string) => createHash('sha256').update(text).digest('hex');
  for (const claims of CLAIMS) {
    const { article: made, changes } = review(claims);
    const file: ExchangeFile = {
      format: EXCHANGE_FORMAT,
      version: EXCHANGE_VERSION,
      desk: THEIRS,
      by: 'Tomas Vell',
      articleId: made.id,
      originals: [],
      changes: [...changes],
    };
    await writeFile(join(desk, `article-${made.id}.json`), printExchangeFile(file, digest));
  }
  return folder;
}

/**
 * Waits until an element says this. An assertion that does not hold at once describes the whole page, which for so long
 * an article takes longer than its report.
 */
const seen = (page: Page, selector: string, words: string) =>
  page.waitForFunction(
    ([of, pattern]) => new RegExp(pattern, 'u').test(document.querySelector(of)?.textContent ?? ''),
    [selector, words] as const,
  );

test('what takes long with articles of countless claims is shown, and stops without a trace', async ({
  launchApp,
}) => {
  const folder = await sharedFolder();
  const app = await launchApp();
  const { electron, page } = app;
  const articles = library(page).getByRole('listitem');

  await test.step('an exchange that brings them in', async () => {
    await answerDialogs(electron, { open: [folder] });
    await chooseMenu(electron, 'exchange.open');
    const dialog = page.getByRole('dialog', { name: 'Shared folder' });
    await dialog.getByRole('button', { name: 'Choose a folder…' }).press('Enter');
    await expect(dialog).toContainText('Exchanging with the shared folder…');
    await press(page, 'Control+.');
    await expect(dialog).toContainText('Stopped. What was exchanged is kept');
    await expect(dialog).toContainText('Other desksNot known yet');
    expect(await articles.count()).toBeLessThan(CLAIMS.length);
    await dialog.getByRole('button', { name: 'Exchange now' }).press('Enter');
    await expect(articles).toHaveCount(CLAIMS.length, { timeout: 60_000 });
    await expect(dialog).not.toContainText('Exchanging with the shared folder…');
    await press(page, 'Escape');
    await expect(dialog).toHaveCount(0);
  });

  await test.step('the report on one', async () => {
    await openFromLibrary(page, TITLE);
    // Only now has the page come to rest.
    await seen(page, '.status-bar', 'Suggestions [1-9]');
    const reports = ownPath('reports');
    await mkdir(reports, { recursive: true });
    const path = join(reports, 'huge.html');
    await writeFile(path, 'old');
    await answerDialogs(electron, { save: path });
    await press(page, 'Control+e');
    await page.waitForFunction(() => document.activeElement?.textContent.startsWith('HTML'));
    await press(page, 'Enter');
    await seen(page, '.announcement', '^Exporting the report…$');
    await press(page, 'Control+.');
    await seen(page, '.notice', '^Stopped: the report was not written\\.');
    await seen(page, '.announcement', '^(?!Exporting|Stopping)');
    expect(await readdir(reports)).toEqual(['huge.html']);
    expect(await readFile(path, 'utf8')).toBe('old');
    await expect(article(page)).toBeFocused();
  });
});
