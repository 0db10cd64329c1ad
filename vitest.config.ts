import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    dir: 'tests',
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['e2e/**', 'host/**/node_modules/**'],
    environment: 'node',
    testTimeout: 30_000,
  },
});
