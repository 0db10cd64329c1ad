import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { root } from '../../../build/host.ts';
import { contentSecurityPolicy } from '../../../electron/window/content-security-policy.ts';
import { secureWindow } from '../../../electron/window/secure-window.ts';
import { WEB_PREFERENCES } from '../../../electron/window/web-preferences.ts';

const made = vi.hoisted(() => ({ app: { isPackaged: false }, windows: [] as object[] }));
vi.mock('electron', () => ({
  app: made.app,
  BrowserWindow: function (options: object) {
    made.windows.push(options);
  },
}));
beforeEach(() => {
  made.windows.length = 0;
});

test('what every window is made with is neither more nor less', () => {
  expect(WEB_PREFERENCES).toEqual({
    partition: expect.stringMatching(/^(?!persist:)./) as string,
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    plugins: false,
    webgl: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    disableBlinkFeatures: 'Auxclick',
    spellcheck: false,
    enableWebSQL: false,
  });
});

test.each([true, false])(
  'a window has these, its preload, and developer tools unless packaged (%s)',
  (isPackaged) => {
    made.app.isPackaged = isPackaged;
    secureWindow('/preload.cjs', { title: 'x' });
    expect(made.windows).toEqual([
      { title: 'x', webPreferences: { ...WEB_PREFERENCES, preload: '/preload.cjs', devTools: !isPackaged } },
    ]);
  },
);

test('the policy of a page forbids what it doesn’t name, and nothing unsafe is named', () => {
  const policy = contentSecurityPolicy('abc');
  const parts = Object.fromEntries<string>(
    policy.split('; ').map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1).join(' ')]),
  );
  expect(parts).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self' 'nonce-abc'",
    'img-src': "'self'",
    'font-src': "'self'",
    'connect-src': "'none'",
    'frame-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'paper',
  });
  expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
});

describe('the package', () => {
  const built = readFileSync(path.join(root, 'electron-builder.yml'), 'utf8');
  const about = z
    .object({ devDependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));

  test('has every fuse as strict as it goes', () => {
    const block = /^electronFuses:\n((?: {2}.+\n)+)/m.exec(built)?.[1] ?? '';
    const fuses = Object.fromEntries<string>(
      Array.from(
        block.matchAll(/^ {2}(\w+): (\w+)$/gm),
        ([, name = '', state = '']) => [name, state] as const,
      ),
    );
    expect(fuses).toEqual({
      runAsNode: 'false',
      enableCookieEncryption: 'true',
      enableNodeOptionsEnvironmentVariable: 'false',
      enableNodeCliInspectArguments: 'false',
      enableEmbeddedAsarIntegrityValidation: 'true',
      onlyLoadAppFromAsar: 'true',
      loadBrowserProcessSpecificV8Snapshot: 'false',
      grantFileProtocolExtraPrivileges: 'false',
    });
    expect(built).toMatch(/^asar: true$/m);
  });

  test('carries the Electron that was tested, pinned', () => {
    const packaged = /^electronVersion: (.+)$/m.exec(built)?.[1];
    expect(packaged).toMatch(/^\d+\.\d+\.\d+$/);
    expect(about.devDependencies['electron']).toBe(packaged);
  });
});

/** Every file of the program, with what stands in it. */
const sources = ['electron', 'renderer', 'shared'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|html|css)$/.test(name))
    .map((name) => [path.join(folder, name), readFileSync(path.join(root, folder, name), 'utf8')] as const),
);
/** Files in which something stands. */
const where = (what: RegExp): readonly string[] =>
  sources.filter(([, text]) => what.test(text)).map(([name]) => name);

describe('in the sources', () => {
  test('no page names anything outside', () => {
    const pages = sources.filter(([name]) => /\.(?:html|css)$/.test(name));
    expect(pages.length).toBeGreaterThan(2);
    for (const [name, text] of pages)
      expect([name, /(?:https?:)?\/\/\w|javascript:|<webview/i.exec(text)]).toEqual([name, null]);
  });

  test('no window is loaded from a file or from an address', () => {
    expect(where(/\.loadFile\(|\.loadURL\((?!START_PAGE|PAPER_PAGE)/)).toEqual([]);
    expect(where(/file:\/\//)).toEqual([]);
  });

  test('nothing starts a crash report, and no rule of the checklist is switched off for a line', () => {
    expect(where(/crashReporter/)).toEqual([]);
    expect(where(/eslint-disable(?:[-\w]*$|[^\n]*no-restricted-syntax)/m)).toEqual([]);
  });

  test('a preload is a page of code that gives named functions, and no part of Electron', () => {
    const preload = sources.find(([name]) => name.endsWith(path.join('preload', 'window.ts')))?.[1] ?? '';
    expect(preload.match(/ipcRenderer\.\w+/g)).toEqual([
      'ipcRenderer.once',
      'ipcRenderer.invoke',
      'ipcRenderer.send',
    ]);
    expect(preload.match(/exposeInMainWorld\('(\w+)'/g)).toHaveLength(1);
  });
});

test('the page about security has all twenty items, and names only tests that are there', () => {
  const page = readFileSync(path.join(root, 'docs', 'security.md'), 'utf8');
  const items = Array.from(page.matchAll(/^\| (\d+) \|/gm), ([, number]) => Number(number));
  expect(items).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  const tests = readdirSync(path.join(root, 'tests'), { recursive: true, encoding: 'utf8' });
  const named = Array.from(
    page.matchAll(/`(?:tests\/)?([\w/-]+\.(?:test|spec)\.ts)`/g),
    ([, name = '']) => name,
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !tests.some((one) => `/${one}`.endsWith(`/${name}`)))).toEqual([]);
});
