import { app, BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';
import { WEB_PREFERENCES } from './web-preferences.ts';

/** SECURITY: the one place where a window is made, so that none has other preferences. */
export const secureWindow = (
  preload: string,
  options: Omit<BrowserWindowConstructorOptions, 'webPreferences'>,
): BrowserWindow =>
  new BrowserWindow({
    ...options,
    webPreferences: { ...WEB_PREFERENCES, preload, devTools: !app.isPackaged },
  });
