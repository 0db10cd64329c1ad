import { EventEmitter } from 'node:events';
import type { App, Session } from 'electron';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { guardContents, guardSession } from '../../../electron/window/guards.ts';

/** Whatever is set on it is kept; what is not known of Electron fails. */
class FakeSession extends EventEmitter {
  readonly setPermissionRequestHandler = vi.fn();
  readonly setPermissionCheckHandler = vi.fn();
  readonly setDevicePermissionHandler = vi.fn();
  readonly setDisplayMediaRequestHandler = vi.fn();
  readonly setSpellCheckerEnabled = vi.fn();
  readonly setSpellCheckerLanguages = vi.fn();
  readonly setSpellCheckerDictionaryDownloadURL = vi.fn();
  readonly webRequest = { onBeforeRequest: vi.fn() };
}

const event = () => ({ preventDefault: vi.fn() });

describe('a session', () => {
  let session: FakeSession;
  beforeEach(() => {
    session = new FakeSession();
    guardSession(session as unknown as Session);
  });

  test.each([
    ...[
      'https://outside.example/',
      'http://outside.example/',
      'wss://outside.example/',
      'ftp://outside.example/',
    ],
    ...['file:///etc/passwd', 'data:text/html,x', 'blob:app://bundle/x', 'javascript:1', 'about:blank'],
    ...['app://bundle.example/x', 'app://x@bundle.example/', 'app://other/index.html', 'app:bundle/x'],
    ...[
      'devtools://devtools/bundled/x',
      'chrome://gpu/',
      'chrome-extension://x/y',
      'view-source:app://bundle/',
    ],
  ])('cancels %s', (url) => {
    const decide = vi.fn();
    const [listener] = session.webRequest.onBeforeRequest.mock.lastCall as [
      (details: object, decide: unknown) => void,
    ];
    listener({ url }, decide);
    expect(decide.mock.calls).toEqual([[{ cancel: true }]]);
  });

  test.each(['app://bundle/index.html', 'app://bundle/assets/x.js'])('lets %s through', (url) => {
    const decide = vi.fn();
    const [listener] = session.webRequest.onBeforeRequest.mock.lastCall as [
      (details: object, decide: unknown) => void,
    ];
    listener({ url }, decide);
    expect(decide.mock.calls).toEqual([[{ cancel: false }]]);
  });

  test('gives no permission and no device, when asked and when looked up', () => {
    const decide = vi.fn();
    const [request] = session.setPermissionRequestHandler.mock.lastCall as [(...args: unknown[]) => void];
    for (const permission of [
      'media',
      'clipboard-read',
      'clipboard-sanitized-write',
      'fileSystem',
      'unknown',
    ])
      request({}, permission, decide, {});
    expect(new Set(decide.mock.calls.map(([granted]) => granted as unknown))).toEqual(new Set([false]));
    for (const one of [session.setPermissionCheckHandler, session.setDevicePermissionHandler]) {
      const [check] = one.mock.lastCall as [(...args: unknown[]) => unknown];
      expect(check({}, 'usb', 'app://bundle', {})).toBe(false);
    }
  });

  test('downloads nothing', () => {
    const download = event();
    session.emit('will-download', download);
    expect(download.preventDefault).toHaveBeenCalledOnce();
  });

  test('checks no spelling and fetches no dictionary', () => {
    expect(session.setSpellCheckerEnabled.mock.calls).toEqual([[false]]);
    expect(session.setSpellCheckerLanguages.mock.calls).toEqual([[[]]]);
    const [url] = session.setSpellCheckerDictionaryDownloadURL.mock.lastCall as [string];
    expect(new URL(url).host).toMatch(/\.invalid$/);
  });
});

describe('every page', () => {
  const aPage = () =>
    Object.assign(new EventEmitter(), { setWindowOpenHandler: vi.fn(), setWebRTCIPHandlingPolicy: vi.fn() });
  let contents = aPage();
  beforeEach(() => {
    const app = new EventEmitter();
    guardContents(app as unknown as App);
    contents = aPage();
    app.emit('web-contents-created', {}, contents);
  });

  test.each(['will-navigate', 'will-redirect', 'will-attach-webview'])('is kept from it: %s', (name) => {
    const tried = event();
    contents.emit(name, tried, 'app://bundle/index.html');
    expect(tried.preventDefault).toHaveBeenCalledOnce();
  });

  test.each([
    ['about:srcdoc', 0],
    ['about:blank', 1],
    ['app://bundle/index.html', 1],
    ['https://outside.example/', 1],
    ['about:srcdoc#x', 1],
  ])('a frame that goes to %s', (url, times) => {
    const tried = { ...event(), url };
    contents.emit('will-frame-navigate', tried);
    expect(tried.preventDefault).toHaveBeenCalledTimes(times);
  });

  test('opens no other, and speaks to no address of its own', () => {
    const [open] = contents.setWindowOpenHandler.mock.lastCall as [(details: object) => unknown];
    expect(open({ url: 'app://bundle/index.html' })).toEqual({ action: 'deny' });
    expect(contents.setWebRTCIPHandlingPolicy.mock.calls).toEqual([['disable_non_proxied_udp']]);
  });
});
