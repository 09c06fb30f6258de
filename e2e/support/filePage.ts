import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, expect, type Page } from '@playwright/test';
import { electronLaunch } from '../../scripts/lib/electron-path.mjs';

const BROWSER = fileURLToPath(new URL('file-page', import.meta.url));

/** A file, open as a page in a plain browser window. */
export interface FilePage {
  readonly electron: ElectronApplication;
  readonly page: Page;
  /** Every address that was asked for since the start. */
  requests(): Promise<readonly string[]>;
  /** Another window on the same file. */
  another(): Promise<Page>;
  /** The content of the file downloaded last; waits until there are `count`. */
  downloaded(count?: number): Promise<string>;
  close(): Promise<void>;
  /** Ends the whole browser with SIGKILL. */
  kill(): Promise<void>;
}

/** Opens a file in a browser whose data is in `userData`; downloads go beside the file. */
export async function openFilePage(file: string, userData: string): Promise<FilePage> {
  const { executablePath, args } = await electronLaunch([file, dirname(file)]);
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const electron = await _electron.launch({
    executablePath,
    // The app's folder is the last but our two.
    args: [...args.slice(0, -3), BROWSER, ...args.slice(-2)],
    env: { ...Object.fromEntries(inherited), SOURCEMARK_USER_DATA: userData },
  });
  const page = await electron.firstWindow();
  await page.waitForLoadState('load');
  const child = electron.process();
  const ended = async (end: () => unknown) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    await Promise.resolve(end()).catch(() => undefined);
    await exited;
  };
  const downloads = () =>
    electron.evaluate(
      () => (globalThis as unknown as { downloads: { path: string; state: string }[] }).downloads,
    );
  return {
    electron,
    page,
    requests: () =>
      electron.evaluate(() => (globalThis as unknown as { requests: string[] }).requests),
    async another() {
      const opened = electron.waitForEvent('window');
      await electron.evaluate(() =>
        (globalThis as unknown as { openFile(): Promise<void> }).openFile(),
      );
      const other = await opened;
      await other.waitForLoadState('load');
      return other;
    },
    async downloaded(count = 1) {
      await expect.poll(async () => (await downloads()).length).toBe(count);
      const last = (await downloads()).at(-1);
      expect(last?.state).toBe('completed');
      return readFile(last?.path ?? '', 'utf8');
    },
    close: () => ended(() => electron.evaluate(({ app }) => app.exit(0))),
    kill: () => ended(() => void child.kill('SIGKILL')),
  };
}
