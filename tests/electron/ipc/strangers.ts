import type { IpcMainInvokeEvent } from 'electron';

interface Frame {
  readonly url: string;
  readonly parent: Frame | null;
}
/** Stand-ins for the contents of windows: only who is who matters. */
export const WINDOW = {};
const OTHER_WINDOW = {};
export const page: Frame = { url: 'app://bundle/index.html', parent: null };
export const from = (sender: object, senderFrame: Frame | null) =>
  ({ sender, senderFrame }) as unknown as IpcMainInvokeEvent;
export const isWindow = (sender: unknown): boolean => sender === WINDOW;

const GONE: Frame = {
  parent: null,
  get url(): string {
    throw new Error('Render frame was disposed before WebFrameMain could be accessed');
  },
};

/** Everybody whom main must not hear, and what they are. */
export const STRANGERS: readonly (readonly [string, IpcMainInvokeEvent])[] = [
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
