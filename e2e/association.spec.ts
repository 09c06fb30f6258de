import { join } from 'node:path';
import { answerDialogs, chooseMenu, runToEnd, shownDialogs } from './support';
import { article, library, notice, press } from './support/desk';
import { expect, test } from './support/faultless';
import { copyOf, ownPath } from './support/files';

test('files opened from outside arrive: libraries, articles, also while the app runs', async ({
  launchApp,
}) => {
  const first = await copyOf('old-locks.txt');
  const app = await launchApp({ args: [first] });
  const { page } = app;
  await expect(article(page)).toContainText('Nobody asked us.');

  await test.step('a second start hands its article to the first', async () => {
    await runToEnd(app.userData, { args: [await copyOf('night-ferry.md')] });
    await expect(article(page)).not.toContainText('Nobody asked us.');
    await runToEnd(app.userData, { args: [ownPath('gone.txt')] });
    await expect(notice(page, 'gone.txt could not be read')).toBeVisible();
    await press(page, 'Control+w');
    await expect(library(page).getByRole('listitem')).toHaveCount(2);
  });

  await test.step('the libraries that were open last are on the start screen', async () => {
    const harbour = join(app.userData, 'Harbour.sourcemark');
    await answerDialogs(app.electron, { save: harbour });
    await chooseMenu(app.electron, 'library.new');
    const others = page.getByRole('region', { name: 'Other libraries' });
    await expect(others.getByRole('button')).toHaveText(/^Library .*sourcemark-e2e/u);
    await others.getByRole('button').press('Enter');
    await expect(library(page).getByRole('listitem')).toHaveCount(2);
    await runToEnd(app.userData, { args: [harbour] });
    await expect(library(page).getByText(/^Articles you open are kept here/u)).toBeVisible();
  });

  await test.step('one that is gone says so, and the open one stays', async () => {
    await runToEnd(app.userData, { args: [join(app.userData, 'Gone.sourcemark')] });
    await expect.poll(() => shownDialogs(app.electron)).toHaveLength(2);
    const [, told] = await shownDialogs(app.electron);
    expect(told?.message).toBe('The library Gone.sourcemark could not be opened.');
    expect(told?.detail).toContain('stays open');
    await expect(library(page)).toBeVisible();
  });
});
