import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the program can run on, on this machine. */
export type Host =
  | { readonly kind: 'electron'; readonly executable: string }
  | { readonly kind: 'substitute'; readonly executable: string; readonly chromium: string }
  | { readonly kind: 'none'; readonly hint: string };

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Said when there is neither Electron nor Chromium. */
export const installHint =
  "Neither Electron's binary nor Chromium was found: install Chromium (Debian: apt-get install chromium), " +
  'or run `node node_modules/electron/install.js` where Electron can be downloaded.';

const windows = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']];
// The programs themselves: the wrapper that Debian puts in /usr/bin adds switches of its own.
const chromiumPlaces = [
  '/usr/lib/chromium/chromium',
  '/usr/lib64/chromium-browser/chromium-browser',
  '/usr/lib/chromium-browser/chromium-browser',
  '/opt/google/chrome/chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ...windows.flatMap((folder) =>
    folder === undefined ? [] : [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')],
  ),
];

/** Chromium's executable: the environment's `CHROMIUM`, or the first that is found; undefined when there is none. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : undefined;
  return chromiumPlaces.find((place) => existsSync(place));
}

/** The binary that the package `electron` has downloaded; asking the package itself would start the download. */
export function findElectron(): string | undefined {
  const folder = join(root, 'node_modules', 'electron');
  const pathFile = join(folder, 'path.txt');
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist');
  if (!existsSync(pathFile)) return undefined;
  const executable = join(dist, readFileSync(pathFile, 'utf8').trim());
  return existsSync(executable) ? executable : undefined;
}

/**
 * Electron where its binary is, otherwise the substitute of tests/host over Chromium.
 * `ELECTRON_HOST=real` and `ELECTRON_HOST=substitute` allow only the one.
 */
export function findHost(): Host {
  const wish = process.env['ELECTRON_HOST'];
  const electron = wish === 'substitute' ? undefined : findElectron();
  if (electron !== undefined) return { kind: 'electron', executable: electron };
  if (wish === 'real')
    return { kind: 'none', hint: "Electron's binary is not here: node node_modules/electron/install.js" };
  const chromium = findChromium();
  if (chromium === undefined || process.platform === 'win32') return { kind: 'none', hint: installHint };
  return { kind: 'substitute', executable: join(root, 'tests', 'host', 'electron'), chromium };
}

/** The host in one line, for people. */
export function describeHost(host: Host): string {
  switch (host.kind) {
    case 'electron':
      return `Electron (${host.executable})`;
    case 'substitute':
      return `the substitute host of tests/host over ${host.chromium}`;
    case 'none':
      return host.hint;
  }
}
