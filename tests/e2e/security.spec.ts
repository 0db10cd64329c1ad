// The window can do nothing but what the program is for, and nobody else can do that.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../build/host.ts';
import { contentSecurityPolicy } from '../../electron/window/content-security-policy.ts';
import { OWN_SWITCHES } from '../../electron/window/switches.ts';
import { mainContract, vaultContract } from '../../shared/ipc/contract.ts';
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

const behindLock = [
  ...vaultCalls.filter((call) => !vaultContract[call].whileLocked),
  ...mainCalls.filter((call) => !mainContract[call].whileLocked),
];

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
  await expect(win.getByRole('navigation').first()).toBeVisible();
  expect(win.url()).toContain('/index.html');
  expect(app.windows()).toHaveLength(windows);
});

test('every load of the page has a policy with a nonce of its own, and says who may read it', async ({
  win,
}) => {
  const load = async () => {
    const headers = (await win.reload())?.headers() ?? {};
    const nonce = await win.evaluate(
      () => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '',
    );
    await expect(win.getByRole('navigation').first()).toBeVisible();
    return { headers, nonce };
  };
  const [first, second] = [await load(), await load()];
  for (const { headers, nonce } of [first, second]) {
    expect(nonce).toMatch(/^[\w+/]{22}==$/);
    expect(headers).toMatchObject({
      'content-security-policy': contentSecurityPolicy(nonce),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
  }
  expect(first.nonce).not.toBe(second.nonce);
});

test('no worker, no plugin, no other policy, and no form that leads away', async ({ win }) => {
  const tried = await win.evaluate(async () => {
    const attempt = (work: () => unknown): Promise<string> =>
      new Promise((done) => {
        setTimeout(() => {
          try {
            Promise.resolve(work()).then(
              (value) => done(`did: ${String(value)}`),
              (reason: unknown) => done(reason instanceof Error ? reason.name : 'refused'),
            );
          } catch (thrown) {
            done(thrown instanceof Error ? thrown.name : 'thrown');
          }
        }, 0);
      });
    const violated = new Set<string>();
    document.addEventListener('securitypolicyviolation', (event) => violated.add(event.violatedDirective));
    const { trustedTypes: policies } = window as unknown as {
      trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
    };
    const within = document.createElement('iframe');
    document.body.append(within);
    const inner = within.contentWindow as (Window & { eval: (text: string) => unknown }) | null;
    const found = {
      worker: await attempt(() => new Worker('data:text/javascript,1')),
      blob: await attempt(() => new Worker(URL.createObjectURL(new Blob(['1'])))),
      service: await attempt(() => navigator.serviceWorker.register('/worker.js')),
      policy: await attempt(() => policies.createPolicy('other', {})),
      plugin: await attempt(() => (document.createElement('object').data = '/index.html')),
      innerEval: await attempt(() => inner?.eval('1 + 1')),
      webview: ['loadURL', 'src', 'contentWindow'].filter(
        (name) => name in document.createElement('webview'),
      ),
    };
    within.remove();
    const form = document.createElement('form');
    form.action = '/index.html';
    form.method = 'post';
    // Playwright waits for a page that was to be left, even where it isn't.
    form.target = 'own';
    const away = document.createElement('iframe');
    away.src = 'https://outside.example/';
    const own = document.createElement('iframe');
    own.src = '/index.html';
    own.name = 'own';
    document.body.append(form, away, own);
    form.submit();
    await new Promise((done) => setTimeout(done, 300));
    const bridges = [away, own].map((frame) => {
      try {
        return frame.contentWindow !== null && 'registerkort' in frame.contentWindow;
      } catch {
        return false;
      }
    });
    for (const element of [form, away, own]) element.remove();
    return { ...found, bridges, violated: [...violated] };
  });
  expect(tried).toMatchObject({
    worker: 'TypeError',
    blob: 'TypeError',
    policy: 'TypeError',
    plugin: 'TypeError',
    webview: [],
    bridges: [false, false],
  });
  expect([tried.service, tried.innerEval]).not.toContainEqual(expect.stringMatching(/^did/));
  for (const directive of ['form-action', 'frame-src', 'trusted-types'])
    expect(tried.violated).toContain(directive);
  await expect(win.getByRole('navigation').first()).toBeVisible();
});

test('nothing is downloaded', async ({ win }) => {
  let downloads = 0;
  win.on('download', () => (downloads += 1));
  await win.evaluate(() => {
    for (const href of ['/index.html', URL.createObjectURL(new Blob(['Kari'])), 'data:text/plain,Kari']) {
      const link = document.createElement('a');
      link.href = href;
      link.download = 'kari.txt';
      document.body.append(link);
      link.click();
      link.remove();
    }
  });
  await expect(win.getByRole('navigation').first()).toBeVisible();
  expect(downloads).toBe(0);
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

test('Chromium was told to reach nothing, to store nothing and to dump nothing', async ({ app }) => {
  const set = await app.evaluate(
    (electron, names) => names.map((name) => [name, electron.app.commandLine.getSwitchValue(name)] as const),
    Object.keys(OWN_SWITCHES),
  );
  expect(Object.fromEntries(set)).toEqual(OWN_SWITCHES);
});

test('the page keeps nothing, and the title says nobody’s name', async ({ app, win, userData }) => {
  await win.evaluate((input) => window.registerkort.keepPlace(input), {
    place: '/clients',
    words: false,
  });
  const kept = await win.evaluate(async () => ({
    cookie: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
  expect(kept).toEqual({ cookie: '', local: [], session: [], databases: 0, caches: 0 });
  const titles = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.getTitle()),
  );
  expect([...titles, await win.title()]).toEqual(['Registerkort', 'Registerkort']);
  // Dumps of memory, of this program or of Chromium.
  const files = readdirSync(userData, { recursive: true, encoding: 'utf8' });
  expect(files.filter((name) => /\.(?:dmp|core)$|Cookies$|History$/i.test(name))).toEqual([]);
});
