import { EventEmitter } from 'node:events';
import type { PrintToPDFOptions } from 'electron';
import type { Protocol } from '../../../node_modules/playwright-core/types/protocol.d.ts';
import type { OpenPage } from '../chromium/browser.ts';
import { ipcBinding, isolatedWorldName } from '../chromium/relay-messages.ts';
import { Session } from '../chromium/session.ts';
import { makeCodec } from '../ports/codec.ts';
import { MessagePortMain } from '../ports/main-port.ts';
import { hostEvent, nothing, prevented } from './events.ts';
import { MainFrame } from './frame.ts';
import { ipcMain, type PageMessage } from './ipc.ts';
import { note } from './notes.ts';
import { addPageScripts } from './page-scripts.ts';
import { pdfParameters } from './pdf.ts';
import { answerRequest } from './requests.ts';
import { toApp, toChromium } from './scheme.ts';
import type { ElectronSession } from './session.ts';

const codec = makeCodec();
const every = { patterns: [{ urlPattern: '*' }] };
const autoAttach = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true };
let lastId = 0;

type OpenHandler = (details: object) => { readonly action: 'allow' | 'deny' };

/** What a page's contents need from their window and the host. */
export type Owner = {
  readonly session: ElectronSession;
  readonly preload: string | undefined;
  readonly socket: () => string;
  readonly close: () => void;
};

/** `WebContents` of a window. */
export class WebContents extends EventEmitter {
  readonly id = ++lastId;
  readonly session: ElectronSession;
  readonly mainFrame = new MainFrame(this);
  readonly #owner: Owner;
  readonly #attached = Promise.withResolvers<Session>();
  /** Navigations that the main process asked for: those need no leave. */
  readonly #expected = new Set<string>();
  #page: OpenPage | undefined;
  #openSession: Session | undefined;
  #preloadContext: number | undefined;
  #url = '';
  /** Which document is shown, and which has been loaded to its end. */
  #shown: string | undefined;
  #loaded: string | undefined;
  #title = '';
  #destroyed = false;
  #openHandler: OpenHandler | undefined;
  zoomFactor = 1;

  readonly focus = nothing;
  readonly openDevTools = nothing;
  readonly closeDevTools = nothing;
  readonly setIgnoreMenuShortcuts = nothing;
  readonly setVisualZoomLevelLimits = (): Promise<void> => Promise.resolve();
  readonly setWebRTCIPHandlingPolicy = nothing;
  readonly setBackgroundThrottling = nothing;
  readonly stop = nothing;

  constructor(owner: Owner) {
    super();
    this.#owner = owner;
    this.session = owner.session;
  }

  get targetId(): string | undefined {
    return this.#page?.targetId;
  }
  getURL = (): string => toApp(this.#url);
  getTitle = (): string => this.#title;
  getType = (): string => 'window';
  isDestroyed = (): boolean => this.#destroyed;
  isLoading = (): boolean => false;
  isCrashed = (): boolean => false;
  isFocused = (): boolean => true;
  isDevToolsOpened = (): boolean => false;
  getZoomFactor = (): number => this.zoomFactor;
  setZoomFactor = (factor: number): void => {
    this.zoomFactor = factor;
  };
  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }
  close(): void {
    this.#owner.close();
  }
  reload(): void {
    this.#expected.add(this.#url);
    this.#openSession?.tell('Page.reload', {});
  }
  forcefullyCrashRenderer(): void {
    this.#openSession?.tell('Page.crash', {});
  }

  send(channel: string, ...args: readonly unknown[]): void {
    this.#message(channel, codec.encode(args), []);
  }

