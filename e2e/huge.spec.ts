import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { review } from '../bench/lib/review';
import {
  EXCHANGE_FORMAT,
  EXCHANGE_VERSION,
  type ExchangeFile,
  printExchangeFile,
} from '../src/shared/exchange';
import { answerDialogs, chooseMenu } from './support';
import {
  announced,
  article,
  expectSaved,
  goTo,
  importFixture,
  library,
  notice,
  openFromLibrary,
  press,
} from './support/desk';
import { expect, test } from './support/faultless';
import { ownPath } from './support/files';

const CLAIMS = 20_000;
const LOCKS = 'Canal Board Weighs Closing Two Old Locks';
const TITLE = `Review with ${String(CLAIMS)} claims`;
const THEIRS = 'b2000000-0000-4000-8000-000000000000';

/** A shared folder into which another desk has put an article of countless claims. */
async function sharedFolder(): Promise<string> {
  const folder = ownPath('shared');
  const desk = join(folder, `sourcemark-${THEIRS}`);
  await mkdir(desk, { recursive: true });
  const { article: made, changes } = review(CLAIMS);
  const file: ExchangeFile = {
    format: EXCHANGE_FORMAT,
    version: EXCHANGE_VERSION,
    desk: THEIRS,
    by: 'Tomas Vell',
    articleId: made.id,
    originals: [],
    changes: [...changes],
  };
  const digest = (text: string) => createHash('sha256').update(text).digest('hex');
  await writeFile(join(desk, `article-${made.id}.json`), printExchangeFile(file, digest));
  return folder;
}

test('what takes long with an article of countless claims is shown, stops, and holds nobody up', async ({
  launchApp,
}) => {
  const folder = await sharedFolder();
  const app = await launchApp();
  const { electron, page } = app;
  await importFixture(app, 'old-locks.txt');
  await goTo(page, 'j', 'Repairs');
  const busy = (words: string) => announced(page, words);

  await test.step('it comes in from another desk', async () => {
    await answerDialogs(electron, { open: [folder] });
    await chooseMenu(electron, 'exchange.open');
    const dialog = page.getByRole('dialog', { name: 'Shared folder' });
    await dialog.getByRole('button', { name: 'Choose a folder…' }).press('Enter');
    await expect(dialog).toContainText('Somebody');
    await press(page, 'Escape');
  });

  const opened = electron.waitForEvent('window');
  await press(page, 'Control+n');
  const second = await opened;
  await second.waitForLoadState('load');
  await openFromLibrary(second, LOCKS);

  await test.step('its report is stopped, while another window saves', async () => {
    await press(page, 'Control+w');
    await expect(library(page).getByRole('listitem')).toHaveCount(2);
    await openFromLibrary(page, TITLE);
    // The page has come to rest.
    await expect(page.getByRole('contentinfo')).toContainText(/Suggestions \d/u);
    const reports = ownPath('reports');
    await mkdir(reports, { recursive: true });
    const path = join(reports, 'huge.html');
    await writeFile(path, 'old');
    await answerDialogs(electron, { save: path });
    await press(page, 'Control+e');
    await expect(page.getByRole('button', { name: /^HTML/u })).toBeFocused();
    await press(page, 'Enter');
    await expect(busy('Exporting the report…')).toBeVisible();
    await press(second, '1');
    await expectSaved(second);
    await expect(busy('Exporting the report…')).toBeVisible();
    await press(page, 'Control+.');
    await expect(notice(page, /^Stopped: the report was not written\./u)).toBeVisible();
    await expect(busy('Exporting the report…')).toHaveCount(0);
    await expect(article(page)).toBeFocused();
    expect(await readdir(reports)).toEqual(['huge.html']);
    expect(await readFile(path, 'utf8')).toBe('old');
  });
});
