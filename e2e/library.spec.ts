import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { COMMANDS, type Command } from '../src/shared/api';
import { answerDialogs, chooseMenu, type RunningApp, shownDialogs } from './support';
import {
  announced,
  article,
  expectCounts,
  expectSaved,
  goTo,
  importFixture,
  library,
  notice,
  openFromLibrary,
  outline,
  press,
} from './support/desk';
import { expect, test } from './support/faultless';
import { copyOf, ownPath } from './support/files';
import { firstLibrary, held } from './support/libraryFile';

const LOCKS = 'Canal Board Weighs Closing Two Old Locks';
const FERRY = 'Night Ferry to Halm Stops in March';

const articles = (page: Page) => library(page).getByRole('listitem');
const entry = (page: Page, title: string) => articles(page).filter({ hasText: title });
const sample = (page: Page) => page.getByRole('button', { name: /^Open the sample article/u });

async function backToLibrary(page: Page): Promise<void> {
  await press(page, 'Control+w');
  await expect(library(page)).toBeVisible();
}

/** Chooses a file in the open dialog. */
async function choose({ page, electron }: RunningApp, ...paths: string[]): Promise<void> {
  await answerDialogs(electron, { open: paths });
  await press(page, 'Control+o');
}

test('articles are listed, renamed, deleted, and brought back', async ({ launchApp }) => {
  const app = await launchApp();
  const { page } = app;
  const today = new Date().toISOString().slice(0, 10);
  const locks = await copyOf('old-locks.txt');
  const ferry = await copyOf('night-ferry.md');

  await test.step('two files chosen at once', async () => {
    await expect(sample(page)).toBeVisible();
    await choose(app, locks, ferry);
    await expect(article(page)).toContainText('Nobody asked us.');
    await goTo(page, 'j', 'Repairs');
    await press(page, '1', 'j', '3');
    await backToLibrary(page);
    await expect(articles(page)).toHaveCount(2);
    await expect(entry(page, LOCKS)).toContainText(`imported ${today} · 2 claims`);
    await expect(entry(page, LOCKS).getByRole('img')).toHaveAccessibleName(
      'Sourced 1, On record 1',
    );
    await expect(entry(page, FERRY)).toContainText(`imported ${today} · 0 claims`);
  });

  await test.step('rename', async () => {
    await page.getByRole('button', { name: `Rename ${FERRY}` }).press('Enter');
    await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
    await page.keyboard.type('The last boat');
    await press(page, 'Enter');
    await expect(entry(page, 'The last boat')).toBeVisible();
    await expect(entry(page, FERRY)).toHaveCount(0);
  });

  await test.step('delete, and the notice undoes it', async () => {
    await page.getByRole('button', { name: `Delete ${LOCKS}` }).press('Enter');
    const deleted = notice(page, `Deleted “${LOCKS}” with its claims and sources.`);
    await expect(deleted).toBeVisible();
    await expect(articles(page)).toHaveCount(1);
    await deleted.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(entry(page, LOCKS)).toContainText('2 claims');
  });

  await test.step('delete, and the keys undo it, and the rename before it', async () => {
    await page.getByRole('button', { name: `Delete ${LOCKS}` }).press('Enter');
    await expect(articles(page)).toHaveCount(1);
    await press(page, 'Control+z');
    await expect(entry(page, LOCKS)).toContainText('2 claims');
    await press(page, 'Control+z');
    await expect(entry(page, FERRY)).toBeVisible();
    await press(page, 'Control+Shift+z');
    await expect(entry(page, 'The last boat')).toBeVisible();
    await expectSaved(page);
    await openFromLibrary(page, LOCKS);
    await expectCounts(page, { sourced: 1, 'on-record': 1 });
    // Redo in the article is about its claims: it never deletes the article again.
    await press(page, 'Control+Shift+z');
    await expect(announced(page, 'Nothing to redo')).toBeVisible();
    await backToLibrary(page);
  });

  await test.step('a file imported before is offered', async () => {
    await choose(app, await copyOf('old-locks.txt', 'another-name.txt'));
    const known = notice(page, `“${LOCKS}” is in the library already`);
    await expect(known).toContainText('Nothing was added.');
    await expect(articles(page)).toHaveCount(2);
    await known.getByRole('button', { name: 'Open it' }).press('Enter');
    await expect(article(page)).toContainText('Nobody asked us.');
    await expectCounts(page, { sourced: 1, 'on-record': 1 });
  });

  await test.step('the kind of a block is corrected, and that undone', async () => {
    // B goes to the block that is read; what it was taken for stands before its words.
    await press(page, 'j', 'b');
    const words = outline(page).getByRole('button', { name: 'By Mira Tolland' });
    await expect(words).toBeFocused();
    await press(page, 'Shift+Tab');
    const kind = outline(page).getByRole('combobox', { name: 'Kind of block 2' });
    await expect(kind).toBeFocused();
    await expect(kind).toHaveValue('byline');
    await kind.press('L');
    await expect(kind).toHaveValue('list-item');
    await kind.press('Home');
    await expect(kind).toHaveValue('headline');
    await expect(article(page).getByRole('heading', { level: 1 })).toHaveText([
      LOCKS,
      'By Mira Tolland',
    ]);
    await press(page, 'Control+z');
    await expect(kind).toHaveValue('list-item');
    await press(page, 'Control+z');
    await expect(kind).toHaveValue('byline');
    await expect(article(page).getByRole('heading', { level: 1 })).toHaveText([LOCKS]);
  });
});

