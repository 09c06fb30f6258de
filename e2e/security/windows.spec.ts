import { bareWindow, expect, type RunningApp } from '../support';
import { test } from '../support/shared';

function windows({ electron }: RunningApp): Promise<number> {
  return electron.evaluate(({ webContents }) => webContents.getAllWebContents().length);
}

test.describe('no second page comes to be', () => {
  test('by window.open', async ({ app }) => {
    const opened = await app.page.evaluate(
      (urls) => urls.map((url) => window.open(url)),
      ['about:blank', 'https://elsewhere.example/', 'app://sourcemark/index.html'],
    );
    expect(opened).toEqual([null, null, null]);
    expect(await windows(app)).toBe(1);
  });

  test('by a link with a target', async ({ app }) => {
    await app.page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), {
        href: 'about:blank',
        target: '_blank',
      });
      document.body.append(link);
      link.click();
    });
    expect(await app.page.evaluate(() => document.visibilityState)).toBe('visible');
    expect(await windows(app)).toBe(1);
  });

  test('by a webview tag, which is not there', async ({ app }) => {
    const methods = await app.page.evaluate(() => {
      const view = document.createElement('webview');
      view.setAttribute('src', 'about:blank');
      document.body.append(view);
      return 'reload' in view;
    });
    expect(methods).toBe(false);
    expect(await windows(app)).toBe(1);
  });

  test('by a webview in a window that has the tag', async ({ app }) => {
    const bare = await bareWindow(app.electron, { webviewTag: true });
    const stopped = app.electron.evaluate(
      ({ webContents }) =>
        new Promise<boolean>((resolve) => {
          for (const contents of webContents.getAllWebContents()) {
            contents.once('will-attach-webview', (event) => resolve(event.defaultPrevented));
          }
        }),
    );
    await bare.evaluate(() => {
      const view = document.createElement('webview');
      view.setAttribute('src', 'about:blank');
      document.body.append(view);
    });
    expect(await stopped).toBe(true);
  });
});
