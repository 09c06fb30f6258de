import { expect } from '../support';
import { test } from '../support/shared';

test.describe('the page has no powers', () => {
  test('and nothing of Node in it', async ({ app }) => {
    const { page } = app;
    const names = ['require', 'process', 'module', 'Buffer', 'global', 'electron', '__dirname'];
    const found = await page.evaluate((all) => all.filter((name) => name in window), names);
    expect(found).toEqual([]);
  });

  test('and one object to speak to main with, which takes only the names of the contract', async ({
    app,
  }) => {
    const { page } = app;
    const bridge = await page.evaluate(() => {
      const { sourcemark } = window as unknown as { sourcemark: Record<string, unknown> };
      return Object.entries(sourcemark).map(([name, value]) => [name, typeof value]);
    });
    expect(bridge).toEqual([
      ['call', 'function'],
      ['on', 'function'],
    ]);
  });

  test('and runs sandboxed and isolated from its preload', async ({ app }) => {
    const { electron } = app;
    const preferences = await electron.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences: () => Electron.WebPreferences;
      };
      return contents.getLastWebPreferences();
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      enableBlinkFeatures: '',
    });
  });
});
