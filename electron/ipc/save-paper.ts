import path from 'node:path';
import { dialog, MessageChannelMain, type BrowserWindow, type MessagePortMain } from 'electron';
import type { Language } from '../../shared/catalogue/language.ts';
import type { CallErrorCode, Envelope } from '../../shared/ipc/errors.ts';
import { dialogText } from '../../shared/text/dialogs.ts';
import { writeFileSafely } from '../files/write-file.ts';
import type { PaperPrinter } from '../pdf/print-window.ts';
import { answer, refused } from './answer.ts';

export interface PaperWish {
  /** Of the system's dialog. */
  readonly title: string;
  /** The name that is offered, without its ending. Never a person's or a municipality's. */
  readonly name: string;
  /** Has the paper sent to the hidden window's port; false when there is none. */
  readonly send: (port: MessagePortMain) => Promise<boolean>;
  /** What is answered when there is none. */
  readonly missing: CallErrorCode;
}

/** Asks where, prints the paper, and writes it there. Null: she changed her mind. */
export async function savePaper(
  window: BrowserWindow,
  language: Language,
  printer: PaperPrinter,
  wish: PaperWish,
): Promise<Envelope<string | null>> {
  const chosen = await dialog.showSaveDialog(window, {
    title: wish.title,
    defaultPath: `${wish.name}.pdf`,
    filters: [{ name: dialogText[language].pdfFiles, extensions: ['pdf'] }],
    // A file may be named after a client: the system's list of recent files is no place for it.
    properties: ['showOverwriteConfirmation', 'dontAddToRecent'],
  });
  if (chosen.canceled || chosen.filePath === '') return answer(null);
  const { port1, port2 } = new MessageChannelMain();
  const unwanted = new AbortController();
  const printed = printer.print(port2, unwanted.signal).catch(() => null);
  if (!(await wish.send(port1))) {
    unwanted.abort();
    return refused(wish.missing);
  }
  const bytes = await printed;
  if (bytes === null) return refused('print-failed');
  const written = await writeFileSafely({
    folder: path.dirname(chosen.filePath),
    name: path.basename(chosen.filePath),
    content: [bytes],
    room: bytes.byteLength,
    // The system's dialog has asked.
    replace: true,
  }).finally(() => bytes.fill(0));
  return written.ok ? answer(chosen.filePath) : written;
}
