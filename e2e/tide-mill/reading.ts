import { dirname, join } from 'node:path';
import { expect } from 'playwright/test';
import { expectCounts, goTo, inspector, press } from '../support/desk';
import type { FilePage } from '../support/filePage';
import { beginIn, continueIn, expectKept, finishAndSave, mailed } from '../support/reviewing';
import { ANALYST, BLIND, note, OPEN, select, SHOWN_NOTE, tag } from './story';

export const QUESTION = 'Which survey, and who paid for it?';
export const WHY = 'A guess, and nobody is named.';

/** Opens a file as a plain page, in a browser whose data is the reader's. */
export type OpenAs = (reader: string, file: string) => Promise<FilePage>;

/** Reads the bare text by keyboard, in two sittings: 1 beginning, 7 tags, 1 tag undone (2), 1 end: 11 changes. */
export async function readBlind(openAs: OpenAs, copy: string): Promise<string> {
  const file = await mailed(copy, join(dirname(copy), 'berit'));
  const first = await openAs(BLIND, file);
  expect(new URL(first.page.url()).protocol).toBe('file:');
  await expect(first.page.getByRole('main')).toContainText(`Sent for review by ${ANALYST}`);
  await expect(first.page.getByRole('main')).toContainText('A blind review.');
  await beginIn(first.page, BLIND);
  await tag(first.page, 'The council', '2');
  await tag(first.page, 'Repairs', '1');
  await tag(first.page, '“We were', '3');
  await expectKept(first.page, 3);
  await first.close();

  const second = await openAs(BLIND, file);
  const { page } = second;
  await expect(page.getByRole('main')).toContainText('3 claims tagged');
  await continueIn(page, BLIND);
  await expectKept(page, 3);
  await tag(page, 'A spokeswoman', '4');
  await tag(page, 'The Orrin Post', '1');
  await tag(page, 'Losing', '5');
  await expectCounts(page, { ...BERITS, unattributed: 1, sourced: 2, 'on-record': 1 });
  await press(page, 'Control+z');
  await goTo(page, 'j', 'The wheel');
  await select(page, 'The wheel turned all winter', 5);
  await press(page, '1');
  await tag(page, '“Nobody', '3');
  await expectCounts(page, BERITS);
  await expectKept(page, 9);
  return finishAndSave(second, file);
}

/** Berit's tags, down her column. */
const BERITS = { anonymous: 1, sourced: 3, 'on-record': 2, response: 1 } as const;

/**
 * Judges the claims by keyboard, in two sittings: 1 beginning, 7 verdicts, 2 notes, 1 own claim, 1 end: 12 changes.
 * G goes to what is not judged, in the order of the text.
 */
export async function readOpen(openAs: OpenAs, copy: string): Promise<string> {
  const file = await mailed(copy, join(dirname(copy), 'jonas'));
  const first = await openAs(OPEN, file);
  await expect(first.page.getByRole('main')).toContainText(`You see the 7 claims that ${ANALYST}`);
  await beginIn(first.page, OPEN);
  await press(first.page, 'g', 'a', 'g');
  await expect(inspector(first.page)).toContainText(SHOWN_NOTE);
  await press(first.page, 'q');
  await note(first.page, QUESTION);
  await press(first.page, 'g');
  await select(first.page, '“We were told by letter,”', 5);
  await press(first.page, '+', 'g', 'a');
  await expectKept(first.page, 5);
  await first.close();

  const second = await openAs(OPEN, file);
  const { page } = second;
  await expect(page.getByRole('main')).toContainText('4 of 7 claims judged');
  await continueIn(page, OPEN);
  await press(page, 'g', '1', 'g', 'x');
  await note(page, WHY);
  await press(page, 'g', 'a');
  await expect(page.locator('.how-far')).toContainText('7 of 7 judged');
  await tag(page, '“Nobody', '3');
  await expectKept(page, 10);
  const path = await finishAndSave(second, file);
  expect((await second.requests()).filter((url) => !/^(?:file|data|blob):/u.test(url))).toEqual([]);
  return path;
}
