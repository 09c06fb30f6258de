import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CALL_CHANNEL, EVENT_CHANNEL, OPERATION_NAMES } from '../../src/shared/api';
import { answerDialogs, callBridge, expect, type RunningApp, shownDialogs } from '../support';
import { touchedFiles, watchFiles } from '../support/fileWatch';
import { test } from '../support/shared';

/** A page that was taken over, in real Electron. `src/main/ipc` has the same at length, over the same services. */

interface Answer {
  readonly ok: boolean;
  readonly error?: { readonly code: string };
}

const library = async ({ userData }: RunningApp) => {
  const path = join(userData, 'Library.sourcemark');
  return Promise.all(
    [path, `${path}-wal`].map((each) => readFile(each, 'latin1').catch(() => 'none')),
  );
};

/** Calls every operation with what none of them takes; counts the answers by code. */
function attackAll({ page }: RunningApp): Promise<Record<string, number>> {
  return page.evaluate(async (names) => {
    const { sourcemark } = window as unknown as {
      sourcemark: { call: (name: string, args: unknown) => Promise<Answer> };
    };
    const nested = (depth: number): unknown => {
      let value: unknown = {};
      for (let i = 0; i < depth; i += 1) value = { after: value };
      return value;
    };
    const round: Record<string, unknown> = {};
    round['round'] = round;
    const things: unknown[] = [
      null,
      7,
      Number.NaN,
      -0,
      10n,
      '',
      '/etc/passwd',
      '../../a.html',
      'a\u0000b',
      '\ud800',
      "'; DROP TABLE changes; --",
      '__proto__',
      [],
      new Date(0),
      new Error('no'),
      new Uint8Array(4),
      new ArrayBuffer(4),
      () => 'a function',
      round,
      nested(90),
      JSON.parse('{"__proto__":{"polluted":true}}'),
      JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
    ];
    // Each as the arguments, and in the place of arguments that some operations take.
    const values: unknown[] = [
      undefined,
      ...things.slice(0, 14),
      { articleId: Array.from({ length: 2_000 }, () => ({})) },
      { articleId: 'a'.repeat(1024 * 1024) },
      ...things.map((thing) => ({
        articleId: thing,
        name: thing,
        bytes: thing,
        path: '/etc/passwd',
      })),
      ...things.map((thing) => ({ libraryId: 'a', change: { ops: [thing] } })),
      { articleId: nested(10_000) },
      {
        get reviewId() {
          return '/etc/passwd';
        },
      },
    ];
    const codes: Record<string, number> = {};
    for (const name of [...names, 'library.drop', '__proto__', 'constructor', 'toString', '']) {
      // What cannot cross to the preload at all is thrown at once.
      const answers = values.map((value) =>
        Promise.resolve()
          .then(() => sourcemark.call(name, value))
          .catch(() => null),
      );
      for (const answer of await Promise.all(answers)) {
        const code = answer === null ? 'not sent' : (answer.error?.code ?? 'ok');
        codes[code] = (codes[code] ?? 0) + 1;
      }
    }
    return codes;
  }, OPERATION_NAMES);
}

test('a page that was taken over gets error codes, and nothing is read, written or changed', async ({
  app,
}) => {
  const { page, electron } = app;
  await answerDialogs(electron, {});
  const shown = (await shownDialogs(electron)).length;
  expect(await callBridge(page, 'import.sample', {})).toMatchObject({ ok: true });
  const before = await library(app);
  await watchFiles(electron);

  const {
    'unknown-operation': unknown,
    'invalid-arguments': invalid,
    ...others
  } = await attackAll(app);
  expect(invalid).toBeGreaterThan(40 * OPERATION_NAMES.length);
  expect(unknown).toBeGreaterThan(150);
  // What Chromium does not send, or gives up on while sending.
  expect(Object.keys(others).filter((code) => code !== 'not sent' && code !== 'internal')).toEqual(
    [],
  );

  expect((await shownDialogs(electron)).length).toBe(shown);
  expect(await touchedFiles(electron)).toEqual([]);
  expect(await library(app)).toEqual(before);
  expect(await electron.evaluate(() => 'polluted' in {})).toBe(false);
  expect(await callBridge(page, 'library.list', {})).toMatchObject({ ok: true });
  // What is touched is seen.
  await callBridge(page, 'import.sample', {});
  expect((await touchedFiles(electron)).join()).toContain('harbour-talks');
});

