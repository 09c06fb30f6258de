import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { VECTORS } from '../src/main/importers/testing/hostile';
import type { ApiError, ArticleSummary } from '../src/shared/api';
import {
  answerDialogs,
  callBridge,
  expect,
  exportThrough,
  freshUserData,
  removeFolder,
  test,
} from './support';
import { article, expectStart, library, notice, press } from './support/desk';
import { openFilePage } from './support/filePage';
import { ownPath } from './support/files';
import { readCsv, readHtml, readJson } from './support/report';

type Called<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ApiError };

const call = <T>(page: Page, name: string, args: unknown) =>
  callBridge(page, name, args) as Promise<Called<T>>;

async function valueOf<T>(page: Page, name: string, args: unknown): Promise<T> {
  const result = await call<T>(page, name, args);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

async function drop(
  page: Page,
  files: readonly { readonly name: string; readonly content: string }[],
) {
  const dataTransfer = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, content } of given) transfer.items.add(new File([content], name));
    return transfer;
  }, files);
  await page.dispatchEvent('body', 'drop', { dataTransfer });
}

/** What vectors may not have done to a page: run, or put an element of theirs into it. */
const tracesIn = (page: Page) =>
  page.evaluate(() => ({
    ran: 'ran' in window,
    elements: [
      ...document.querySelectorAll(
        'iframe, object, embed, base, video, audio, form[action], [onerror], [onload]',
      ),
    ].map(({ outerHTML }) => outerHTML),
    scripts: document.querySelectorAll('script:not([type="application/json"])').length,
  }));

/** The vectors as they are written, one a paragraph: what a text file that quotes them says. */
const RAW = [
  'What the pages said',
  ...VECTORS.map(({ html }) => `It said: ${html.replace(/\s+/gu, ' ')} and no more.`),
];

