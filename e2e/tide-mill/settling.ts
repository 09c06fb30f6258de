import { expect, type Page } from '@playwright/test';
import type { RunningApp } from '../support';
import {
  announced,
  article,
  expectCounts,
  expectSaved,
  goTo,
  inspector,
  openFromLibrary,
  outline,
  press,
  write,
} from '../support/desk';
import { chooseReviews, factsOf } from '../support/reviewing';
import { BLIND, OPEN } from './story';

export const ANSWER = 'The survey of 3 March; the council paid.';

/** Two changes of the article: one a file. Berit alone differs from Ada in 4 places, Jonas in 5: see story.ts. */
export async function bringBothIn(app: RunningApp, berits: string, jonas: string): Promise<void> {
  const { page } = app;
  const alone = await chooseReviews(app, [berits]);
  expect(await factsOf(alone.locator('.incoming'))).toMatchObject({
    'Own claims': '7',
    Verdicts: 'none',
    Differences: '4 from your claims',
    Changes: '11 new changes',
  });
  await alone.getByRole('button', { name: 'Bring in', exact: true }).press('Enter');
  await expect(alone).toContainText('Brought in.');
  await press(page, 'Escape');

  const two = await chooseReviews(app, [berits, jonas]);
  const [known, fresh] = [two.locator('.incoming').first(), two.locator('.incoming').last()];
  await expect(known).toContainText('Nothing new: everything in this file is here already.');
  expect(await factsOf(known)).toMatchObject({ Changes: '0 new changes, 11 here already' });
  expect(await factsOf(fresh)).toMatchObject({
    'Own claims': '1',
    Verdicts: '3 agree, 3 disagree, 1 ask',
    Notes: '2',
    Differences: '5 from your claims',
    Changes: '12 new changes',
  });
  await fresh.getByRole('button', { name: 'Bring in', exact: true }).press('Enter');
  await expect(fresh).toContainText('Brought in.');
  await press(page, 'Escape');
  await expect(article(page)).toBeFocused();
  await expectSaved(page);
}

/** The six places where not all three have the same, in the order of the text. */
const DIFFERENCES = [
  ['Repairs would', 'Mine SRC', 'SRC', '?', 'Question'],
  ['“We were told', 'Mine REC', 'REC', 'REC', 'Boundary'],
  ['The Orrin Post', 'Mine OBS', 'SRC', 'SRC', 'Tag'],
  ['Losing the mill', 'Mine NONE', '–', '–', 'Not tagged by a reader, Rejected'],
  ['The wheel turned', 'Mine SRC', 'SRC', 'SRC', 'Boundary'],
  ['“Nobody asked', 'Mine –', 'REC', 'REC', 'Only tagged by a reader'],
] as const;

const rowsOf = (page: Page) => outline(page).locator('.difference-list .rows li');

export async function expectDifferences(page: Page, settled: readonly boolean[]): Promise<void> {
  await outline(page)
    .getByRole('tab', { name: /^Differences/u })
    .press('Enter');
  const open = settled.filter((each) => !each).length;
  await expect(outline(page)).toContainText(`${String(open)} open, ${String(6 - open)} settled`);
  await expect(rowsOf(page)).toHaveText(
    DIFFERENCES.map(
      ([words, mine, berit, jonas, aspects], i) =>
        new RegExp(
          `^${words}.*${mine}\\s*${BLIND} ${berit.replace('?', '\\?')}\\s*${OPEN} ${jonas.replace('?', '\\?')}\\s*${settled[i] === true ? 'Settled · ' : ''}${aspects}$`,
          'u',
        ),
    ),
  );
}

/*
 * Agreement with Berit. Matched: sentences 1 to 5 and 7; of Ada's seven claims the sixth is hers alone, and Berit's
 * on sentence 8 is extra. The same tag on 5 of the 6: p_o = 5/6. Tags in the six, Ada's and Berit's: anonymous 1
 * and 1, sourced 2 and 3, on record 1 and 1, response 1 and 1, observed 1 and 0;
 * p_c = (1*1 + 2*3 + 1*1 + 1*1 + 1*0) / 36 = 9/36. kappa = (5/6 - 1/4) / (1 - 1/4) = 7/9 = 0.777..., printed 0.78.
 *
 * Extent. Ada tagged 72 + 59 + 54 + 50 + 59 + 46 + 49 = 389 characters, Berit 72 + 59 + 54 + 50 + 59 + 27 + 36 = 357;
 * both 72 + 59 + 54 + 50 + 59 + 27 = 321, so either 389 + 357 - 321 = 425, and 321/425 = 75.5 %. Over both
 * T = 2 * 489 = 978, tagged U = 746, untagged G = 232; the squares of the lengths sum to 22079 + 19587 = 41666.
 * D_o = (389 - 321) + (357 - 321) = 104; D_e = T * U * G / (T^2 - G - 41666) = 169264416 / 914586 = 185.07;
 * 1 - D_o/D_e = 0.4381, printed 0.44, over 14 stretches.
 *
 * Agreement with Jonas, over what he judged and did not only ask about: all but sentence 2, so 6 of Ada's claims, of
 * which the sixth has no version of his; 5 matched. His claim on sentence 8 is extra. The same tag on 4 of the 5:
 * p_o = 4/5. Ada's and Jonas's: anonymous 1 and 1, on record 1 and 1, response 1 and 1, observed 1 and 0, sourced 1
 * and 2; p_c = (1 + 1 + 1 + 0 + 2) / 25 = 1/5. kappa = (4/5 - 1/5) / (4/5) = 3/4, printed 0.75.
 */
