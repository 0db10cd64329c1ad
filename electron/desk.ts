import path from 'node:path';
import { app, BrowserWindow, dialog, MessageChannelMain, nativeTheme, type WebContents } from 'electron';
import type { Language } from '../shared/catalogue/language.ts';
import { LOCK_MINUTES } from '../shared/ipc/settings-at-first.ts';
import { dialogText } from '../shared/text/dialogs.ts';
import type { Places } from './places.ts';
import { startVault, type VaultHost } from './vault-host.ts';
import type { ToVault } from './vault-messages.ts';
import { openMainWindow } from './window/main-window.ts';

/** So often in a row the vault process or the page may end by itself before the program gives up and says so. */
const MOST_LOSSES = 3;

type PracticeStart = NonNullable<Extract<ToVault, { type: 'start' }>['practice']>;

export interface DeskOptions {
  /** The folder of the built bundles: main, preload, renderer. */
  readonly bundles: string;
  readonly places: Places;
  readonly version: string;
  readonly testDataOnly: boolean;
}

/**
 * One window and one vault process, which come and go together: locking ends both, and puts a fresh window with
 * the unlock page in their place. Nothing that was on screen or in memory is carried over.
 */
export class Desk {
  language: Language = 'nb';
  /** Minutes without input after which it locks, as she chose. */
  lockMinutes = LOCK_MINUTES;
  readonly #options: DeskOptions;
  #window: BrowserWindow | null = null;
  #vault: VaultHost | null = null;
  #locking: Promise<void> | null = null;
  #unlocked = false;
  #losses = 0;

  constructor(options: DeskOptions) {
    this.#options = options;
  }

  /** @param practice the practice municipality instead of the database */
  open(practice: PracticeStart | null = null): void {
    const { bundles, places, version, testDataOnly } = this.#options;
    const { database, state } = practice === null ? places : places.practice;
    const dark = nativeTheme.shouldUseDarkColors;
    this.#vault = startVault(
      path.join(bundles, 'main', 'vault.js'),
      { database, state, version, testDataOnly, practice },
      {
        lost: () => void this.#lost(),
        message: (message) => {
          if (message.type === 'file-changed') this.#tellFileChanged(window);
          if (message.type !== 'opened') return;
          this.language = message.language;
          this.lockMinutes = message.lockMinutes;
          this.#unlocked = true;
          this.#losses = 0;
        },
      },
    );
    const window = openMainWindow(bundles, dark);
    window.on('close', (event) => {
      if (this.#vault === null) return;
      event.preventDefault();
      void this.close();
    });
    // Windows asks before it ends a session, and may change its mind; then it ends it. Neither is held up.
    window.on('query-session-end', () => void this.lock());
    window.on('session-end', () => void this.close());
    // A crashed page shows nothing and takes no key, while the vault process would hold the rows on.
    window.webContents.once('render-process-gone', () => {
      if (this.#window === window) void this.#lost();
    });
    this.#window = window;
  }

  get window(): BrowserWindow | null {
    return this.#window;
  }

  get vault(): VaultHost | null {
    return this.#vault;
  }

  get isUnlocked(): boolean {
    return this.#unlocked && this.#locking === null;
  }

  get isLocking(): boolean {
    return this.#locking !== null;
  }

  isWindow(contents: WebContents): boolean {
    return this.#window !== null && !this.#window.isDestroyed() && this.#window.webContents === contents;
  }

  /** Hands the page that is loaded now its own port to the vault process. */
  givePort(): void {
    if (this.#window === null || this.#vault === null) return;
    const { port1, port2 } = new MessageChannelMain();
    this.#vault.giveWindow(port1);
    this.#window.webContents.postMessage('port', null, [port2]);
  }

  /** Locks at once, whatever is going on: what is typed is kept, then both processes end. */
  lock(): Promise<void> {
    this.#locking ??= this.#end()
      .then(() => this.open())
      .finally(() => (this.#locking = null));
    return this.#locking;
  }

  /**
   * As a lock, with the practice municipality behind the fresh window: nothing of the one database is in memory of the
   * other. Locking that leads back.
   */
  openPractice(practice: PracticeStart): Promise<void> {
    this.#locking ??= this.#end()
      .then(() => this.open(practice))
      .finally(() => (this.#locking = null));
    return this.#locking;
  }

  /**
   * The vault process, or the page, ended by itself. What one of them held is gone, so the other must not go on with
   * it; a pair that never comes to be opened is not started for ever.
   */
  async #lost(): Promise<void> {
    this.#losses += 1;
    if (this.#losses < MOST_LOSSES) {
      await this.lock();
      return;
    }
    const words = dialogText[this.language];
    dialog.showErrorBox(words.vaultLost, words.vaultLostNext);
    app.exit(1);
  }

  /** Loudly, wherever she is. Not the box that holds up everything: it must still lock under it. */
  #tellFileChanged(window: BrowserWindow): void {
    const { fileChanged, fileChangedNext } = dialogText[this.language];
    void dialog.showMessageBox(window, { type: 'error', message: fileChanged, detail: fileChangedNext });
  }

  /** Locks when there is something to lock. */
  lockIfOpen(): void {
    if (this.#unlocked) void this.lock();
  }

  /** As a lock, but nothing is opened again: a lock under way comes first, since it opens a new pair. */
  async close(): Promise<void> {
    await this.#locking;
    await this.#end();
  }

  async #end(): Promise<void> {
    const [window, vault] = [this.#window, this.#vault];
    await vault?.end();
    this.#vault = null;
    this.#window = null;
    this.#unlocked = false;
    window?.destroy();
  }
}
