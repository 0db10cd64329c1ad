import { defineConfig } from '@playwright/test';
import { findHost } from './build/host.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 1,
  // A real window on a busy machine: what passes the second time is told as flaky.
  retries: 1,
  timeout: 60_000,
  reporter: 'list',
  use: { trace: 'retain-on-first-failure' },
  globalSetup: './tests/e2e/setup.ts',
  // Each host and system draws text in its own way, and has pictures of its own.
  snapshotPathTemplate: `tests/e2e/pictures/${findHost().kind}-{platform}/{arg}{ext}`,
  expect: {
    toHaveScreenshot: { animations: 'disabled', caret: 'hide', threshold: 0.2, maxDiffPixelRatio: 0.01 },
  },
});
