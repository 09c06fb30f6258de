import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { answerDialogs } from './support';
import {
  announced,
  article,
  expectCounts,
  expectSaved,
  exportJson,
  exportTo,
  goTo,
  importFixture,
  inspector,
  notice,
  openFromLibrary,
  outline,
  press,
  write,
} from './support/desk';
import { expect, test } from './support/faultless';
import { ownPath } from './support/files';
import { asDropped, reviewFileBy } from './support/readers';
import { readHtml, readJson } from './support/report';

const TITLE = 'Canal Board Weighs Closing Two Old Locks';
const CLOSING =
  'The canal board plans to close both old locks before winter, people familiar with the plan said.';
const REPAIRS = 'Repairs would cost 14 million crowns, according to the board’s tender papers.';
const COST = 'Repairs would cost 14 million crowns';
const SPOKESMAN = 'A spokesman for the canal board declined to comment.';
const REVIEWED = 'The Vessen Courier reviewed the tender papers, which run to 212 pages.';
const RISK = 'Such a closure risks cutting off the upper harbor.';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Bring in a review' });
const difference = (page: Page) =>
  inspector(page).getByRole('region', { name: 'Difference', exact: true });
const rows = (page: Page) => outline(page).locator('.difference-list .rows li');

/** The words painted as those of a coder. */
const painted = (page: Page, coder: string) =>
  page.evaluate(
    (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString()),
    coder,
  );

async function drop(page: Page, path: string): Promise<void> {
  const dropped = await page.evaluateHandle(
    ({ name, text }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], name));
      return transfer;
    },
    await asDropped(path),
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
}

/** In how many rows the tabs beside the article stand in a window so wide; all of them are seen. */
async function rowsOfTabs(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 800 });
  const tabs = outline(page).getByRole('tablist');
  expect(await tabs.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
  return tabs
    .getByRole('tab')
    .evaluateAll((all) => new Set(all.map((each) => each.getBoundingClientRect().top)).size);
}

/** Goes to each sentence and tags it by its key. */
async function tag(page: Page, sentences: readonly (readonly [string, string])[]): Promise<void> {
  for (const [start, key] of sentences) {
    await goTo(page, 'j', start.slice(0, 24));
    await press(page, key);
  }
  await expectSaved(page);
}

