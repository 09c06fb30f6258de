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
  notice,
  outline,
  press,
} from './support/desk';
import { expect, test } from './support/faultless';

test('who is cited, by which words and through whom, by keyboard', async ({ launchApp }) => {
  const app = await launchApp();
  const { page } = app;
  await importFixture(app, 'old-locks.txt');
  const card = claimCard(page);
  const chain = card.getByRole('button', { name: /Supports · / });
  const picker = page.getByRole('dialog', { name: 'Link a source' });
  const link = async (words: string) => {
    await press(page, 's');
    await expect(picker.getByRole('combobox')).toBeFocused();
    await page.keyboard.type(words);
    await press(page, 'Enter');
    await expect(picker).toBeHidden();
  };
  await goTo(page, 'j', '“The gates');
  await press(page, '3');
  await expectCounts(page, { 'on-record': 1 });

  await test.step('without a source the selected words become the mention of the first one', async () => {
    await press(page, 'q');
    await expect(announced(page, 'Claim 1 has no source yet: link one first')).toBeVisible();
    await link('Edda Roon');
    await expect(chain).toHaveText([/^Edda RoonSupports/u]);
    await press(page, 'Shift+M', 'Shift+Q');
    expect(await highlighted(page, 'mention')).toEqual([]);
  });

  await test.step('words are selected and marked, painted, named and cleared', async () => {
    await press(page, 'ArrowRight*10', 'Shift+ArrowRight');
    await expectSelected(page, 'Edda Roon,');
    await press(page, 'm');
    await expect(announced(page, 'Mark “Edda Roon” as the mention of Edda Roon')).toBeVisible();
    await press(page, 'ArrowLeft');
    await expectSelected(page, 'said');
    await press(page, 'q');
    await expect(announced(page, 'Mark “said” as the cue of Edda Roon')).toBeVisible();
    await expect.poll(() => highlighted(page, 'mention')).toEqual(['Edda Roon']);
    expect(await highlighted(page, 'cue')).toEqual(['said']);
    await press(page, 'Shift+Q');
    await expect.poll(() => highlighted(page, 'cue')).toEqual([]);
    await press(page, 'Control+z');
    await expect.poll(() => highlighted(page, 'cue')).toEqual(['said']);
    await expect(card.getByText('said', { exact: true })).toBeVisible();
  });

  await test.step('a chain is made, refused as a loop, and kept when its middle goes', async () => {
    await link('a lock official');
    await link('the port board');
    await expect(chain).toHaveCount(3);
    await press(page, 'w*2');
    await expect(announced(page, /^2 of 3: a lock official, supports/u)).toBeVisible();
    await press(page, '>');
    await expect(announced(page, 'Cite a lock official through Edda Roon')).toBeVisible();
    await press(page, 'w', '>', '>');
    await expect(announced(page, 'Cite the port board through a lock official')).toBeVisible();
    await expect(
      card.getByRole('button', { name: /cited through a lock official/u }),
    ).toBeVisible();

    await press(page, 'w', 'Enter');
    await card.getByLabel('Cited through').selectOption({ label: 'the port board' });
    await expect(
      notice(
        page,
        'Edda Roon cannot be cited through the port board: the port board is cited through Edda Roon.',
      ),
    ).toBeVisible();
    await card.getByRole('button', { name: 'Unlink a lock official' }).press('Enter');
    await expect(
      announced(page, 'Unlink a lock official: the port board is now cited through Edda Roon'),
    ).toBeVisible();
    await expect(card.getByRole('button', { name: /cited through Edda Roon/u })).toHaveText(
      /^the port board/u,
    );
    await press(page, 'Escape', 'Control+z');
    await expect(chain).toHaveCount(3);
    await expectSaved(page);
  });

  await test.step('a tag that the sources do not bear out is shown with its ways out, and listed', async () => {
    await press(page, '1');
    const mismatch = card.getByRole('group', { name: 'Tag and source disagree' });
    await expect(mismatch).toContainText('Tagged Sourced, but no document, record or institution');
    await press(page, 'l');
    const panel = outline(page).getByRole('tabpanel', { name: 'Claims' });
    await panel.getByRole('button', { name: 'Filter' }).press('Enter');
    await panel.getByLabel('Tag and source').selectOption({ label: 'Disagree' });
    await expect(panel).toContainText('Tag and source disagree');
    await mismatch.getByRole('button', { name: 'Tag it On record' }).press('Enter');
    await expectCounts(page, { 'on-record': 1 });
    await expect(mismatch).toHaveCount(0);
    await expect(panel).toContainText('No claim fits all of that.');
    await press(page, 'Escape');
    await expect(article(page)).toBeFocused();
  });
});
