import type { ElectronApplication, Page } from '@playwright/test';

/**
 * Opens a hidden window beside the app's own, without our preload and, at `about:blank`, without our policy:
 * for what the app's guards must stop also where the page itself does not.
 */
export async function bareWindow(
  electron: ElectronApplication,
  preferences: Electron.WebPreferences = {},
  url = 'about:blank',
): Promise<Page> {
  const opened = electron.waitForEvent('window');
  await electron.evaluate(
    async ({ BrowserWindow }, [webPreferences, address]) => {
      await new BrowserWindow({ show: false, webPreferences }).loadURL(address);
    },
    [preferences, url] as const,
  );
  const page = await opened;
  await page.waitForURL(url);
  return page;
}

/** Calls main through the preload's bridge as the page does; names and arguments may be wrong. */
export function callBridge(page: Page, name: string, args: unknown): Promise<unknown> {
  return page.evaluate(
    ([operation, given]) => {
      const { sourcemark } = window as unknown as {
        sourcemark: { call: (name: string, args: unknown) => Promise<unknown> };
      };
      return sourcemark.call(operation, given);
    },
    [name, args] as const,
  );
}

/** Has main ask where to, and write there where a person said, as the page does. */
export async function exportThrough(page: Page, name: string, args: unknown): Promise<unknown> {
  const placed = (await callBridge(page, name, args)) as { readonly value?: unknown };
  const isChosen = placed.value !== undefined && placed.value !== null;
  return isChosen ? callBridge(page, 'export.write', placed.value) : placed;
}
