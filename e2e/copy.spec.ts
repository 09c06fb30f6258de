import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { test } from './support/copyPage';
import { expectSelected, highlighted, write } from './support/desk';
import { reviewIn, verdictsIn } from './support/reviewFile';
import { continueIn, kept } from './support/reviewing';

async function begin(page: Page, name = 'Berit Reader'): Promise<void> {
  await expect(page.getByLabel('Your name')).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(kept(page)).toHaveText('Kept in this browser · nothing to save yet');
}

test('an open copy is judged by keyboard, killed, opened again, finished and saved, and asks for nothing', async ({
  copyFile,
  openPage,
}) => {
  const file = await copyFile({ mode: 'open' });
  const first = await openPage(file);
  await expect(first.page.getByRole('heading', { level: 1 })).toHaveText(
    'Ferry Board Weighs Ending the Night Boat',
  );
  await expect(first.page.getByRole('main')).toContainText('Sent for review by Ada Analyst');
  await expect(first.page.getByRole('main')).toContainText('You see the 4 claims that Ada Analyst');
  await begin(first.page);
  await first.page.keyboard.press('g');
  await first.page.keyboard.press('a');
  await expect(kept(first.page)).toHaveText('Kept in this browser · 1 change, no review file yet');
  await first.page.keyboard.press('g');
  await first.page.keyboard.press('x');
  await expect(kept(first.page)).toHaveText('Kept in this browser · 2 changes, no review file yet');
  const asked = await first.requests();
  expect(asked[0]).toMatch(/^file:\/\/.*open\.html$/u);
  expect(asked.slice(1).filter((address) => !address.startsWith('data:'))).toEqual([]);
  await first.kill();

  const { page, requests, downloaded } = await openPage(file);
  await expect(page.getByRole('main')).toContainText('2 of 4 claims judged');
  await expect(page.getByRole('button', { name: 'Continue as Berit Reader' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(kept(page)).toHaveText('Kept in this browser · 2 changes, no review file yet');
  await page.keyboard.press('g');
  await page.keyboard.press('q');
  await page.keyboard.press('e');
  await write(page, page.getByRole('textbox', { name: /^Your question/u }), 'Who asked him?');
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+s');
  const content = await downloaded();
  expect(verdictsIn(content)).toEqual(['agree', 'disagree', 'query Who asked him?', 'agree']);
  expect(reviewIn(content)).toMatchObject({
    reviewer: 'Berit Reader',
    mode: 'open',
    rescued: false,
  });
  await expect(kept(page)).toHaveText('Kept in this browser · all in the review file');
  expect((await requests()).filter((address) => !/^(?:file|data|blob):/u.test(address))).toEqual(
    [],
  );
});

test('a blind copy holds none of the analyst’s tags, and is tagged', async ({
  copyFile,
  openPage,
}) => {
  const file = await copyFile({ mode: 'blind' });
  const html = await readFile(file, 'utf8');
  const data = html.slice(html.indexOf('id="sourcemark-review-copy"'));
  expect(data.slice(0, data.indexOf('</script>'))).toContain('"claims":[]');
  const { page, downloaded } = await openPage(file);
  await expect(page.getByRole('main')).toContainText('A blind review.');
  await begin(page);
  for (const key of ['1', 'j', '3']) await page.keyboard.press(key);
  await expect(kept(page)).toHaveText('Kept in this browser · 2 changes, no review file yet');
  await page.keyboard.press('Control+z');
  await expect(kept(page)).toHaveText('Kept in this browser · 3 changes, no review file yet');
  await page.keyboard.press('Control+s');
  const { changes } = reviewIn(await downloaded());
  expect(changes.slice(1).map(({ label, undoes }) => [label, undoes])).toEqual([
    ['Tag as sourced', undefined],
    ['Tag as on record', undefined],
    ['Tag as on record', changes[2]?.id],
  ]);
});

test('what is acknowledged outlives SIGKILL, change by change', async ({ copyFile, openPage }) => {
  const file = await copyFile({ mode: 'blind' });
  let changes = 0;
  const counted = () => (changes === 1 ? '1 change' : `${String(changes)} changes`);
  for (const key of ['1', '3', '5']) {
    const { page, kill } = await openPage(file);
    if (changes === 0) {
      await begin(page);
    } else {
      await page.getByRole('button', { name: 'Continue as Berit Reader' }).press('Enter');
      await expect(kept(page)).toContainText(`· ${counted()}, no`);
    }
    await page.keyboard.press('j');
    await page.keyboard.press(key);
    changes += 1;
    await expect(kept(page)).toHaveText(`Kept in this browser · ${counted()}, no review file yet`);
    await kill();
  }
  const { page } = await openPage(file);
  await page.getByRole('button', { name: 'Continue as Berit Reader' }).press('Enter');
  await expect(kept(page)).toContainText('3 changes');
});

test('hostile words are words, no other script runs, and nothing outside is reached', async ({
  copyFile,
  openPage,
}) => {
  const hostile =
    '</script><script>window.hacked = 1</script><img src="https://outside.example/x" onerror="window.hacked = 2"><!--';
  const file = await copyFile({ mode: 'open', title: hostile, more: hostile });
  const { page, requests } = await openPage(file);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(hostile);
  await begin(page, '<b onclick="window.hacked = 3">Berit</b>');
  await expect(page.getByRole('region', { name: 'Article', exact: true })).toContainText(hostile);
  const tried = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.hacked = 4';
    document.body.append(script);
    const handler = document.createElement('p');
    handler.setAttribute('onclick', 'window.hacked = 5');
    document.body.append(handler);
    handler.click();
    const image = new Image();
    image.src = 'https://outside.example/image';
    const form = document.createElement('form');
    form.action = 'https://outside.example/form';
    document.body.append(form);
    form.submit();
    const reached = await fetch('https://outside.example/fetch').then(
      () => 'reached',
      () => 'refused',
    );
    return { hacked: (window as { hacked?: number }).hacked, reached };
  });
  expect(tried).toEqual({ hacked: undefined, reached: 'refused' });
  expect((await requests()).filter((address) => address.includes('outside.example'))).toEqual([]);
});

test('where the browser keeps nothing the page says so at once, works in memory, and asks before it is left', async ({
  copyFile,
  openPage,
}) => {
  const { page, downloaded } = await openPage(await copyFile({ mode: 'open' }));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('not here', 'SecurityError');
      },
    });
  });
  await page.reload();
  await expect(page.getByRole('alert')).toContainText(
    'Nothing is kept here when you close this page',
  );
  await page.keyboard.type('Berit Reader');
  await page.keyboard.press('Enter');
  await expect(kept(page)).toHaveText('In this page only · nothing to save yet');
  await expect(page.getByRole('alert')).toContainText('Your work is in this page only');
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await expect(kept(page)).toHaveText('In this page only · 1 change, no review file yet');
  const asks = () =>
    page.evaluate(() => {
      const leaving = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(leaving);
      return leaving.defaultPrevented;
    });
  expect(await asks()).toBe(true);
  await page.keyboard.press('Control+s');
  expect(verdictsIn(await downloaded())).toEqual(['agree']);
  await expect(kept(page)).toHaveText('In this page only · all in the review file');
  expect(await asks()).toBe(false);
});

