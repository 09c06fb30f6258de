import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { removeFolder } from '../support/app';
import { BLIND, OPEN } from '../tide-mill/story';
import { expectFiguresIn } from '../tide-mill/reports';
import { BROWSERS, openIn, type Running } from './browser';
import { asFile, tideMillDesk } from './tideMillDesk';

interface Fixtures {
  readonly folder: string;
}

const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs off the pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'sourcemark-tide-mill-'));
    await use(folder);
    await removeFolder(folder);
  },
});

const OWN = /^(?:file:\/\/.*\.html|data:|blob:)/u;

/** Has a page opened as a file, works in it, and ends the browser: it asked for nothing and nothing failed in it. */
async function sitting<T>(
  running: Promise<Running>,
  work: (at: Running) => Promise<T>,
): Promise<T> {
  const browser = await running;
  try {
    const result = await work(browser);
    expect(browser.requests.filter((address) => !OWN.test(address))).toEqual([]);
    expect(browser.faults).toEqual([]);
    return result;
  } finally {
    await browser.kill();
  }
}

async function tag(page: Running, sentence: string, key: string): Promise<void> {
  await page.goTo(sentence);
  await page.press(key);
}

/** Selects the first five words of the sentence under the cursor. */
async function selectFive(page: Running): Promise<void> {
  await page.press('ArrowRight');
  for (let words = 1; words < 5; words += 1) await page.press('Shift+ArrowRight');
}

for (const name of BROWSERS) {
  test(`${name}: both kinds of copy are reviewed by keyboard in two sittings, come back, and agree as counted by hand`, async ({
    folder,
  }) => {
    const desk = await tideMillDesk(folder);
    const reader = async (who: string, file: string) => {
      const places = { profile: join(folder, `${who} profile`), downloads: join(folder, who) };
      for (const each of Object.values(places)) await mkdir(each);
      return () => openIn(name, file, places);
    };

    const berit = await reader(BLIND, await desk.send('blind'));
    await sitting(berit(), async (page) => {
      await page.expectWords('A blind review.');
      await page.type(BLIND);
      await page.press('Enter');
      await page.expectWords('nothing to save yet');
      await tag(page, 'The council', '2');
      await tag(page, 'Repairs', '1');
      await tag(page, '“We were', '3');
      await page.expectWords('Kept in this browser · 3 changes');
    });
    const beritsWork = await sitting(berit(), async (page) => {
      await page.expectWords('3 claims tagged');
      await page.press('Enter');
      await page.expectWords('Kept in this browser · 3 changes');
      await tag(page, 'A spokeswoman', '4');
      await tag(page, 'The Orrin Post', '1');
      await tag(page, 'Losing', '5');
      await page.press('Control+z');
      await page.goTo('The wheel');
      await selectFive(page);
      await page.press('1');
      await tag(page, '“Nobody', '3');
      await page.press('Control+Enter', 'Control+s');
      return page.downloaded();
    });

    const jonas = await reader(OPEN, await desk.send('open'));
    await sitting(jonas(), async (page) => {
      await page.expectWords('You see the 7 claims');
      await page.type(OPEN);
      await page.press('Enter');
      await page.expectWords('nothing to save yet');
      await page.press('g', 'a', 'g', 'q', 'g');
      await selectFive(page);
      await page.type('+');
      await page.press('g', 'a');
      await page.expectWords('Kept in this browser · 4 changes');
    });
    const jonasWork = await sitting(jonas(), async (page) => {
      await page.expectWords('4 of 7 claims judged');
      await page.press('Enter');
      await page.expectWords('Kept in this browser · 4 changes');
      await page.press('g', '1', 'g', 'x', 'g', 'a');
      await tag(page, '“Nobody', '3');
      await page.press('Control+Enter', 'Control+s');
      return page.downloaded();
    });

    // As in tide-mill/reading.ts, but for Jonas's two notes.
    expect(await desk.bringIn(await asFile(folder, BLIND, beritsWork))).toMatchObject({
      reviewer: BLIND,
      finished: 'yes',
      claims: '7',
      'new-changes': '11',
      differences: '4',
    });
    expect(await desk.bringIn(await asFile(folder, OPEN, jonasWork))).toMatchObject({
      reviewer: OPEN,
      finished: 'yes',
      agrees: '3',
      disagrees: '3',
      asks: '1',
      claims: '1',
      'new-changes': '10',
      differences: '5',
    });
    expectFiguresIn(await desk.report());
  });
}
