import { defineConfig } from 'vitest/config';

/** The long attacks (`npm run torture`): each prints a table of what it did and found. */
export default defineConfig({
  test: {
    include: ['src/**/*.torture.ts'],
    environment: 'node',
    maxWorkers: '100%',
    testTimeout: 60 * 60_000,
    hookTimeout: 120_000,
    disableConsoleIntercept: true,
  },
});
