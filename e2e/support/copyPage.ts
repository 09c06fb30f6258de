import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { freshUserData, removeFolder } from './app';
import { aCopy, type CopyOptions, writeCopyFile } from './copyFile';
import { type FilePage, openFilePage } from './filePage';
import { ownPath } from './files';

/** A review copy is opened as a plain file, in a window without a preload. */
interface Fixtures {
  /** Writes a review copy; gives its path. */
  readonly copyFile: (options: CopyOptions) => Promise<string>;
  /** Opens a file; with the same browser data each time in one test. */
  readonly openPage: (file: string) => Promise<FilePage>;
}

/** Tests of a review copy, each page of which must throw nothing. */
export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs off the pattern
  copyFile: async ({}, use) => {
    await use(async (options) => {
      const path = ownPath(`${options.mode}.html`);
      await mkdir(dirname(path), { recursive: true });
      return writeCopyFile(path, aCopy(options));
    });
  },
  // eslint-disable-next-line no-empty-pattern -- as above
  openPage: async ({}, use) => {
    const userData = await freshUserData();
    const opened: FilePage[] = [];
    const faults: string[] = [];
    await use(async (file) => {
      const browser = await openFilePage(file, userData);
      browser.page.on('pageerror', (error) => faults.push(String(error.stack)));
      opened.push(browser);
      return browser;
    });
    for (const browser of opened) await browser.kill();
    await removeFolder(userData);
    expect(faults, 'errors of the page').toEqual([]);
  },
});
