// What the module `electron` holds in the main process.
import { MessageChannelMain } from '../ports/main-port.ts';
import { app } from './app.ts';
import {
  clipboard,
  crashReporter,
  dialog,
  globalShortcut,
  nativeImage,
  nativeTheme,
  Notification,
  powerMonitor,
  powerSaveBlocker,
  screen,
  shell,
} from './desktop.ts';
import { ipcMain } from './ipc.ts';
import { Menu, MenuItem } from './menu.ts';
import { notes } from './notes.ts';
import { net, protocol, session } from './session.ts';
import { utilityProcess } from './utility-process.ts';
import { BrowserWindow, webContents } from './window.ts';

const electron = {
  app,
  BrowserWindow,
  clipboard,
  crashReporter,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  MenuItem,
  MessageChannelMain,
  nativeImage,
  nativeTheme,
  net,
  Notification,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
  webContents,
  /** Not Electron's: what this host noted, for its own tests. */
  hostNotes: notes,
};
export default electron;
export {
  app,
  BrowserWindow,
  clipboard,
  crashReporter,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  MenuItem,
  MessageChannelMain,
  nativeImage,
  nativeTheme,
  net,
  Notification,
  notes as hostNotes,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
  webContents,
};
