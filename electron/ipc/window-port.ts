import type { MessagePortMain } from 'electron';
import { z } from 'zod';
import type { VaultEvent } from '../../shared/ipc/contract.ts';
import type { Envelope } from '../../shared/ipc/errors.ts';

const request = z.strictObject({ id: z.int(), call: z.unknown(), input: z.unknown() });

/** What is used of a port. */
type Port = Pick<MessagePortMain, 'on' | 'start' | 'close' | 'postMessage'>;

/** The window's end of the vault process. Only the newest port is heard: a new page has a new one. */
export interface WindowPort {
  attach(port: Port): void;
  tell(event: VaultEvent): void;
  /** Resolves when no call is being worked on. */
  quiet(): Promise<void>;
}

export function windowPort(serve: (call: unknown, input: unknown) => Promise<Envelope<unknown>>): WindowPort {
  let current: Port | null = null;
  const working = new Set<Promise<void>>();

  const work = async (port: Port, data: unknown): Promise<void> => {
    const parsed = request.safeParse(data);
    if (!parsed.success) return;
    const envelope = await serve(parsed.data.call, parsed.data.input);
    port.postMessage({ id: parsed.data.id, envelope });
  };

  return {
    attach(port) {
      current?.close();
      current = port;
      port.on('message', ({ data }) => {
        if (port !== current) return;
        const one = work(port, data).finally(() => working.delete(one));
        working.add(one);
      });
      port.start();
    },
    tell(event) {
      current?.postMessage({ event });
    },
    async quiet() {
      while (working.size > 0) await Promise.allSettled(working);
    },
  };
}
