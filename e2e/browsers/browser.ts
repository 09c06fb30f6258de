import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { expect } from '@playwright/test';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** A browser of this system with a profile and a folder for downloads of its own, without a window. */
export interface Running {
  readonly page: Page;
  /** Every address that pages asked for. */
  readonly requests: readonly string[];
  /** What pages threw, and what they logged as an error. */
  readonly faults: readonly string[];
  press(...keys: readonly string[]): Promise<void>;
  type(words: string): Promise<void>;
  /** Moves on, by J, to the sentence that begins with the words. */
  goTo(words: string): Promise<void>;
  /** Waits until the page shows the words. */
  expectWords(words: string): Promise<void>;
  /** The review file downloaded; waits until it is there, whole. */
  downloaded(): Promise<string>;
  /** Ends the browser with SIGKILL. */
  kill(): Promise<void>;
}

/** Where a command is; Firefox and Chromium are started by their paths. */
function pathOf(command: string): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, command)).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`no ${command} here: run npm run test:browsers`);
  return found;
}

async function start(name: BrowserName, profile: string, downloads: string): Promise<Browser> {
  const common = { userDataDir: profile, headless: true } as const;
  if (name === 'chromium') {
    return puppeteer.launch({
      ...common,
      executablePath: pathOf(process.env['SOURCEMARK_CHROMIUM'] ?? 'chromium'),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      downloadBehavior: { policy: 'allow', downloadPath: downloads },
    });
  }
  return puppeteer.launch({
    ...common,
    browser: 'firefox',
    executablePath: pathOf(process.env['SOURCEMARK_FIREFOX'] ?? 'firefox-esr'),
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
    },
  });
}

/** Keys by the names that Playwright has for them too; `Control+s` holds the first down. */
async function pressKey(page: Page, keys: string): Promise<void> {
  const [key = keys, ...held] = keys.split('+').reverse();
  for (const each of held) await page.keyboard.down(each as KeyInput);
  await page.keyboard.press(key as KeyInput);
  for (const each of held) await page.keyboard.up(each as KeyInput);
}

/** The words of the sentence that the cursor is on; empty: there is none. */
const cursorOf = (page: Page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('cursor') ?? [];
    return range === undefined ? '' : (range as Range).toString();
  });

async function goTo(page: Page, words: string): Promise<void> {
  for (let steps = 0; steps < 200; steps += 1) {
    const before = await cursorOf(page);
    if (before.startsWith(words)) return;
    await page.keyboard.press('j');
    await expect.poll(() => cursorOf(page)).not.toBe(before);
  }
  throw new Error(`no sentence begins with ${words}`);
}

/** Opens a file in a browser of this system. */
export async function openIn(
  name: BrowserName,
  file: string,
  { profile, downloads }: { readonly profile: string; readonly downloads: string },
  before: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<Running> {
  const browser = await start(name, profile, downloads);
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 860 });
  const requests: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await before(page);
  await page.goto(`file://${file}`);
  return {
    page,
    requests,
    faults,
    async press(...keys) {
      for (const each of keys) await pressKey(page, each);
    },
    type: (words) => page.keyboard.type(words),
    goTo: (words) => goTo(page, words),
    expectWords: (words) =>
      expect.poll(() => page.evaluate(() => document.body.innerText)).toContain(words),
    async downloaded() {
      let content = '';
      await expect
        .poll(async () => {
          const names = await readdir(downloads);
          const file = names.find((each) => each.endsWith('.sourcemark-review'));
          content = file === undefined ? '' : await readFile(join(downloads, file), 'utf8');
          return content.endsWith('}\n');
        })
        .toBe(true);
      return content;
    },
    async kill() {
      const child = browser.process();
      if (child === null || child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
    },
  };
}
