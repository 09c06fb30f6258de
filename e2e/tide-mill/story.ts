import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { answerDialogs, type RunningApp } from '../support';
import {
  article,
  claimCard,
  expectSaved,
  expectSelected,
  goTo,
  inspector,
  press,
  write,
} from '../support/desk';
import { sendForReview } from '../support/reviewing';
import { tracesOf } from '../support/traces';

export const ANALYST = 'Ada Lorne';
export const BLIND = 'Berit Sund';
export const OPEN = 'Jonas Pohl';

/** What stays on the desk: in a note and in a source's details marked confidential, and in the file's name. */
export const SECRETS = { note: 'Quillfeather', source: 'Thistlewick', file: 'Rookhope' };
/** What goes along in an open review: a note that is not confidential. */
export const SHOWN_NOTE = 'The survey is dated 3 March.';

/*
 * The story of e2e/fixtures/tide-mill.txt, 489 characters, and what each makes of its eight sentences. Their
 * lengths in characters stand in brackets.
 *
 *    sentence            Ada, the analyst   Berit, blind             Jonas, open
 * 1  The council    [72] anonymous          anonymous                agrees
 * 2  Repairs        [59] sourced            sourced                  asks
 * 3  “We were told  [54] on record          on record                only “We were told by letter,” [25]
 * 4  A spokeswoman  [50] response           response                 agrees
 * 5  The Orrin Post [59] observed           sourced                  sourced
 * 6  Losing         [46] unattributed       -                        disagrees, with nothing instead
 * 7  The wheel      [49] sourced            sourced, only            agrees
 *                                           “The wheel turned all winter” [27]
 * 8  “Nobody        [36] -                  on record                on record
 */

/** Goes to the sentence and presses what tags it. */
export async function tag(page: Page, sentence: string, key: string): Promise<void> {
  await goTo(page, 'j', sentence);
  await press(page, key);
}

/** Selects words of the sentence under the cursor, from its first one on. */
export async function select(page: Page, words: string, count: number): Promise<void> {
  await press(page, 'ArrowRight', `Shift+ArrowRight*${String(count - 1)}`);
  await expectSelected(page, words);
}

export async function note(page: Page, text: string): Promise<void> {
  await press(page, 'e');
  const field = inspector(page).getByRole('textbox', { name: /^(?:Note|Why|Your question)/u });
  await write(page, field, text);
  await press(page, 'Escape');
  await expect(article(page)).toBeFocused();
}

/** Links the source that the sentence names. */
async function link(page: Page, name: string): Promise<void> {
  await press(page, 's');
  const dialog = page.getByRole('dialog', { name: 'Link a source' });
  await expect(dialog.getByRole('option').first()).toContainText(name);
  await press(page, 'Enter');
  await expect(claimCard(page).getByRole('button', { name: `Unlink ${name}` })).toBeVisible();
}

/** 1 import, 7 tags, 2 sources linked, 1 detail of a source, 2 notes, 2 things marked confidential: 15 changes. */
export async function tagTheStory({ page, electron }: RunningApp, file: string): Promise<void> {
  await page.getByLabel(/^Your name/u).fill(ANALYST);
  await press(page, 'Enter');
  await answerDialogs(electron, { open: [file] });
  await press(page, 'Control+o');
  await expect(article(page)).toBeFocused();
  await tag(page, 'The council', '2');
  await tag(page, 'Repairs', '1');
  await tag(page, '“We were', '3');
  await tag(page, 'A spokeswoman', '4');
  await tag(page, 'The Orrin Post', '6');
  await tag(page, 'Losing', '5');
  await tag(page, 'The wheel', '1');

  await goTo(page, 'k', '“We were');
  await link(page, 'Pell Arden');
  await goTo(page, 'k', 'Repairs');
  await note(page, SHOWN_NOTE);
  await goTo(page, 'k', 'The council');
  await link(page, 'two council members');
  await note(page, `${SECRETS.note} told me at the gate.`);
  const card = claimCard(page);
  await card.getByLabel('Keep this note here').press('Space');
  await card.locator('.source-details summary').press('Enter');
  const affiliation = card.getByLabel('Affiliation');
  await affiliation.fill(`On the board of ${SECRETS.source} Savings`);
  await press(page, 'Tab');
  await card.getByLabel('Keep these details here').press('Space');
  await press(page, 'Escape');
  await expectSaved(page);
}

const inTheFile = (dialog: Locator) => dialog.getByRole('region', { name: 'What is in the file' });

export async function sendBoth(
  app: RunningApp,
  folder: string,
): Promise<{ blind: string; open: string }> {
  const blind = await sendForReview(app, join(folder, 'blind.html'), async (dialog) => {
    await expect(dialog.getByRole('radio', { name: /^Blind/u })).toBeChecked();
    await expect(inTheFile(dialog)).toContainText('7 claims');
  });
  const open = await sendForReview(app, join(folder, 'open.html'), async (dialog) => {
    await press(app.page, 'ArrowDown');
    await expect(dialog.getByRole('radio', { name: /^Open/u })).toBeChecked();
    await expect(inTheFile(dialog)).toContainText('7 claims, 2 sources');
    await expect(inTheFile(dialog)).toContainText('the details of 1 source');
    await expect(inTheFile(dialog)).not.toContainText(SECRETS.note);
  });
  const files = await Promise.all([blind, open].map((path) => readFile(path)));
  const secrets = Object.values(SECRETS);
  expect(
    files.map((file) => tracesOf(secrets, file)),
    'what was to stay at home',
  ).toEqual([[], []]);
  // What is not confidential shows that the search finds what is there.
  const shown = ['We were told by letter', SHOWN_NOTE];
  expect(files.map((file) => tracesOf(shown, file))).toEqual([shown.slice(0, 1), shown]);
  return { blind, open };
}
