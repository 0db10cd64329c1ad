// What the program expects of Electron, asked of the host with a small app of its own (tests/host/fixture-app).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { root } from '../../build/host.ts';
import { appPage, firstPage, launch, newUserData, removeUserData, type Running } from './launch.ts';

/** What the fixture app's preload gives its page. */
type Bridge = {
  readonly echo: (message: unknown) => Promise<unknown>;
  readonly uncloneable: () => Promise<string>;
  readonly portIsClosed: () => boolean;
  readonly invoke: (channel: string, value?: unknown) => Promise<unknown>;
  readonly send: (channel: string, value?: unknown) => void;
  readonly handPort: () => Promise<{ got: string; map: Map<number, Date> }>;
  readonly onTick: (listener: (tick: number) => void) => () => void;
  readonly nested: { readonly version: number };
};
/** What its main process keeps for the tests. */
type MainState = {
  readonly fromVault: readonly unknown[];
  readonly windowOpens: readonly string[];
  readonly navigations: readonly string[];
  readonly senders: readonly unknown[];
  readonly lock: () => Promise<void>;
  readonly print: () => Promise<string>;
};
declare global {
  // `var` is how a global is declared
  var fixture: Bridge & MainState;
}

test.describe.configure({ mode: 'serial' });

let running: Running;
let page: Page;
test.beforeAll(async () => {
  running = await launch(newUserData(), join(root, 'tests/host/fixture-app'));
  page = await firstPage(running.app);
});
test.afterAll(async () => {
  await running.close();
  removeUserData(running.userData);
});

/** As the program does it: both processes are ended, a fresh pair is started. */
async function lock(): Promise<void> {
  const gone = page.waitForEvent('close');
  const opened = running.app.waitForEvent('window');
  const locked = running.app.evaluate(() => globalThis.fixture.lock());
  await gone;
  page = await appPage(await opened);
  await locked;
}

test('the app knows who it is', async () => {
  const about = await running.app.evaluate(({ app }) => ({
    name: app.getName(),
    version: app.getVersion(),
    locale: app.getLocale(),
    userData: app.getPath('userData'),
    testData: app.commandLine.hasSwitch('test-data-only'),
  }));
  expect(about).toMatchObject({
    name: 'host-fixture',
    version: '1.2.3',
    userData: running.userData,
    testData: true,
  });
  expect(about.locale.slice(0, 2)).toBe('nb');
  await expect
    .poll(() => running.app.evaluate(() => globalThis.fixture.fromVault[0]))
    .toEqual({ type: 'utility', args: ['one'] });
});

test('structured clones go over the port to the vault process and back', async () => {
  const came = await page.evaluate(async () => {
    const sent = {
      date: new Date(5),
      bytes: new Uint8Array([1, 2, 255]),
      map: new Map([['a', new Set([1n])]]),
      missing: undefined,
      numbers: [Number.NaN, -0, Number.POSITIVE_INFINITY],
      error: new RangeError('out'),
      text: 'Ærlig\n{"$":"u"}\u2028',
      ['__proto__']: 1,
    };
    const back = (await globalThis.fixture.echo(sent)) as typeof sent;
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    const round = (await globalThis.fixture.echo(circle)) as typeof circle;
    return {
      date: back.date.getTime(),
      bytes: [...back.bytes],
      set: back.map.get('a')?.has(1n),
      missing: 'missing' in back,
      numbers: back.numbers.map((n) => (Object.is(n, -0) ? 'minus zero' : String(n))),
      error: back.error.message,
      text: back.text,
      circle: round['self'] === round,
    };
  });
  expect(came).toEqual({
    date: 5,
    bytes: [1, 2, 255],
    set: true,
    missing: true,
    numbers: ['NaN', 'minus zero', 'Infinity'],
    error: 'out',
    text: 'Ærlig\n{"$":"u"}\u2028',
    circle: true,
  });
});

