import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Protocol } from '../../../node_modules/playwright-core/types/protocol.d.ts';
import { debuggingAddress, ended, spawnChromium, type ChromiumOptions } from './launch.ts';
import type { RelayOptions } from './relay-messages.ts';
import { RelayLink, type Session } from './session.ts';

type TargetInfo = Protocol.Target.TargetInfo;

/** A page that Chromium opened for a window. It stands still until `Runtime.runIfWaitingForDebugger`. */
export type OpenPage = { readonly session: Session; readonly targetId: string };

export type PageWish = { readonly width: number; readonly height: number; readonly hidden: boolean };

export type BrowserEvents = {
  readonly titled: (targetId: string, title: string) => void;
  /** Closed by the user, or crashed away. */
  readonly pageGone: (targetId: string) => void;
  readonly gone: () => void;
};

/** The Chromium that Playwright drives as well: it outlives the relays, until the program ends. */
export type SharedChromium = {
  readonly process: ChildProcess;
  readonly address: string;
  readonly profile: string;
};

/** A new folder that only this user can enter. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'electron-host-'));

/** Where the ends of message ports meet: the socket of the relay that has this folder. */
export const socketIn = (folder: string): string => join(folder, 'ports');

export async function startSharedChromium(
  options: Omit<ChromiumOptions, 'profile'>,
): Promise<SharedChromium> {
  const profile = newFolder();
  const child = spawnChromium({ ...options, profile }, 'port');
  return { process: child, address: await debuggingAddress(child), profile };
}

export async function endSharedChromium(chromium: SharedChromium): Promise<void> {
  chromium.process.kill();
  await ended(chromium.process, 3_000);
  rmSync(chromium.profile, { recursive: true, force: true, maxRetries: 5 });
}

/** One relay and the Chromium behind it, as the main process sees them. */
export class Browser {
  readonly #relay: ChildProcess;
  readonly #link: RelayLink;
  readonly #folder: string;
  readonly #profile: string | undefined;
  readonly #headed: boolean;
  readonly #pages = new Set<string>();
  readonly #arrivals = new Map<string, (page: OpenPage) => void>();
  /** Pages that came while a window was being opened, before it was known that they are its. */
  readonly #unclaimed = new Map<string, { readonly page: OpenPage; readonly isPage: boolean }>();
  #opening = 0;
  #spare: Promise<OpenPage> | undefined;
  #spareArrived: ((page: OpenPage) => void) | undefined;
  #end: Promise<void> | undefined;

