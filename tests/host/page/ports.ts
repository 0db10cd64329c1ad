import type { Codec } from '../ports/codec.ts';
import type { PagePorts } from './isolated-world.ts';

/**
 * Message ports of a page whose other end is in another process: each is one side of a DOM channel in the preload's
 * world, and this passes on what arrives at the other side. Runs by its source text in the page.
 */
export function makePorts(codec: Codec, send: (line: string) => void): PagePorts {
  /** Our side of the channel, and the preload's. */
  const relayed = new Map<string, { readonly ours: MessagePort; readonly given: MessagePort | undefined }>();
  let lastId = 0;

  function relay(end: string, ours: MessagePort, given?: MessagePort): void {
    relayed.set(end, { ours, given });
    ours.onmessage = ({ data }): void => {
      try {
        send(`post ${end} ${codec.encodeClone(data)}`);
      } catch (error) {
        console.error('This host cannot pass on a message:', error);
      }
    };
    if (given !== undefined)
      given.close = (): void => {
        MessagePort.prototype.close.call(given);
        if (relayed.delete(end)) send(`close ${end}`);
      };
    send(`attach ${end}`);
  }

  /** Electron tells the preload when the other end is closed; Chromium has no such event. */
  function tellClosed(port: MessagePort): void {
    const event = new Event('close');
    port.dispatchEvent(event);
    const handler: unknown = Reflect.get(port, 'onclose');
    if (typeof handler === 'function') Reflect.apply(handler, port, [event]);
  }

  return {
    open(end) {
      const { port1, port2 } = new MessageChannel();
      relay(end, port2, port1);
      return port1;
    },
    hand(port) {
      const channel = `${crypto.randomUUID()}-${++lastId}`;
      relay(`${channel}:a`, port);
      return `${channel}:b`;
    },
    take(line) {
      const [verb = '', end = ''] = line.split(' ', 2);
      const pair = relayed.get(end);
      if (pair === undefined) return;
      if (verb === 'post') pair.ours.postMessage(codec.decode(line.slice(verb.length + end.length + 2)));
      else if (verb === 'close') {
        relayed.delete(end);
        pair.ours.close();
        const { given } = pair;
        if (given !== undefined) setTimeout(() => tellClosed(given)); // after the messages that are on their way
      }
    },
  };
}
