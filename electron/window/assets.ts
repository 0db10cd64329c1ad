import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Protocol } from 'electron';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { ORIGIN, SCHEME } from './origin.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Stands in the built pages where the nonce of a load belongs. */
const NONCE_MARK = '%NONCE%';

/**
 * Serves the built window under the program's own origin. The list of files is made once, from what is in the
 * folder: a request is looked up in it, and never becomes a path.
 */
export function serveAssets(protocol: Protocol, folder: string): void {
  const files = listed(folder);
  protocol.handle(SCHEME, async (request) => {
    const url = new URL(request.url);
    const file =
      `${SCHEME}://${url.host}` === ORIGIN && request.method === 'GET' ? files.get(url.pathname) : undefined;
    if (file === undefined) return new Response(null, { status: 404 });
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    const nonce = randomBytes(16).toString('base64');
    const bytes = await readFile(file);
    return new Response(
      type.startsWith('text/html')
        ? bytes.toString('utf8').replaceAll(NONCE_MARK, nonce)
        : new Uint8Array(bytes),
      {
        headers: {
          'content-type': type,
          'content-security-policy': contentSecurityPolicy(nonce),
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          'cross-origin-opener-policy': 'same-origin',
          'cache-control': 'no-store',
        },
      },
    );
  });
}

/** URL path → file, for every file below the folder. */
function listed(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [`/${path.relative(folder, file).replaceAll(path.sep, '/')}`, file];
    }),
  );
}
