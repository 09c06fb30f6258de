import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  answerDialogs,
  callBridge,
  chooseMenu,
  expect,
  exportThrough,
  freshUserData,
  type LaunchOptions,
  type RunningApp,
  runToEnd,
  shownDialogs,
  test,
} from './support';

/** What the app does around its page: its window, its menu, its libraries, its end. */

interface Settings {
  readonly lastLibrary: string;
  readonly recentLibraries: readonly string[];
}
const settingsOf = async (folder: string): Promise<Settings> =>
  JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8')) as Settings;

const libraryOf = async ({ page }: RunningApp): Promise<string> => {
  const answer = (await callBridge(page, 'workspace.get', {})) as {
    value: { libraryPath: string };
  };
  return answer.value.libraryPath;
};

test('the window stands where it stood, at the zoom it had', async ({ launchApp }) => {
  const before = await launchApp();
  const placed = { x: 40, y: 50, width: 900, height: 640 };
  await before.electron.evaluate(({ BrowserWindow }, bounds) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setBounds(bounds);
    window?.webContents.setZoomLevel(1);
  }, placed);
  const now = ({ electron }: RunningApp) =>
    electron.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      return { bounds: window?.getBounds(), zoom: window?.webContents.getZoomLevel() };
    });
  // The window system moves and resizes in its own time; whoever quits has seen it done.
  await expect.poll(() => now(before)).toEqual({ bounds: placed, zoom: 1 });
  await before.quit();
  const after = await launchApp({ userData: before.userData });
  await expect.poll(() => now(after)).toEqual({ bounds: placed, zoom: 1 });
});

test('a second start shows the first one’s window and opens the library it names', async ({
  launchApp,
}) => {
  const app = await launchApp();
  const other = join(app.userData, 'Harbour.sourcemark');
  await answerDialogs(app.electron, { save: other });
  await chooseMenu(app.electron, 'library.new');
  await expect.poll(() => libraryOf(app).catch(() => '')).toBe(other);

  await runToEnd(app.userData, { args: [join(app.userData, 'Library.sourcemark')] });
  await expect
    .poll(() => libraryOf(app).catch(() => ''))
    .toBe(join(app.userData, 'Library.sourcemark'));
});

test('a new library from the menu is opened, named in the title and remembered', async ({
  launchApp,
}) => {
  const app = await launchApp();
  const chosen = join(app.userData, 'Harbour desk');
  await answerDialogs(app.electron, { save: chosen });
  await chooseMenu(app.electron, 'library.new');
  const path = `${chosen}.sourcemark`;
  await expect.poll(() => libraryOf(app).catch(() => '')).toBe(path);
  const title = () =>
    app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  await expect.poll(title).toContain('Harbour desk');
  const recent = await app.electron.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()
      ?.getMenuItemById('library.recent')
      ?.submenu?.items.map(({ label }) => label),
  );
  expect(recent?.[0]).toContain('Harbour desk.sourcemark');
  await app.quit();
  expect((await settingsOf(app.userData)).lastLibrary).toBe(path);
  expect(await libraryOf(await launchApp({ userData: app.userData }))).toBe(path);
});

test('the page is loaded again when its process has ended', async ({ launchApp }) => {
  const { electron } = await launchApp();
  const crash = () =>
    electron.evaluate(
      ({ BrowserWindow }) =>
        new Promise<void>((resolve) => {
          const contents = BrowserWindow.getAllWindows()[0]?.webContents;
          contents?.once('did-finish-load', () => resolve());
          contents?.forcefullyCrashRenderer();
        }),
    );
  await crash();
  await answerDialogs(electron, { press: 'Try again' });
  await crash();
  expect(await shownDialogs(electron)).toMatchObject([{ buttons: ['Try again', 'Quit'] }]);
  // Playwright takes a page that crashed once for lost, so main asks.
  const answer: unknown = await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
      "sourcemark.call('workspace.get', {})",
    ),
  );
  expect(answer).toMatchObject({ ok: true });
});

test.describe('a library that is gone is asked about', () => {
  /** A user's data with one library in it, which the settings say is another that is not there. */
  async function withGoneLibrary(
    launchApp: (options?: LaunchOptions) => Promise<RunningApp>,
  ): Promise<string> {
    const { userData, quit } = await launchApp();
    await quit();
    const settings = { lastLibrary: join(userData, 'Gone.sourcemark') };
    await writeFile(join(userData, 'settings.json'), JSON.stringify(settings));
    return userData;
  }

  test('and none takes its place when the person quits', async ({ launchApp }) => {
    const userData = await withGoneLibrary(launchApp);
    await runToEnd(userData, { answers: { press: 'Quit' } });
    const libraries = (await readdir(userData)).filter((name) => name.endsWith('.sourcemark'));
    expect(libraries).toEqual(['Library.sourcemark']);
    expect((await settingsOf(userData)).lastLibrary).toContain('Gone.sourcemark');
  });

  test('and another can be chosen', async ({ launchApp }) => {
    const userData = await withGoneLibrary(launchApp);
    const path = join(userData, 'Library.sourcemark');
    const app = await launchApp({
      userData,
      answers: { press: 'Choose another library…', open: [path] },
    });
    expect(await libraryOf(app)).toBe(path);
    const [question] = await shownDialogs(app.electron);
    expect(question?.message).toBe('The library Gone.sourcemark could not be opened.');
    expect(question?.detail).toContain(join(userData, 'Gone.sourcemark'));
  });

  test('and a new one can be started beside it', async ({ launchApp }) => {
    const userData = await withGoneLibrary(launchApp);
    const app = await launchApp({ userData, answers: { press: 'Start a new one beside it' } });
    expect(await libraryOf(app)).toBe(join(userData, 'Gone 2.sourcemark'));
  });
});

test('damaged settings are kept aside and the app starts', async ({ launchApp }) => {
  const userData = await freshUserData();
  await writeFile(join(userData, 'settings.json'), '{"analyst": "In');
  const app = await launchApp({ userData });
  expect(await libraryOf(app)).toBe(join(userData, 'Library.sourcemark'));
  expect(existsSync(join(userData, 'settings.damaged.json'))).toBe(true);
  expect(await readdir(userData)).not.toContain('settings.json.partial');
});

test('a report’s second file is not written over unasked', async ({ launchApp }) => {
  const { electron, page, userData } = await launchApp();
  const imported = (await callBridge(page, 'import.sample', {})) as {
    value: { articleId: string };
  };
  const args = { articleId: imported.value.articleId, format: 'csv' };
  const second = join(userData, 'night-sources.csv');
  await writeFile(second, 'kept');

  await answerDialogs(electron, { save: join(userData, 'night'), press: 'Cancel' });
  expect(await exportThrough(page, 'report.place', args)).toEqual({ ok: true, value: null });
  expect(await readFile(second, 'utf8')).toBe('kept');
  expect(existsSync(join(userData, 'night.csv'))).toBe(false);

  await answerDialogs(electron, { save: join(userData, 'night'), press: 'Replace' });
  expect(await exportThrough(page, 'report.place', args)).toMatchObject({ ok: true });
  expect(await readFile(second, 'utf8')).not.toBe('kept');
  expect(existsSync(join(userData, 'night.csv'))).toBe(true);
});
