import type { ElectronApplication, Page } from '@playwright/test';
import type {} from '../../../renderer/api.ts';
import type { MarkedOffice } from './markers-office.ts';

/** The program, open on the page of the marked client. */
export interface Opened {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly office: MarkedOffice;
  /** A folder for what leaves the program. */
  readonly out: string;
  readonly round: number;
}

/** Something that the program is in the middle of when it is locked. */
export interface State {
  readonly name: string;
  /** Gives what must stand in the same field after unlocking, where there is such. */
  readonly enter: (opened: Opened) => Promise<{ readonly field: string; readonly typed: string } | null>;
}

/** Key by key, as a person does: a whole text would go over the tests' own wire. */
const type = (page: Page, text: string): Promise<void> => page.keyboard.type(text);

/** Answers the program's dialogs with a place in `out`. */
const answerDialogs = ({ app, out, round }: Opened): Promise<void> =>
  app.evaluate(
    ({ dialog }, { folder, file }) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] });
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file });
    },
    { folder: out, file: `${out}/kort-${round}.pdf` },
  );

/** Long enough for work to be under way, short enough for it not to be done. */
const HALFWAY_MS = 250;

const typing: State = {
  name: 'half a word in a field',
  async enter({ page, office, round }) {
    const typed = office.word(`sted${round}`);
    await page.getByRole('textbox', { name: 'Poststed' }).focus();
    await page.keyboard.press('Control+a');
    await type(page, typed);
    return { field: 'Poststed', typed };
  },
};

const extracting: State = {
  name: 'an extract under way',
  async enter(opened) {
    const { page } = opened;
    await answerDialogs(opened);
    await page.evaluate(async () => {
      const chosen = await window.registerkort.chooseFolder({ purpose: 'extract' });
      if (!chosen.ok || chosen.value.folder === null) throw new Error('no folder');
      const year = new Date().getFullYear() - 1;
      void window.registerkort.makeExtract({ year, rehearsal: true, folder: chosen.value.folder });
    });
    await page.waitForTimeout(HALFWAY_MS * (1 + (opened.round % 4)));
    return null;
  },
};

const printing: State = {
  name: 'a card being printed',
  async enter(opened) {
    await answerDialogs(opened);
    await opened.page.evaluate((client) => {
      void window.registerkort.saveCard({ client, registration: null, blank: false });
    }, opened.office.client.id);
    await opened.page.waitForTimeout(HALFWAY_MS * (1 + (opened.round % 4)));
    return null;
  },
};

const inDialog: State = {
  name: 'a dialog with text in it',
  async enter({ page, office, round }) {
    // On a client's page the key begins a registration.
    await page.locator('nav a[href$="/clients"]').click();
    await page.getByRole('row').nth(1).waitFor();
    await page.keyboard.press('Control+n');
    await page.getByRole('dialog').waitFor();
    await type(page, office.word(`ny${round}`));
    return null;
  },
};

const checking: State = {
  name: 'checks and a survey under way',
  async enter({ page, office }) {
    await page.evaluate((client) => {
      const year = new Date().getFullYear() - 1;
      void window.registerkort.surveyExtract({ year });
      for (let n = 0; n < 50; n += 1) void window.registerkort.checkClient({ client });
    }, office.client.id);
    return null;
  },
};

/** In the order in which they are worth most. */
export const STATES: readonly State[] = [typing, extracting, printing, inDialog, checking];
