import { EventEmitter } from 'node:events';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { appCommandLine, commandLine } from './command-line.ts';
import { hostEvent, nothing, prevented } from './events.ts';
import { note } from './notes.ts';

/** What the app needs from the rest of the host when it ends. */
export type Ending = {
  /** Asks every window to close; false when one refuses. */
  readonly closeWindows: () => boolean;
  /** Ends Chromium and every process of the app. */
  readonly shutDown: () => Promise<void>;
};

/** The language of the window and its spell checker: `HOST_LOCALE`, or bokmål. */
export const locale = process.env['HOST_LOCALE'] ?? 'nb';

export class App extends EventEmitter {
  readonly commandLine = appCommandLine;
  readonly isPackaged = false;
  readonly dock = undefined;
  name = commandLine.name;
  #ready = Promise.withResolvers<undefined>();
  #isReady = false;
  #quitting = false;
  #ending: Ending | undefined;
  readonly #paths = new Map<string, string>();

  readonly enableSandbox = nothing;
  readonly disableHardwareAcceleration = nothing;
  readonly setAppUserModelId = nothing;
  readonly setAboutPanelOptions = nothing;
  readonly setLoginItemSettings = nothing;
  readonly releaseSingleInstanceLock = nothing;
  readonly focus = nothing;
  readonly addRecentDocument = nothing;
  readonly clearRecentDocuments = nothing;
  readonly getAppMetrics = (): readonly [] => [];
  readonly requestSingleInstanceLock = (): boolean => true;
  readonly hasSingleInstanceLock = (): boolean => true;
  readonly isAccessibilitySupportEnabled = (): boolean => false;
  readonly setAccessibilitySupportEnabled = nothing;

  whenReady = async (): Promise<void> => {
    await this.#ready.promise;
  };
  isReady = (): boolean => this.#isReady;
  getName = (): string => this.name;
  setName = (name: string): void => {
    this.name = name;
  };
  getVersion = (): string => commandLine.version;
  getAppPath = (): string => commandLine.appPath;
  getLocale = (): string => locale;
  getSystemLocale = (): string => `${locale}-NO`;
  getLocaleCountryCode = (): string => 'NO';
  getPreferredSystemLanguages = (): string[] => [`${locale}-NO`];
  relaunch = (): void => note('app.relaunch');

  getPath(name: string): string {
    const settings = process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
    const userData = this.#paths.get('userData') ?? this.#givenUserData() ?? join(settings, this.name);
    const known: Readonly<Record<string, string>> = {
      home: homedir(),
      appData: settings,
      userData,
      sessionData: userData,
      temp: tmpdir(),
      logs: join(userData, 'logs'),
      crashDumps: join(userData, 'Crashpad'),
      exe: process.argv[0] ?? '',
      module: process.argv[0] ?? '',
    };
    return (
      this.#paths.get(name) ?? known[name] ?? join(homedir(), name.charAt(0).toUpperCase() + name.slice(1))
    );
  }

  #givenUserData(): string | undefined {
    const given = appCommandLine.getSwitchValue('user-data-dir');
    return given === '' ? undefined : given;
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }

  /** Says that the app may make windows. Called once, by the host. */
  start(ending: Ending): void {
    this.#ending = ending;
    this.#isReady = true;
    this.#ready.resolve(undefined);
    this.emit('ready', hostEvent({}), {});
  }

  /** No window is left: the app's own answer, or the end. */
  allWindowsClosed(): void {
    if (this.#quitting) return;
    if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed');
    else this.quit();
  }

  quit(): void {
    if (this.#quitting || prevented(this, 'before-quit')) return;
    this.#quitting = true;
    if (this.#ending?.closeWindows() === false || prevented(this, 'will-quit')) {
      this.#quitting = false;
      return;
    }
    this.exit(0);
  }

  exit(code = 0): void {
    this.#quitting = true;
    this.emit('quit', hostEvent({}), code);
    const end = this.#ending?.shutDown() ?? Promise.resolve();
    void end.finally(() => process.exit(code));
  }
}

export const app = new App();