test('a large message and many messages keep their order', async () => {
  const came = await page.evaluate(async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => ({ id: `row ${i}`, count: i }));
    const back = (await globalThis.fixture.echo(rows)) as typeof rows;
    const many = await Promise.all(Array.from({ length: 200 }, (_, i) => globalThis.fixture.echo(i)));
    return { length: back.length, last: back.at(-1), ordered: many.every((value, i) => value === i) };
  });
  expect(came).toEqual({ length: 5000, last: { id: 'row 4999', count: 4999 }, ordered: true });
});

test('what has no clone is refused at the sender', async () => {
  expect(await page.evaluate(() => globalThis.fixture.uncloneable())).toBe('DataCloneError');
  expect(await page.evaluate(() => globalThis.fixture.echo('uncloneable'))).toContain('could not be cloned');
  await expect(page.evaluate(() => globalThis.fixture.invoke('unsendable'))).rejects.toThrow(
    'could not be cloned',
  );
});

test('a page can hand a port to the main process', async () => {
  const answer = await page.evaluate(async () => {
    const { got, map } = await globalThis.fixture.handPort();
    return { got, time: map.get(1)?.getTime() };
  });
  expect(answer).toEqual({ got: 'here', time: 0 });
});

test('a preload can pass a port on to its page', async () => {
  await page.reload();
  await running.app.evaluate(({ BrowserWindow, MessageChannelMain }) => {
    const { port1, port2 } = new MessageChannelMain();
    port1.on('message', ({ data }) => port1.postMessage({ seen: data as unknown }));
    port1.start();
    (globalThis as { kept?: unknown }).kept = port1;
    const win = BrowserWindow.getAllWindows()[0];
    setTimeout(() => win?.webContents.postMessage('port-for-page', null, [port2]), 300);
  });
  const answer = await page.evaluate(
    () =>
      new Promise((done) => {
        addEventListener('message', ({ ports: [port] }) => {
          if (port === undefined) return;
          port.onmessage = ({ data }) => done(data);
          port.postMessage('from the page');
        });
      }),
  );
  expect(answer).toEqual({ seen: 'from the page' });
});

test('calls say who sends them, and carry errors', async () => {
  expect(await page.evaluate(() => globalThis.fixture.invoke('who', new Date(7)))).toEqual({
    url: 'app://bundle/page.html',
    origin: 'app://bundle',
    isMain: true,
    isWindow: true,
    value: new Date(7),
  });
  await expect(page.evaluate(() => globalThis.fixture.invoke('throws'))).rejects.toThrow(
    "Error invoking remote method 'throws': TypeError: refused",
  );
  await expect(page.evaluate(() => globalThis.fixture.invoke('nobody'))).rejects.toThrow(
    'No handler registered',
  );
});

test('the main process reaches the page until it stops listening', async () => {
  const tick = (n: number): Promise<void> =>
    running.app.evaluate(({ BrowserWindow }, value) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send('tick', value);
    }, n);
  await page.evaluate(() => {
    const ticks: number[] = [];
    const stop = globalThis.fixture.onTick((n) => ticks.push(n));
    Object.assign(globalThis, { ticks, stop });
  });
  const ticks = (): Promise<unknown> => page.evaluate(() => (globalThis as { ticks?: unknown }).ticks);
  await tick(1);
  await expect.poll(ticks).toEqual([1]);
  await page.evaluate(() => (globalThis as { stop?: () => void }).stop?.());
  await tick(2);
  await page.evaluate(() => globalThis.fixture.send('note', 'after two'));
  await expect.poll(() => running.app.evaluate(() => globalThis.fixture.senders)).toEqual(['after two']);
  expect(await ticks()).toEqual([1]);
});

