import type { Locator, Page } from '@playwright/test';
import type { RunningApp } from './support';
import {
  announced,
  article,
  expectCounts,
  expectSaved,
  goTo,
  highlighted,
  importFixture,
  inspector,
  notice,
  openFromLibrary,
  outline,
  press,
  write,
} from './support/desk';
import { expect, test } from './support/faultless';
import { firstLibrary, held } from './support/libraryFile';

const TITLE = 'Canal Board Weighs Closing Two Old Locks';
const READER = 'Bryn Oake';
const QUESTION = 'Which spokesman?';

/** The head of the article while it is read for a review. */
const head = (page: Page): Locator => page.locator('.review-bar');
const judged = (page: Page): Locator =>
  inspector(page).getByRole('region', { name: 'The analyst’s claim' });
const verdict = (page: Page, name: RegExp): Locator =>
  judged(page).getByRole('group', { name: 'Your verdict' }).getByRole('button', { name });
const expectProgress = (page: Page, words: string) => expect(head(page)).toContainText(words);
const labels = (page: Page): Promise<readonly (string | null)[]> =>
  article(page)
    .locator('[data-label]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-label')));

/** Finds a command by its name and runs it. */
async function command(page: Page, name: string): Promise<void> {
  await press(page, 'Control+k');
  const palette = page.getByRole('dialog', { name: 'Command palette' });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(name);
  await expect(palette.getByRole('option', { selected: true })).toContainText(name);
  await press(page, 'Enter');
  await expect(palette).toBeHidden();
}

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Review this article' });

/** Tags four sentences as the analyst. */
async function tagged(app: RunningApp): Promise<void> {
  const { page } = app;
  await importFixture(app, 'old-locks.txt');
  for (const [start, key] of [
    ['The canal board', '2'],
    ['Repairs', '1'],
    ['“The gates', '3'],
    ['A spokesman', '4'],
  ] as const) {
    await goTo(page, 'j', start);
    await press(page, key);
  }
  await expectCounts(page, { anonymous: 1, sourced: 1, 'on-record': 1, response: 1 });
}

