import { answerDialogs, callBridge, expect, type RunningApp, shownDialogs } from '../support';
import { test } from '../support/shared';
import { attempted } from './attempts';

test.describe('the browser is opened', () => {
  interface Opened {
    sourcemarkOpened?: string[];
  }

  /** Writes down what would have been opened, from now on. */
  const watchBrowser = ({ electron }: RunningApp) =>
    electron.evaluate(({ shell }) => {
      const opened: string[] = [];
      (globalThis as Opened).sourcemarkOpened = opened;
      shell.openExternal = (url) => Promise.resolve(void opened.push(url));
    });
  const openedAddresses = ({ electron }: RunningApp) =>
    electron.evaluate(() => (globalThis as Opened).sourcemarkOpened);

  test('for an article’s own address, and only where a person says so', async ({ app }) => {
    await watchBrowser(app);
    const imported = await app.page.evaluate(async () => {
      const { sourcemark } = window as unknown as {
        sourcemark: { call: (name: string, args: unknown) => Promise<unknown> };
      };
      const text = '---\nurl: https://courier.example/ferry?night=1\n---\n\nThe ferry was late.\n';
      const bytes = new TextEncoder().encode(text);
      return (await sourcemark.call('import.bytes', { name: 'ferry.md', bytes })) as {
        value: { articleId: string };
      };
    });
    const { articleId } = imported.value;
    const other = { articleId, url: 'https://elsewhere.example/' };
    expect(await callBridge(app.page, 'article.visit', other)).toMatchObject({
      error: { code: 'invalid-arguments' },
    });
    // The page could have given the article any address: so it takes more than a page to go there.
    await answerDialogs(app.electron, { press: 'Cancel' });
    expect(await callBridge(app.page, 'article.visit', { articleId })).toMatchObject({ ok: true });
    expect((await shownDialogs(app.electron)).at(-1)).toMatchObject({
      message: 'Open courier.example in your browser?',
      detail: expect.stringContaining('https://courier.example/ferry?night=1'),
    });
    expect(await openedAddresses(app)).toEqual([]);
    await answerDialogs(app.electron, { press: 'Open' });
    expect(await callBridge(app.page, 'article.visit', { articleId })).toMatchObject({ ok: true });
    expect(await openedAddresses(app)).toEqual(['https://courier.example/ferry?night=1']);
  });

  test('by no link, no script and no form of the page', async ({ app }) => {
    await watchBrowser(app);
    await attempted(app, () =>
      app.page.evaluate(() => {
        const link = Object.assign(document.createElement('a'), {
          href: 'https://links.example/',
          target: '_blank',
        });
        document.body.append(link);
        link.click();
        window.open('https://windows.example/');
        location.href = 'mailto:somebody@example.org';
      }),
    );
    expect(await openedAddresses(app)).toEqual([]);
  });
});
