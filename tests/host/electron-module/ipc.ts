import { EventEmitter } from 'node:events';

type Handler = (event: unknown, ...args: unknown[]) => unknown;

export class IpcMain extends EventEmitter {
  readonly #handlers = new Map<string, Handler>();
  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.#handlers.set(channel, handler);
  }
  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...args) => {
      this.removeHandler(channel);
      return handler(event, ...args);
    });
  }
  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  /** Runs the channel's handler; used by the host. */
  async call(channel: string, event: object, args: readonly unknown[]): Promise<unknown> {
    const handler = this.#handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return await handler(event, ...args);
  }
}

export const ipcMain = new IpcMain();

/** What comes out of the preload's world for the main process (page/isolated-world.ts). */
export type PageMessage =
  | { readonly kind: 'open'; readonly url: string; readonly name: string }
  | { readonly kind: 'invoke'; readonly id: number; readonly channel: string; readonly args: string }
  | {
      readonly kind: 'send';
      readonly channel: string;
      readonly args: string;
      readonly ports: readonly string[];
    }
  | ({
      readonly kind: 'key';
      readonly type: 'keyDown' | 'keyUp';
      readonly key: string;
      readonly code: string;
    } & Readonly<Record<'isAutoRepeat' | 'shift' | 'control' | 'alt' | 'meta', boolean>>);
