import { bareWindow, expect } from '../support';
import { test } from '../support/shared';
import { attempted, START } from './attempts';

test.describe('the page stays where it is', () => {
  for (const target of [
    'https://elsewhere.example/',
    'http://127.0.0.1:9/',
    'app://sourcemark/other.html',
    'app://elsewhere/',
    'mailto:somebody@example.org',
  ]) {
    test(`when it sets its location to ${target}`, async ({ app }) => {
      const seen = await attempted(app, () =>
        app.page.evaluate((url) => void (location.href = url), target),
      );
      expect(seen.stopped).toBe(true);
      expect(app.page.url()).toBe(START);
    });
  }

  test('when a link is clicked', async ({ app }) => {
    const seen = await attempted(app, () =>
      app.page.evaluate(() => {
        const link = Object.assign(document.createElement('a'), { href: 'https://links.example/' });
        document.body.append(link);
        link.click();
      }),
    );
    expect(seen).toEqual({ url: 'https://links.example/', stopped: true });
  });

  test('also in a frame of a page without a policy', async ({ app }) => {
    const bare = await bareWindow(app.electron);
    const seen = await attempted(app, () =>
      bare.evaluate((url) => {
        document.body.append(Object.assign(document.createElement('iframe'), { src: url }));
      }, START),
    );
    expect(seen).toEqual({ url: START, stopped: true });
  });

  test('and cannot show a file', async ({ app }) => {
    await bareWindow(app.electron);
    const loaded = await app.electron.evaluate(
      async ({ BrowserWindow }, url) => {
        const window = BrowserWindow.getAllWindows().find((each) => !each.isVisible());
        return window?.loadURL(url).then(
          () => 'loaded',
          (error: unknown) => String(error),
        );
      },
      new URL('../../package.json', import.meta.url).href,
    );
    expect(loaded).toContain('ERR_BLOCKED_BY_CLIENT');
  });
});
