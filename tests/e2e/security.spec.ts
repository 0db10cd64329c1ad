// The window can do nothing but what the program is for, and nobody else can do that.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../build/host.ts';
import { mainCalls, vaultCalls } from '../../shared/ipc/names.ts';
import { expect, test } from './fixture.ts';
import { appPage } from './launch.ts';
import { makeOffice } from './office.ts';

test.describe.configure({ mode: 'serial' });

type Answer = { readonly ok: boolean; readonly error?: { readonly code: string } };
type Loose = Readonly<Record<string, (input: unknown) => Promise<Answer>>>;

/** Makes calls of the bridge with whatever input, and gives the code of each answer's error. */
const codesOf = (page: Page, calls: readonly string[], input: unknown): Promise<Record<string, string>> =>
  page.evaluate(
    async ([names, value]) => {
      const bridge = window.registerkort as unknown as Loose;
      const answers = names.map(async (name) => {
        const answer = await bridge[name]?.(value);
        return [name, answer?.error?.code ?? 'none'] as const;
      });
      return Object.fromEntries(await Promise.all(answers));
    },
    [calls, input] as const,
  );

const each = (calls: readonly string[], code: string): Record<string, string> =>
  Object.fromEntries(calls.map((call) => [call, code]));

/** Answered while the database is locked. */
const OPEN_TO_ALL = ['status', 'create', 'unlock', 'recover'];
const behindLock = vaultCalls.filter((call) => !OPEN_TO_ALL.includes(call));

test('while locked, every call for a row is refused', async ({ win }) => {
  expect(await codesOf(win, behindLock, {})).toEqual(each(behindLock, 'locked'));
});

test('the page has a frozen list of named calls, and nothing of Node', async ({ win }) => {
  await makeOffice(win);
  const seen = await win.evaluate(() => ({
    calls: Object.keys(window.registerkort).toSorted(),
    frozen: Object.isFrozen(window.registerkort),
    replaced: Reflect.set(window, 'registerkort', {}) || Reflect.deleteProperty(window, 'registerkort'),
    node: ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter(
      (name) => name in window,
    ),
  }));
  expect(seen).toEqual({
    calls: [...vaultCalls, ...mainCalls, 'onEvent'].toSorted(),
    frozen: true,
    replaced: false,
    node: [],
  });
});

test('input that the contract does not know is refused, call by call', async ({ win }) => {
  const all = [...vaultCalls, ...mainCalls];
  expect(await codesOf(win, all, { unexpected: true })).toEqual(each(all, 'invalid-input'));
  expect(await codesOf(win, all, 'text')).toEqual(each(all, 'invalid-input'));
  expect(await codesOf(win, all, null)).toEqual(each(all, 'invalid-input'));
});

test('input of two megabytes is refused before it is read', async ({ win }) => {
  const all = [...vaultCalls, ...mainCalls];
  const codes = await win.evaluate(async (names) => {
    const bridge = window.registerkort as unknown as Loose;
    const input = { query: 'a'.repeat(2 * 1024 * 1024) };
    return Promise.all(names.map(async (name) => (await bridge[name]?.(input))?.error?.code));
  }, all);
  expect(codes).toEqual(all.map(() => 'too-large'));
});

test('no script runs but our own files', async ({ win }) => {
  const tried = await win.evaluate(async () => {
    const violated: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => violated.push(event.violatedDirective));
    const attempt = (work: () => unknown): Promise<string> =>
      // From a timer: what the test itself evaluates is let through.
      new Promise((done) => {
        setTimeout(() => {
          try {
            done(`ran: ${String(work())}`);
          } catch (thrown) {
            done(thrown instanceof Error ? thrown.name : 'thrown');
          }
        }, 0);
      });
    const place = document.createElement('div');
    document.body.append(place);
    const found = {
      eval: await attempt(() => (0, eval)('1 + 1')),
      timed: await attempt(() => setTimeout('window.ran = 1' as unknown as () => void, 0)),
      html: await attempt(() => (place.innerHTML = '<img src=x onerror="window.ran = 1">')),
      inline: await attempt(() => {
        const script = document.createElement('script');
        script.append('window.ran = 1');
        document.head.append(script);
        return 'appended';
      }),
      remote: await attempt(() => {
        const script = document.createElement('script');
        script.src = 'https://outside.example/script.js';
        document.head.append(script);
        return 'appended';
      }),
      style: await attempt(() => {
        place.setAttribute('style', 'color: red');
        return getComputedStyle(place).color;
      }),
    };
    await new Promise((done) => setTimeout(done, 0));
    place.remove();
    return { ...found, ran: 'ran' in window, violated: [...new Set(violated)].toSorted() };
  });
  expect(tried).toMatchObject({
    eval: 'EvalError',
    html: 'TypeError',
    remote: 'TypeError',
    ran: false,
  });
  expect(tried.style).not.toContain('255');
  // Trusted types come before the list of sources, so that is what is reported for scripts.
  expect(tried.violated).toEqual(['require-trusted-types-for', 'style-src-attr']);
});

