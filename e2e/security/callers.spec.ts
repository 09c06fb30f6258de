import { bareWindow, callBridge, expect } from '../support';
import { test } from '../support/shared';
import { START } from './attempts';

test.describe('main answers only our own page', () => {
  test('and not another window with the same page and preload', async ({ app }) => {
    const preload = new URL('../../out/preload/index.cjs', import.meta.url).pathname;
    const other = await bareWindow(app.electron, { preload }, START);
    expect(await callBridge(other, 'workspace.get', {})).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    });
    expect(await callBridge(app.page, 'workspace.get', {})).toMatchObject({ ok: true });
  });

  test('and not our window once it shows another origin', async ({ app }) => {
    await app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.loadURL('about:blank'),
    );
    await app.page.waitForURL('about:blank');
    expect(await callBridge(app.page, 'workspace.get', {})).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    });
  });

  test('and a frame in the page has no bridge', async ({ app }) => {
    const { page } = app;
    const bridge = await page.evaluate(async () => {
      const frame = Object.assign(document.createElement('iframe'), { srcdoc: '<p>framed</p>' });
      const loaded = new Promise((resolve) => {
        frame.addEventListener('load', resolve, { once: true });
      });
      document.body.append(frame);
      await loaded;
      return frame.contentWindow !== null && 'sourcemark' in frame.contentWindow;
    });
    expect(bridge).toBe(false);
  });

  const wrong: readonly (readonly [string, string, unknown, string])[] = [
    ['an operation that is not there', 'library.drop', {}, 'unknown-operation'],
    ['a name every object has', 'constructor', {}, 'unknown-operation'],
    ['the prototype as a name', '__proto__', {}, 'unknown-operation'],
    ['no arguments', 'workspace.get', undefined, 'invalid-arguments'],
    ['arguments of another shape', 'article.open', { articleId: 7 }, 'invalid-arguments'],
    ['arguments with more than asked', 'workspace.get', { path: '/etc' }, 'invalid-arguments'],
    [
      'a text where bytes are asked',
      'import.bytes',
      { name: 'a', bytes: 'b' },
      'invalid-arguments',
    ],
  ];
  for (const [what, name, args, code] of wrong) {
    test(`and gives ${what} the code ${code}`, async ({ app }) => {
      const { page } = app;
      expect(await callBridge(page, name, args)).toMatchObject({ ok: false, error: { code } });
      expect(await callBridge(page, 'workspace.get', {})).toMatchObject({ ok: true });
    });
  }

  test('and no argument reaches a prototype', async ({ app }) => {
    const { page, electron } = app;
    const args: unknown = JSON.parse('{"analyst":"Ines Abreu","__proto__":{"polluted":true}}');
    await callBridge(page, 'workspace.set-analyst', args);
    expect(await electron.evaluate(() => 'polluted' in {})).toBe(false);
    expect(await callBridge(page, 'workspace.get', {})).toMatchObject({ ok: true });
  });
});
