import { BrowserWindow, MessageChannelMain, type MessagePortMain } from 'electron';
import { z } from 'zod';
import type { PaperDocument } from '../../shared/papers/document.ts';
import { PAPER_PORTS, type PaperRequest, type PaperShown } from '../../shared/papers/print-messages.ts';
import { PAPER_PAGE } from '../window/origin.ts';
import { secureWindow } from '../window/secure-window.ts';
import { readPdf, withMetadata } from './metadata.ts';

/** Longest that a page may take to show a paper, in milliseconds. */
const SHOWING_MS = 30_000;

const OPTIONS = {
  pageSize: 'A4',
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const;

const shownMessage = z.strictObject({
  shown: z.strictObject({ pages: z.int().min(1).nullable() }),
}) satisfies z.ZodType<PaperShown>;

/** The paper didn't come, or Chromium didn't print it. */
export class PrintFailed extends Error {
  override readonly name = 'PrintFailed';
}

/** Prints papers to PDF in a hidden window, which is made at the first one and stays warm. */
export interface PaperPrinter {
  /**
   * The paper that comes over the port, or the one given, as a tagged PDF. One at a time, in order. Rejects with
   * `PrintFailed`. `unwanted` gives this paper up, and no other.
   */
  print(source: MessagePortMain | PaperDocument, unwanted?: AbortSignal): Promise<Uint8Array>;
  /** Ends the window, and with it all that it showed, and gives up the papers that wait. The next makes a new one. */
  end(): void;
}

export function paperPrinter(preload: string): PaperPrinter {
  let warm: { readonly window: BrowserWindow; readonly loaded: Promise<void> } | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  let giveUp: (reason: string) => void = () => undefined;
  /** How often it was ended: a paper that was asked for before then must not open a window after it. */
  let ends = 0;

  const closeWindow = (): void => {
    const window = warm?.window;
    warm = null;
    if (window?.isDestroyed() === false) window.destroy();
  };
  const end = (): void => {
    ends += 1;
    giveUp('ended');
    closeWindow();
  };

  const openWindow = async (): Promise<BrowserWindow> => {
    if (warm === null) {
      // With the window that it prints for, it goes as well: at lock, and so that the program can end.
      for (const other of BrowserWindow.getAllWindows()) other.once('closed', end);
      const window = secureWindow(preload, { show: false });
      window.webContents.once('render-process-gone', () => {
        if (warm?.window === window) giveUp('gone');
      });
      warm = { window, loaded: window.loadURL(PAPER_PAGE) };
    }
    await warm.loaded;
    return warm.window;
  };

  const printNow = async (
    source: MessagePortMain | PaperDocument,
    unwanted: AbortSignal | undefined,
  ): Promise<Uint8Array> => {
    if (unwanted?.aborted === true) throw new PrintFailed('unwanted');
    const stopped = Promise.withResolvers<never>();
    giveUp = (reason) => stopped.reject(new PrintFailed(reason));
    const timer = setTimeout(() => giveUp('timeout'), SHOWING_MS);
    const stop = (): void => giveUp('unwanted');
    unwanted?.addEventListener('abort', stop);
    try {
      return await Promise.race([stopped.promise, onPage(openWindow(), source)]);
    } catch (thrown) {
      // What state the page is in nobody knows: the next paper gets a new one.
      closeWindow();
      throw thrown instanceof PrintFailed ? thrown : new PrintFailed('chromium', { cause: thrown });
    } finally {
      clearTimeout(timer);
      unwanted?.removeEventListener('abort', stop);
      giveUp = () => undefined;
    }
  };

  return {
    print(source, unwanted) {
      const asked = ends;
      const printed = queue.then(() => {
        if (asked !== ends) throw new PrintFailed('ended');
        return printNow(source, unwanted);
      });
      queue = printed.catch(() => undefined);
      return printed;
    },
    end,
  };
}

/** Shows the paper, prints it, and prints it once more in the tight layout where it got too long. */
async function onPage(
  opened: Promise<BrowserWindow>,
  source: MessagePortMain | PaperDocument,
): Promise<Uint8Array> {
  const { webContents } = await opened;
  const control = new MessageChannelMain();
  const shown = nextShown(control.port1);
  webContents.postMessage(PAPER_PORTS, null, [portOf(source), control.port2]);
  const ask = (request: PaperRequest): void => control.port1.postMessage(request);
  // Streams of the PDF that is read stay in these bytes until it is written again: only then may they go.
  const raw: Uint8Array[] = [];
  const print = async () => {
    const bytes = await webContents.printToPDF(OPTIONS);
    raw.push(bytes);
    return readPdf(bytes);
  };

  try {
    const { pages } = await shown();
    const ordinary = await print();
    if (pages === null || ordinary.getPageCount() <= pages) return await withMetadata(ordinary);
    ask('tight');
    await shown();
    const tight = await print();
    return await withMetadata(tight.getPageCount() <= pages ? tight : ordinary);
  } finally {
    for (const bytes of raw) bytes.fill(0);
    ask('clear');
    control.port1.close();
  }
}

/** A function that waits for the page to say that the paper stands. */
const nextShown = (port: MessagePortMain): (() => Promise<PaperShown['shown']>) => {
  let next = Promise.withResolvers<PaperShown['shown']>();
  port.on('message', ({ data }) => next.resolve(shownMessage.parse(data).shown));
  port.start();
  return async () => {
    const shown = await next.promise;
    next = Promise.withResolvers();
    return shown;
  };
};

const portOf = (source: MessagePortMain | PaperDocument): MessagePortMain => {
  if (!('css' in source)) return source;
  const { port1, port2 } = new MessageChannelMain();
  port1.postMessage(source);
  return port2;
};
