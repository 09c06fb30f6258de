import type { Locator, Page } from '@playwright/test';
import { COMMANDS, type Command } from '../src/shared/api';
import {
  announced,
  article,
  claimCard,
  expectCounts,
  expectSaved,
  expectSelected,
  goTo,
  highlighted,
  importFixture,
  inspector,
  outline,
  press,
} from './support/desk';
import { expect, test } from './support/faultless';

/** The sentences of the fixture as a reader counts them, and whether they are part of the body. */
const SENTENCES: readonly (readonly [string, boolean])[] = [
  ['Canal Board Weighs Closing Two Old Locks', false],
  ['By Mira Tolland', false],
  [
    'The canal board plans to close both old locks before winter, people familiar with the plan said.',
    true,
  ],
  ['Repairs would cost 14 million crowns, according to the board’s tender papers.', true],
  ['“The gates have not been tested since spring,” said Edda Roon, a former lock keeper.', true],
  ['“Nobody asked us.”', true],
  ['A spokesman for the canal board declined to comment.', true],
  ['The Vessen Courier reviewed the tender papers, which run to 212 pages.', true],
  ['Such a closure risks cutting off the upper harbor.', true],
  ['The plan has been ready since June, the people familiar with the plan said.', true],
  ['“We will not be hurried,” Roon said.', true],
  ['Write to Mira Tolland at mira.tolland@vessencourier.example', false],
];

/** Waits until the element is inside the article's pane and over or under the claim in focus, at any width. */
async function expectBesideFocus(page: Page, element: Locator): Promise<void> {
  const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  for (const width of [900, 1700, 800, size.width]) {
    await page.setViewportSize({ ...size, width });
    await expect
      .poll(
        () =>
          element.evaluate((list) => {
            const [range] = CSS.highlights.get('focus') ?? [];
            const words = (range as Range).getBoundingClientRect();
            const pane = list.closest('[data-scroller]')?.getBoundingClientRect();
            const { left, right, top, bottom } = list.getBoundingClientRect();
            return {
              inside: pane !== undefined && pane.left <= left && right <= pane.right,
              overOrUnder: left < words.right && words.left < right,
              apart: bottom <= words.top || words.bottom <= top,
            };
          }),
        { message: `at ${String(width)} pixels` },
      )
      .toEqual({ inside: true, overOrUnder: true, apart: true });
  }
}

const quotation = (page: Page) => claimCard(page).getByRole('blockquote');

/** The landmark in which the keyboard focus is, and the element, in short. */
function focused(page: Page): Promise<{ pane: string; element: string }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const pane = element?.closest('nav, main, aside, footer')?.tagName.toLowerCase() ?? 'none';
    return {
      pane,
      element: `${pane} ${element?.id ?? ''} ${element?.outerHTML.slice(0, 200) ?? ''}`,
    };
  });
}

