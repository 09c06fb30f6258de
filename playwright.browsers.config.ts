import { defineConfig } from '@playwright/test';

/** The review copy in the browsers of this system; started by scripts/browsers.mjs. */
export default defineConfig({
  testDir: 'e2e/browsers',
  testMatch: '*.walk.ts',
  workers: 1,
  retries: 0,
  timeout: 120_000,
  reporter: [['list']],
  outputDir: 'test-results/browsers',
});