test('two tabs add to one review, and the second says that it is the second', async ({
  copyFile,
  openPage,
}) => {
  const { page, another } = await openPage(await copyFile({ mode: 'blind' }));
  await begin(page);
  const second = await another();
  await expect(second.getByText('also open in another tab')).toBeVisible();
  await continueIn(second, 'Berit Reader');
  await second.keyboard.press('1');
  await expect(kept(second)).toContainText('1 change');
  await expect(kept(page)).toContainText('1 change');
  await page.bringToFront();
  await page.keyboard.press('j');
  await page.keyboard.press('3');
  await expect(kept(page)).toContainText('2 changes');
  await expect(kept(second)).toContainText('2 changes');
});

test('words are found in a copy, and tagged where they are', async ({ copyFile, openPage }) => {
  const { page } = await openPage(await copyFile({ mode: 'blind' }));
  await begin(page);
  const bar = page.getByRole('search', { name: 'Find in the article' });
  await page.keyboard.press('Control+f');
  await expect(bar.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('BOAT');
  await expect(bar.getByRole('status')).toHaveText('1 of 4');
  await page.keyboard.press('Enter');
  await expect(bar.getByRole('status')).toHaveText('2 of 4');
  await page.keyboard.press('Escape');
  await expectSelected(page, 'boat');
  await page.keyboard.press('2');
  await expect(kept(page)).toHaveText('Kept in this browser · 1 change, no review file yet');
  await page.keyboard.press('F3');
  await expect
    .poll(() => highlighted(page, 'cursor'))
    .toEqual([expect.stringContaining('who has sailed the boat')]);
});

test('what makes no sense in a copy is not offered', async ({ copyFile, openPage }) => {
  const { page } = await openPage(await copyFile({ mode: 'open' }));
  await begin(page);
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Command palette' });
  await expect(palette.getByRole('option', { name: /Save the review file/u })).toBeVisible();
  await expect(
    palette.getByRole('option', { name: /library…|Export|suggestion|Hand/iu }),
  ).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
