import type { IpcMainInvokeEvent } from 'electron';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isOurs, serveMainCalls } from '../../../electron/ipc/main-calls.ts';
import type { HandlersOf, MainContract } from '../../../shared/ipc/contract.ts';
import { mainCalls } from '../../../shared/ipc/names.ts';

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

interface Frame {
  readonly url: string;
  readonly parent: Frame | null;
}
const WINDOW = {};
const OTHER_WINDOW = {};
const page: Frame = { url: 'app://bundle/index.html', parent: null };
const from = (sender: object, senderFrame: Frame | null) =>
  ({ sender, senderFrame }) as unknown as IpcMainInvokeEvent;
const isWindow = (sender: unknown): boolean => sender === WINDOW;

const GONE: Frame = {
  parent: null,
  get url(): string {
    throw new Error('Render frame was disposed before WebFrameMain could be accessed');
  },
};

const STRANGERS: readonly (readonly [string, IpcMainInvokeEvent])[] = [
  ['another window on our page', from(OTHER_WINDOW, page)],
  ['a frame within our page', from(WINDOW, { ...page, parent: page })],
  ['a preview within our page', from(WINDOW, { url: 'about:srcdoc', parent: page })],
  ['a frame that has gone', from(WINDOW, null)],
  ['a frame that goes while it is asked', from(WINDOW, GONE)],
  ...[
    ...['', 'about:blank', 'app:', 'app://bundle', 'app://bundle/', 'app://bundle/paper.html'],
    ...['app://bundle/index.html.evil', 'app://bundle/index.html/', 'app://bundle//index.html'],
    ...['app://bundle:1/index.html', 'app://x@bundle/index.html', 'app://bundle@evil.example/index.html'],
    ...['app://bundle.evil.example/index.html', 'app://evil/index.html', 'APP://bundle/index.html'],
    ...['app://BUNDLE/index.html', 'https://bundle/index.html', 'http://bundle/index.html'],
    ...['file:///app://bundle/index.html', 'https://evil.example/?app://bundle/index.html'],
    ...['https://evil.example/#app://bundle/index.html', 'data:text/html,app://bundle/index.html'],
    ...[
      ' app://bundle/index.html',
      'app://bundle/index.html%00',
      'app:/bundle/index.html',
      'xapp://bundle/index.html',
    ],
    'app://bundle/x/../index.html',
  ].map((url) => [`a page called ${JSON.stringify(url)}`, from(WINDOW, { url, parent: null })] as const),
];

test.each(['app://bundle/index.html', 'app://bundle/index.html?x=1', 'app://bundle/index.html#x'])(
  'the main frame of our window on %s is ours',
  (url) => {
    expect(isOurs(from(WINDOW, { url, parent: null }), isWindow)).toBe(true);
  },
);

describe('what main answers', () => {
  const reached: string[] = [];
  let ports = 0;
  const handle = (name: string) => () => {
    reached.push(name);
    return { ok: true, value: {} } as never;
  };
  beforeEach(() => {
    reached.length = 0;
    ports = 0;
    const handlers = Object.fromEntries(mainCalls.map((name) => [name, handle(name)]));
    serveMainCalls(handlers as unknown as HandlersOf<MainContract>, {
      isWindow,
      onPort: () => (ports += 1),
    });
  });

  test('our window, each call of the contract, and nothing else is listened to', async () => {
    expect([...heard.handle.keys()].sort()).toEqual([...mainCalls].sort());
    expect([...heard.on.keys()]).toEqual(['port']);
    expect(await heard.handle.get('lock')?.(from(WINDOW, page), {})).toEqual({ ok: true, value: {} });
    heard.on.get('port')?.(from(WINDOW, page));
    expect([reached, ports]).toEqual([['lock'], 1]);
  });

  test.each(STRANGERS)('%s: nothing, whatever it asks', async (_, event) => {
    const refused = { ok: false, error: { code: 'not-allowed' } };
    for (const name of mainCalls) expect(await heard.handle.get(name)?.(event, {})).toEqual(refused);
    heard.on.get('port')?.(event);
    expect([reached, ports]).toEqual([[], 0]);
  });
});
