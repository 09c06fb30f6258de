import {
  expectSaved,
  exportJson,
  goTo,
  importFixture,
  inspector,
  notice,
  openFromLibrary,
  press,
  saving,
} from './support/desk';
import { expect, test } from './support/faultless';
import { ownPath } from './support/files';
import { firstLibrary, held, lockLibrary } from './support/libraryFile';
import { reviewFileBy } from './support/readers';
import { readJson } from './support/report';
import { chooseReviews } from './support/reviewing';

const TITLE = 'Canal Board Weighs Closing Two Old Locks';
const SPOKESMAN = 'A spokesman for the canal board declined to comment.';
const LABEL = 'Bring in the review by Ben Auer (2 changes)';

test('a review that was being brought in when the app was killed is there once, and its file is no news', async ({
  launchApp,
}) => {
  const app = await launchApp();
  await importFixture(app, 'old-locks.txt');
  const before = ownPath('before.json');
  await exportJson(app, before);
  const ben = await reviewFileBy('Ben Auer', await readJson(before), (reader) => {
    reader.tag(SPOKESMAN, 'response');
  });
  const file = firstLibrary(app.userData);
  const dialog = await chooseReviews(app, [ben]);
  const release = lockLibrary(file);
  await dialog.getByRole('button', { name: 'Bring in', exact: true }).press('Enter');
  await expect(dialog).toContainText('Brought in.');
  await expect(saving(app.page)).toContainText('Not saved: Another program is writing');
  await app.kill();
  expect(held(file).changes).toEqual([]);
  release();

  const second = await launchApp({ userData: app.userData });
  await expect(notice(second.page, 'had not reached the library and was sent again')).toBeVisible();
  await openFromLibrary(second.page, TITLE);
  await expectSaved(second.page);
  await goTo(second.page, 'k', TITLE.slice(0, 20));
  const takeBack = inspector(second.page).getByRole('button', { name: /^Take back the review/u });
  await expect(takeBack).toHaveCount(1);
  expect(held(file).changes.map(({ label }) => label)).toEqual([LABEL]);
  // What shows as saved outlives the next kill too.
  await second.kill();

  const third = await launchApp({ userData: app.userData });
  await openFromLibrary(third.page, TITLE);
  const again = await chooseReviews(third, [ben]);
  await expect(again).toContainText('Nothing new: everything in this file is here already.');
  await press(third.page, 'Escape');
  expect(held(file).changes.map(({ label }) => label)).toEqual([LABEL]);
});