test('ten thousand calls at once are all answered', async ({ app }) => {
  const { page, electron } = app;
  const memory = () => electron.evaluate(() => process.memoryUsage().rss);
  const before = await memory();
  const answered = await page.evaluate(async () => {
    const { sourcemark } = window as unknown as {
      sourcemark: { call: (name: string, args: unknown) => Promise<Answer> };
    };
    const calls = Array.from({ length: 10_000 }, (_, i) =>
      sourcemark.call(i % 2 === 0 ? 'workspace.get' : 'article.open', { articleId: '/etc/passwd' }),
    );
    const answers = await Promise.all(calls);
    return answers.filter(({ error }) => error?.code === 'invalid-arguments').length;
  });
  expect(answered).toBe(10_000);
  expect((await memory()) - before).toBeLessThan(500 * 1024 * 1024);
  expect(await callBridge(page, 'workspace.get', {})).toMatchObject({ ok: true });
});

test('there is one channel to main, and it asks for names alone', async ({ app }) => {
  const { page, electron } = app;
  const preload = join(import.meta.dirname, 'raw.cjs');
  // The lowest runtime has only the older way, which the newest calls deprecated.
  const usePreloads = (paths: readonly string[]) =>
    electron.evaluate(({ session }, given) => {
      const { defaultSession } = session as unknown as {
        defaultSession: { setPreloads: (paths: string[]) => void };
      };
      defaultSession.setPreloads([...given]);
    }, paths);
  await usePreloads([preload]);
  await page.reload();
  const seen = await page.evaluate(
    async ([call, event]) => {
      const { raw } = window as unknown as {
        raw: {
          invoke: (channel: string, ...args: unknown[]) => Promise<unknown>;
          send: (channel: string, ...args: unknown[]) => void;
        };
      };
      raw.send(call, 'workspace.get', {});
      raw.send(event, 'closing', {});
      return {
        ours: await raw.invoke(call, 'workspace.get', {}),
        names: await Promise.all(
          ['__proto__', 'constructor', 'library.drop', '', 7, null, {}, ['workspace.get']].map(
            (name) => raw.invoke(call, name, {}),
          ),
        ),
        more: await raw.invoke(call, 'workspace.get', {}, { trusted: true }, '/etc/passwd'),
        others: await Promise.all(
          [event, 'sourcemark:', 'sourcemark:call ', 'fs', '__proto__', 'constructor'].map(
            (channel) => raw.invoke(channel, 'workspace.get', {}),
          ),
        ),
      };
    },
    [CALL_CHANNEL, EVENT_CHANNEL] as const,
  );
  expect(seen.ours).toMatchObject({ answer: { ok: true } });
  expect(seen.more).toMatchObject({ answer: { ok: true } });
  for (const each of seen.names) {
    expect(each).toMatchObject({ answer: { ok: false, error: { code: 'unknown-operation' } } });
  }
  for (const each of seen.others) {
    expect(each).toMatchObject({
      thrown: expect.stringContaining('No handler registered'),
    });
  }
  // Electron's own keeps an unheard error from ending main.
  const heard = await electron.evaluate(({ ipcMain }) => ipcMain.eventNames());
  expect(heard.filter((name) => name !== 'error')).toEqual([]);
  await usePreloads([]);
});

test('one dialog at a time, however many are asked for', async ({ app }) => {
  const { page, electron } = app;
  await answerDialogs(electron, {});
  await electron.evaluate(({ dialog }) => {
    const closed = dialog.showOpenDialog.bind(dialog);
    // Stays open for as long as a person would take to look at it.
    dialog.showOpenDialog = async (...args: unknown[]) => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      return (closed as (...given: unknown[]) => ReturnType<typeof closed>)(...args);
    };
  });
  const before = (await shownDialogs(electron)).length;
  const answers = await page.evaluate(() => {
    const { sourcemark } = window as unknown as {
      sourcemark: { call: (name: string, args: unknown) => Promise<Answer> };
    };
    const names = ['import.choose', 'library.open', 'review.choose', 'exchange.choose'];
    return Promise.all(
      Array.from({ length: 200 }, (_, i) => sourcemark.call(names[i % names.length] ?? '', {})),
    );
  });
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect((await shownDialogs(electron)).length - before).toBe(1);
});
