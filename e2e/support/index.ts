import { test as base } from '@playwright/test';
import { launch, type LaunchOptions, removeFolder, type RunningApp } from './app';

export { expect } from '@playwright/test';
export * from './app';
export * from './dialogs';
export * from './menu';
export * from './windows';

export interface Fixtures {
  /** Starts the app. Whatever still runs when the test ends is killed, and its data removed. */
  readonly launchApp: (options?: LaunchOptions) => Promise<RunningApp>;
}

export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs off the pattern
  launchApp: async ({}, use) => {
    const apps: RunningApp[] = [];
    await use(async (options) => {
      const app = await launch(options);
      apps.push(app);
      return app;
    });
    for (const app of apps) await app.kill();
    for (const folder of new Set(apps.map(({ userData }) => userData))) await removeFolder(folder);
  },
});
