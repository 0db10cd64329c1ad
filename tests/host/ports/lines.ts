import type { Socket } from 'node:net';

/** Calls the listener with each line, without its line feed; other line breaks are part of the text. */
export function onLines(socket: Socket, listener: (line: string) => void): void {
  let pieces: string[] = [];
  socket.setEncoding('utf8');
  socket.on('data', (chunk) => {
    const lines = String(chunk).split('\n');
    const rest = lines.pop() ?? '';
    for (const line of lines) {
      pieces.push(line);
      const whole = pieces.join('');
      pieces = [];
      listener(whole);
    }
    if (rest !== '') pieces.push(rest);
  });
}
