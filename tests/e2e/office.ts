import { expect, type Page } from '@playwright/test';
import type { Language } from '../../shared/catalogue/language.ts';
import type { Envelope } from '../../shared/ipc/errors.ts';
// For the bridge on `window`.
import type {} from '../../renderer/api.ts';

export const PASSWORD = 'hest batteri stift riktig';

/** The value of an answered call; an error is a failed test. */
export function valueOf<T>(envelope: Envelope<T>): T {
  if (!envelope.ok) throw new Error(`Refused: ${envelope.error.code} ${envelope.error.detail ?? ''}`);
  return envelope.value;
}

/** Makes a database of test data, as the first run does before the sheet is read back; gives the sheet's groups. */
export async function makeUnconfirmed(page: Page, language: Language = 'nb'): Promise<readonly string[]> {
  const made = await page.evaluate((input) => window.registerkort.create(input), {
    municipalityNumber: '3431',
    office: 'Tjenestekontoret',
    caseworker: { name: 'Berit Haugland', title: 'sykepleier' },
    password: PASSWORD,
    language,
    practice: false,
  });
  return valueOf(made).recoverySheet.split('-');
}

/** The same with the sheet read back, so that clients are taken in; shows the program on it. */
export async function makeOffice(page: Page, language: Language = 'nb'): Promise<void> {
  const groups = await makeUnconfirmed(page, language);
  const [first = '', second = ''] = groups;
  const confirmed = await page.evaluate((input) => window.registerkort.confirmSheet(input), {
    groups: [
      { number: 1, typed: first },
      { number: 2, typed: second },
    ],
  });
  valueOf(confirmed);
  await page.reload();
  await expect(page.getByRole('navigation').first()).toBeVisible();
}

/** Makes a client, and gives her id. */
export async function makeClient(page: Page, family: string, given: string): Promise<string> {
  const made = valueOf(
    await page.evaluate((input) => window.registerkort.createClient(input), {
      family,
      given,
      identityNumber: '',
    }),
  );
  if (!made.made) throw new Error('The client has faults');
  return made.id;
}

/** Opens a client from the list, found by name. */
export async function openClient(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type(name);
  await expect(page.getByRole('option', { selected: true })).toContainText(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
}

/** Goes to a view of the client that is open (`5`, `papers`), or to a page of the main menu (`clients`). */
export const goTo = (page: Page, view: string): Promise<void> =>
  page.locator(`nav a[href$="/${view}"]`).first().click();

/** Types a password on the unlock page, and sends it. */
export async function tryPassword(page: Page, password: string): Promise<void> {
  await page.getByLabel('Passord', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
}

export async function unlock(page: Page): Promise<void> {
  await tryPassword(page, PASSWORD);
  await expect(page.getByRole('navigation').first()).toBeVisible();
}
