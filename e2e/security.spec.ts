import type { Page } from '@playwright/test';
import { bareWindow, callBridge, expect, type RunningApp } from './support';
import { listen } from './support/listeners';
import { test } from './support/shared';

/** One test a guard: each fails when its guard is taken away. src/main/security/README.md lists the guards. */

const START = 'app://sourcemark/index.html';

/** What main sees of the navigations that pages of the app attempt, and whether it stopped them. */
async function attempted(app: RunningApp, act: () => Promise<unknown>) {
  type Seen = { readonly url: string; readonly stopped: boolean };
  // Set up and awaited apart, so that the listeners are there before the page moves.
  await app.electron.evaluate(({ webContents }) => {
    const seen = new Promise<Seen>((resolve) => {
      for (const contents of webContents.getAllWebContents()) {
        contents.once('will-frame-navigate', (event) => {
          // The guard was there before this listener, so it has had its say.
          resolve({ url: event.url, stopped: event.defaultPrevented });
        });
      }
    });
    Object.assign(globalThis, { navigationSeen: seen });
  });
  await act();
  return app.electron.evaluate(
    () => (globalThis as unknown as { navigationSeen: Promise<Seen> }).navigationSeen,
  );
}

function windows({ electron }: RunningApp): Promise<number> {
  return electron.evaluate(({ webContents }) => webContents.getAllWebContents().length);
}

/** Runs `act` in the page outside of the debugger's call, which may do what the page may not. */
function violations(page: Page, act: string): Promise<{ directive: string; blocked: string }> {
  return page.evaluate(
    (source) =>
      new Promise((resolve) => {
        document.addEventListener(
          'securitypolicyviolation',
          ({ effectiveDirective, blockedURI }) => {
            resolve({ directive: effectiveDirective, blocked: blockedURI });
          },
          { once: true },
        );
        const attempts: Record<string, () => void> = {
          'inline script': () => {
            const script = document.createElement('script');
            script.textContent = 'window.ranInline = true';
            document.body.append(script);
          },
          eval: () => {
            (0, eval)('window.ranEval = true');
          },
          'inline style': () => {
            document.body.append(
              Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }),
            );
          },
          'remote image': () => {
            new Image().src = 'https://pictures.example/a.png';
          },
          'remote script': () => {
            document.body.append(
              Object.assign(document.createElement('script'), { src: 'https://cdn.example/a.js' }),
            );
          },
          frame: () => {
            document.body.append(
              Object.assign(document.createElement('iframe'), { src: 'https://frames.example/' }),
            );
          },
          fetch: () => void fetch('https://data.example/').catch(() => undefined),
          base: () => {
            document.head.append(
              Object.assign(document.createElement('base'), { href: 'https://base.example/' }),
            );
          },
          form: () => {
            const form = document.createElement('form');
            form.action = 'https://forms.example/';
            document.body.append(form);
            form.submit();
          },
          plugin: () => {
            document.body.append(
              Object.assign(document.createElement('object'), { data: 'https://plug.example/' }),
            );
          },
          worker: () => {
            new Worker('./worker.js').terminate();
          },
        };
        setTimeout(() => {
          try {
            attempts[source]?.();
          } catch {
            // Refused by an exception as well; the event is what is waited for.
          }
        });
      }),
    act,
  );
}

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
      new URL('../package.json', import.meta.url).href,
    );
    expect(loaded).toContain('ERR_BLOCKED_BY_CLIENT');
  });
});

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

