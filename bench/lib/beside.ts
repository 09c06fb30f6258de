import type { Page } from '@playwright/test';
import type { Peer, Ranges } from '../peer/ranges';
import { drive, ROOT } from './electron';
import { PEER } from './peer';
import type { Review } from './review';

/** Where the app and a peer keep what they have. */
interface Places {
  /** The app's data, with the library in it. */
  readonly data: string;
  /** The peer's page, and its own folder for everything else. */
  readonly page: string;
  readonly folder: string;
}

/** Runs `work` with the app beside a peer's page, both open. */
export function beside<T>(
  { data, page, folder }: Places,
  work: (app: Page, peer: Page) => Promise<T>,
): Promise<T> {
  const app = { folder: ROOT, args: [], env: { SOURCEMARK_USER_DATA: data } };
  const peer = { folder: PEER, args: [`--user-data-dir=${folder}/data`, page], env: {} };
  return drive(app, peer, work);
}

/** Chooses a review's article in the app's list. */
export async function choose(page: Page, { article }: Review): Promise<void> {
  await page.locator('button.open', { hasText: article.title }).click();
}

/** Shows ranges in a peer's page. Gives the milliseconds to the end of the first frame in which `tag` matches something. */
export function showInPeer(page: Page, ranges: Ranges, tag: string): Promise<number> {
  return page.evaluate(
    ({ ranges, tag }) =>
      new Promise<number>((resolve) => {
        const from = performance.now();
        (window as unknown as Peer).show(ranges);
        const look = () =>
          requestAnimationFrame(() => {
            // A message sent in a frame arrives once that frame has been painted.
            const { port1, port2 } = new MessageChannel();
            const seen = document.querySelector(tag) !== null;
            port1.onmessage = () => (seen ? resolve(performance.now() - from) : look());
            port2.postMessage(null);
          });
        look();
      }),
    { ranges, tag },
  );
}