  private constructor(options: {
    readonly chromium: ChromiumOptions | { readonly address: string };
    readonly folder: string;
    readonly headed: boolean;
    readonly events: BrowserEvents;
    readonly up: () => void;
  }) {
    this.#folder = options.folder;
    this.#profile = 'profile' in options.chromium ? options.chromium.profile : undefined;
    this.#headed = options.headed;
    const relayOptions: RelayOptions = { socket: socketIn(options.folder), chromium: options.chromium };
    this.#relay = fork(
      fileURLToPath(new URL('./relay.ts', import.meta.url)),
      [JSON.stringify(relayOptions)],
      {
        execArgv: ['--disable-warning=ExperimentalWarning'],
      },
    );
    this.#link = new RelayLink(this.#relay, {
      up: options.up,
      closed: () => {
        if (this.#end === undefined) options.events.gone();
      },
    });
    this.#listen(options.events);
  }

  static async start(
    options: {
      readonly chromium: Omit<ChromiumOptions, 'profile'>;
      readonly shared: SharedChromium | undefined;
      /** A folder of its own, which goes with it. */
      readonly folder: string;
    },
    events: BrowserEvents,
  ): Promise<Browser> {
    const up = Promise.withResolvers<undefined>();
    const { chromium, shared } = options;
    const browser = new Browser({
      chromium: shared === undefined ? { ...chromium, profile: newFolder() } : { address: shared.address },
      folder: options.folder,
      headed: chromium.headed,
      events,
      up: () => up.resolve(undefined),
    });
    await up.promise;
    await browser.#begin();
    return browser;
  }

  get root(): Session {
    return this.#link.root;
  }

  async #begin(): Promise<void> {
    if (this.#headed) {
      const spare = Promise.withResolvers<OpenPage>();
      this.#spare = spare.promise;
      this.#spareArrived = spare.resolve;
    }
    await this.root.send('Target.setDiscoverTargets', { discover: true });
    await this.root.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
    });
    await this.root.send('Browser.setDownloadBehavior', { behavior: 'deny' });
  }

  #listen(events: BrowserEvents): void {
    this.root.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      this.#arrived(this.#link.session(sessionId), targetInfo);
    });
    this.root.on('Target.targetDestroyed', ({ targetId }) => {
      if (this.#pages.delete(targetId) && this.#end === undefined) events.pageGone(targetId);
    });
    this.root.on('Target.targetInfoChanged', ({ targetInfo }) =>
      events.titled(targetInfo.targetId, targetInfo.title),
    );
  }

  #arrived(session: Session, info: TargetInfo): void {
    const page: OpenPage = { session, targetId: info.targetId };
    const isPage = info.type === 'page';
    const spareArrived = this.#spareArrived;
    const claim = this.#arrivals.get(info.targetId);
    if (isPage && spareArrived !== undefined) {
      this.#spareArrived = undefined;
      this.#pages.add(info.targetId);
      session.tell('Runtime.runIfWaitingForDebugger', {});
      spareArrived(page);
    } else if (claim !== undefined) {
      this.#arrivals.delete(info.targetId);
      this.#pages.add(info.targetId);
      claim(page);
    } else if (this.#opening > 0 && info.openerId === undefined) {
      this.#unclaimed.set(info.targetId, { page, isPage });
    } else this.#stray(page, isPage);
  }

  /** Not asked for: a worker or the like may run, a pop-up is closed (its page asked already, see main-world.ts). */
  #stray({ session, targetId }: OpenPage, isPage: boolean): void {
    if (isPage) this.closePage(targetId);
    else session.tell('Runtime.runIfWaitingForDebugger', {});
  }

  /** Opens a page for a window, or takes the empty window that is there from the start. */
  async openPage(wish: PageWish): Promise<OpenPage> {
    const spare = this.#spare;
    if (spare !== undefined) {
      this.#spare = undefined;
      const page = await spare;
      const { windowId } = await this.root.send('Browser.getWindowForTarget', { targetId: page.targetId });
      const bounds = { width: wish.width, height: wish.height };
      await this.root.send('Browser.setWindowBounds', { windowId, bounds });
      return page;
    }
    this.#opening++;
    const { targetId } = await this.root.send('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
      width: wish.width,
      height: wish.height,
      ...(wish.hidden && this.#headed ? ({ windowState: 'minimized', focus: false } as const) : {}),
    });
    this.#opening--;
    const arrived = this.#unclaimed.get(targetId);
    this.#unclaimed.delete(targetId);
    if (this.#opening === 0) {
      for (const { page, isPage } of this.#unclaimed.values()) this.#stray(page, isPage);
      this.#unclaimed.clear();
    }
    if (arrived === undefined) return new Promise((claim) => this.#arrivals.set(targetId, claim));
    this.#pages.add(targetId);
    return arrived.page;
  }

  closePage(targetId: string): void {
    this.#pages.delete(targetId);
    this.root.tell('Target.closeTarget', { targetId });
  }

  /** Closes every page and ends the relay; Chromium with it, unless it is shared and is to live on. */
  end(chromiumToo: boolean): Promise<void> {
    this.#end ??= (async () => {
      this.#link.tell({ kind: 'end', chromiumToo });
      await ended(this.#relay, 6_000);
      for (const folder of [this.#folder, this.#profile])
        if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    })();
    return this.#end;
  }
}
