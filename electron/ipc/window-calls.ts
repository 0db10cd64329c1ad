import path from 'node:path';
import { dialog } from 'electron';
import type { HandlersOf, MainContract } from '../../shared/ipc/contract.ts';
import { dialogText } from '../../shared/text/dialogs.ts';
import type { Desk } from '../desk.ts';
import { paperPrinter } from '../pdf/print-window.ts';
import { titleBar } from '../window/main-window.ts';
import { answer, refused } from './answer.ts';
import { savePaper } from './save-paper.ts';

/** What the window asks of main: locking, dialogs, printing. Main sees ids and finished bytes, nothing between. */
export function windowCalls(desk: Desk, bundles: string): HandlersOf<MainContract> {
  const printer = paperPrinter(path.join(bundles, 'preload', 'paper.cjs'));
  return {
    lock() {
      void desk.lock();
      return answer({});
    },

    openPractice({ language, fresh }) {
      void desk.openPractice({ language, fresh });
      return answer({});
    },

    async chooseFolder({ purpose }) {
      const { window, vault, language } = desk;
      if (window === null || vault === null) return refused('locked');
      const words = dialogText[language];
      const chosen = await dialog.showOpenDialog(window, {
        title: words.chooseFolder[purpose],
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
      const saved = await savePaper(window, language, printer, {
        title: words.saveCard,
        name: card.blank ? words.worksheetFile : words.cardFile,
        send: (port) => vault.sendCard(card, port),
        missing: 'no-such-record',
      });
      if (!saved.ok) return saved;
      if (saved.value === null) return answer({ file: null });
      if (!(await vault.printed(card.client))) return refused('not-logged');
      return answer({ file: saved.value });
    },

    async saveClientList() {
      const { window, vault, language } = desk;
      if (window === null || vault === null) return refused('locked');
      const words = dialogText[language];
      const saved = await savePaper(window, language, printer, {
        title: words.saveClientList,
        name: words.clientListFile,
        send: (port) => vault.sendClientList(port),
        missing: 'print-failed',
      });
      return saved.ok ? answer({ file: saved.value }) : saved;
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

    async saveSheet() {
      const { window, vault, language } = desk;
      if (window === null || vault === null) return refused('locked');
      const words = dialogText[language];
      const saved = await savePaper(window, language, printer, {
        title: words.saveSheet,
        name: words.sheetFile,
        send: (port) => vault.sendSheet(port),
        missing: 'sheet-not-confirmed',
      });
      return saved.ok ? answer({ file: saved.value }) : saved;
    },

    appearance({ dark }) {
      desk.window?.setTitleBarOverlay(titleBar(dark));
      return answer({});
    },
  };
}