test('two readers’ reviews come in, and where they differ is settled by keyboard', async ({
  launchApp,
}) => {
  const app = await launchApp();
  let { page } = app;
  await importFixture(app, 'old-locks.txt');
  await tag(page, [
    [CLOSING, '2'],
    [REPAIRS, '1'],
    [SPOKESMAN, '4'],
    [RISK, '5'],
  ]);
  const before = ownPath('before.json');
  await exportJson(app, before);
  const archive = await readJson(before);
  const ben = await reviewFileBy('Ben Auer', archive, (reader) => {
    reader.tag(CLOSING, 'anonymous');
    reader.tag(COST, 'sourced');
    reader.tag(SPOKESMAN, 'response');
    reader.tag(REVIEWED, 'observed');
  });
  const cleo = await reviewFileBy('Cleo Marsh', archive, (reader) => {
    reader.tag(CLOSING, 'sourced');
    reader.tag(REPAIRS, 'sourced');
    reader.tag(SPOKESMAN, 'response');
    reader.tag(REVIEWED, 'sourced');
    reader.tag(RISK, 'observed');
  });

  await test.step('one is chosen, looked at, and brought in', async () => {
    await expect(outline(page).getByRole('tab', { name: /Differences/u })).toHaveCount(0);
    await answerDialogs(app.electron, { open: [ben] });
    await press(page, 'Control+Shift+B');
    await expect(dialog(page)).toContainText('Ben Auer');
    await expect(dialog(page)).toContainText('5 new changes');
    await press(page, 'Tab');
    await dialog(page).getByRole('button', { name: 'Bring in', exact: true }).press('Enter');
    await expect(dialog(page)).toContainText('Brought in.');
    await press(page, 'Escape');
    await expect(article(page)).toBeFocused();
  });

  await test.step('the other is dropped; the same again is no news', async () => {
    await drop(page, cleo);
    await dialog(page).getByRole('button', { name: 'Bring in', exact: true }).click();
    await expect(announced(page, 'Bring in the review by Cleo Marsh (6 changes)')).toBeVisible();
    await press(page, 'Escape');
    await drop(page, cleo);
    await expect(dialog(page)).toContainText('Nothing new');
    await expect(dialog(page).getByRole('button', { name: 'Bring in', exact: true })).toHaveCount(
      0,
    );
    await press(page, 'Escape');
    await expectSaved(page);
  });

  await test.step('a damaged file is refused, and what can be read of it is saved', async () => {
    const cut = ownPath('cut.sourcemark-review');
    const whole = await readFile(ben, 'utf8');
    await writeFile(cut, whole.slice(0, whole.length - 200));
    await drop(page, cut);
    const rescued = ownPath('rescued.sourcemark-review');
    await answerDialogs(app.electron, { save: rescued });
    await dialog(page)
      .getByRole('button', { name: /^Save what could be read/u })
      .click();
    await expect(notice(page, rescued)).toBeVisible();
    expect(await readFile(rescued, 'utf8')).toContain('Ben Auer');
    await press(page, 'Escape', 'Escape');
    await expect(article(page)).toBeFocused();
  });

  await test.step('the differences are listed', async () => {
    await outline(page)
      .getByRole('tab', { name: /Differences/u })
      .click();
    await expect(outline(page)).toContainText('4 open, 0 settled');
    await expect(outline(page).getByRole('tab')).toHaveCount(5);
    expect(await rowsOfTabs(page, 900)).toBe(2);
    expect(await rowsOfTabs(page, 1280)).toBe(1);
    await expect(rows(page)).toContainText([CLOSING.slice(0, 60), REPAIRS, REVIEWED, RISK]);
    await article(page).focus();
  });

  await test.step('each is settled by a key', async () => {
    await goTo(page, 'k', TITLE.slice(0, 20));
    await press(page, 'd');
    await expect(difference(page)).toContainText('1 of 4');
    await expect.poll(() => painted(page, 'coder-mine')).toEqual([CLOSING]);
    await expect.poll(() => painted(page, 'coder-2')).toEqual([CLOSING]);
    await press(page, 'm');
    await expect(difference(page)).toContainText('2 of 4');
    await expect.poll(() => painted(page, 'coder-1')).toEqual([COST]);
    await press(page, 't');
    await expect(difference(page)).toContainText('3 of 4');
    await press(page, 't');
    await expect(announced(page, 'Whose version? 1 Ben Auer, 2 Cleo Marsh')).toBeVisible();
    await press(page, '1');
    await expect(difference(page)).toContainText('4 of 4');
    await press(page, 'b');
    await expect(announced(page, 'No differences left')).toBeVisible();
    await expectCounts(page, {
      anonymous: 1,
      sourced: 1,
      response: 1,
      observed: 2,
      unattributed: 1,
    });
    await expect(outline(page)).toContainText('0 open, 4 settled');
  });

  await test.step('and undone, and done again', async () => {
    await press(page, 'Control+z*2');
    await expectCounts(page, { anonymous: 1, sourced: 1, response: 1, unattributed: 1 });
    await expect(outline(page)).toContainText('2 open, 2 settled');
    await expect(difference(page)).toContainText('3 of 4');
    await press(page, 'Control+Shift+Z*2');
    await expect(outline(page)).toContainText('0 open, 4 settled');
    await expect(difference(page)).toContainText('Both kept');
    await expectSaved(page);
  });

  await app.quit();
  const again = await launchApp({ userData: app.userData });
  ({ page } = again);

  await test.step('after a restart everything is there, and can still be undone', async () => {
    await openFromLibrary(page, TITLE);
    await outline(page)
      .getByRole('tab', { name: /Differences/u })
      .click();
    await expect(outline(page)).toContainText('0 open, 4 settled');
    await article(page).focus();
    await press(page, 'Control+z');
    await expect(outline(page)).toContainText('1 open, 3 settled');
    await press(page, 'Control+Shift+Z');
    await expect(outline(page)).toContainText('0 open, 4 settled');
    await expectSaved(page);
  });

  await test.step('the exports hold who said what and how it was settled', async () => {
    const json = ownPath('after.json');
    await exportJson(again, json);
    const { deliveries, rulings, claims } = await readJson(json);
    expect(deliveries).toHaveLength(2);
    expect(rulings.map(({ ruling }) => ruling).toSorted()).toEqual([
      'both',
      'mine',
      'theirs',
      'theirs',
    ]);
    expect(claims.map(({ anchor, tag: is }) => `${is}: ${anchor.quote.exact}`)).toContain(
      `sourced: ${COST}`,
    );
    const html = ownPath('after.html');
    await exportTo(again, html, async () => {
      await press(page, 'Control+e', 'Enter');
    });
    const { text } = await readHtml(html);
    expect(text).toContain('Ben Auer');
    expect(text).toContain('Cleo Marsh');
  });

  await test.step('a review can be taken back, and comes again with undo', async () => {
    // Where nothing is in focus the inspector shows the article as a whole.
    await press(page, 'Escape');
    await goTo(page, 'k', TITLE.slice(0, 20));
    await inspector(page).getByRole('button', { name: 'Take back the review by Ben Auer' }).click();
    await expect(announced(page, 'Take back the review by Ben Auer (5 changes)')).toBeVisible();
    await article(page).focus();
    await press(page, 'Control+z');
    await expect(
      inspector(page).getByRole('button', { name: 'Take back the review by Ben Auer' }),
    ).toBeVisible();
  });
});

test('what is sent for review is shown first, to the last field', async ({ launchApp }) => {
  const app = await launchApp();
  const { page } = app;
  await importFixture(app, 'old-locks.txt');
  await tag(page, [[CLOSING, '2']]);
  await press(page, 'e');
  const note = inspector(page).getByRole('textbox', { name: /^Note/u });
  await write(page, note, 'Call the second source back.');
  await press(page, 'Escape');
  await expectSaved(page);
  const keep = inspector(page).getByLabel('Keep this note here when sending for review');
  await keep.click();
  await expect(keep).toBeChecked();
  await article(page).focus();

  await press(page, 'Control+Shift+R');
  const sending = page.getByRole('dialog', { name: 'Send for review' });
  const preview = sending.getByRole('region', { name: 'What is in the file' });
  await expect(preview).toContainText(TITLE);
  await expect(preview).toContainText('1 claim');
  await sending.getByLabel('Open').check();
  await expect(preview).toContainText(CLOSING);
  await expect(preview).not.toContainText('Call the second source back.');
  await expect(preview).toContainText('1 note');
  await sending.getByLabel('Also what is marked confidential').check();
  await expect(preview).toContainText('Call the second source back.');
  await sending.getByLabel('Also what is marked confidential').uncheck();
  await expect(preview).not.toContainText('Call the second source back.');

  const path = ownPath('copy.html');
  await answerDialogs(app.electron, { save: path });
  await sending.getByRole('button', { name: /^Write the file/u }).click();
  await expect(notice(page, `Review copy written: ${path}`)).toBeVisible();
  const written = await readFile(path, 'utf8');
  expect(written).toContain('people familiar with the plan');
  expect(written).not.toContain('Call the second source back.');
});
