import { EventEmitter } from 'node:events';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CustomScheme } from 'electron';
import { app } from './app.ts';
import { nothing } from './events.ts';
import { note } from './notes.ts';
import { addScheme } from './scheme.ts';

type SchemeHandler = (request: Request) => Response | Promise<Response>;
type Headers = Record<string, string[]>;
export type RequestDetails = {
  readonly url: string;
  readonly method: string;
  readonly resourceType: string;
  readonly id: number;
  readonly timestamp: number;
  readonly webContentsId: number;
};
type BeforeRequest = (details: RequestDetails, answer: (a: { readonly cancel?: boolean }) => void) => void;
type HeadersReceived = (
  details: RequestDetails & { readonly responseHeaders: Headers },
  answer: (a: { readonly responseHeaders?: Readonly<Record<string, string | string[]>> }) => void,
) => void;
type Filter = { readonly urls?: readonly string[] };
type PermissionHandler = (
  contents: null,
  permission: string,
  answer: (granted: boolean) => void,
  details: object,
) => void;

class WebRequest {
  before: BeforeRequest | undefined;
  received: HeadersReceived | undefined;
  readonly onBeforeSendHeaders = nothing;
  readonly onSendHeaders = nothing;
  readonly onResponseStarted = nothing;
  readonly onBeforeRedirect = nothing;
  readonly onCompleted = nothing;
  readonly onErrorOccurred = nothing;
  onBeforeRequest(filterOrListener: Filter | BeforeRequest | null, listener?: BeforeRequest | null): void {
    this.before = typeof filterOrListener === 'function' ? filterOrListener : (listener ?? undefined);
  }
  onHeadersReceived(
    filterOrListener: Filter | HeadersReceived | null,
    listener?: HeadersReceived | null,
  ): void {
    this.received = typeof filterOrListener === 'function' ? filterOrListener : (listener ?? undefined);
  }
}

class Protocol {
  readonly handlers = new Map<string, SchemeHandler>();
  handle(scheme: string, handler: SchemeHandler): void {
    if (this.handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    addScheme(scheme);
    this.handlers.set(scheme, handler);
  }
  unhandle(scheme: string): void {
    this.handlers.delete(scheme);
  }
  isProtocolHandled(scheme: string): boolean {
    return this.handlers.has(scheme);
  }
  registerSchemesAsPrivileged(schemes: readonly CustomScheme[]): void {
    if (app.isReady())
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme } of schemes) addScheme(scheme);
  }
}

/** Chromium's permissions are per browser, not per session: all handlers must say yes. */
const permissionHandlers = new Map<ElectronSession, PermissionHandler>();
let onPermissionsChanged: () => void = nothing;

/** The host hears here when an app sets a permission handler. */
export function whenPermissionsChange(listener: () => void): void {
  onPermissionsChanged = listener;
}

/** What the app's handlers say of a permission, by Electron's name; undefined when there is no handler. */
export async function permitted(permission: string): Promise<boolean | undefined> {
  const answers = await Promise.all(
    [...permissionHandlers.values()].map(
      (handler) => new Promise<boolean>((answer) => handler(null, permission, answer, {})),
    ),
  );
  return answers.length === 0 ? undefined : answers.every(Boolean);
}

export class ElectronSession extends EventEmitter {
  readonly webRequest = new WebRequest();
  readonly protocol = new Protocol();
  readonly setPermissionCheckHandler = nothing;
  readonly setDevicePermissionHandler = nothing;
  readonly setDisplayMediaRequestHandler = nothing;
  readonly setBluetoothPairingHandler = nothing;
  readonly setUSBProtectedClassesHandler = nothing;
  readonly setSpellCheckerEnabled = nothing;
  readonly setSpellCheckerLanguages = nothing;
  readonly setSpellCheckerDictionaryDownloadURL = nothing;
  readonly setCertificateVerifyProc = nothing;
  readonly setUserAgent = nothing;
  readonly setDownloadPath = nothing;
  readonly enableNetworkEmulation = nothing;
  readonly flushStorageData = nothing;
  readonly clearStorageData = (): Promise<void> => Promise.resolve();
  readonly clearData = (): Promise<void> => Promise.resolve();
  readonly clearCache = (): Promise<void> => Promise.resolve();
  readonly clearCodeCaches = (): Promise<void> => Promise.resolve();
  readonly closeAllConnections = (): Promise<void> => Promise.resolve();
  readonly setProxy = (): Promise<void> => Promise.resolve();
  readonly fetch = (input: string | Request, init?: RequestInit): Promise<Response> =>
    fetchIn(this, input, init);
  isPersistent = (): boolean => false;
  setPermissionRequestHandler(handler: PermissionHandler | null): void {
    if (handler === null) permissionHandlers.delete(this);
    else permissionHandlers.set(this, handler);
    onPermissionsChanged();
  }
}

const partitions = new Map<string, ElectronSession>();
const defaultSession = new ElectronSession();
export const session = {
  defaultSession,
  fromPartition(name: string): ElectronSession {
    const known = name === '' ? defaultSession : partitions.get(name);
    if (known !== undefined) return known;
    const made = new ElectronSession();
    partitions.set(name, made);
    app.emit('session-created', made);
    return made;
  },
};
export const protocol = defaultSession.protocol;

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Files and the app's own schemes; there is no network. */
async function fetchIn(
  from: ElectronSession,
  input: string | Request,
  init?: RequestInit,
): Promise<Response> {
  const url = typeof input === 'string' ? input : input.url;
  if (url.startsWith('file:')) {
    const file = fileURLToPath(url);
    const type = mediaTypes[extname(file)] ?? 'application/octet-stream';
    return new Response(await readFile(file), { headers: { 'content-type': type } });
  }
  const handler = from.protocol.handlers.get(url.split(':')[0] ?? '');
  if (handler !== undefined) return handler(new Request(url, init));
  note('net.fetch refused', { url });
  throw new Error('net::ERR_INTERNET_DISCONNECTED');
}

export const net = {
  fetch: (input: string | Request, init?: RequestInit): Promise<Response> =>
    fetchIn(defaultSession, input, init),
  isOnline: (): boolean => false,
  online: false,
};
