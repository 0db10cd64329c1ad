import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isOurs, serveMainCalls } from '../../../electron/ipc/main-calls.ts';
import { mainContract, type HandlersOf, type MainContract } from '../../../shared/ipc/contract.ts';
import { mainCalls } from '../../../shared/ipc/names.ts';
import { from, isWindow, page, STRANGERS, WINDOW } from './strangers.ts';

type Listener = (event: unknown, input?: unknown) => unknown;
const heard = vi.hoisted(() => ({
  handle: new Map<string, Listener>(),
  on: new Map<string, Listener>(),
}));
vi.mock('electron', () => ({
  ipcMain: {
    handle: (channel: string, listener: Listener) => heard.handle.set(channel, listener),
    on: (channel: string, listener: Listener) => heard.on.set(channel, listener),
  },
}));

test.each(['app://bundle/index.html', 'app://bundle/index.html?x=1', 'app://bundle/index.html#x'])(
  'the main frame of our window on %s is ours',
  (url) => {
    expect(isOurs(from(WINDOW, { url, parent: null }), isWindow)).toBe(true);
  },
);

const REACHED = { ok: false, error: { code: 'cancelled' } };

describe('what main answers', () => {
  const reached: string[] = [];
  let ports = 0;
  let isOpen = true;
  const handle = (name: string) => () => {
    reached.push(name);
    return REACHED as never;
  };
  beforeEach(() => {
    reached.length = 0;
    ports = 0;
    isOpen = true;
    const handlers = Object.fromEntries(mainCalls.map((name) => [name, handle(name)]));
    serveMainCalls(handlers as unknown as HandlersOf<MainContract>, {
      isWindow,
      isOpen: () => isOpen,
      onPort: () => (ports += 1),
    });
  });

  test('our window, each call of the contract, and nothing else is listened to', async () => {
    expect([...heard.handle.keys()].sort()).toEqual([...mainCalls].sort());
    expect([...heard.on.keys()]).toEqual(['port']);
    expect(await heard.handle.get('lock')?.(from(WINDOW, page), {})).toEqual(REACHED);
    heard.on.get('port')?.(from(WINDOW, page));
    expect([reached, ports]).toEqual([['lock'], 1]);
  });

  test('while locked, only what the contract lets be asked then', async () => {
    isOpen = false;
    const inputs: Partial<Record<string, object>> = {
      appearance: { dark: true },
      openPractice: { language: 'nb', fresh: false },
    };
    for (const name of mainCalls) await heard.handle.get(name)?.(from(WINDOW, page), inputs[name] ?? {});
    expect(reached).toEqual(mainCalls.filter((name) => mainContract[name].whileLocked));
    const folder = heard.handle.get('chooseFolder')?.(from(WINDOW, page), { purpose: 'backup' });
    expect(await folder).toMatchObject({ error: { code: 'locked' } });
  });

  test.each(STRANGERS)('%s: nothing, whatever it asks', async (_, event) => {
    const refused = { ok: false, error: { code: 'not-allowed' } };
    for (const name of mainCalls) expect(await heard.handle.get(name)?.(event, {})).toEqual(refused);
    heard.on.get('port')?.(event);
    expect([reached, ports]).toEqual([[], 0]);
  });
});
