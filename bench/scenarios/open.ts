import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { beside, choose } from '../lib/beside';
import { inFolder } from '../lib/folders';
import { opened, watchOpening } from '../lib/frames';
import { prepareLibrary } from '../lib/library';
import { writePlain } from '../lib/peer';
import { type Review, review } from '../lib/review';
import type { Scenario } from './scenario';

const CLAIMS = 5_000;
const OPENS = 10;
/** Milliseconds for everything that follows to come to rest. */
const REST = 1_500;

/** Set by the plain page. */
interface Plain {
  painted?: number;
}

async function openInApp(page: Page, made: Review): Promise<number> {
  await choose(page, made);
  await sleep(REST);
  const time = await opened(page);
  await page.locator('button.back').click();
  await page.locator('button.open').first().waitFor();
  await sleep(REST / 3);
  return time;
}

async function openPlain(page: Page, address: string): Promise<number> {
  await page.goto(address);
  await sleep(REST / 3);
  await page.locator('a').click();
  await page.locator('main').waitFor();
  await sleep(REST);
  const time = await page.evaluate(() => (window as unknown as Plain).painted);
  if (time === undefined) throw new Error('the page was not painted in time');
  return time;
}

export const open: Scenario = {
  name: 'open',
  about: 'opening 50,000 words with 5,000 claims, beside the same text as a page of paragraphs',
  run: () =>
    inFolder((folder) =>
      inFolder(async (data) => {
        const made = review(CLAIMS);
        prepareLibrary(data, [made]);
        const start = await writePlain(made, folder);
        return beside({ data, page: start, folder }, async (own, other) => {
          await own.evaluate(watchOpening, '.article-text .claim');
          const address = pathToFileURL(start).href;
          const ours: number[] = [];
          const peer: number[] = [];
          for (let i = 0; i <= OPENS; i += 1) {
            const times = [await openInApp(own, made), await openPlain(other, address)] as const;
            // The first opening of each is not counted: nothing is compiled yet.
            if (i === 0) continue;
            ours.push(times[0]);
            peer.push(times[1]);
          }
          return [
            { scenario: 'Open 50,000 words, 5,000 claims', ours, peer, by: 'median', aim: 3 },
          ];
        });
      }),
    ),
};
