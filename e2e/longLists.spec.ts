import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importFiles, outline, press } from './support/desk';
import { expect, test } from './support/faultless';
import { ownPath } from './support/files';

const BLOCKS = 400;

test('of a long article the lists hold what one gets to, and all of it can be got to', async ({
  launchApp,
}) => {
  const app = await launchApp();
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 800 });
  const path = ownPath('long.txt');
  await mkdir(join(path, '..'), { recursive: true });
  const lines = Array.from({ length: BLOCKS }, (_, i) => `Paragraph ${String(i + 1)} says so.`);
  await writeFile(path, lines.join('\n\n'));
  await importFiles(app, path);
  const rowsOf = (name: string) =>
    outline(page).getByRole('list', { name }).getByRole('listitem').getByRole('button');

  await test.step('sentences that nobody tagged come as one scrolls', async () => {
    const untagged = rowsOf('Untagged sentences');
    await expect(untagged).toHaveCount(60);
    await untagged.last().scrollIntoViewIfNeeded();
    await expect(untagged.nth(100)).toBeAttached();
  });

  await test.step('End goes to the last block; Enter goes there in the article', async () => {
    const tab = outline(page).getByRole('tab', { name: /^Blocks/u });
    await tab.click();
    const blocks = rowsOf('Blocks');
    await blocks.first().focus();
    await press(page, 'End');
    await expect(blocks.last()).toBeFocused();
    await expect(blocks.last()).toHaveText(lines.at(-1) ?? '');
    await press(page, 'Enter');
    await expect(blocks.last()).toHaveAttribute('aria-current', 'location');
  });

  await test.step('the block that is read is there, however far down it is', async () => {
    await outline(page)
      .getByRole('tab', { name: /^Claims/u })
      .click();
    await outline(page)
      .getByRole('tab', { name: /^Blocks/u })
      .click();
    await expect(outline(page).locator('[aria-current="location"]')).toBeInViewport();
  });
});
