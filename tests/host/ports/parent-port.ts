import { EventEmitter } from 'node:events';
import { MessagePortMain, type PortTicket } from './main-port.ts';

/** A message between the main process and a utility process, as it goes over the pipe between them. */
export type Parcel = { readonly data: unknown; readonly ports: readonly PortTicket[] };

export const openParcel = (parcel: Parcel): { data: unknown; ports: MessagePortMain[] } => ({
  data: parcel.data,
  ports: parcel.ports.map((ticket) => MessagePortMain.fromTicket(ticket)),
});

/** `process.parentPort` of a utility process; messages wait until somebody listens. */
export class ParentPort extends EventEmitter {
  #waiting: Parcel[] | undefined = [];
  constructor() {
    super();
    process.on('message', (parcel: Parcel) => {
      if (this.#waiting === undefined) this.emit('message', openParcel(parcel));
      else this.#waiting.push(parcel);
    });
    this.on('newListener', (name) => {
      if (name !== 'message' || this.#waiting === undefined) return;
      const waiting = this.#waiting;
      this.#waiting = undefined;
      setImmediate(() => {
        for (const parcel of waiting) this.emit('message', openParcel(parcel));
      });
    });
  }

  postMessage(message: unknown): void {
    let data: unknown;
    try {
      data = structuredClone(message);
    } catch {
      throw new Error('An object could not be cloned.');
    }
    process.send?.({ data, ports: [] } satisfies Parcel);
  }
}
