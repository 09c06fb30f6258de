import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs', 'eslint.layers.test.mjs'],
    environment: 'node',
    // Left to itself the runner keeps a core free, which on two cores is half of them.
    maxWorkers: '100%',
    // A test that hangs is ended; how long one takes on a busy machine says nothing.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
