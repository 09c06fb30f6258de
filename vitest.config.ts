import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs', 'eslint.layers.test.mjs'],
    environment: 'node',
    // Left to itself the runner keeps a core free, which on two cores is half of them.
    maxWorkers: '100%',
  },
});