  postMessage(channel: string, message: unknown, transfer: readonly MessagePortMain[] = []): void {
    const text = codec.encode([message]);
    this.#message(
      channel,
      text,
      transfer.map((port) => port.toTicket(this.#owner.socket()).end),
    );
  }

  #message(channel: string, text: string, ends: readonly string[]): void {
    if (this.#preloadContext === undefined) return;
    this.#openSession?.tell('Runtime.callFunctionOn', {
      executionContextId: this.#preloadContext,
      functionDeclaration: 'function(channel, text, ends) { __electronHost.message(channel, text, ends) }',
      arguments: [{ value: channel }, { value: text }, { value: ends }],
    });
  }

  async executeJavaScript(expression: string): Promise<unknown> {
    const session = await this.#attached.promise;
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  }

  async printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    const session = await this.#attached.promise;
    const { data } = await session.send('Page.printToPDF', pdfParameters(options));
    return Buffer.from(data, 'base64');
  }

  async capturePage(): Promise<{ toPNG: () => Buffer; toDataURL: () => string; isEmpty: () => boolean }> {
    const session = await this.#attached.promise;
    const { data } = await session.send('Page.captureScreenshot', {});
    return {
      toPNG: () => Buffer.from(data, 'base64'),
      toDataURL: () => `data:image/png;base64,${data}`,
      isEmpty: () => false,
    };
  }

  async loadURL(url: string): Promise<void> {
    const session = await this.#attached.promise;
    const target = toChromium(url);
    this.#expected.add(target);
    const { errorText, loaderId } = await session.send('Page.navigate', { url: target });
    if (errorText !== undefined)
      throw Object.assign(new Error(`${errorText} (-2) loading '${url}'`), {
        code: errorText,
        errno: -2,
        url,
      });
    // Without a loader it went to a place in the same document.
    while (loaderId !== undefined && this.#loaded !== loaderId)
      await new Promise<void>((done) => this.once('did-stop-loading', done));
  }

  /** Called by the window when its page is there: sets it up, then lets it run. */
  async attach(page: OpenPage): Promise<void> {
    const { session } = page;
    this.#page = page;
    this.#openSession = session;
    this.#listen(session, page.targetId);
    const keys = this.listenerCount('before-input-event') > 0;
    await Promise.all([
      session.send('Page.enable', {}),
      session.send('Runtime.enable', {}),
      session.send('Fetch.enable', every),
      ...addPageScripts(session, this.#owner.preload, keys),
      session.send('Target.setAutoAttach', autoAttach),
      session.send('Runtime.runIfWaitingForDebugger', {}),
    ]);
    this.#attached.resolve(session);
  }

  #listen(session: Session, frameId: string): void {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const aux = context.auxData as { readonly frameId?: string } | undefined;
      if (context.name === isolatedWorldName && aux?.frameId === frameId) this.#preloadContext = context.id;
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (this.#preloadContext === executionContextId) this.#preloadContext = undefined;
    });
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === ipcBinding) void this.#received(JSON.parse(payload) as PageMessage, executionContextId);
    });
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      const message = args.map((a) => a.description ?? JSON.stringify(a.value)).join(' ');
      this.emit('console-message', hostEvent({ level: type, message, frame: this.mainFrame }));
    });
    session.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId !== undefined) return;
      this.#url = frame.url;
      this.#shown = frame.loaderId;
      this.emit('did-navigate', hostEvent({}), this.getURL(), 200, 'OK');
    });
    session.on('Page.navigatedWithinDocument', (moved) => {
      if (moved.frameId !== frameId) return;
      this.#url = moved.url;
      this.emit('did-navigate-in-page', hostEvent({}), this.getURL(), true);
    });
    session.on('Page.domContentEventFired', () => this.emit('dom-ready', hostEvent({})));
    session.on('Page.loadEventFired', () => {
      if (this.#shown === undefined) return; // the empty page of a window that just opened
      this.#loaded = this.#shown;
      this.emit('did-finish-load', hostEvent({}));
      this.emit('did-stop-loading', hostEvent({}));
    });
    session.on('Page.windowOpen', ({ url, windowName }) => this.#wantsWindow(url, windowName));
    session.on('Inspector.targetCrashed', () => {
      this.emit('render-process-gone', hostEvent({}), { reason: 'crashed', exitCode: 5 });
    });
    const serve = (at: Session, event: Protocol.Fetch.requestPausedPayload): void => {
      const mayNavigate = (url: string): boolean => this.#mayNavigate(url);
      const isMainFrame = (id: string): boolean => id === frameId;
      answerRequest({ id: this.id, session: this.session, mayNavigate, isMainFrame }, at, event).catch(
        (error: unknown) => note('request failed', { url: event.request.url, error: String(error) }),
      );
    };
    session.on('Fetch.requestPaused', (event) => serve(session, event));
    session.on('Target.attachedToTarget', ({ sessionId }) => {
      const inner = session.sibling(sessionId); // a worker or a frame of another origin: its requests come by itself
      inner.on('Fetch.requestPaused', (event) => serve(inner, event));
      inner.tell('Fetch.enable', every);
      inner.tell('Runtime.runIfWaitingForDebugger', {});
    });
  }

  #mayNavigate(url: string): boolean {
    if (this.#expected.delete(url) || url === this.#url) return true; // the same again: it is being reloaded
    const shown = toApp(url);
    return !prevented(this, 'will-navigate', { url: shown, isMainFrame: true, isSameDocument: false }, shown);
  }

  #wantsWindow(url: string, frameName: string): void {
    const details = { url: toApp(url), frameName, features: '', disposition: 'foreground-tab' };
    const { action } = this.#openHandler?.(details) ?? { action: 'allow' };
    note(action === 'deny' ? 'window.open denied' : 'window.open allowed, but this host opens none', { url });
  }

  async #received(message: PageMessage, contextId: number): Promise<void> {
    if (message.kind === 'open') {
      this.#wantsWindow(message.url, message.name);
      return;
    }
    if (message.kind === 'key') {
      this.emit('before-input-event', hostEvent({}), message); // too late to prevent: the page has it already
      return;
    }
    const args = codec.decode(message.args) as readonly unknown[];
    const about = {
      sender: this,
      senderFrame: this.mainFrame,
      processId: this.id,
      frameId: 1,
      type: 'frame',
    };
    if (message.kind === 'send') {
      const socket = this.#owner.socket();
      const ports = message.ports.map((end) => MessagePortMain.fromTicket({ end, socket }));
      const reply = (channel: string, ...more: readonly unknown[]): void => this.send(channel, ...more);
      ipcMain.emit(message.channel, hostEvent({ ...about, ports, reply }), ...args);
      return;
    }
    let answer: { readonly ok: boolean; readonly text: string };
    try {
      const result = await ipcMain.call(message.channel, hostEvent(about), args);
      answer = { ok: true, text: codec.encode(result) };
    } catch (error) {
      console.error(`Error occurred in handler for '${message.channel}':`, error);
      answer = { ok: false, text: `Error invoking remote method '${message.channel}': ${String(error)}` };
    }
    this.#openSession?.tell('Runtime.callFunctionOn', {
      executionContextId: contextId,
      functionDeclaration: 'function(id, ok, text) { __electronHost.answer(id, ok, text) }',
      arguments: [{ value: message.id }, { value: answer.ok }, { value: answer.text }],
    });
  }

  /** Called by the host. */
  titled(title: string): void {
    this.#title = title;
    this.emit('page-title-updated', hostEvent({}), title, true);
  }

  /** Called by the window when it is destroyed. */
  gone(): void {
    this.#destroyed = true;
    this.emit('destroyed');
  }
}
