import type { Page } from '@playwright/test';

/** Milliseconds of one frame. */
export interface Frame {
  /** From the beginning of the frame to that of the next. */
  readonly interval: number;
  /** Of it what the page was at work: script, style, layout, paint. */
  readonly work: number;
}

interface Watching {
  benchOpened: number | null;
}

/**
 * Runs in the page: notes the milliseconds from a click on an article to the end of the first frame in which
 * something matches `selector`.
 */
export function watchOpening(selector: string): void {
  const page = window as unknown as Watching;
  page.benchOpened = null;
  window.addEventListener(
    'click',
    ({ target, timeStamp }) => {
      if (!(target instanceof Element) || target.closest('button.open') === null) return;
      page.benchOpened = null;
      const observer = new MutationObserver(() => {
        if (document.querySelector(selector) === null) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          // A message sent in a frame arrives once that frame has been painted.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => (page.benchOpened = performance.now() - timeStamp);
          port2.postMessage(null);
        });
      });
      observer.observe(document.body, { subtree: true, childList: true });
    },
    { capture: true },
  );
}

/** What `watchOpening` noted last. Throws where nothing was painted in time. */
export async function opened(page: Page): Promise<number> {
  await page.waitForFunction(() => (window as unknown as Watching).benchOpened !== null);
  const time = await page.evaluate(() => (window as unknown as Watching).benchOpened);
  if (time === null) throw new Error('the article was not painted in time');
  return time;
}

/** Runs in the page: scrolls what `selector` names by `step` pixels in each of `count` frames, and gives their times. */
export async function scrollFrames({
  selector,
  count,
  step,
}: {
  readonly selector: string;
  readonly count: number;
  readonly step: number;
}): Promise<Frame[]> {
  const scroller = document.querySelector(selector);
  if (scroller === null) throw new Error(`nothing matches ${selector}`);
  const frames: Frame[] = [];
  const next = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  let began = await next();
  while (frames.length < count) {
    scroller.scrollTop += step;
    // A message sent in a frame arrives once that frame has been painted.
    const painted = new Promise<number>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
    const [end, following] = await Promise.all([painted, next()]);
    frames.push({ interval: following - began, work: end - began });
    began = following;
  }
  return frames;
}
