import path from 'node:path';
import type { BrowserWindow } from 'electron';
import { START_PAGE } from './origin.ts';
import { secureWindow } from './secure-window.ts';

/** Height of the app bar, which is the window's title bar, in pixels. */
export const TITLE_BAR_HEIGHT = 48;

const BAR = {
  light: { color: '#F4F3EF', symbolColor: '#455155' },
  dark: { color: '#121719', symbolColor: '#BAC3C5' },
} as const;

/** Colours of the buttons that the system draws in our app bar. */
export const titleBar = (dark: boolean) => ({ ...(dark ? BAR.dark : BAR.light), height: TITLE_BAR_HEIGHT });

/** The program's window. The title never carries a name. */
export function openMainWindow(folder: string, dark: boolean): BrowserWindow {
  const window = secureWindow(path.join(folder, 'preload', 'preload.cjs'), {
    title: 'Registerkort',
    width: 1366,
    height: 768,
    minWidth: 683,
    minHeight: 384,
    show: false,
    backgroundColor: titleBar(dark).color,
    titleBarStyle: 'hidden',
    titleBarOverlay: titleBar(dark),
  });
  window.once('ready-to-show', () => window.show());
  window.on('page-title-updated', (event) => event.preventDefault());
  void window.loadURL(START_PAGE);
  return window;
}
