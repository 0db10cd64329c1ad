import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    dir: 'tests',
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['e2e/**', 'host/**/node_modules/**'],
    environment: 'node',
    testTimeout: 30_000,
    // Otherwise one core is kept free, of two.
    maxWorkers: '100%',
    // Of the concurrent ones in a file: each is a process that works all the time.
    maxConcurrency: 2,
  },
});
