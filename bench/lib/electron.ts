import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { electronLaunch } from '../../scripts/lib/electron-path.mjs';

/** The built app's folder. */
export const ROOT = resolve(import.meta.dirname, '../..');

type Environment = Readonly<Record<string, string>>;

function environment(extra: Environment): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...Object.fromEntries(inherited), ...extra };
}

/** What starts the app in `folder` (the built app: `ROOT`) with `args`. */
async function commandOf(folder: string, args: readonly string[]) {
  const { executablePath, args: switches } = await electronLaunch([...args]);
  return { executablePath, args: switches.map((arg) => (arg === ROOT ? folder : arg)) };
}

/** Names the versions inside a runtime. */
export function runtimeVersions(executable: string): string {
  const code =
    'process.stdout.write(`Electron ${process.versions.electron}, Chromium ${process.versions.chrome}, Node ${process.versions.node} in it`)';
  return execFileSync(executable, ['-e', code], {
    encoding: 'utf8',
    env: environment({ ELECTRON_RUN_AS_NODE: '1' }),
  });
}

export interface App {
  /** The folder with its package.json. */
  readonly folder: string;
  readonly args: readonly string[];
  readonly env: Environment;
}

/** An app driven through Playwright, and the page in its one window. */
interface Driven {
  readonly electron: ElectronApplication;
  readonly page: Page;
}

async function launch({ folder, args, env }: App): Promise<Driven> {
  const command = await commandOf(folder, args);
  const electron = await _electron.launch({ ...command, env: environment(env) });
  return { electron, page: await electron.firstWindow() };
}

/** Runs `work` with the app and its peer, both open, and ends them. */
export async function drive<T>(
  app: App,
  peer: App,
  work: (app: Page, peer: Page) => Promise<T>,
): Promise<T> {
  const driven: Driven[] = [];
  try {
    const own = await launch(app);
    driven.push(own);
    const other = await launch(peer);
    driven.push(other);
    return await work(own.page, other.page);
  } finally {
    for (const { electron } of driven) electron.process().kill('SIGKILL');
  }
}

/**
 * Starts an app by itself and ends it as soon as `probe` (a CommonJS module that its main process loads first)
 * has printed `usable at` and the time. Gives the milliseconds from before the process was made.
 */
export async function timeStart(app: App, probe: string): Promise<number> {
  const { executablePath, args } = await commandOf(app.folder, app.args);
  const from = Date.now();
  const child = spawn(executablePath, ['--require', probe, ...args], {
    env: environment(app.env),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  const heard: string[] = [];
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      const at = /^usable at ([\d.]+)$/u.exec(line)?.[1];
      if (at !== undefined) return Number(at) - from;
      heard.push(line);
    }
    throw new Error(`the app ended before it could be used:\n${heard.join('\n')}`);
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
}
