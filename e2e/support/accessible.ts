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

async function findings(screen: string, axe: AxeBuilder): Promise<string[]> {
  // A page of its own to put frames together in, as the other mode wants, cannot be opened in Electron.
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) =>
      [screen, id, help, target.join(' '), failureSummary.replaceAll(/\s+/gu, ' ')].join(' · '),
    ),
  );
}

/**
 * Fails, when the test ends, where axe finds anything on the screen that is shown: all its rules once, those of
 * colour in light, dark and high contrast.
 *
 * @param screen What is shown, for who reads the failure.
 * @param within A selector of what is to be looked at: all that a dialog covers was seen before it.
 */
export async function expectAccessible(page: Page, screen: string, within?: string) {
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
    const named = `${screen}, ${look.colorScheme}, contrast ${look.contrast}`;
    const first = look === LOOKS[0];
    found.push(...(await findings(named, first ? axe() : axe().withRules(OF_COLOUR))));
  }
  expect.soft(found, `what axe finds on: ${screen}`).toEqual([]);
}
