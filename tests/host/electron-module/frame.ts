import type { MessagePortMain } from '../ports/main-port.ts';
import { originOf } from './scheme.ts';

type Sender = { readonly getURL: () => string; readonly id: number } & {
  readonly postMessage: (channel: string, message: unknown, transfer?: readonly MessagePortMain[]) => void;
  readonly send: (channel: string, ...args: readonly unknown[]) => void;
  readonly isDestroyed: () => boolean;
};

/** `WebFrameMain` of a page's main frame: the only one with a preload, so the only one that can send. */
export class MainFrame {
  readonly #contents: Sender;
  readonly parent = null;
  readonly frames: readonly [] = [];
  readonly framesInSubtree: readonly [MainFrame] = [this];
  readonly name = '';
  readonly routingId = 1;
  readonly frameTreeNodeId = 1;
  readonly detached = false;
  constructor(contents: Sender) {
    this.#contents = contents;
  }
  get top(): this {
    return this;
  }
  get processId(): number {
    return this.#contents.id;
  }
  get url(): string {
    return this.#contents.getURL();
  }
  get origin(): string {
    return originOf(this.url);
  }
  send(channel: string, ...args: readonly unknown[]): void {
    this.#contents.send(channel, ...args);
  }
  postMessage(channel: string, message: unknown, transfer: readonly MessagePortMain[] = []): void {
    this.#contents.postMessage(channel, message, transfer);
  }
  isDestroyed(): boolean {
    return this.#contents.isDestroyed();
  }
}
