import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';

/** Milliseconds for everything that follows a key to come to rest. */
const REST = 160;
/** How often to look for a tag on the screen, after a rest each, before giving up. */
const LOOKS = 50;

/** What one key took, in milliseconds. */
export interface Taken {
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
export function watchKeys(selector: string): void {
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
export async function tagSentences(page: Page, count: number): Promise<Taken[]> {
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