test('an article is read for an open review by keyboard, left, gone on with and handed in', async ({
  launchApp,
}) => {
  let app = await launchApp();
  let { page } = app;
  await tagged(app);

  await test.step('somebody else begins to read', async () => {
    await command(page, 'Review this article');
    await expect(dialog(page).getByRole('textbox', { name: 'Who reads?' })).toBeFocused();
    await expect(dialog(page)).toContainText('A second reader should be another person');
    await page.keyboard.type(READER);
    await press(page, 'Enter');
    await expectProgress(page, '0 of 4 judged, 0 own claims');
    await expect(head(page)).toContainText(`Open review${READER}`);
    await expect(article(page)).toBeFocused();
    await expectCounts(page, {});
    expect(await labels(page)).toEqual(['ANON ○', 'SRC ○', 'REC ○', 'RESP ○']);
  });

  await test.step('agrees', async () => {
    await press(page, 'g');
    await expect(judged(page).getByRole('blockquote')).toContainText('The canal board plans');
    await press(page, 'a');
    await expect(verdict(page, /^Agree/u)).toHaveAttribute('aria-pressed', 'true');
    await expect(announced(page, 'Agree. 1 of 4 judged')).toBeVisible();
  });

  await test.step('a key on a row of the list is for the claim of that row', async () => {
    const rows = outline(page).getByRole('list', { name: 'Claims' }).getByRole('button');
    await rows.filter({ hasText: 'declined to comment' }).focus();
    await press(page, 'x');
    await expect(judged(page).getByRole('blockquote')).toContainText('declined to comment');
    await expect.poll(() => labels(page)).toEqual(['ANON ✓', 'SRC ○', 'REC ○', 'RESP ✗']);
    await press(page, 'Control+z');
    await expect.poll(() => labels(page)).toEqual(['ANON ✓', 'SRC ○', 'REC ○', 'RESP ○']);
    await goTo(page, 'k', 'The canal board plans');
  });

  await test.step('disagrees: another tag, other words, another source', async () => {
    await press(page, 'g', '2', 'Shift+ArrowRight*5', '+', 's');
    const picker = page.getByRole('dialog', { name: 'Name another source' });
    await expect(picker.getByRole('combobox')).toBeFocused();
    await page.keyboard.type('A board member');
    await press(page, 'Enter');
    await expect(picker).toBeHidden();
    const instead = judged(page).getByRole('group', { name: 'What you would have instead' });
    await expect(instead.getByRole('button', { name: /Anonymous/u })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(instead).toContainText('“Repairs would cost 14 million”×');
    await expect(instead.getByRole('textbox')).toHaveValue('A board member');
  });

  await test.step('asks, with a note', async () => {
    await press(page, 'g', 'x', 'g', 'e');
    const question = judged(page).getByRole('textbox', { name: /^Your question/u });
    await write(page, question, QUESTION);
    await press(page, 'Escape');
    await expectProgress(page, '4 of 4 judged, 0 own claims');
    await expect(head(page)).toContainText('Everything is judged. Finish with');
  });

  await test.step('tags what the analyst has missed, undoes it and does it again', async () => {
    await goTo(page, 'j', 'Such a closure');
    await press(page, '5');
    await expectProgress(page, '4 of 4 judged, 1 own claim');
    expect(await labels(page)).toEqual(['ANON ✓', 'SRC ✗ANON', 'REC ✗', 'RESP ?', '+NONE']);
    await press(page, 'Control+z');
    await expect(announced(page, 'Undo: Tag as unattributed')).toBeVisible();
    await expectCounts(page, {});
    await press(page, 'Control+Shift+z');
    await expectCounts(page, { unattributed: 1 });
    await expectSaved(page);
  });

  await test.step('the app is left and started again: the analyst’s article is as it was', async () => {
    const { userData } = app;
    await app.quit();
    app = await launchApp({ userData });
    ({ page } = app);
    await openFromLibrary(page, TITLE);
    await expectCounts(page, { anonymous: 1, sourced: 1, 'on-record': 1, response: 1 });
  });

  await test.step('the reader goes on, and undo goes on with them', async () => {
    await command(page, 'Review this article');
    await expect(dialog(page).getByRole('button', { name: `${READER}, open` })).toBeFocused();
    await press(page, 'Enter');
    await expectProgress(page, '4 of 4 judged, 1 own claim');
    await press(page, 'Control+z');
    await expectProgress(page, '4 of 4 judged, 0 own claims');
    await press(page, 'Control+z');
    await expect(judged(page).getByRole('textbox', { name: /^Your question/u })).toHaveValue('');
    await press(page, 'Control+Shift+z*2');
    await expectProgress(page, '4 of 4 judged, 1 own claim');
    await goTo(page, 'k', 'A spokesman');
    await expect(judged(page).getByRole('textbox', { name: /^Your question/u })).toHaveValue(
      QUESTION,
    );
    expect(await highlighted(page, 'focus')).toEqual([]);
  });

  await test.step('finishes and hands in, once', async () => {
    await press(page, 'Control+Enter');
    await expect(announced(page, 'Finished. Hand it in')).toBeVisible();
    await press(page, 'Control+Shift+Enter');
    await expect(notice(page, /^Handed in: \d+ changes\./u)).toBeVisible();
    await expectSaved(page);
    const { claims, changes } = held(firstLibrary(app.userData));
    expect(claims.map(({ tag }) => tag).toSorted()).toEqual([
      'anonymous',
      'on-record',
      'response',
      'sourced',
    ]);
    const made = changes.length;
    expect(changes.at(-1)?.label).toContain(READER);
    await press(page, 'Control+Shift+Enter');
    await expect(notice(page, /^Nothing new to hand in/u)).toBeVisible();
    expect(held(firstLibrary(app.userData)).changes).toHaveLength(made);
  });

  await test.step('and leaves the review for the article', async () => {
    await press(page, 'Escape');
    await command(page, 'Leave the review');
    await expect(head(page)).toHaveCount(0);
    await expectCounts(page, { anonymous: 1, sourced: 1, 'on-record': 1, response: 1 });
  });
});

test('a blind reader sees the text and nothing of the analyst’s', async ({ launchApp }) => {
  const app = await launchApp();
  const { page } = app;
  await tagged(app);
  await command(page, 'Review this article');
  await page.keyboard.type(READER);
  await press(page, 'Tab', 'ArrowDown', 'Enter');
  await expect(head(page)).toContainText(`Blind review${READER}`);
  await expect(article(page)).toBeFocused();
  await expectCounts(page, {});
  expect(await labels(page)).toEqual([]);
  await expect(inspector(page)).not.toContainText('analyst’s claim');
  await goTo(page, 'j', 'Repairs');
  await press(page, 'a', 'g', '1');
  await expectCounts(page, { sourced: 1 });
  expect(await labels(page)).toEqual(['SRC']);
  await expect(page.getByRole('tab', { name: /^To judge/u })).toHaveCount(0);
  await expectSaved(page);
});
