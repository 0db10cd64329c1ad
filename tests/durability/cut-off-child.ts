import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/**
 * Runs a program of the harness that ends by a kill, whatever happens: what it said when it came to its end, undefined
 * when it was cut off before. Takes along how this process was started, and with it a break of the sources.
 */
export async function cutOffChild(file: string, wish: unknown): Promise<string | undefined> {
  const child = spawn(process.execPath, [...process.execArgv, file, JSON.stringify(wish)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [said, complained] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  if (child.signalCode !== 'SIGKILL') throw new Error(`a child ended by itself: ${complained}`);
  return said === '' ? undefined : said;
}
