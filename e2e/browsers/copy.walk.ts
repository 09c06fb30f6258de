import { once } from 'node:events';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { removeFolder } from '../support/app';
import { aCopy, type CopyOptions, writeCopyFile } from '../support/copyFile';
import { reviewIn, verdictsIn } from '../support/reviewFile';
import { BROWSERS, type BrowserName, openIn, type Running } from './browser';

/** A review copy from disk, in the browsers that people have. */
interface Fixtures {
  readonly open: (
    name: BrowserName,
    options: CopyOptions,
    before?: (page: Page) => Promise<unknown>,
  ) => Promise<Running>;
}

const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs off the pattern
  open: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'sourcemark-browser-'));
    const [profile, downloads] = [join(folder, 'profile'), join(folder, 'downloads')];
    for (const each of [profile, downloads]) await mkdir(each);
    const running: Running[] = [];
    await use(async (name, options, before) => {
      const file = await writeCopyFile(join(folder, 'copy.html'), aCopy(options));
      const browser = await openIn(name, file, { profile, downloads }, before);
      running.push(browser);
      return browser;
    });
    for (const browser of running) await browser.kill();
    await removeFolder(folder);
  },
});

const foreign = (addresses: readonly string[]) =>
  addresses.filter((address) => !/^(?:file:\/\/.*copy\.html|data:|blob:)/u.test(address));

for (const name of BROWSERS) {
  test.describe(name, () => {
    test('an open copy is judged, killed, opened again, finished and saved, and asks for nothing', async ({
      open,
    }) => {
      const first = await open(name, { mode: 'open' });
      await first.expectWords('You see the 4 claims that Ada Analyst tagged');
      await first.type('Berit Reader');
      await first.press('Enter');
      await first.expectWords('Kept in this browser · nothing to save yet');
      await first.press('g', 'a');
      await first.expectWords('Kept in this browser · 1 change');
      await first.press('g', 'x');
      await first.expectWords('Kept in this browser · 2 changes');
      await first.kill();
      expect(foreign(first.requests)).toEqual([]);
      expect(first.faults).toEqual([]);

      const again = await open(name, { mode: 'open' });
      await again.expectWords('2 of 4 claims judged');
      await again.press('Enter');
      await again.expectWords('Kept in this browser · 2 changes');
      await again.press('g', 'q', 'e');
      await again.type('Who asked him?');
      await again.press('Escape', 'g', 'a', 'Control+Enter', 'Control+s');
      const content = await again.downloaded();
      expect(verdictsIn(content)).toEqual(['agree', 'disagree', 'query Who asked him?', 'agree']);
      expect(reviewIn(content)).toMatchObject({ reviewer: 'Berit Reader', mode: 'open' });
      await again.expectWords('Kept in this browser · all in the review file');
      expect(foreign(again.requests)).toEqual([]);
      expect(again.faults).toEqual([]);
    });

    test('a blind copy is tagged, and the tags are there after a kill', async ({ open }) => {
      const first = await open(name, { mode: 'blind', number: 2 });
      await first.expectWords('A blind review.');
      await first.type('Berit Reader');
      await first.press('Enter');
      await first.expectWords('nothing to save yet');
      await first.press('1', 'j', '3', 'j', '3');
      await first.expectWords('Kept in this browser · 3 changes');
      await first.press('Control+z');
      await first.expectWords('Kept in this browser · 4 changes');
      await first.kill();

      const again = await open(name, { mode: 'blind', number: 2 });
      await again.expectWords('2 claims tagged');
      await again.press('Enter');
      await again.expectWords('Kept in this browser · 4 changes');
      await again.press('Control+Shift+z');
      await again.expectWords('Kept in this browser · 5 changes');
    });

    test('hostile words are words, no script runs but its own, and nothing outside is reached', async ({
      open,
    }) => {
      const asked: string[] = [];
      const outside = createServer((request, answer) => {
        asked.push(request.url ?? '');
        answer.setHeader('Access-Control-Allow-Origin', '*').end();
      }).listen(0, '127.0.0.1');
      await once(outside, 'listening');
      const address = `http://127.0.0.1:${String((outside.address() as AddressInfo).port)}`;
      const hostile = `</script><script>window.hacked = 1</script><img src="${address}/words" onerror="window.hacked = 2">`;
      const browser = await open(name, { mode: 'open', number: 3, title: hostile, more: hostile });
      await browser.expectWords(hostile);
      await browser.type('Berit Reader');
      await browser.press('Enter');
      await browser.expectWords('Kept in this browser');
      const hacked = await browser.page.evaluate(async (to) => {
        const script = document.createElement('script');
        script.textContent = 'window.hacked = 3';
        document.body.append(script);
        const image = new Image();
        const failed = new Promise((resolve) => {
          image.onerror = resolve;
          image.onload = resolve;
        });
        image.src = `${to}/image`;
        await Promise.allSettled([failed, fetch(`${to}/fetch`)]);
        return (window as { hacked?: number }).hacked;
      }, address);
      expect(hacked).toBeUndefined();
      await browser.press('g', 'a');
      await browser.expectWords('Kept in this browser · 1 change');
      outside.close();
      expect(asked).toEqual([]);
    });

    test('where nothing can be kept it says so at once, and works in memory', async ({ open }) => {
      const browser = await open(name, { mode: 'open', number: 4 }, (page) =>
        page.evaluateOnNewDocument(() => {
          Object.defineProperty(window, 'indexedDB', { value: undefined });
        }),
      );
      await browser.expectWords('Nothing is kept here when you close this page');
      await browser.type('Berit Reader');
      await browser.press('Enter');
      await browser.expectWords('In this page only · nothing to save yet');
      await browser.press('g', 'a');
      await browser.expectWords('In this page only · 1 change');
      await browser.press('Control+s');
      expect(verdictsIn(await browser.downloaded())).toEqual(['agree']);
    });
  });
}
