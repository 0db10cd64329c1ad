import { join } from 'node:path';
import { buildBridge } from './build.ts';
import type { Scene } from './scene.ts';
import { newPage, servedWindow, type OpenedPage, type ServedWindow } from './served-window.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const LAPTOP: Size = { width: 1366, height: 768 };
/** The laptop at 200 %. */
export const ZOOMED: Size = { width: 683, height: 384 };

/** How long a test waits for what the page should show, in ms. */
const PATIENCE_MS = 10_000;

export interface BuiltWindow {
  readonly open: (scene?: Partial<Scene>, size?: Size) => Promise<OpenedPage>;
  readonly close: () => Promise<void>;
}

const openPage = async (
  { browser, url }: ServedWindow,
  bridge: string,
  scene: Partial<Scene>,
  size: Size,
): Promise<OpenedPage> => {
  const opened = await newPage(browser, size, scene.theme === 'dark' ? 'dark' : 'light');
  const { page } = opened;
  page.setDefaultTimeout(PATIENCE_MS);
  await page.addInitScript((given) => Object.defineProperty(window, 'scene', { value: given }), scene);
  await page.addInitScript({ path: bridge });
  await page.goto(url);
  return opened;
};

/** The window as it is built, in Chromium, on a bridge that answers from invented clients. */
export const buildAndServe = async (): Promise<BuiltWindow> => {
  const served = await servedWindow();
  const bridge = await buildBridge(join(served.folder, 'bridge'));
  return {
    open: (scene = {}, size = LAPTOP) => openPage(served, bridge, scene, size),
    close: served.close,
  };
};