export const FIGURES = [
  { reader: BLIND, matched: 6, mine: 7, extra: 1, kappa: '0.78', same: 5 },
  { reader: OPEN, matched: 5, mine: 6, extra: 1, kappa: '0.75', same: 4 },
] as const;
export const EXTENT = '0.44';

export async function expectAgreement(page: Page): Promise<void> {
  await goTo(page, 'k', 'Tide Mill');
  const panel = inspector(page).getByRole('region', { name: 'Agreement' });
  for (const { reader, matched, mine, extra, kappa } of FIGURES) {
    const block = panel.getByRole('listitem').filter({ hasText: `only by ${reader}` });
    await expect(block).toContainText(
      `${String(matched)} of your ${String(mine)} claims matched, ${String(extra)} only by ${reader}`,
    );
    const tags = block.getByRole('row').filter({ hasText: /^Tags/u });
    await expect(tags).toContainText(kappa);
    await expect(tags).toContainText(`${String(matched)} matched claims`);
  }
  const extent = panel
    .getByRole('row')
    .filter({ hasText: /^Extent/u })
    .first();
  await expect(extent.locator('.number')).toHaveText(EXTENT);
}

/** What stands after settling: of Ada's seven claims one is gone, two have another tag; one is Jonas's. */
const SETTLED_COUNTS = {
  anonymous: 1, // 1
  sourced: 2, // 2, 5: theirs
  'on-record': 2, // 3, and Jonas's words of it: both
  response: 1, // 4
  observed: 1, // 7: edited
} as const;
const EDITED = 'Tag as observed';

/** Five rulings and one edit: 6 changes. The last difference is left open. */
export async function settle(page: Page): Promise<void> {
  await press(page, 'd', 'Shift+E');
  const record = inspector(page).getByRole('textbox', { name: /^Note for the record/u });
  await write(page, record, ANSWER);
  await press(page, 'Escape', 'm');
  await expect(announced(page, /5 differences left/u)).toBeVisible();
  await press(page, 'b');
  await expect(announced(page, /4 differences left/u)).toBeVisible();
  await press(page, 't');
  await expect(announced(page, /3 differences left/u)).toBeVisible();
  await press(page, 'n');
  await expect(announced(page, /2 differences left/u)).toBeVisible();
  await press(page, 'e');
  await expect(announced(page, /1 difference left/u)).toBeVisible();
  await press(page, '6');
  await expectCounts(page, SETTLED_COUNTS);
}

const ALL_BUT_ONE = [true, true, true, true, true, false];

/** 2 undone and 2 done again: 4 changes. */
export async function undoAndRedo(page: Page): Promise<void> {
  await press(page, 'Control+z');
  await expect(announced(page, `Undo: ${EDITED}`)).toBeVisible();
  await expectCounts(page, { ...SETTLED_COUNTS, sourced: 3, observed: 0 });
  await press(page, 'Control+z');
  await expect(announced(page, /Undo: Settle by editing/u)).toBeVisible();
  await expectDifferences(page, [true, true, true, true, false, false]);
  await press(page, 'Escape', 'Control+Shift+z');
  await expect(announced(page, /Redo: Settle by editing/u)).toBeVisible();
  await press(page, 'Control+Shift+z');
  await expect(announced(page, `Redo: ${EDITED}`)).toBeVisible();
  await expectCounts(page, SETTLED_COUNTS);
  await expectDifferences(page, ALL_BUT_ONE);
  await expectSaved(page);
}

/** Once more after a new start: 2 changes. */
export async function undoAfterRestart(page: Page): Promise<void> {
  await openFromLibrary(page, 'Tide Mill at Orrin');
  await expectDifferences(page, ALL_BUT_ONE);
  await press(page, 'Escape', 'Control+z');
  await expect(announced(page, `Undo: ${EDITED}`)).toBeVisible();
  await press(page, 'Control+Shift+z');
  await expect(announced(page, `Redo: ${EDITED}`)).toBeVisible();
  await expectCounts(page, SETTLED_COUNTS);
  await expectAgreement(page);
}
