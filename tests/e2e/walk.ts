import type { ElectronApplication, Page } from '@playwright/test';
import { expect } from './fixture.ts';
import type { Keyboard } from './keyboard.ts';
import { PASSWORD } from './office.ts';

/** First run by keyboard: municipality, caseworker, password, the sheet read back. Ends on the start page. */
export async function firstRun(keys: Keyboard, win: Page): Promise<void> {
  await expect(win.getByRole('heading', { name: 'Velkommen' })).toBeVisible();
  await keys.tabTo('combobox', 'Kommune');
  await keys.type('dovre');
  await keys.press('Enter');
  await expect(win.getByText('Kommunenummer 3431')).toBeVisible();
  await keys.next('textbox', 'Kontor');
  await keys.words('Tjenestekontoret');
  await keys.next('textbox', 'Navnet ditt');
  await keys.words('Berit Haugland');
  await keys.next('textbox', 'Stilling');
  await keys.words('sykepleier, saksbehandler');
  await keys.next('textbox', 'Passord');
  await keys.words(PASSWORD);
  await keys.tabTo('textbox', 'Passordet en gang til');
  await keys.words(PASSWORD);
  await keys.press('Enter');

  await keys.at('heading', 'Gjenopprettingsarket');
  const groups = await win.locator('main li b').allTextContents();
  expect(groups).toHaveLength(7);
  await keys.tabTo('button', 'Jeg har skrevet det av');
  await keys.press('Enter');
  for (const last of [false, true]) {
    const field = win.locator('input:focus');
    await expect(field).toHaveAccessibleName(/^Gruppe [1-7]$/);
    const label = await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent ?? '');
    const place = Number(/\d/.exec(label)?.[0]);
    await keys.words(groups[place - 1] ?? '');
    await keys.press(last ? 'Enter' : 'Tab');
  }
  await expect(win.getByText('registerkort.db.backups')).toBeVisible();
  await keys.at('button', 'Begynn');
  await keys.press('Enter');
  await expect(win.getByText('Ingenting venter på deg i dag.')).toBeVisible();
}

/** A new client by name and number. Ends on her page, with the cursor in the family name. */
export async function newClient(
  keys: Keyboard,
  win: Page,
  { family, given, number }: { readonly family: string; readonly given: string; readonly number: string },
): Promise<void> {
  await keys.press('Control+n');
  await keys.at('textbox', 'Etternavn');
  await keys.words(family);
  await keys.next('textbox', 'Fornavn');
  await keys.words(given);
  await keys.next('textbox', /^Fødselsnummer/);
  await keys.type(number);
  await keys.press('Enter');
  await expect(win.getByRole('heading', { name: `${given} ${family}` })).toBeVisible();
  await keys.at('textbox', 'Etternavn');
}

/** What is found by the letters that are typed in the search, and done or gone to. */
export async function find(keys: Keyboard, win: Page, letters: string, name: string): Promise<void> {
  await keys.press('Control+k');
  await expect(win.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await keys.type(letters);
  await expect(win.getByRole('option', { selected: true })).toContainText(name);
  await keys.press('Enter');
}

/** The dialog in which one says where a file goes answers with this file. */
export const savesTo = (app: ElectronApplication, file: string): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);

/** The dialog in which one chooses a folder answers with this one. */
export const choosesFolder = (app: ElectronApplication, folder: string): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, folder);
