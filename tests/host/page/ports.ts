import type { Codec } from '../ports/codec.ts';
import type { PagePorts } from './isolated-world.ts';

/**
 * Message ports of a page whose other end is in another process: each is one side of a DOM channel in the preload's
 * world, and this passes on what arrives at the other side. Runs by its source text in the page.
 */
export function makePorts(codec: Codec, send: (line: string) => void): PagePorts {
  const relayed = new Map<string, MessagePort>();
  let lastId = 0;

  function relay(end: string, port: MessagePort): void {
    relayed.set(end, port);
    port.onmessage = ({ data }): void => {
      try {
        send(`post ${end} ${codec.encodeClone(data)}`);
      } catch (error) {
        console.error('This host cannot pass on a message:', error);
      }
    };
    port.addEventListener('close', () => {
      if (relayed.delete(end)) send(`close ${end}`);
    });
    send(`attach ${end}`);
  }

  return {
    open(end) {
      const { port1, port2 } = new MessageChannel();
      relay(end, port2);
      return port1;
    },
    hand(port) {
      const channel = `${crypto.randomUUID()}-${++lastId}`;
      relay(`${channel}:a`, port);
      return `${channel}:b`;
    },
    take(line) {
      const [verb = '', end = ''] = line.split(' ', 2);
      const port = relayed.get(end);
      if (verb === 'post') port?.postMessage(codec.decode(line.slice(verb.length + end.length + 2)));
      else if (verb === 'close') {
        relayed.delete(end);
        port?.close();
      }
    },
  };
}