/** What no article is, with the words in which it is refused. */
const REFUSED: readonly (readonly [string, () => Uint8Array | string, RegExp])[] = [
  ['empty.txt', () => '', /there is no text in it/u],
  ['blank.html', () => '<html><body><p> </p></body></html>', /there is no text in it/u],
  [
    'picture.txt',
    () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    /it is a picture, not text/u,
  ],
  ['data.txt', () => new Uint8Array(2000).fill(1, 500), /it is binary data, not text/u],
  [
    'huge.txt',
    () => 'All quiet at the locks. '.repeat(900_000),
    /it has 21 MB and the limit is 20 MB/u,
  ],
  [
    'torn.txt',
    () => new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x42, 0x00]),
    /its bytes are not valid UTF-16LE/u,
  ],
  ['story.pdf', () => 'no matter what', /is a PDF/u],
  ['other.json', () => '{"format":"something"}', /not/u],
];

test('what is no article is refused, what is dropped or pasted is imported', async ({
  launchApp,
}) => {
  const app = await launchApp();
  const { page } = app;
  await expect(sample(page)).toBeVisible();

  for (const [name, content, message] of REFUSED) {
    await test.step(`refuses ${name}`, async () => {
      const path = ownPath(name);
      await writeFile(path, content());
      await choose(app, path);
      const alert = page.getByRole('alert').filter({ hasText: name });
      await expect(alert).toContainText(message);
      await expect(alert).toContainText('Nothing was changed');
      await alert.getByRole('button', { name: 'Dismiss' }).press('Enter');
      await expect(alert).toHaveCount(0);
      await expect(sample(page)).toBeVisible();
    });
  }
  expect(held(firstLibrary(app.userData))).toEqual({ claims: [], changes: [] });
  await expect(articles(page)).toHaveCount(0);

  await test.step('a file dropped on the window', async () => {
    const markdown = await readFile(await copyOf('night-ferry.md'), 'utf8');
    const dropped = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'night-ferry.md', { type: 'text/markdown' }));
      return data;
    }, markdown);
    await page.dispatchEvent('body', 'dragover', { dataTransfer: dropped });
    await expect(page.getByText('Drop to import')).toBeVisible();
    await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
    await expect(article(page)).toContainText('Two deckhands said');
    await expect(article(page).getByRole('heading', { level: 2 })).toHaveText('What comes next');
    await backToLibrary(page);
    await expect(page.getByText('Drop to import')).toBeHidden();
  });

  await test.step('text typed into the dialog', async () => {
    await press(page, 'Control+Shift+v');
    const field = page.getByRole('textbox', { name: 'Text of the article' });
    await expect(field).toBeFocused();
    await page.keyboard.type(
      'Locks Stay Open\n\nThe board of the canal changed its mind on Monday.',
    );
    await press(page, 'Tab*2', 'Enter');
    await expect(article(page)).toContainText('changed its mind');
    await expect(article(page).getByRole('heading', { level: 1 })).toHaveText('Locks Stay Open');
    await backToLibrary(page);
  });

  await test.step('a page pasted from the clipboard keeps its headings', async () => {
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'A Bridge for Halm');
      clipboardData.setData(
        'text/html',
        '<h1>A Bridge for Halm</h1><p>The bridge will open in May, the harbor office said.</p><script>x()</script>',
      );
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    await expect(article(page).getByRole('heading', { level: 1 })).toHaveText('A Bridge for Halm');
    await backToLibrary(page);
  });

  await test.step('the sample', async () => {
    await expect(articles(page)).toHaveCount(3);
    await sample(page).press('Enter');
    await expect(article(page)).toBeFocused();
    await backToLibrary(page);
    await expect(articles(page)).toHaveCount(4);
    await expectSaved(page);
  });
});

function recentLabels({ electron }: RunningApp): Promise<readonly string[]> {
  return electron.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.getMenuItemById('library.recent')?.submenu?.items ?? []).map(
      ({ label }) => label,
    ),
  );
}

