import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { drive, ROOT } from '../lib/electron';
import { inFolder } from '../lib/folders';
import { prepareLibrary } from '../lib/library';
import { buildEditor, PEER, rangesOf } from '../lib/peer';
import { type Review, review } from '../lib/review';
import type { Row } from '../lib/row';
import type { Ranges } from '../peer/ranges';
import type { Scenario } from './scenario';

const SIZES = [100, 1_000, 5_000] as const;
const ROUNDS = 5;
const KEYS_A_ROUND = 10;
/** Keys before the clock runs, so that what they run is compiled. */
const WARM_UP = 4;
/** Milliseconds for everything that follows a key to come to rest. */
const REST = 160;
/** How often to look for a tag on the screen, after a rest each, before giving up. */
const LOOKS = 50;

/** What one key took, in milliseconds. */
interface Taken {
  /** Until the page had done its part of the first frame with the tag: script, style, layout, paint. */
  readonly work: number;
  /** Until the frame after that began, when the one with the tag was on its way to the screen. */
  readonly screen: number;
}

interface Watching {
  benchTimes: Taken[];
}

/**
 * Runs in the page: notes what every press of 1 takes until the first frame in which what `selector` names has
 * changed.
 */
function watchKeys(selector: string): void {
  const root = document.querySelector(selector);
  if (root === null) throw new Error(`nothing matches ${selector}`);
  const times: Taken[] = [];
  (window as unknown as Watching).benchTimes = times;
  let changed = false;
  new MutationObserver(() => (changed = true)).observe(root, {
    subtree: true,
    childList: true,
    attributes: true,
  });
  const look = (from: number) =>
    requestAnimationFrame(() => {
      const inThisFrame = changed;
      // A message sent in a frame arrives once that frame has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        if (!inThisFrame) {
          look(from);
          return;
        }
        const work = performance.now() - from;
        requestAnimationFrame(() => times.push({ work, screen: performance.now() - from }));
      };
      port2.postMessage(null);
    });
  const pressed = ({ key, timeStamp }: KeyboardEvent) => {
    if (key !== '1') return;
    changed = false;
    look(timeStamp);
  };
  window.addEventListener('keydown', pressed, { capture: true });
}

/** Tags sentence after sentence. Gives the times since the last call. */
async function tagSentences(page: Page, count: number): Promise<Taken[]> {
  const painted = () =>
    page.evaluate(() => (window as unknown as Watching).benchTimes.splice(0, Infinity));
  const times: Taken[] = [];
  for (let i = 0; i < count; i += 1) {
    await page.keyboard.press('j');
    await sleep(REST);
    await page.keyboard.press('1');
    for (let looks = 0; times.length === i; looks += 1) {
      if (looks === LOOKS) throw new Error('the tag was not painted');
      await sleep(REST);
      times.push(...(await painted()));
    }
  }
  return times;
}

async function openInApp(page: Page, { article }: Review): Promise<void> {
  await page.locator('button.open', { hasText: article.title }).click();
  await page.locator('.article-text .claim').first().waitFor();
  await page.evaluate(watchKeys, '.article-text');
}

async function openInPeer(page: Page, made: Review): Promise<void> {
  await page.evaluate((ranges) => {
    (window as unknown as { show: (ranges: Ranges) => void }).show(ranges);
  }, rangesOf(made));
  await page.evaluate(watchKeys, '.ProseMirror');
}

export const tag: Scenario = {
  name: 'tag',
  about: 'tag key until the tag is painted, beside a bare ProseMirror view',
  run: () =>
    inFolder((folder) =>
      inFolder(async (data) => {
        const reviews = SIZES.map((size) => review(size));
        prepareLibrary(data, reviews);
        const editor = await buildEditor(folder);
        const rows: Row[] = [];
        for (const made of reviews) {
          const app = { folder: ROOT, args: [], env: { SOURCEMARK_USER_DATA: data } };
          const bare = { folder: PEER, args: [`--user-data-dir=${folder}`, editor], env: {} };
          await drive(app, bare, async (own, other) => {
            await openInApp(own, made);
            await openInPeer(other, made);
            await tagSentences(own, WARM_UP);
            await tagSentences(other, WARM_UP);
            const ours: Taken[] = [];
            const peer: Taken[] = [];
            for (let round = 0; round < ROUNDS; round += 1) {
              ours.push(...(await tagSentences(own, KEYS_A_ROUND)));
              peer.push(...(await tagSentences(other, KEYS_A_ROUND)));
            }
            const claims = `${made.claims.length.toLocaleString('en')} claims`;
            const row = (
              scenario: string,
              what: keyof Taken,
              rest: Pick<Row, 'by' | 'aim'>,
            ): Row => ({
              scenario: `${scenario}, ${claims}`,
              ours: ours.map((taken) => taken[what]),
              peer: peer.map((taken) => taken[what]),
              ...rest,
            });
            rows.push(
              row('Tag key to screen', 'screen', { by: 'median', aim: 1.2 }),
              row('Tag key to screen', 'screen', { by: 'p95', aim: 1.2 }),
              row('  the page’s work in it', 'work', { by: 'median', aim: null }),
            );
          });
        }
        return rows;
      }),
    ),
};
