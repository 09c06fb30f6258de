import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './index';

/** What a system may ask a page for. The desk's own settings of theme and contrast set the same properties. */
const LOOKS = [
  { colorScheme: 'light', contrast: 'no-preference' },
  { colorScheme: 'dark', contrast: 'no-preference' },
  { colorScheme: 'light', contrast: 'more' },
] as const;

/** Rules that a theme can break; every other looks the same in all of them. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** A window of 1280 by 800 pixels at 200 % zoom. */
const ZOOMED = { width: 640, height: 400 };

async function findings(look: string, axe: AxeBuilder): Promise<string[]> {
  // A page of its own to put frames together in, as the other mode wants, cannot be opened in Electron.
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) =>
      [look, id, help, target.join(' '), failureSummary.replaceAll(/\s+/gu, ' ')].join(' · '),
    ),
  );
}

/** What axe finds: all its rules in the first look, those of colour in the others. */
async function axeFindings(page: Page, within: string | undefined): Promise<string[]> {
  const there = await page.evaluate(() => 'axe' in window);
  const axe = () => {
    // Reading its half a megabyte takes longer than most of its rules.
    const builder = new AxeBuilder(there ? { page, axeSource: 'void 0' } : { page });
    builder.options({ resultTypes: ['violations'] });
    return within === undefined ? builder : builder.include(within);
  };
  const found: string[] = [];
  for (const look of LOOKS) {
    await page.emulateMedia(look);
    const name = `${look.colorScheme}, contrast ${look.contrast}`;
    found.push(...(await findings(name, look === LOOKS[0] ? axe() : axe().withRules(OF_COLOUR))));
  }
  return found;
}

/**
 * What takes the keyboard and, in a window at 200 % zoom, cannot be brought wholly into its width and from under what
 * covers it, or does not show that it has the keyboard. Scrolls, and leaves the keyboard where it was.
 */
async function keyboardFindings(page: Page): Promise<string[]> {
  const size = page.viewportSize();
  await page.setViewportSize(ZOOMED);
  // Focus is shown to who works with keys. This one means nothing.
  await page.keyboard.press('F9');
  const found = await page.evaluate(async () => {
    // What is drawn to measure, such as the strip, follows a frame behind.
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
    const before = document.activeElement;
    // Itself, a shape inside of it, or what frames it.
    const looks = (stop: Element) =>
      [stop, stop.firstElementChild, stop.parentElement, stop.parentElement?.parentElement]
        .map((each) => {
          if (each == null) return '';
          const { outline, boxShadow, borderColor, backgroundColor, stroke } =
            getComputedStyle(each);
          return [outline, boxShadow, borderColor, backgroundColor, stroke].join();
        })
        .join();
    const within = document.querySelector('dialog[open]') ?? document.body;
    const stops = within.querySelectorAll<HTMLElement>(
      'button, a[href], input, select, textarea, summary, [tabindex="0"]',
    );
    const wrong = [...stops].flatMap((stop) => {
      if (!stop.checkVisibility() || stop.matches(':disabled, [inert] *')) return [];
      const told = stop.outerHTML.slice(0, 120);
      stop.blur();
      const idle = looks(stop);
      stop.focus({ preventScroll: true });
      const unseen = looks(stop) === idle ? [`does not show the keyboard: ${told}`] : [];
      stop.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      const { left, right, top, bottom } = stop.getBoundingClientRect();
      const middle = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2;
      const hit = document.elementFromPoint((left + right) / 2, middle);
      const seen = hit !== null && (stop.contains(hit) || hit.contains(stop));
      const inside = left >= -1 && right <= innerWidth + 1;
      return seen && inside ? unseen : [...unseen, `out of reach: ${told}`];
    });
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    const sideways = document.documentElement.scrollWidth > innerWidth;
    return sideways ? ['the page has to be scrolled sideways', ...wrong] : wrong;
  });
  if (size !== null) await page.setViewportSize(size);
  return found;
}

/**
 * Fails, when the test ends, where axe finds anything on the screen that is shown, in light, dark and high contrast,
 * or where something cannot be reached at 200 % zoom or does not show that it has the keyboard.
 *
 * @param screen What is shown, for who reads the failure.
 * @param within A selector of what axe is to look at: all that a dialog covers was seen before it.
 */
export async function expectAccessible(page: Page, screen: string, within?: string) {
  const found = [...(await axeFindings(page, within)), ...(await keyboardFindings(page))];
  expect.soft(found, `what is not accessible on: ${screen}`).toEqual([]);
}
