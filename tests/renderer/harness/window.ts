import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findChromium, installHint } from '../../../build/host.ts';
import { buildBridge, buildWindow } from './build.ts';
import type { Scene } from './scene.ts';
import { serveWindow } from './serve.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const LAPTOP: Size = { width: 1366, height: 768 };
/** The laptop at 200 %. */
export const ZOOMED: Size = { width: 683, height: 384 };

/** How long a test waits for what the page should show, in ms. */
const PATIENCE_MS = 10_000;

export interface OpenedPage {
  readonly page: Page;
  /** What the page complained of: errors, and what its policy stopped. */
  readonly complaints: readonly string[];
}

export interface BuiltWindow {
  readonly open: (scene?: Partial<Scene>, size?: Size) => Promise<OpenedPage>;
  readonly close: () => Promise<void>;
}

const openPage = async (browser: Browser, url: string, bridge: string, scene: Partial<Scene>, size: Size) => {
  const context = await browser.newContext({
    viewport: size,
    reducedMotion: 'reduce',
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    colorScheme: scene.theme === 'dark' ? 'dark' : 'light',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.addInitScript((given) => Object.defineProperty(window, 'scene', { value: given }), scene);
  await page.addInitScript({ path: bridge });
  await page.goto(url);
  return { page, complaints };
};

/** The window as it is built, in Chromium, on a bridge that answers from invented clients. */
export const buildAndServe = async (): Promise<BuiltWindow> => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(installHint);
  const folder = await mkdtemp(join(tmpdir(), 'registerkort-window-'));
  await buildWindow(join(folder, 'window'));
  const bridge = await buildBridge(join(folder, 'bridge'));
  const served = await serveWindow(join(folder, 'window'));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  return {
    open: (scene = {}, size = LAPTOP) => openPage(browser, served.url, bridge, scene, size),
    close: async () => {
      await browser.close();
      await served.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
