import path from 'node:path';
import { dialog, MessageChannelMain } from 'electron';
import type { HandlersOf, MainContract } from '../../shared/ipc/contract.ts';
import { dialogText } from '../../shared/text/dialogs.ts';
import type { Desk } from '../desk.ts';
import { writeFileSafely } from '../files/write-file.ts';
import { paperPrinter } from '../pdf/print-window.ts';
import { titleBar } from '../window/main-window.ts';
import { answer, refused } from './answer.ts';

/** What the window asks of main: locking, dialogs, printing. Main sees ids and finished bytes, nothing between. */
export function windowCalls(desk: Desk, bundles: string): HandlersOf<MainContract> {
  const printer = paperPrinter(path.join(bundles, 'preload', 'paper.cjs'));
  return {
    lock() {
      void desk.lock();
      return answer({});
    },

    async chooseFolder() {
      const { window, vault, language } = desk;
      if (window === null || vault === null) return refused('locked');
      const words = dialogText[language];
      const chosen = await dialog.showOpenDialog(window, {
        title: words.chooseFolder,
        buttonLabel: words.choose,
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      });
      const folder = chosen.filePaths[0];
      if (chosen.canceled || folder === undefined) return answer({ folder: null, label: '' });
      return answer({ folder: vault.grant(folder), label: folder });
    },

    async saveCard(card) {
      const { window, vault, language } = desk;
      if (window === null || vault === null) return refused('locked');
      const words = dialogText[language];
      const chosen = await dialog.showSaveDialog(window, {
        title: words.saveCard,
        defaultPath: `${card.blank ? words.worksheetFile : words.cardFile}.pdf`,
        filters: [{ name: words.pdfFiles, extensions: ['pdf'] }],
        // A file may be named after a client: the system's list of recent files is no place for it.
        properties: ['showOverwriteConfirmation', 'dontAddToRecent'],
      });
      if (chosen.canceled || chosen.filePath === '') return answer({ file: null });

      const { port1, port2 } = new MessageChannelMain();
      const unwanted = new AbortController();
      const printed = printer.print(port2, unwanted.signal).catch(() => null);
      if (!(await vault.sendCard(card, port1))) {
        unwanted.abort();
        return refused('no-such-record');
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
      if (!written.ok) return written;
      if (!(await vault.printed(card.client))) return refused('not-logged');
      return answer({ file: chosen.filePath });
    },

    async chooseBackup() {
      const { window, vault, language } = desk;
      if (window === null || vault === null) return refused('locked');
      const words = dialogText[language];
      const chosen = await dialog.showOpenDialog(window, {
        title: words.chooseBackup,
        buttonLabel: words.choose,
        filters: [{ name: words.backupFiles, extensions: ['backup'] }],
        properties: ['openFile', 'dontAddToRecent'],
      });
      const file = chosen.filePaths[0];
      if (chosen.canceled || file === undefined) return answer({ backup: null, label: '' });
      return answer({ backup: vault.grant(file), label: path.basename(file) });
    },

    saveSheet: () => refused('not-allowed'),

    appearance({ dark }) {
      desk.window?.setTitleBarOverlay(titleBar(dark));
      return answer({});
    },
  };
}
