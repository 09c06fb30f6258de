export { expect } from './index';
import type { ConsoleMessage } from '@playwright/test';
import { expect, test as base } from './index';

/** What nobody may see in a test that provokes no fault: errors of the page, and what either process logs as one. */
async function watch(
  app: Awaited<ReturnType<Parameters<Parameters<typeof base>[2]>[0]['launchApp']>>,
  faults: string[],
): Promise<void> {
  const { electron, page } = app;
  const seen = new Set<string>();
  const log = (from: string) => (message: Pick<ConsoleMessage, 'type' | 'text'>) => {
    const fault = `${from}: ${message.text()}`;
    if (message.type() !== 'error' || seen.has(fault)) return;
    seen.add(fault);
    faults.push(fault);
  };
  page.on('console', log('console of the page'));
  page.on('pageerror', (error) => faults.push(`page: ${error.stack ?? error.message}`));
  electron.on('console', log('console of main'));
  // What was logged before anybody listened.
  for (const message of await page.consoleMessages()) log('console of the page')(message);
  for (const error of await page.pageErrors()) faults.push(`page: ${error.stack ?? error.message}`);
}

/** As `test`, and fails where the page throws or either process logs an error. */
export const test = base.extend({
  launchApp: async ({ launchApp }, use) => {
    const faults: string[] = [];
    await use(async (options) => {
      const app = await launchApp(options);
      await watch(app, faults);
      return app;
    });
    expect(faults, 'errors in the console').toEqual([]);
  },
});
