import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { electronLaunch } from '../../scripts/lib/electron-path.mjs';

export interface LaunchOptions {
  /** The user's data folder. Left out: a fresh one. To start again with the same data, pass the first app's. */
  readonly userData?: string;
  /** The app's own arguments, such as a library to open. */
  readonly args?: readonly string[];
  /** On top of this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The app, running. */
export interface RunningApp {
  /** Playwright's handle of the main process. */
  readonly electron: ElectronApplication;
  /** The page in the one window, loaded. */
  readonly page: Page;
  readonly userData: string;
  /** Quits as a person does, so that the page is asked to put its work away; resolves when it is over. */
  quit(): Promise<void>;
  /** Ends the main process with SIGKILL, as a crash or a power cut would; resolves when it is over. */
  kill(): Promise<void>;
}

const HOLD = fileURLToPath(new URL('hold.cjs', import.meta.url));

/** A fresh, empty folder for a user's data. The caller removes it. */
export function freshUserData(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'sourcemark-e2e-'));
}

export async function removeFolder(folder: string): Promise<void> {
  // Chromium's helpers may still be writing for a moment after main has ended.
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

function environment(userData: string, extra: Readonly<Record<string, string>>) {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...Object.fromEntries(inherited), SOURCEMARK_USER_DATA: userData, ...extra };
}

/** Starts the built app without waiting for its window. For what happens before there is one. */
export async function startElectron(
  userData: string,
  { args = [], env = {} }: LaunchOptions = {},
): Promise<ElectronApplication> {
  const { executablePath, args: switches } = await electronLaunch([...args]);
  return _electron.launch({
    executablePath,
    args: ['--require', HOLD, ...switches],
    env: environment(userData, env),
  });
}

/**
 * Starts the built app and waits for its window. Tests use the `launchApp` fixture, which cleans up; what is
 * no test (a benchmark, screenshots) uses this and quits the app and removes `userData` itself.
 */
export async function launch(options: LaunchOptions = {}): Promise<RunningApp> {
  const userData = options.userData ?? (await freshUserData());
  const electron = await startElectron(userData, options);
  const child = electron.process();
  const page = await electron.firstWindow();
  await page.waitForLoadState('load');
  return {
    electron,
    page,
    userData,
    quit: () => ended(child, () => electron.evaluate(({ app }) => app.quit())),
    kill: () => ended(child, () => void child.kill('SIGKILL')),
  };
}

/** Does what ends the app, and waits until its process has ended. Ended already: nothing is done. */
export async function ended(child: ChildProcess, end: () => unknown): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  // The connection breaks while the answer is on its way: that is what is wanted.
  await Promise.resolve(end()).catch(() => undefined);
  await exited;
}
