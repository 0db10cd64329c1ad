import { EventEmitter } from 'node:events';
import { nothing } from './events.ts';
import { note } from './notes.ts';

/** `dialog`: nobody is there to answer, so everything is cancelled; a test puts its answer in a function's place. */
const unanswered =
  <T>(kind: string, answer: T) =>
  (...args: readonly unknown[]): Promise<T> => {
    note(`dialog.${kind}`, { options: args.at(-1) });
    return Promise.resolve(answer);
  };
export const dialog = {
  showOpenDialog: unanswered('showOpenDialog', { canceled: true, filePaths: [] }),
  showSaveDialog: unanswered('showSaveDialog', { canceled: true, filePath: '' }),
  showMessageBox: unanswered('showMessageBox', { response: 0, checkboxChecked: false }),
  showErrorBox: (title: string, content: string): void => {
    note('dialog.showErrorBox', { title, content });
    console.error(`${title}\n${content}`);
  },
  showOpenDialogSync: (): undefined => undefined,
  showSaveDialogSync: (): string => '',
  showMessageBoxSync: (): number => 0,
};

export const shell = {
  openExternal: (url: string): Promise<void> => {
    note('shell.openExternal', { url });
    return Promise.resolve();
  },
  openPath: (path: string): Promise<string> => {
    note('shell.openPath', { path });
    return Promise.resolve('');
  },
  showItemInFolder: (path: string): void => note('shell.showItemInFolder', { path }),
  trashItem: (path: string): Promise<void> => {
    note('shell.trashItem', { path });
    return Promise.resolve();
  },
  beep: nothing,
};

/** `powerMonitor`: tests emit its events, and set how long nobody has touched anything. */
class PowerMonitor extends EventEmitter {
  idleSeconds = 0;
  readonly onBatteryPower = false;
  getSystemIdleTime = (): number => this.idleSeconds;
  getSystemIdleState = (threshold: number): string => (this.idleSeconds >= threshold ? 'idle' : 'active');
  isOnBatteryPower = (): boolean => false;
}
export const powerMonitor = new PowerMonitor();
export const powerSaveBlocker = { start: (): number => 1, stop: nothing, isStarted: (): boolean => false };

let copied = '';
export const clipboard = {
  readText: (): string => copied,
  writeText: (text: string): void => {
    copied = text;
  },
  clear: (): void => {
    copied = '';
  },
};

class NativeTheme extends EventEmitter {
  themeSource = 'system';
  readonly shouldUseDarkColors = false;
  readonly shouldUseHighContrastColors = false;
  readonly prefersReducedTransparency = false;
}
export const nativeTheme = new NativeTheme();

const area = { x: 0, y: 0, width: 1920, height: 1080 };
const display = {
  id: 1,
  scaleFactor: 1,
  bounds: area,
  workArea: area,
  size: area,
  workAreaSize: area,
};
class Screen extends EventEmitter {
  getPrimaryDisplay = (): typeof display => display;
  getAllDisplays = (): (typeof display)[] => [display];
  getDisplayMatching = (): typeof display => display;
  getDisplayNearestPoint = (): typeof display => display;
}
export const screen = new Screen();

export const nativeImage = {
  createEmpty: (): object => ({ isEmpty: () => true }),
  createFromPath: (path: string): object => ({ path, isEmpty: () => false }),
};
export const crashReporter = { start: nothing, addExtraParameter: nothing };
export const globalShortcut = {
  register: (): boolean => true,
  unregister: nothing,
  unregisterAll: nothing,
  isRegistered: (): boolean => false,
};
export class Notification extends EventEmitter {
  readonly #options: object;
  constructor(options: object = {}) {
    super();
    this.#options = options;
  }
  static isSupported = (): boolean => true;
  show(): void {
    note('notification', { options: this.#options });
  }
  close(): void {
    this.emit('close');
  }
}
