import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page, type ViewportSize } from '@playwright/test';
import type { Plugin } from 'vite';
import { findChromium, installHint } from '../../../build/host.ts';
import { buildWindow } from './build.ts';
import { serveWindow } from './serve.ts';

export interface ServedWindow {
  readonly browser: Browser;
  readonly url: string;
  /** For more that is made beside it; gone when it is closed. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** Builds the window, serves it under the policy that the program has, and starts a browser for it. */
export const servedWindow = async (plugins: readonly Plugin[] = []): Promise<ServedWindow> => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(installHint);
  const folder = await mkdtemp(join(tmpdir(), 'registerkort-window-'));
  await buildWindow(join(folder, 'window'), plugins);
  const served = await serveWindow(join(folder, 'window'));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  return {
    browser,
    url: served.url,
    folder,
    close: async () => {
      await browser.close();
      await served.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

export interface OpenedPage {
  readonly page: Page;
  /** What the page complained of: errors, and what its policy stopped. */
  readonly complaints: readonly string[];
}

/** A page in a context of its own, before it goes anywhere. */
export const newPage = async (
  browser: Browser,
  viewport: ViewportSize,
  colorScheme: 'light' | 'dark',
): Promise<OpenedPage> => {
  const context = await browser.newContext({
    viewport,
    reducedMotion: 'reduce',
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    colorScheme,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return { page, complaints };
};