test('the page sees the bridge and nothing behind it', async () => {
  const seen = await page.evaluate(() => {
    const world = globalThis as unknown as Readonly<Record<string, unknown>>;
    return {
      hidden: [
        'preloadSecret',
        'require',
        'process',
        'module',
        '__electronIpc',
        '__electronPort',
        '__electronHost',
      ].map((name) => typeof world[name]),
      frozen: Object.isFrozen(globalThis.fixture) && Object.isFrozen(globalThis.fixture.nested),
      replaced: Reflect.set(globalThis, 'fixture', 1),
      nested: globalThis.fixture.nested.version,
    };
  });
  expect(seen).toEqual({ hidden: Array(7).fill('undefined'), frozen: true, replaced: false, nested: 7 });
});

test('navigation, windows, network, scripts and permissions are refused', async () => {
  const refused = await page.evaluate(async () => {
    const blocked = new Promise((done) =>
      document.addEventListener('securitypolicyviolation', (e) => done(e.violatedDirective), { once: true }),
    );
    const script = document.createElement('script');
    script.textContent = 'globalThis.ran = 1';
    document.head.append(script);
    const denied = new Promise((done) => navigator.geolocation.getCurrentPosition(done, (e) => done(e.code)));
    return {
      directive: await blocked,
      ran: (globalThis as { ran?: number }).ran,
      network: await fetch('https://outside.example/').then(String, () => 'refused'),
      opened: window.open('https://outside.example/open'),
      notifications: await Notification.requestPermission(),
      position: await denied,
      secure: isSecureContext,
    };
  });
  expect(refused).toMatchObject({
    network: 'refused',
    opened: null,
    notifications: 'denied',
    position: 1,
    secure: true,
  });
  expect(refused.directive).toMatch(/^script-src/);
  expect(refused.ran).toBeUndefined();
  await page.getByRole('link').click();
  await page.evaluate(() => {
    location.href = 'https://outside.example/away';
  });
  await expect
    .poll(() => running.app.evaluate(() => [globalThis.fixture.windowOpens, globalThis.fixture.navigations]))
    .toEqual([
      ['https://outside.example/open', 'https://outside.example/'],
      ['https://outside.example/away'],
    ]);
  expect(running.app.windows()).toHaveLength(1);
  await expect(page.getByRole('heading')).toHaveText('Fixture');
});

test('a hidden window prints a tagged PDF while the other stays', async () => {
  const pdf = Buffer.from(await running.app.evaluate(() => globalThis.fixture.print()), 'base64');
  const file = join(mkdtempSync(join(running.userData, 'print-')), 'page.pdf');
  writeFileSync(file, pdf);
  expect(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })).toContain('Ærlig Åsne Øye');
  expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/Tagged:\s+yes[\s\S]*\(A4\)/);
  await expect(page.getByRole('heading')).toBeVisible();
});

test('locking ends the vault process and the window, and a fresh pair works', async () => {
  await lock();
  expect(await page.evaluate(() => globalThis.fixture.echo('again'))).toBe('again');
  expect(await running.app.evaluate(() => globalThis.fixture.fromVault)).toContainEqual({ exit: 15 });
});

test('when the vault process dies, its ports close at the page', async () => {
  expect(await page.evaluate(() => globalThis.fixture.portIsClosed())).toBe(false);
  await running.app.evaluate(() => {
    (
      globalThis as unknown as { fixture: { vault: { postMessage: (m: string) => void } } }
    ).fixture.vault.postMessage('fail');
  });
  await expect.poll(() => page.evaluate(() => globalThis.fixture.portIsClosed())).toBe(true);
  expect(await running.app.evaluate(() => globalThis.fixture.fromVault)).toContainEqual({ exit: 3 });
});

test('when the page goes away, its ports close at the vault process', async () => {
  await lock();
  expect(await page.evaluate(() => globalThis.fixture.echo(1))).toBe(1);
  await page.reload();
  await expect
    .poll(() => running.app.evaluate(() => globalThis.fixture.fromVault))
    .toEqual(expect.arrayContaining([{ closed: 'port' }, { closed: 'port-for-page' }]));
});
