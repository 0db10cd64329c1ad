import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserWindowConstructorOptions } from 'electron';
import type { Browser } from '../chromium/browser.ts';
import { app } from './app.ts';
import { WebContents } from './contents.ts';
import { hostEvent, nothing, prevented } from './events.ts';
import { currentBrowser, endBrowser, hostedWindows, portSocket, type HostedWindow } from './host.ts';
import { note } from './notes.ts';
import { ElectronSession, session } from './session.ts';

const windows = new Map<number, BrowserWindow>();

type Rectangle = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** `BrowserWindow`: a page of Chromium, in a window of its own when the host is visible. */
export class BrowserWindow extends EventEmitter implements HostedWindow {
  readonly id: number;
  readonly webContents: WebContents;
  readonly #browser: Promise<Browser>;
  readonly #size: readonly [number, number];
  #title: string;
  #visible: boolean;
  #destroyed = false;

  readonly showInactive = (): void => this.show();
  readonly restore = nothing;
  readonly focus = nothing;
  readonly blur = nothing;
  readonly minimize = nothing;
  readonly maximize = nothing;
  readonly unmaximize = nothing;
  readonly center = nothing;
  readonly moveTop = nothing;
  readonly setMenu = nothing;
  readonly removeMenu = nothing;
  readonly setMenuBarVisibility = nothing;
  readonly setAutoHideMenuBar = nothing;
  readonly setIcon = nothing;
  readonly setProgressBar = nothing;
  readonly flashFrame = nothing;
  readonly setContentProtection = nothing;
  readonly setBackgroundColor = nothing;
  readonly setSize = nothing;
  readonly setBounds = nothing;
  readonly setMinimumSize = nothing;
  readonly setFullScreen = nothing;
  readonly setEnabled = nothing;
  readonly setTitleBarOverlay = nothing;
  readonly setResizable = nothing;
  readonly setAlwaysOnTop = nothing;
  readonly setSkipTaskbar = nothing;
  readonly setParentWindow = nothing;
  readonly setOpacity = nothing;
  isVisible = (): boolean => this.#visible;
  isDestroyed = (): boolean => this.#destroyed;
  isFocused = (): boolean => this.#visible;
  isMinimized = (): boolean => false;
  isMaximized = (): boolean => false;
  isFullScreen = (): boolean => false;
  getTitle = (): string => this.#title;
  getSize = (): readonly [number, number] => this.#size;
  getBounds = (): Rectangle => ({ x: 0, y: 0, width: this.#size[0], height: this.#size[1] });
  getContentBounds = (): Rectangle => this.getBounds();
  getNormalBounds = (): Rectangle => this.getBounds();

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    const preferences = options.webPreferences ?? {};
    const { width = 800, height = 600, show = true } = options;
    this.#size = [width, height];
    this.#title = options.title ?? app.name;
    this.#visible = show;
    this.webContents = new WebContents({
      session: sessionOf(preferences.session, preferences.partition),
      preload: preferences.preload,
      socket: portSocket,
      close: () => this.close(),
    });
    this.id = this.webContents.id;
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'));
    const hidden = !show && [...windows.values()].some((other) => other.isVisible());
    windows.set(this.id, this);
    hostedWindows.add(this);
    this.#browser = currentBrowser();
    void this.#open({ width, height, hidden });
    app.emit('browser-window-created', hostEvent({}), this);
    app.emit('web-contents-created', hostEvent({}), this.webContents);
  }

  async #open(wish: {
    readonly width: number;
    readonly height: number;
    readonly hidden: boolean;
  }): Promise<void> {
    try {
      const browser = await this.#browser;
      if (this.isDestroyed()) return;
      const page = await browser.openPage(wish);
      if (this.isDestroyed()) browser.closePage(page.targetId);
      else await this.webContents.attach(page);
    } catch (error) {
      if (!this.#destroyed) note('window not opened', { error: String(error) });
    }
  }

  static getAllWindows(): BrowserWindow[] {
    return [...windows.values()];
  }
  static getFocusedWindow(): BrowserWindow | null {
    return [...windows.values()].findLast((window) => window.isVisible()) ?? null;
  }
  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return windows.get(contents.id) ?? null;
  }
  static fromId(id: number): BrowserWindow | null {
    return windows.get(id) ?? null;
  }

  get targetId(): string | undefined {
    return this.webContents.targetId;
  }
  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }
  loadFile(file: string): Promise<void> {
    return this.loadURL(pathToFileURL(join(app.getAppPath(), file)).href);
  }
  setTitle(title: string): void {
    this.#title = title;
  }
  show(): void {
    this.#visible = true;
    this.emit('show');
  }
  hide(): void {
    this.#visible = false;
    this.emit('hide');
  }

  /** Called by the host. */
  titled(title: string): void {
    this.#title = title;
    this.webContents.titled(title);
  }

  /** Called by the host: the user closed Chromium's window, so asking comes too late to prevent it. */
  closedOutside(): void {
    this.emit('close', hostEvent({}));
    this.destroy();
  }

  close(): void {
    if (!this.#destroyed && !prevented(this, 'close')) this.destroy();
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    windows.delete(this.id);
    hostedWindows.delete(this);
    const { targetId } = this.webContents;
    if (windows.size === 0) void endBrowser();
    else if (targetId !== undefined)
      void this.#browser.then((browser) => browser.closePage(targetId), nothing);
    this.webContents.gone();
    this.emit('closed');
    if (windows.size === 0) app.allWindowsClosed();
  }
}

function sessionOf(given: unknown, partition: string | undefined): ElectronSession {
  if (given instanceof ElectronSession) return given;
  return partition === undefined ? session.defaultSession : session.fromPartition(partition);
}

/** Asks every window to close; false when one refuses. */
export function closeWindows(): boolean {
  for (const window of BrowserWindow.getAllWindows()) {
    window.close();
    if (!window.isDestroyed()) return false;
  }
  return true;
}

/** The module `webContents`. */
export const webContents = {
  getAllWebContents: (): WebContents[] => BrowserWindow.getAllWindows().map((window) => window.webContents),
  getFocusedWebContents: (): WebContents | null => BrowserWindow.getFocusedWindow()?.webContents ?? null,
  fromId: (id: number): WebContents | undefined => windows.get(id)?.webContents,
  fromDevToolsTargetId: (targetId: string): WebContents | undefined =>
    BrowserWindow.getAllWindows().find((window) => window.targetId === targetId)?.webContents,
};
