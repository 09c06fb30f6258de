import { expect } from '@playwright/test';
import { press } from './support/desk';
import { test } from './support/copyPage';
import { reviewIn, verdictsIn } from './support/reviewFile';
import { beginIn, continueIn, expectKept, kept } from './support/reviewing';

/** What the oldest browser that a review copy is for does not have: Safari 17.2, or any from an insecure origin. */
const LACKING = {
  globalThis: [
    ...['BroadcastChannel', 'scheduler', 'requestIdleCallback', 'cancelIdleCallback', 'Iterator'],
    ...[
      'navigation',
      'CloseWatcher',
      'EditContext',
      'showSaveFilePicker',
      'documentPictureInPicture',
    ],
  ],
  'Navigator.prototype': ['locks', 'userAgentData', 'storage'],
  'Crypto.prototype': ['randomUUID', 'subtle'],
  'Document.prototype': ['startViewTransition', 'caretPositionFromPoint'],
  'Element.prototype': ['checkVisibility', 'setHTMLUnsafe', 'moveBefore'],
  Promise: ['withResolvers', 'try'],
  Map: ['groupBy'],
  Object: ['groupBy'],
  Array: ['fromAsync'],
  URL: ['parse'],
  RegExp: ['escape'],
  'Set.prototype': ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf'],
  'Uint8Array.prototype': ['toHex', 'toBase64', 'setFromHex'],
  'Object.getPrototypeOf([].values().__proto__)': [
    ...[
      'map',
      'filter',
      'take',
      'drop',
      'flatMap',
      'reduce',
      'toArray',
      'forEach',
      'some',
      'every',
    ],
    'find',
  ],
};

/** A script that takes all of it away before the page runs; that nothing of it is left is asserted in the page. */
const TAKE_AWAY = Object.entries(LACKING)
  .flatMap(([owner, names]) => names.map((name) => `delete (${owner})['${name}'];`))
  .join('\n');

test('a browser that has nothing newer than Safari 17.2 shows all of it, keeps it and saves it', async ({
  copyFile,
  openPage,
}) => {
  const file = await copyFile({ mode: 'open' });
  const first = await openPage(file);
  await first.page.addInitScript(TAKE_AWAY);
  await first.page.reload();
  expect(
    await first.page.evaluate(() => [
      'BroadcastChannel' in window,
      'locks' in navigator,
      'map' in [].values(),
    ]),
  ).toEqual([false, false, false]);
  await beginIn(first.page, 'Berit Reader');
  await press(first.page, 'g', 'a', 'g', 'q');
  await expectKept(first.page, 2);
  await first.kill();

  const { page, downloaded } = await openPage(file);
  await page.addInitScript(TAKE_AWAY);
  await page.reload();
  await continueIn(page, 'Berit Reader');
  await expectKept(page, 2);
  await press(page, 'g', '1', 'g', 'x', 'Control+Enter', 'Control+s');
  const content = await downloaded();
  expect(verdictsIn(content)).toEqual(['agree', 'query', 'disagree', 'disagree']);
  expect(reviewIn(content)).toMatchObject({ reviewer: 'Berit Reader', mode: 'open' });
  await expect(kept(page)).toHaveText('Kept in this browser · all in the review file');
});

test('a browser that cannot paint the cursor says what it needs', async ({
  copyFile,
  openPage,
}) => {
  const { page } = await openPage(await copyFile({ mode: 'blind' }));
  await page.addInitScript(() => delete (CSS as { highlights?: unknown }).highlights);
  await page.reload();
  await expect(page.getByRole('alert')).toContainText(
    'This browser is too old to show the review: it needs Chrome or Edge 105, Firefox 140 or Safari 17.2',
  );
});
