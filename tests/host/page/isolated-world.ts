import type { Codec } from '../ports/codec.ts';

/** What the host knows and the preload may see, and the world's own ports (page/ports.ts). */
export type WorldInfo = {
  readonly key: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly platform: string;
  /** Whether the app listens to `before-input-event`. */
  readonly keys: boolean;
};
export type Preload = (
  require: (name: string) => unknown,
  module: object,
  exports: object,
  process: object,
) => void;
export type PagePorts = {
  /** A DOM port for an end that came with a message. */
  readonly open: (end: string) => MessagePort;
  /** The end that a DOM port goes on as. */
  readonly hand: (port: MessagePort) => string;
  readonly take: (line: string) => void;
};

/**
 * The preload's world: `require('electron')` as a sandboxed preload has it, and the preload itself. Runs by its source
 * text before the page's scripts; what it needs from other files comes in as arguments.
 */
export function isolatedWorld(
  info: WorldInfo,
  makeCodec: () => Codec,
  makePorts: (codec: Codec, send: (line: string) => void) => PagePorts,
  preload: Preload,
): void {
  type Listener = (event: object, ...args: unknown[]) => void;
  type World = {
    __electronHost?: object;
    readonly __electronIpc: (text: string) => void;
    readonly __electronPort: (line: string) => void;
  };
  const world = globalThis as unknown as World; // the host adds these to this world alone
  if (window.top !== window || world.__electronHost !== undefined) return;
  const codec = makeCodec();
  const ports = makePorts(codec, (line) => world.__electronPort(line));
  const send = (message: object): void => world.__electronIpc(JSON.stringify(message));
  const functions = new Map<number, (...args: unknown[]) => unknown>();
  const pending = new Map<
    number,
    { readonly done: (value: unknown) => void; readonly failed: (e: Error) => void }
  >();
  const listeners = new Map<string, Set<Listener>>();
  let lastId = 0;

  const emit = (name: string, detail: unknown): void =>
    void window.dispatchEvent(new CustomEvent(info.key + name, { detail }));
  /** What comes from the page's world. */
  type Wires = {
    readonly open: { readonly url: string; readonly name: string };
    readonly call: { readonly id: number; readonly fn: number; readonly args: readonly unknown[] };
  };
  const listen = <N extends keyof Wires>(name: N, listener: (detail: Wires[N]) => void): void =>
    window.addEventListener(info.key + name, (event) => {
      if (event instanceof CustomEvent) listener(event.detail as Wires[N]);
    });
  type Change = (value: unknown, seen: Map<unknown, unknown>) => unknown;
  const isPlain = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  /** A copy of a plain object or array with its inside changed, circles and all; anything else as it is. */
  const mapInside = (value: unknown, seen: Map<unknown, unknown>, change: Change): unknown => {
    if (!Array.isArray(value) && !isPlain(value)) return value;
    const known = seen.get(value);
    if (known !== undefined) return known;
    const copy = Array.isArray(value) ? [] : {};
    seen.set(value, copy);
    for (const [key, inner] of Object.entries(value))
      Object.defineProperty(copy, key, {
        value: change(inner, seen),
        writable: true,
        enumerable: true,
        configurable: true,
      });
    return copy;
  };
  const pack: Change = (value, seen) => {
    if (typeof value !== 'function') return mapInside(value, seen, pack);
    const id = ++lastId;
    functions.set(id, (...args) => Reflect.apply(value, undefined, args) as unknown);
    return { __function: id };
  };
  const revive: Change = (value, seen) => {
    if (!isPlain(value) || typeof value['__callback'] !== 'number') return mapInside(value, seen, revive);
    const fn = value['__callback'];
    return (...args: unknown[]): void => emit('callback', { fn, args: args.map((a) => pack(a, new Map())) });
  };
  const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

  listen('open', (wish) => send({ kind: 'open', ...wish }));
  listen('call', ({ id, fn, args }) => {
    try {
      const result = functions.get(fn)?.(...args.map((a) => revive(a, new Map())));
      if (!(result instanceof Promise)) {
        emit('answer', { value: pack(result, new Map()) });
        return;
      }
      emit('answer', { promise: true });
      result.then(
        (value: unknown) => emit('settled', { id, value: pack(value, new Map()) }),
        (error: unknown) => emit('settled', { id, error: wordsOf(error) }),
      );
    } catch (error) {
      emit('answer', { error: wordsOf(error) });
    }
  });

  type IpcRenderer = Readonly<Record<string, (...args: never[]) => unknown>>;
  const on = (channel: string, listener: Listener): IpcRenderer => {
    listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
    return ipcRenderer;
  };
  const off = (channel: string, listener: Listener): IpcRenderer => {
    listeners.get(channel)?.delete(listener);
    return ipcRenderer;
  };
  const ipcRenderer: IpcRenderer = {
    on,
    addListener: on,
    off,
    removeListener: off,
    invoke(channel: string, ...args: unknown[]): Promise<unknown> {
      const id = ++lastId;
      const text = codec.encode(args);
      return new Promise((done, failed) => {
        pending.set(id, { done, failed });
        send({ kind: 'invoke', id, channel, args: text });
      });
    },
    send: (channel: string, ...args: unknown[]): void =>
      send({ kind: 'send', channel, args: codec.encode(args), ports: [] }),
    postMessage: (channel: string, message: unknown, transfer: readonly MessagePort[] = []): void =>
      send({ kind: 'send', channel, args: codec.encode([message]), ports: transfer.map(ports.hand) }),
    once(channel: string, listener: Listener): IpcRenderer {
      const first: Listener = (event, ...args) => {
        off(channel, first);
        listener(event, ...args);
      };
      return on(channel, first);
    },
    removeAllListeners(channel: string): IpcRenderer {
      listeners.delete(channel);
      return ipcRenderer;
    },
  };
  const contextBridge = {
    exposeInMainWorld(name: string, api: unknown): void {
      if (name in window)
        throw new Error('Cannot bind an API on top of an existing property on the window object');
      emit('expose', { name, api: pack(api, new Map()) });
    },
  };

  world.__electronHost = {
    port: ports.take,
    answer(id: number, ok: boolean, text: string): void {
      const call = pending.get(id);
      pending.delete(id);
      if (ok) call?.done(codec.decode(text));
      else call?.failed(new Error(text));
    },
    message(channel: string, text: string, ends: readonly string[]): void {
      const args = codec.decode(text) as readonly unknown[];
      const event = { sender: ipcRenderer, senderId: 0, ports: ends.map(ports.open) };
      for (const listener of [...(listeners.get(channel) ?? [])]) listener(event, ...args);
    },
  };
  if (info.keys)
    for (const type of ['keydown', 'keyup'] as const)
      window.addEventListener(
        type,
        ({ key, code, repeat, shiftKey, ctrlKey, altKey, metaKey }) => {
          const modifiers = { shift: shiftKey, control: ctrlKey, alt: altKey, meta: metaKey };
          send({
            kind: 'key',
            type: type === 'keydown' ? 'keyDown' : 'keyUp',
            key,
            code,
            isAutoRepeat: repeat,
            ...modifiers,
          });
        },
        true,
      );

  const electron = { contextBridge, ipcRenderer, webFrame: {}, webUtils: { getPathForFile: () => '' } };
  const module = { exports: {} };
  const process = {
    versions: info.versions,
    platform: info.platform,
    type: 'renderer',
    contextIsolated: true,
    sandboxed: true,
    env: {},
    argv: [],
  };
  const require = (name: string): unknown => {
    if (name === 'electron' || name === 'electron/renderer') return electron;
    throw new Error(`module not found: ${name}`); // a sandboxed preload has next to nothing else
  };
  preload(require, module, module.exports, process);
}
