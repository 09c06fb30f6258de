import { fileURLToPath } from 'node:url';
import { answerDialogs, chooseMenu, type RunningApp } from './support';
import { article, expectSaved, press } from './support/desk';

/** Stories with where and when they are taken to have appeared, and what is done with their first suggestions. */
const STORIES = [
  ['old-locks.txt', 'The Vessen Courier', '2026-02-11', ['a', 'a', 'a', 'a', 'a']],
  ['tide-mill.txt', 'The Haven Ledger', '2026-01-19', ['a', 'a', 'x', 'a']],
  ['night-ferry.md', 'The Haven Ledger', '2026-02-03', ['a', 'a', 'a']],
  ['tarn-hollow.txt', 'The Vessen Courier', '2026-03-02', ['a', 'a', 'a', 'x']],
] as const;

/** Brings up the figures across the sample and some stories, in a library that has the sample. */
export async function bringUpAcross({ page, electron }: RunningApp): Promise<void> {
  for (const [fixture, outlet, day, keys] of STORIES) {
    await press(page, 'Control+w');
    const path = fileURLToPath(new URL(`fixtures/${fixture}`, import.meta.url));
    await answerDialogs(electron, { open: [path] });
    await chooseMenu(electron, 'import.choose');
    await article(page).waitFor();
    await page.getByText(/^Suggestions \d/u).waitFor();
    await press(page, 'g', ...keys, 'Shift+e');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Outlet').fill(outlet);
    await dialog.getByLabel('Published').fill(day);
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expectSaved(page);
  }
  await press(page, 'Control+Shift+a');
  await page.getByRole('table', { name: 'Tags by outlet' }).waitFor();
}
