import { ESLint, Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { root } from '../../../build/host.ts';

// The rules of eslint.config.js that hold the security checklist in the sources: that they are there, and that they bite.

const linter = new Linter();
const eslint = new ESLint({ cwd: root });

/** What the rule about syntax says of a line, as a part of a file of the project. */
async function said(file: string, code: string): Promise<readonly string[]> {
  const config = (await eslint.calculateConfigForFile(file)) as { readonly rules: Linter.RulesRecord };
  const rule = config.rules['no-restricted-syntax'];
  if (rule === undefined) return ['no rule'];
  const messages = linter.verify(
    code,
    {
      files: ['**/*.{ts,tsx}'],
      languageOptions: {
        parser: tseslint.parser,
        parserOptions: { ecmaFeatures: { jsx: true } },
      },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      rules: { 'no-restricted-syntax': rule },
    },
    { filename: file },
  );
  return messages.map(({ message }) => message);
}

const from = (name: string): string => `import { ${name} } from 'electron';`;

describe('in main, vault process and preloads', () => {
  test.each([
    ...[
      ...['shell', 'clipboard', 'net', 'crashReporter', 'autoUpdater', 'desktopCapturer', 'webFrame'],
      ...['BrowserView', 'BaseWindow', 'WebContentsView', 'globalShortcut', 'ipcMain', 'ipcRenderer'],
      'contextBridge',
    ].map(from),
    "import electron from 'electron';",
    "import * as electron from 'electron';",
    "const electron = await import('electron');",
    "const { shell } = require('electron');",
    "new BrowserWindow({ title: 'x' });",
    'open({ webPreferences: {} });',
    'const more = { nodeIntegration: true };',
    'const more = { nodeIntegrationInWorker: true };',
    'const more = { contextIsolation: false };',
    'const more = { sandbox: false };',
    'const more = { webSecurity: false };',
    'const more = { webviewTag: true };',
    'const more = { allowRunningInsecureContent: true };',
    'const more = { experimentalFeatures: true };',
    "const more = { enableBlinkFeatures: 'x' };",
    "electron.shell.openExternal('https://outside.example');",
    "app.addRecentDocument('/x');",
    'window.webContents.openDevTools();',
    "window.webContents.executeJavaScript('1');",
    "window.loadFile('index.html');",
    'window.webContents.ipc.handle;',
    "db.backup('x');",
    'db.serialize();',
    "sql`PRAGMA rekey = 'x'`;",
    "run(`ATTACH 'x' AS y KEY ''`);",
  ])('%s is refused', async (code) => {
    expect(await said('electron/desk.ts', code)).toHaveLength(1);
  });

  test.each([
    ['electron/ipc/main-calls.ts', from('ipcMain')],
    ['electron/window/secure-window.ts', 'new BrowserWindow({ webPreferences: {} });'],
    ['electron/window/web-preferences.ts', 'const all = { sandbox: true, webSecurity: true };'],
    ['electron/preload/window.ts', from('ipcRenderer, contextBridge')],
  ])('%s is where it stands: %s', async (file, code) => {
    expect(await said(file, code)).toEqual([]);
  });

  test.each([
    'electron/ipc/main-calls.ts',
    'electron/window/secure-window.ts',
    'electron/window/web-preferences.ts',
    'electron/preload/window.ts',
    'electron/usecases/act.ts',
  ])('%s may nothing else', async (file) => {
    expect(await said(file, from('shell'))).toHaveLength(1);
    expect(await said(file, 'db.serialize();')).toHaveLength(1);
  });
});

describe('in the window', () => {
  test.each([
    "eval('1');",
    "new Function('1');",
    "fetch('/x');",
    "new WebSocket('wss://x');",
    'new XMLHttpRequest();',
    "navigator.clipboard.writeText('x');",
    "document.execCommand('copy');",
    "localStorage.setItem('x', 'y');",
    "window.sessionStorage.setItem('x', 'y');",
    "indexedDB.open('x');",
    "document.cookie = 'x=y';",
    "window.open('https://outside.example');",
    "element.innerHTML = '<b>x</b>';",
    "element.outerHTML = '<b>x</b>';",
    "frame.srcdoc = '<b>x</b>';",
    "document.write('<b>x</b>');",
    "const x = <div dangerouslySetInnerHTML={{ __html: 'x' }} />;",
    "const x = <webview src='https://outside.example' />;",
  ])('%s is refused', async (code) => {
    expect(await said('renderer/frame/Program.tsx', code)).toHaveLength(1);
  });

  test('a paper is shown as markup, by way of trusted types, on its own page and nowhere else', async () => {
    expect(await said('renderer/paper/page.ts', 'body.innerHTML = x;')).toEqual([]);
    expect(await said('renderer/paper/page.ts', "eval('1');")).toHaveLength(1);
  });
});