test('hostile HTML is dropped, pasted, shown, exported and sent: nothing of it runs or leaves', async ({
  launchApp,
}) => {
  test.slow();
  const app = await launchApp();
  const { page, electron } = app;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await electron.evaluate(({ webContents }) => {
    const moved: string[] = [];
    (globalThis as { moved?: string[] }).moved = moved;
    for (const contents of webContents.getAllWebContents()) {
      contents.on('will-frame-navigate', ({ url }) => moved.push(url));
      contents.on('did-create-window', () => moved.push('a window'));
    }
  });
  await expectStart(page);
  const before = await tracesIn(page);

  await test.step('dropped', async () => {
    const files = VECTORS.map(({ html, text }, i) => ({ name: `v${i}.html`, content: html, text }));
    await drop(
      page,
      files.filter(({ text }) => text !== null),
    );
    await expect(article(page)).toBeFocused();
    const empty = files.filter(({ text }) => text === null);
    await drop(page, empty);
    await expect(notice(page, 'there is no text in it').first()).toBeVisible();
    const texts = new Map<string, string>();
    for (const { id } of await valueOf<readonly ArticleSummary[]>(page, 'library.list', {})) {
      const { texts: versions } = await valueOf<{
        texts: { text: string; importedFrom: { name: string } }[];
      }>(page, 'article.open', { articleId: id });
      for (const { text, importedFrom } of versions) texts.set(importedFrom.name, text);
    }
    expect([...texts].sort()).toEqual(
      files.flatMap(({ name, text }) => (text === null ? [] : [[name, text]])).sort(),
    );
  });

  await test.step('shown', async () => {
    // What is shown is text alone: articles with the same are shown alike.
    const expected = new Set(VECTORS.flatMap(({ text }) => text ?? []));
    const shown = new Set<string>();
    const titles = new Set<string>();
    await press(page, 'Control+w');
    const entries = library(page).getByRole('listitem');
    // The list renders more of itself as its end comes into sight.
    const listed = (count: number) =>
      expect
        .poll(async () => {
          // In one step: the list may be drawn anew between finding its end and going there.
          await library(page).evaluate((pane) => {
            [...pane.querySelectorAll('li')].at(-1)?.scrollIntoView();
          });
          return entries.count();
        })
        .toBeGreaterThanOrEqual(count);
    const all = await valueOf<readonly ArticleSummary[]>(page, 'library.list', {});
    await listed(all.length);
    for (const [i, title] of (await entries.allInnerTexts()).entries()) {
      if (titles.has(title)) continue;
      titles.add(title);
      await listed(i + 1);
      await entries.nth(i).getByRole('button').first().press('Enter');
      await expect(article(page)).toBeFocused();
      const lines = await article(page).locator('.ProseMirror .block').allTextContents();
      shown.add(lines.join('\n'));
      await press(page, 'Control+w');
      await expect(entries.first()).toBeVisible();
    }
    expect([...shown].filter((text) => !expected.has(text))).toEqual([]);
    expect(shown.size).toBe(titles.size);
  });

  await test.step('pasted', async () => {
    for (const { name, html } of VECTORS.filter((_, i) => i % 20 === 0)) {
      await page.evaluate((content) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/html', content);
        clipboardData.setData('text/plain', content);
        document.body.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        );
      }, `${html}<p>Pasted: ${name}.</p>`);
      await expect(article(page)).toContainText(`Pasted: ${name}.`);
      await press(page, 'Control+w');
      await expect(library(page)).toBeVisible();
    }
  });

  const written = {
    html: ownPath('r.html'),
    md: ownPath('r.md'),
    csv: ownPath('r.csv'),
    json: ownPath('r.json'),
  };
  const copy = ownPath('copy.html');
  await test.step('exported and sent', async () => {
    await drop(page, [{ name: 'raw.txt', content: RAW.join('\n\n') }]);
    await expect(article(page)).toContainText('What the pages said');
    for (let i = 0; i < 12; i += 1) await press(page, String((i % 6) + 1), 'n');
    const [found] = (await valueOf<readonly ArticleSummary[]>(page, 'library.list', {})).filter(
      ({ title }) => title === 'What the pages said',
    );
    const articleId = found?.id ?? '';
    for (const format of ['html', 'md', 'csv', 'json'] as const) {
      await answerDialogs(electron, { save: written[format], press: 'Replace' });
      const exported = await exportThrough(page, 'report.place', { articleId, format });
      expect(exported).toMatchObject({ ok: true });
    }
    await answerDialogs(electron, { save: copy });
    const choice = {
      mode: 'open',
      notes: true,
      sourceDetails: true,
      confidential: true,
      summary: true,
    };
    const sent = await exportThrough(page, 'review.place', { articleId, choice });
    expect(sent).toMatchObject({ ok: true });
    const { texts } = await readJson(written.json);
    expect(texts[0]?.text.split('\n').map((line) => line.slice(0, 8))).toEqual(
      RAW.map((line) => line.slice(0, 8)),
    );
    expect((await readCsv(written.csv)).length).toBeGreaterThan(3);
    expect(await readFile(written.md, 'utf8')).not.toMatch(/^<script/mu);
    expect(
      (await readHtml(written.html)).reaches.filter((each) => !each.includes('application/json')),
    ).toEqual([]);
  });

  expect(await tracesIn(page)).toEqual(before);
  expect(asked.filter((url) => !url.startsWith('app://sourcemark/'))).toEqual([]);
  expect(await electron.evaluate(() => (globalThis as { moved?: string[] }).moved)).toEqual([]);
  await app.quit();

  await test.step('opened in a browser', async () => {
    const userData = await freshUserData();
    try {
      for (const file of [written.html, copy]) {
        const plain = await openFilePage(file, userData);
        const at = plain.page.url();
        if (file === copy) {
          await plain.page.getByLabel('Your name').fill('Berit Reader');
          await plain.page.keyboard.press('Enter');
        }
        await expect(plain.page.locator('body')).toContainText('<script>window.ran=1</script>');
        expect((await tracesIn(plain.page)).ran).toBe(false);
        expect(plain.page.url()).toBe(at);
        expect(
          (await plain.requests()).filter((url) => url !== at && !/^(?:data|blob):/u.test(url)),
        ).toEqual([]);
        await plain.close();
      }
    } finally {
      await removeFolder(userData);
    }
  });
});
