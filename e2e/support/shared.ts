import { test as base } from './index';
import { launch, removeFolder, type RunningApp } from './app';

const START = 'app://sourcemark/index.html';

/** Closes every window but the app's own, and loads its page anew. */
async function putBack({ electron, page }: RunningApp): Promise<void> {
  await electron.evaluate(({ BrowserWindow }) => {
    const [, ...others] = BrowserWindow.getAllWindows().sort((a, b) => a.id - b.id);
    for (const window of others) window.destroy();
  });
  // By the debugger, which the app's guards do not stop.
  await page.goto(START);
}

/**
 * For tests that leave the app as it was: they share one, each with a freshly loaded page. After a failure
 * Playwright starts another.
 */
export const test = base.extend<{ app: RunningApp }, { shared: RunningApp }>({
  shared: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs off the pattern
    async ({}, use) => {
      // With a fake camera and microphone a request for them would succeed where it is not stopped.
      const app = await launch({ args: ['--use-fake-device-for-media-stream'] });
      await use(app);
      await app.kill();
      await removeFolder(app.userData);
    },
    { scope: 'worker' },
  ],
  app: async ({ shared }, use) => {
    await use(shared);
    await putBack(shared);
  },
});
