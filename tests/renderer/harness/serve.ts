import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { contentSecurityPolicy } from '../../../electron/window/content-security-policy.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};

const NONCE = 'bm9uY2Utb2YtdGhlLWhhcm5lc3M=';

export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const answer = async (folder: string, path: string) => {
  const bytes = await readFile(join(folder, normalize(path)));
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  return { type, body: type.startsWith('text/html') ? bytes.toString().replaceAll('%NONCE%', NONCE) : bytes };
};

/** Serves a built window on this machine, under the policy that the program has. */
export const serveWindow = async (folder: string): Promise<Served> => {
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://window').pathname;
    answer(folder, path === '/' ? '/index.html' : path).then(
      ({ type, body }) => {
        response.writeHead(200, {
          'content-type': type,
          'content-security-policy': contentSecurityPolicy(NONCE),
        });
        response.end(body);
      },
      () => {
        // A browser asks for an icon, which the program's window never does.
        response.writeHead(path === '/favicon.ico' ? 204 : 404);
        response.end();
      },
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
};
