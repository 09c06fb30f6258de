import { bareWindow, expect } from '../support';
import { listen } from '../support/listeners';
import { test } from '../support/shared';

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
    const file = new URL('../../package.json', import.meta.url).href;
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
