import { EventEmitter } from 'node:events';
import type { ChildProcess } from 'node:child_process';
import type { Protocol } from '../../../node_modules/playwright-core/types/protocol.d.ts';
import type { FromRelay, ToRelay } from './relay-messages.ts';

type Method = keyof Protocol.CommandParameters & keyof Protocol.CommandReturnValues;
type EventName = keyof Protocol.Events;

/** The debugging protocol towards the browser or one page, typed. */
export class Session {
  readonly #relay: RelayLink;
  readonly #events = new EventEmitter().setMaxListeners(0);
  readonly id: string | undefined;
  constructor(relay: RelayLink, id?: string) {
    this.#relay = relay;
    this.id = id;
  }

  /** Fails with the protocol's own message, also when the browser is gone. */
  async send<M extends Method>(
    method: M,
    params: Protocol.CommandParameters[M],
  ): Promise<Protocol.CommandReturnValues[M]> {
    const result = await this.#relay.call(method, params, this.id);
    return result as Protocol.CommandReturnValues[M];
  }

  /** For what is sent to a page that may be closing: nobody needs the answer. */
  tell<M extends Method>(method: M, params: Protocol.CommandParameters[M]): void {
    this.send(method, params).catch(() => undefined);
  }

  on<E extends EventName>(name: E, listener: (params: Protocol.Events[E]) => void): void {
    this.#events.on(name, listener);
  }

  once<E extends EventName>(name: E, listener: (params: Protocol.Events[E]) => void): void {
    this.#events.once(name, listener);
  }

  /** The session of another target that was attached through this one. */
  sibling(id: string): Session {
    return this.#relay.session(id);
  }

  /** Called by the link. */
  happened(name: string, params: unknown): void {
    this.#events.emit(name, params);
  }
}

/** The main process's end of its pipe to a relay. */
export class RelayLink {
  readonly root: Session;
  readonly #child: ChildProcess;
  readonly #sessions = new Map<string, Session>();
  readonly #calls = new Map<
    number,
    { readonly done: (result: unknown) => void; readonly failed: (e: Error) => void }
  >();
  #lastId = 0;

  constructor(child: ChildProcess, on: { readonly up: () => void; readonly closed: () => void }) {
    this.root = new Session(this);
    this.#child = child;
    child.on('message', (message: FromRelay) => {
      switch (message.kind) {
        case 'up': {
          on.up();
          return;
        }
        case 'answer':
        case 'refusal': {
          const call = this.#calls.get(message.id);
          this.#calls.delete(message.id);
          if (message.kind === 'answer') call?.done(message.result);
          else call?.failed(new Error(message.message));
          return;
        }
        case 'event':
          (message.session === undefined ? this.root : this.session(message.session)).happened(
            message.method,
            message.params,
          );
          return;
        case 'closed':
          on.closed();
      }
    });
    child.once('exit', () => {
      for (const call of this.#calls.values()) call.failed(new Error('The browser is closed.'));
      this.#calls.clear();
      on.closed();
    });
  }

  session(id: string): Session {
    const known = this.#sessions.get(id);
    if (known !== undefined) return known;
    const made = new Session(this, id);
    this.#sessions.set(id, made);
    return made;
  }

  call(method: string, params: object, session: string | undefined): Promise<unknown> {
    const id = ++this.#lastId;
    return new Promise((done, failed) => {
      if (!this.#child.connected) {
        failed(new Error('The browser is closed.'));
        return;
      }
      this.#calls.set(id, { done, failed });
      this.tell({ kind: 'call', id, method, params, ...(session === undefined ? {} : { session }) });
    });
  }

  tell(message: ToRelay): void {
    if (this.#child.connected) this.#child.send(message);
  }
}
