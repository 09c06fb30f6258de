import { expect, type Locator, type Page } from '@playwright/test';
import { TAG_DEFINITIONS, TAGS, type Tag } from '../../src/shared/model';
import type { RunningApp } from './app';
import { answerDialogs } from './dialogs';
import { copyOf } from './files';

/** The app as a person sees it. Every wait is for something on the screen. */

export const library = (page: Page): Locator => page.getByRole('navigation', { name: 'Library' });
export const outline = (page: Page): Locator => page.getByRole('navigation', { name: 'Outline' });
export const article = (page: Page): Locator =>
  page.getByRole('region', { name: 'Article', exact: true });
export const inspector = (page: Page): Locator =>
  page.getByRole('complementary', { name: 'Inspector' });
/** The claim in the inspector. */
export const claimCard = (page: Page): Locator =>
  inspector(page).getByRole('region', { name: 'Claim', exact: true });
/** The status bar's word on saving. */
export const saving = (page: Page): Locator =>
  page.getByRole('status').filter({ hasText: /^(?:Saved|Saving…|Not saved: .*)$/u });
/** What the status bar says was just done. */
export const announced = (page: Page, text: string | RegExp): Locator =>
  page.getByRole('status').filter({ hasText: text });
export const notice = (page: Page, text: string | RegExp): Locator =>
  page.locator('.notice').filter({ hasText: text });

/** Presses each key in turn. `J*3` is J three times. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const each of keys) {
    const [key = each, times = '1'] = each.split(/\*(?=\d+$)/u);
    for (let i = 0; i < Number(times); i += 1) await page.keyboard.press(key);
  }
}

/** What the page paints as highlights. */
type Painted = 'cursor' | 'focus' | 'mention' | 'cue' | 'found' | 'found-here';

/** The words under a highlight: the sentence cursor, say, or the claim in focus. */
export function highlighted(page: Page, name: Painted): Promise<readonly string[]> {
  return page.evaluate(
    (wanted) => [...(CSS.highlights.get(wanted) ?? [])].map((range) => (range as Range).toString()),
    name,
  );
}

/** Moves to the sentence that begins with `start`, by J or K. */
export async function goTo(page: Page, key: 'j' | 'k', start: string): Promise<void> {
  for (let steps = 0; steps < 200; steps += 1) {
    const [before = ''] = await highlighted(page, 'cursor');
    if (before.startsWith(start)) return;
    await page.keyboard.press(key);
    await page.waitForFunction((left) => {
      const [range] = CSS.highlights.get('cursor') ?? [];
      return (range as Range).toString() !== left;
    }, before);
  }
  throw new Error(`no sentence begins with ${start}`);
}

/**
 * Writes into a field that becomes a change, all at once: a pause while typing makes a change too, and on a busy
 * machine there is one between any two letters.
 */
export async function write(page: Page, field: Locator, text: string): Promise<void> {
  await expect(field).toBeFocused();
  await page.keyboard.insertText(text);
}

/**
 * Waits until words that are being typed are in the page's own store. They are not promised before, and nothing on the
 * screen tells.
 */
export async function expectKept(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (typed) =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('sourcemark');
        opening.onsuccess = () => {
          const asked = opening.result.transaction('drafts').objectStore('drafts').getAll();
          asked.onsuccess = () => {
            const drafts = asked.result as { value: string }[];
            opening.result.close();
            resolve(drafts.some(({ value }) => value === typed));
          };
        };
      }),
    words,
  );
}

/** Waits until exactly these words are selected. */
export async function expectSelected(page: Page, words: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(words);
}

/** Waits until the status bar counts these claims; a tag left out has none. */
export async function expectCounts(
  page: Page,
  counts: Readonly<Partial<Record<Tag, number>>>,
): Promise<void> {
  await expect(page.getByRole('list', { name: 'Claims by tag' }).getByRole('listitem')).toHaveText(
    TAGS.map((tag) => `${TAG_DEFINITIONS[tag].label} ${String(counts[tag] ?? 0)}`),
  );
}

/** Waits until everything is committed. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(saving(page)).toHaveText('Saved');
}

/** Waits until the start screen of a library without articles listens to keys. */
export async function expectStart(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: /^Open a file/u })).toBeVisible();
}

/** Imports files through the open dialog of the start screen, and waits until the first can be read. */
export async function importFiles(
  { page, electron }: RunningApp,
  ...paths: readonly string[]
): Promise<void> {
  await expectStart(page);
  await answerDialogs(electron, { open: paths });
  await press(page, 'Control+o');
  await expect(article(page)).toBeFocused();
}

/** Imports fixtures in the same way. */
export async function importFixture(
  app: RunningApp,
  ...fixtures: readonly string[]
): Promise<void> {
  await importFiles(app, ...(await Promise.all(fixtures.map((each) => copyOf(each)))));
}

/** Opens an article from the list, and waits until it can be read. */
export async function openFromLibrary(page: Page, title: string): Promise<void> {
  const entry = library(page).getByRole('listitem').filter({ hasText: title });
  await entry.getByRole('button').first().press('Enter');
  await expect(article(page)).toBeFocused();
}

/** Exports in the format that `choose` picks, and waits for the notice. */
export async function exportTo(app: RunningApp, path: string, choose: () => Promise<void>) {
  await answerDialogs(app.electron, { save: path });
  await choose();
  const written = notice(app.page, `Report written: ${path}`);
  await expect(written).toBeVisible();
  await expect(article(app.page)).toBeFocused();
  await written.getByRole('button', { name: 'Dismiss' }).press('Enter');
  await expect(written).toHaveCount(0);
}

/** Exports everything, by keyboard. */
export async function exportJson(app: RunningApp, path: string): Promise<void> {
  await exportTo(app, path, async () => {
    await press(app.page, 'Control+e');
    await expect(app.page.getByRole('button', { name: /^HTML/u })).toBeFocused();
    await press(app.page, 'Tab*3', 'Enter');
  });
}