test.describe('main answers only our own page', () => {
  test('and not another window with the same page and preload', async ({ app }) => {
    const preload = new URL('../out/preload/index.cjs', import.meta.url).pathname;
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

test.describe('the policy forbids', () => {
  const forbidden: readonly (readonly [string, string])[] = [
    ['inline script', 'script-src-elem'],
    ['eval', 'script-src'],
    ['inline style', 'style-src-elem'],
    ['remote image', 'img-src'],
    ['remote script', 'script-src-elem'],
    ['frame', 'frame-src'],
    ['fetch', 'connect-src'],
    ['base', 'base-uri'],
    ['form', 'form-action'],
    ['plugin', 'object-src'],
    ['worker', 'worker-src'],
  ];
  for (const [attempt, directive] of forbidden) {
    test(attempt, async ({ app }) => {
      const { page } = app;
      expect(await violations(page, attempt)).toMatchObject({ directive });
      const ran = await page.evaluate(() => 'ranInline' in window || 'ranEval' in window);
      expect(ran).toBe(false);
    });
  }
});

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

  test('for an article’s own address, and only that', async ({ app }) => {
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
    expect(await openedAddresses(app)).toEqual([]);
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

test.describe('no permission is given', () => {
  test('when the page asks', async ({ app }) => {
    const { page } = app;
    const answers = await page.evaluate(async () => {
      const name = (error: unknown): string => (error as Error).name;
      return {
        notifications: await Notification.requestPermission(),
        camera: await navigator.mediaDevices
          .getUserMedia({ video: true })
          .then(() => 'given', name),
        screen: await navigator.mediaDevices.getDisplayMedia().then(() => 'given', name),
        place: await new Promise<unknown>((resolve) => {
          navigator.geolocation.getCurrentPosition(
            () => resolve('given'),
            ({ code }) => resolve(code),
          );
        }),
        storage: await navigator.storage.persist(),
      };
    });
    expect(answers).toMatchObject({ notifications: 'denied', place: 1, storage: false });
    expect(answers.camera).toBe('NotAllowedError');
    expect(answers.screen).not.toBe('given');
  });

  test('when a page without our headers asks', async ({ app }) => {
    const { electron } = app;
    const bare = await bareWindow(electron);
    expect(await bare.evaluate(() => Notification.requestPermission())).toBe('denied');
  });

  test('and the page is told so before it asks', async ({ app }) => {
    const { page } = app;
    const states = await page.evaluate(async () => {
      const names = ['notifications', 'midi', 'clipboard-read'] as PermissionName[];
      const queries = await Promise.all(names.map((name) => navigator.permissions.query({ name })));
      return queries.map(({ state }) => state);
    });
    expect(states).toEqual(['denied', 'denied', 'denied']);
  });
});

test.describe('nothing leaves the machine', () => {
  test('from the page', async ({ app }) => {
    const { page } = app;
    await using server = await listen();
    await page.evaluate(reachOut, server.port);
    expect(server.seen()).toEqual([]);
  });

  test('from a page without a policy', async ({ app }) => {
    const { electron } = app;
    await using server = await listen();
    const bare = await bareWindow(electron);
    await bare.evaluate(reachOut, server.port);
    expect(server.seen()).toEqual([]);
  });

  test('from any session main could make', async ({ app }) => {
    const { electron } = app;
    await using server = await listen();
    const answers = await electron.evaluate(async ({ session }, port) => {
      const sessions = [session.defaultSession, session.fromPartition('another')];
      return Promise.all(
        sessions.map((each) =>
          each.fetch(`http://127.0.0.1:${port}/`).then(
            () => 'answered',
            (error: unknown) => String(error),
          ),
        ),
      );
    }, server.port);
    expect(answers).toEqual([
      expect.stringContaining('ERR_BLOCKED_BY_CLIENT'),
      expect.stringContaining('ERR_BLOCKED_BY_CLIENT'),
    ]);
    expect(server.seen()).toEqual([]);
  });

  test('and no file is read by address', async ({ app }) => {
    const bare = await bareWindow(app.electron);
    const read = (url: string) =>
      fetch(url).then(
        () => 'read',
        () => 'refused',
      );
    const file = new URL('../package.json', import.meta.url).href;
    expect(await app.page.evaluate(read, file)).toBe('refused');
    expect(await bare.evaluate(read, file)).toBe('refused');
  });

  test('and nothing is downloaded', async ({ app }) => {
    const { electron } = app;
    const bare = await bareWindow(electron);
    const stopped = electron.evaluate(
      ({ session }) =>
        new Promise<boolean>((resolve) => {
          session.defaultSession.once('will-download', (event) => resolve(event.defaultPrevented));
        }),
    );
    await bare.evaluate(() => {
      const href = URL.createObjectURL(new Blob(['text']));
      Object.assign(document.createElement('a'), { href, download: 'a.txt' }).click();
    });
    expect(await stopped).toBe(true);
  });
});

/** Tries every way a page has to reach a server on this machine, and waits until each has come to an end. */
async function reachOut(port: number): Promise<void> {
  const http = `http://127.0.0.1:${port}`;
  const over = (target: EventTarget, ...events: string[]): Promise<void> =>
    new Promise((resolve) => {
      for (const event of events) target.addEventListener(event, () => resolve(), { once: true });
    });
  const linked = (rel: string): Promise<void> => {
    const link = Object.assign(document.createElement('link'), { rel, href: `${http}/${rel}` });
    document.head.append(link);
    return rel === 'stylesheet' ? over(link, 'load', 'error') : Promise.resolve();
  };
  const image = new Image();
  image.src = `${http}/image`;
  const waits = [over(image, 'load', 'error'), linked('stylesheet')];
  for (const rel of ['preconnect', 'dns-prefetch', 'prefetch', 'icon']) waits.push(linked(rel));
  waits.push(
    fetch(`${http}/fetch`, { mode: 'no-cors' }).then(
      () => undefined,
      () => undefined,
    ),
  );
  navigator.sendBeacon(`${http}/beacon`, 'text');
  try {
    waits.push(over(new WebSocket(`ws://127.0.0.1:${port}/socket`), 'open', 'error', 'close'));
  } catch {
    // Refused at once.
  }
  const events = new EventSource(`${http}/events`);
  waits.push(over(events, 'open', 'error'));
  const peer = new RTCPeerConnection({
    iceServers: [
      { urls: `stun:127.0.0.1:${port}` },
      { urls: `turn:127.0.0.1:${port}?transport=tcp`, username: 'a', credential: 'b' },
    ],
  });
  peer.createDataChannel('data');
  await peer.setLocalDescription(await peer.createOffer());
  if (peer.iceGatheringState !== 'complete') {
    await new Promise<void>((resolve) => {
      peer.addEventListener('icegatheringstatechange', () => {
        if (peer.iceGatheringState === 'complete') resolve();
      });
    });
  }
  await Promise.all(waits);
  events.close();
}

test.describe('the app:// protocol', () => {
  const answers: readonly (readonly [string, number])[] = [
    ['app://sourcemark/index.html', 200],
    ['app://sourcemark/..%2fmain%2findex.js', 404],
    ['app://sourcemark/%2e%2e/main/index.js', 404],
    ['app://sourcemark/assets/..%2f..%2fmain%2findex.js', 404],
    ['app://sourcemark/..%5cmain%5cindex.js', 404],
    ['app://sourcemark//etc/passwd.html', 404],
    ['app://sourcemark/assets', 404],
    ['app://sourcemark/missing.html', 404],
    ['app://elsewhere/index.html', 404],
  ];
  test('gives out the built page and nothing beside it', async ({ app }) => {
    const { electron } = app;
    const seen = await electron.evaluate(
      ({ session }, urls) =>
        Promise.all(
          urls.map((url) =>
            session.defaultSession.fetch(url).then(
              ({ status }) => [url, status] as const,
              () => [url, 0] as const,
            ),
          ),
        ),
      answers.map(([url]) => url),
    );
    expect(seen).toEqual(answers);
  });

  test('sends the policy with everything it gives', async ({ app }) => {
    const { electron } = app;
    const headers = await electron.evaluate(async ({ session }, url) => {
      const answer = await session.defaultSession.fetch(url);
      return Object.fromEntries(answer.headers);
    }, START);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';/u);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });
});

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
