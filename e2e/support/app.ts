import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { electronLaunch } from '../../scripts/lib/electron-path.mjs';
import type { DialogAnswers } from './dialogs';

export interface LaunchOptions {
  /** The user's data folder. Left out: a fresh one. To start again with the same data, pass the first app's. */
  readonly userData?: string;
  /** The app's own arguments, such as a library to open. */
  readonly args?: readonly string[];
  /** Answers for native dialogs from the first moment on; see `answerDialogs`. */
  readonly answers?: DialogAnswers;
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

const INSIDE = fileURLToPath(new URL('inside.cjs', import.meta.url));

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

/** What starts the built app, for Playwright and for `spawn` alike. */
async function command(userData: string, { args = [], env = {}, answers }: LaunchOptions) {
  const { executablePath, args: switches } = await electronLaunch([...args]);
  const answered: Record<string, string> =
    answers === undefined ? {} : { SOURCEMARK_E2E_DIALOGS: JSON.stringify(answers) };
  return {
    executablePath,
    args: ['--require', INSIDE, ...switches],
    env: environment(userData, { ...answered, ...env }),
  };
}

/** Runs the app where it is to end by itself, before it has a window, and waits until it has. */
export async function runToEnd(userData: string, options: LaunchOptions = {}): Promise<void> {
  const { executablePath, args, env } = await command(userData, options);
  await once(spawn(executablePath, args, { env, stdio: 'ignore' }), 'exit');
}

/**
 * Starts the built app and waits for its window. Tests use the `launchApp` fixture, which cleans up; what is
 * no test (a benchmark, screenshots) uses this and quits the app and removes `userData` itself.
 */
export async function launch(options: LaunchOptions = {}): Promise<RunningApp> {
  const userData = options.userData ?? (await freshUserData());
  const electron = await _electron.launch(await command(userData, options));
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
async function ended(child: ChildProcess, end: () => unknown): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  // The connection breaks while the answer is on its way: that is what is wanted.
  await Promise.resolve(end()).catch(() => undefined);
  await exited;
}