test('nothing outside can be reached, and nothing else be opened', async ({ app, win }) => {
  const windows = app.windows().length;
  const tried = await win.evaluate(async () => {
    const settled = (work: Promise<unknown>): Promise<string> =>
      work.then(
        () => 'done',
        (reason: unknown) => (reason instanceof Error ? reason.name : 'refused'),
      );
    const image = (src: string): Promise<string> =>
      new Promise((done) => {
        const element = new Image();
        element.onload = () => done('loaded');
        element.onerror = () => done('refused');
        element.src = src;
      });
    const socket = (url: string): Promise<string> =>
      new Promise((done) => {
        const opened = new WebSocket(url);
        opened.onopen = () => done('opened');
        opened.onerror = () => done('refused');
      });
    const violated: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => violated.push(event.blockedURI));
    return {
      fetch: await settled(fetch('https://outside.example/')),
      ownFetch: await settled(fetch('/index.html')),
      image: await image('https://outside.example/image.png'),
      data: await image('data:image/gif;base64,R0lGODlhAQABAAAAACw='),
      socket: await socket('wss://outside.example/socket'),
      opened: window.open('https://outside.example/'),
      ownOpened: window.open('/index.html'),
      violated,
    };
  });
  expect(tried).toMatchObject({
    fetch: 'TypeError',
    ownFetch: 'TypeError',
    image: 'refused',
    data: 'refused',
    socket: 'refused',
    opened: null,
    ownOpened: null,
  });
  // By the policy of the page already, before the session would have refused.
  for (const to of ['https://outside.example/', 'https://outside.example/image.png', 'wss://outside.example'])
    expect(tried.violated).toContainEqual(expect.stringContaining(to));
  expect(app.windows()).toHaveLength(windows);
  await win.evaluate(() => {
    location.href = 'https://outside.example/away';
  });
  await win.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://outside.example/link';
    link.target = '_blank';
    document.body.append(link);
    link.click();
    link.remove();
  });
  await expect(win.getByRole('heading', { name: 'Klienter' })).toBeVisible();
  expect(win.url()).toContain('/index.html');
  expect(app.windows()).toHaveLength(windows);
});

test('permissions are refused without asking', async ({ win }) => {
  const asked = await win.evaluate(async () => {
    const name = (reason: unknown): string => (reason instanceof Error ? reason.name : 'refused');
    return {
      notifications: await Notification.requestPermission(),
      position: await new Promise((done) =>
        navigator.geolocation.getCurrentPosition(
          () => done('given'),
          ({ code }) => done(code),
        ),
      ),
      clipboard: await navigator.clipboard.readText().then(() => 'given', name),
    };
  });
  expect(asked).toEqual({ notifications: 'denied', position: 1, clipboard: 'NotAllowedError' });
});

test('a frame in the page has no bridge', async ({ win }) => {
  const seen = await win.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inside = frame.contentWindow;
    const bridge = inside !== null && 'registerkort' in inside;
    frame.remove();
    return { there: inside !== null, bridge };
  });
  expect(seen).toEqual({ there: true, bridge: false });
});

test('another window with our preload, our page and our session gets no port and is refused', async ({
  app,
  win,
}) => {
  const opened = app.waitForEvent('window');
  await app.evaluate(
    async ({ BrowserWindow }, preload) => {
      const other = new BrowserWindow({
        show: false,
        webPreferences: { preload, partition: 'registerkort', sandbox: true, contextIsolation: true },
      });
      await other.loadURL('app://bundle/paper.html');
    },
    join(root, 'out/preload/preload.cjs'),
  );
  const other = await appPage(await opened);
  expect(await codesOf(other, mainCalls, {})).toEqual(each(mainCalls, 'not-allowed'));
  const answered = await other.evaluate(async () => {
    let came = false;
    void window.registerkort.status({}).then(() => (came = true));
    // Each of these goes to main and back.
    for (let turn = 0; turn < 20; turn++) await window.registerkort.lock({});
    return came;
  });
  expect(answered).toBe(false);
  expect(await codesOf(win, ['status', 'session'], {})).toEqual(each(['status', 'session'], 'none'));
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find((one) => one.webContents.getURL().endsWith('paper.html'))
      ?.destroy();
  });
});
