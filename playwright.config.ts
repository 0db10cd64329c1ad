import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 1,
  timeout: 60_000,
  reporter: 'list',
  use: { trace: 'retain-on-failure' },
  globalSetup: './tests/e2e/setup.ts',
});
