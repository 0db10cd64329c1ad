import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron';
import { mainContract, type HandlersOf, type MainContract } from '../../shared/ipc/contract.ts';
import { mainCalls } from '../../shared/ipc/names.ts';
import { START_PAGE } from '../window/origin.ts';
import { refused } from './answer.ts';
import { serve } from './serve.ts';

type Sender = Pick<IpcMainInvokeEvent | IpcMainEvent, 'sender' | 'senderFrame'>;

interface Desk {
  /** Whether these contents are those of the window that is in use now. */
  readonly isWindow: (sender: Sender['sender']) => boolean;
  /** Whether the database is open, as far as main was told. */
  readonly isOpen: () => boolean;
  /** A page of the window is loaded and asks for its port. */
  readonly onPort: () => void;
}

/** SECURITY: the main frame of our window, on our own page. A frame within it, or another window, is nobody. */
export function isOurs(event: Sender, isWindow: Desk['isWindow']): boolean {
  try {
    const { sender, senderFrame } = event;
    return (
      isWindow(sender) &&
      senderFrame !== null &&
      senderFrame.parent === null &&
      pageOf(senderFrame.url) === START_PAGE
    );
  } catch {
    // A frame that has gone meanwhile can't be asked who it was.
    return false;
  }
}

/** An address without what may follow a page's name; as it was given, so that nothing but the page equals it. */
const pageOf = (url: string): string => url.split(/[?#]/)[0] ?? '';

/** Serves main's part of the contract. The one place where a message of a window is heard. */
export function serveMainCalls(handlers: HandlersOf<MainContract>, desk: Desk): void {
  const answerTo = serve(mainContract, handlers, {
    isOpen: desk.isOpen,
    onBug: (call, thrown) =>
      console.error(`call ${call} failed: ${thrown instanceof Error ? thrown.name : 'unknown'}`),
  });
  for (const call of mainCalls)
    ipcMain.handle(call, (event, input: unknown) =>
      isOurs(event, desk.isWindow) ? answerTo(call, input) : refused('not-allowed'),
    );
  ipcMain.on('port', (event) => {
    if (isOurs(event, desk.isWindow)) desk.onPort();
  });
}