test('libraries are made, opened and remembered; what is none is refused', async ({
  launchApp,
}) => {
  const app = await launchApp();
  const { page, electron } = app;
  const first = firstLibrary(app.userData);
  const second = ownPath('Second.sourcemark');
  await importFixture(app, 'old-locks.txt');

  await test.step('a new library by the menu', async () => {
    await answerDialogs(electron, { save: second });
    await chooseMenu(electron, 'library.new');
    await expect(sample(page)).toBeVisible();
    await expect(page.getByText(second)).toBeVisible();
    await importFixture(app, 'night-ferry.md');
    await goTo(page, 'j', 'The last night');
    await press(page, '1');
    await expectSaved(page);
  });

  await test.step('the first one by the key, with the last change on its way', async () => {
    await answerDialogs(electron, { open: [first] });
    await press(page, 'j', '2', 'Control+Shift+o');
    await expect(entry(page, LOCKS)).toBeVisible();
    await expect(articles(page)).toHaveCount(1);
    expect(held(second).claims).toHaveLength(2);
  });

  await test.step('the second one from the recent ones', async () => {
    // A long path is cut at its end.
    const [latest, ...others] = await recentLabels(app);
    expect(latest).toBe(`Library.sourcemark (${first})`);
    expect(others).toEqual([expect.stringMatching(/^Second\.sourcemark \(/u)]);
    await electron.evaluate(({ Menu }) => {
      const recent = Menu.getApplicationMenu()?.getMenuItemById('library.recent');
      (recent?.submenu?.items[1]?.click as (() => void) | undefined)?.();
    });
    await expect(entry(page, FERRY)).toContainText('2 claims');
    await expect
      .poll(() =>
        electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle()),
      )
      .toBe('Second – Sourcemark');
  });

  await test.step('a file that is no library', async () => {
    const impostor = ownPath('impostor.sourcemark');
    await writeFile(impostor, 'Not a library at all.');
    await answerDialogs(electron, { open: [impostor] });
    await chooseMenu(electron, 'library.open');
    await expect
      .poll(async () => (await shownDialogs(electron)).filter(({ kind }) => kind === 'message'))
      .toEqual([
        expect.objectContaining({
          message: 'The library was not opened.',
          detail: expect.stringContaining('is not a Sourcemark library'),
        }),
      ]);
    await expect(entry(page, FERRY)).toContainText('2 claims');
    await press(page, 'Control+Shift+o');
    await expect(page.getByRole('alert')).toContainText(
      /is not a Sourcemark library\. It was left as it is.*stays open/u,
    );
    expect(await readFile(impostor, 'utf8')).toBe('Not a library at all.');
    await openFromLibrary(page, FERRY);
    await expectCounts(page, { sourced: 1, anonymous: 1 });
    await app.quit();
  });

  await test.step('the last library has gone bad: the person decides, nothing is lost', async () => {
    await writeFile(second, 'Overwritten by something else.');
    const again = await launchApp({
      userData: app.userData,
      answers: { press: 'Choose another library…', open: [first] },
    });
    await expect(entry(again.page, LOCKS)).toBeVisible();
    const [asked] = await shownDialogs(again.electron);
    expect(asked?.message).toBe('The library Second.sourcemark could not be opened.');
    expect(asked?.detail).toContain('Nothing in it was changed.');
    expect(await readFile(second, 'utf8')).toBe('Overwritten by something else.');
  });
});

test('the window, its menu and its theme', async ({ launchApp }) => {
  const app = await launchApp();
  const { page, electron } = app;
  await importFixture(app, 'old-locks.txt');

  await test.step('the menu has every command, with its key', async () => {
    const items = await electron.evaluate(({ Menu }) => {
      const found: { id: string; accelerator: string }[] = [];
      const walk = (menu: Electron.Menu | null | undefined) => {
        for (const { id, accelerator, submenu } of menu?.items ?? []) {
          found.push({ id, accelerator: accelerator ?? '' });
          walk(submenu);
        }
      };
      walk(Menu.getApplicationMenu());
      return found;
    });
    for (const { id, keys } of COMMANDS as readonly Command[]) {
      const item = items.find((each) => each.id === id);
      expect(item, id).toBeDefined();
      expect(item?.accelerator, id).toBe(
        (keys[0] ?? '').replace(/^\+$/u, 'Plus').replace('Mod', 'CmdOrCtrl'),
      );
    }
  });

  await test.step('a command of the menu reaches the page', async () => {
    await chooseMenu(electron, 'go.next-untagged');
    await chooseMenu(electron, 'claim.tag.observed');
    await expectCounts(page, { observed: 1 });
  });

  await test.step('light and dark', async () => {
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const shades: string[] = [];
    // Playwright emulates a scheme of its own.
    await page.emulateMedia({ colorScheme: null });
    for (const theme of ['light', 'dark'] as const) {
      await electron.evaluate(({ nativeTheme }, source) => {
        nativeTheme.themeSource = source;
      }, theme);
      await page.waitForFunction(
        (wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches,
        theme,
      );
      shades.push(await background());
    }
    expect(new Set(shades).size).toBe(2);
  });

  await test.step('place, size and zoom are remembered', async () => {
    const bounds = { x: 60, y: 40, width: 1010, height: 690 };
    await electron.evaluate(({ BrowserWindow }, wanted) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setBounds(wanted);
      window?.webContents.setZoomLevel(1);
    }, bounds);
    await app.quit();
    const again = await launchApp({ userData: app.userData });
    await expect(entry(again.page, LOCKS)).toBeVisible();
    const found = await again.electron.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      return { bounds: window?.getNormalBounds(), zoom: window?.webContents.getZoomLevel() };
    });
    expect(found).toEqual({ bounds, zoom: 1 });
  });
});
