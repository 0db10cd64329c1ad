import type { ChildProcess } from 'node:child_process';
import { Readable, Writable } from 'node:stream';

/** Where the debugging protocol's messages, each a JSON text, go in and out. */
export type Transport = {
  readonly send: (text: string) => void;
  readonly listen: (message: (text: string) => void, closed: () => void) => void;
};

/** Over descriptors 3 and 4 of a Chromium that was started with `--remote-debugging-pipe`: messages end with NUL. */
export function pipeTransport(chromium: ChildProcess): Transport {
  const [, , , out, back] = chromium.stdio;
  if (!(out instanceof Writable) || !(back instanceof Readable)) throw new Error('No pipe to Chromium.');
  out.on('error', () => undefined); // 'close' of the other direction says it
  return {
    send: (text) => void out.write(text + '\0'),
    listen: (message, closed) => {
      let pieces: Buffer[] = [];
      back.on('data', (chunk: Buffer) => {
        let from = 0;
        for (let at = chunk.indexOf(0); at !== -1; at = chunk.indexOf(0, from)) {
          pieces.push(chunk.subarray(from, at));
          from = at + 1;
          const text = Buffer.concat(pieces).toString('utf8');
          pieces = [];
          message(text);
        }
        pieces.push(chunk.subarray(from));
      });
      back.on('close', closed);
    },
  };
}

/** Over the port that Playwright uses as well. */
export async function socketTransport(url: string): Promise<Transport> {
  const socket = new WebSocket(url);
  await new Promise<void>((opened, failed) => {
    socket.onopen = () => opened();
    socket.onerror = () => failed(new Error(`No debugging protocol at ${url}`));
  });
  return {
    send: (text) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(text);
    },
    listen: (message, closed) => {
      socket.onmessage = (event) => message(String(event.data));
      socket.onclose = closed;
    },
  };
}