/** Presses a key until the article has the focus again; gives the panes gone through. */
async function round(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<readonly string[]> {
  const panes: string[] = [];
  let before = '';
  for (let presses = 0; presses < 100; presses += 1) {
    await page.keyboard.press(key);
    const { pane, element } = await focused(page);
    expect(element, `${key} moves the focus`).not.toBe(before);
    before = element;
    if (panes.at(-1) !== pane) panes.push(pane);
    if (await article(page).evaluate((frame) => frame === document.activeElement)) return panes;
  }
  throw new Error(`${key} never came back to the article`);
}

/** Clicks on some words of the article, `aside` pixels from their middle. */
async function clickWords(page: Page, words: string, aside: number): Promise<void> {
  const place = await article(page).evaluate((frame, wanted) => {
    const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    throw new Error(`the article has no ${wanted}`);
  }, words);
  await page.mouse.click(place.x + aside, place.y);
}

test('every sentence is reached and tagged by keyboard alone', async ({ launchApp }) => {
  const app = await launchApp();
  const { page } = app;
  await importFixture(app, 'old-locks.txt');

  for (const [i, [words, body]] of SENTENCES.entries()) {
    expect(await highlighted(page, 'cursor')).toEqual([words]);
    if (body) await press(page, '6');
    if (body) await expect(quotation(page)).toHaveText(words);
    if (i < SENTENCES.length - 1) await goTo(page, 'j', SENTENCES[i + 1]?.[0] ?? '');
  }
  await press(page, 'j');
  expect(await highlighted(page, 'cursor')).toEqual([SENTENCES.at(-1)?.[0]]);
  await expectCounts(page, { observed: SENTENCES.filter(([, body]) => body).length });
  await expect(page.getByText('Coverage 100%')).toBeVisible();
  await expect(outline(page)).toContainText('Every sentence of the body carries a tag.');
  await goTo(page, 'k', SENTENCES[0]?.[0] ?? '');

  await test.step('N finds what is untagged', async () => {
    await goTo(page, 'j', 'Such a closure');
    await press(page, '6');
    await goTo(page, 'k', 'By Mira');
    await press(page, 'n');
    expect(await highlighted(page, 'cursor')).toEqual([
      'Such a closure risks cutting off the upper harbor.',
    ]);
  });

  await test.step('no pane traps the keyboard', async () => {
    await expect(article(page)).toBeFocused();
    const forward = await round(page, 'Tab');
    const back = await round(page, 'Shift+Tab');
    for (const pane of ['nav', 'main', 'aside']) {
      expect(forward).toContain(pane);
      expect(back).toContain(pane);
    }
  });
});

test('claims four deep are reached by C, by click and in the list', async ({ launchApp }) => {
  const app = await launchApp();
  const { page } = app;
  await importFixture(app, 'old-locks.txt');
  const sentence = 'Repairs would cost 14 million crowns, according to the board’s tender papers.';
  const nested = ['Repairs would cost 14 million crowns,', '14 million crowns,', 'million'];
  await goTo(page, 'j', 'Repairs');
  await press(page, '1');
  await expect(quotation(page)).toHaveText(sentence);
  await press(page, 'ArrowRight', 'Shift+ArrowRight*5');
  await expectSelected(page, nested[0] ?? '');
  await press(page, '2');
  await expect(quotation(page)).toHaveText(nested[0] ?? '');
  await press(page, 'ArrowRight*4', 'Shift+ArrowRight*2');
  await expectSelected(page, nested[1] ?? '');
  await press(page, '3');
  await expect(quotation(page)).toHaveText(nested[1] ?? '');
  await press(page, 'ArrowRight*5');
  await expectSelected(page, 'million');
  await press(page, '6');
  const all = [sentence, ...nested];
  await expectCounts(page, { sourced: 1, anonymous: 1, 'on-record': 1, observed: 1 });

  const here = inspector(page).getByRole('region', { name: 'Claims here' });
  await test.step('C goes round', async () => {
    await press(page, 'k', 'j');
    await expect(here.getByRole('button')).toHaveCount(4);
    for (const words of [...all, sentence]) {
      await press(page, 'c');
      await expect(quotation(page)).toHaveText(words);
      expect(await highlighted(page, 'focus')).toEqual([words]);
    }
  });

  await test.step('comma and full stop go out and in', async () => {
    await press(page, 'k', 'j', '.');
    await expect(quotation(page)).toHaveText(nested[0] ?? '');
    await press(page, '.', '.', '.');
    await expect(announced(page, 'No narrower claim here')).toBeVisible();
    expect(await highlighted(page, 'focus')).toEqual(['million']);
    await press(page, ',');
    expect(await highlighted(page, 'focus')).toEqual([nested[1]]);
    await press(page, ',', ',', ',');
    await expect(announced(page, 'No wider claim here')).toBeVisible();
    expect(await highlighted(page, 'focus')).toEqual([sentence]);
  });

  await test.step('a click lists every claim under the pointer, to be walked and chosen', async () => {
    await press(page, 'k', 'j');
    await clickWords(page, 'million', 0);
    const picker = page.getByRole('listbox', { name: '4 claims at this place' });
    await expect(picker.getByRole('option')).toHaveCount(4);
    await expect(picker.getByRole('option', { selected: true })).toBeFocused();
    await expect(quotation(page)).toHaveText('million');
    await expectBesideFocus(page, picker);
    await press(page, 'ArrowDown*2');
    await expect(quotation(page)).toHaveText(nested[0] ?? '');
    await press(page, 'Escape');
    await expect(picker).toHaveCount(0);
    await expect(article(page)).toBeFocused();
    await expect(quotation(page)).toHaveText(nested[0] ?? '');
    await clickWords(page, 'million', 10);
    await picker.getByRole('option', { name: /^1 Sourced/u }).click();
    await expect(quotation(page)).toHaveText(sentence);
    await expect(picker).toHaveCount(0);
    await expect(article(page)).toBeFocused();
  });

  await test.step('a click takes the innermost, the next click the one around it', async () => {
    await press(page, 'k', 'j');
    for (const [i, words] of [...all.toReversed(), 'million'].entries()) {
      // Two quick clicks on one spot would be a double click, which selects.
      await clickWords(page, 'million', i % 2 === 0 ? -10 : 10);
      await expect(quotation(page)).toHaveText(words);
    }
    await here
      .getByRole('button', { name: nested[1] ?? '' })
      .first()
      .click();
    await press(page, 'k');
  });

  await test.step('the list of claims', async () => {
    await outline(page)
      .getByRole('tab', { name: /^Claims/u })
      .press('Enter');
    const list = outline(page).getByRole('list', { name: 'Claims' });
    await expect(list.getByRole('button')).toHaveCount(4);
    for (const [i, words] of all.entries()) {
      await list.getByRole('button').nth(i).press('Enter');
      await expect(quotation(page)).toHaveText(words);
    }
    await press(page, 'Escape');
    await expect(article(page)).toBeFocused();
  });

  await test.step('another tag on the same words, deleted and brought back', async () => {
    await press(page, 'k', 'j', 'Shift+5');
    await expectCounts(page, {
      sourced: 1,
      anonymous: 1,
      'on-record': 1,
      observed: 1,
      unattributed: 1,
    });
    await press(page, 'Delete');
    await expect(announced(page, 'Delete the claim')).toBeVisible();
    await expectCounts(page, { sourced: 1, anonymous: 1, 'on-record': 1, observed: 1 });
    await press(page, 'Control+z');
    await expect(quotation(page)).toHaveText(sentence);
    await press(page, 'Control+z');
    await expectCounts(page, { sourced: 1, anonymous: 1, 'on-record': 1, observed: 1 });
  });

  await test.step('a double click and the toolbar', async () => {
    await press(page, 'k');
    await article(page)
      .getByText('Edda Roon')
      .dblclick({ position: { x: 60, y: 16 } });
    const toolbar = page.getByRole('toolbar', { name: 'Tag the selection' });
    await expect(toolbar).toBeVisible();
    const words = await page.evaluate(() => String(getSelection()).trim());
    await toolbar.getByRole('button', { name: /On record/u }).click();
    await expect(quotation(page)).toHaveText(words);
    await expect(toolbar).toBeHidden();
    await expectSaved(page);
  });
});

test('the sheet, the palette and Escape', async ({ launchApp }) => {
  const app = await launchApp();
  const { page } = app;
  await importFixture(app, 'old-locks.txt');

  await test.step('the sheet names every key', async () => {
    await press(page, '?');
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    const named = (COMMANDS as readonly Command[]).filter(({ keys }) => keys.length > 0);
    expect((await sheet.getByRole('term').allTextContents()).toSorted()).toEqual(
      named.map(({ label }) => label.replace('…', '')).toSorted(),
    );
    await expect(sheet.getByText('Ctrl+Shift+Z')).toBeVisible();
    await press(page, '1');
    await expectCounts(page, {});
    await press(page, 'Escape');
    await expect(sheet).toBeHidden();
    await expect(article(page)).toBeFocused();
  });

  await test.step('the palette runs a command', async () => {
    await goTo(page, 'j', 'Repairs');
    await press(page, 'Control+k');
    const palette = page.getByRole('dialog', { name: 'Command palette' });
    await expect(palette.getByRole('combobox')).toBeFocused();
    await page.keyboard.type('tag as obs');
    await expect(palette.getByRole('option', { selected: true })).toContainText('Tag as observed');
    await press(page, 'Enter');
    await expect(palette).toBeHidden();
    await expectCounts(page, { observed: 1 });
    await expect(article(page)).toBeFocused();
  });

  await test.step('Escape comes back from everywhere', async () => {
    await press(page, 'e');
    await expect(inspector(page).getByRole('textbox', { name: /^Note/u })).toBeFocused();
    await page.keyboard.type('123 jk');
    await press(page, 'Escape');
    await expect(article(page)).toBeFocused();
    await expectCounts(page, { observed: 1 });
    await expect(inspector(page).getByRole('textbox', { name: /^Note/u })).toHaveValue('123 jk');

    await press(page, 'Enter');
    await expect(
      inspector(page).getByRole('button', { name: /Observed/u, pressed: true }),
    ).toBeFocused();
    await press(page, 'Escape');
    await expect(article(page)).toBeFocused();

    await outline(page)
      .getByRole('tab', { name: /^Blocks/u })
      .press('Enter');
    await press(page, 'Escape');
    await expect(article(page)).toBeFocused();

    for (const key of ['s', 'Control+e', 'Control+k'] as const) {
      await press(page, key);
      await expect(page.getByRole('dialog')).toBeVisible();
      await press(page, 'Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await expect(article(page)).toBeFocused();
    }

    await press(page, 'ArrowRight');
    await expectSelected(page, 'Repairs');
    await press(page, 'Escape');
    await expectSelected(page, '');
  });

  await test.step('panes come and go', async () => {
    await press(page, 'Control+b');
    await expect(outline(page)).toBeHidden();
    await press(page, 'Control+i');
    await expect(inspector(page)).toBeHidden();
    await press(page, 'Control+b', 'Control+i');
    await expect(outline(page)).toBeVisible();
    await expect(inspector(page)).toBeVisible();
    await expectSaved(page);
  });
});

test('a number answers what a claim asks for, and the facts are at hand anywhere', async ({
  launchApp,
}) => {
  const app = await launchApp();
  const { page } = app;
  await importFixture(app, 'old-locks.txt');
  await goTo(page, 'j', 'The Vessen');
  await press(page, '6', 'y');
  await expect(announced(page, /^Only an unattributed claim has a reason/u)).toBeVisible();

  await press(page, 't', '4');
  await expect(inspector(page).getByLabel('Check')).toHaveValue('contradicted');
  await expectCounts(page, { observed: 1 });
  await press(page, 't');
  const dialog = page.getByRole('dialog', { name: 'How was it checked?' });
  await expect(dialog.getByRole('button', { pressed: true })).toContainText('Contradicted');
  await press(page, 'ArrowDown', 'Enter');
  await expect(inspector(page).getByLabel('Check')).toHaveValue('confirmed');
  await expect(article(page)).toBeFocused();

  await press(page, 'Shift+E');
  const summary = page.getByRole('dialog').getByLabel(/^Source summary statement/u);
  await expect(summary).toBeFocused();
  await page.keyboard.insertText('It stands on the tender papers.');
  await press(page, 'Escape');
  await expect(article(page)).toBeFocused();
  await press(page, 'Shift+E');
  await expect(summary).toHaveValue('It stands on the tender papers.');
  await press(page, 'Escape');
  await expectSaved(page);
});
