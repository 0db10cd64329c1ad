import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { readClient } from '../../../db/records/clients.ts';
import { LANGUAGES } from '../../../shared/catalogue/language.ts';
import type { Client } from '../../../shared/record/client.ts';
import { kari } from '../../builders/cases.ts';
import { violations } from '../harness/violations.ts';
import { LAPTOP, ZOOMED } from '../harness/window.ts';
import type { ClientWindow, Wish } from './client-window.ts';
import { focusedField, windowsOfFile } from './open-window.ts';

const openWindow = windowsOfFile();

/** Without an address; with a stay that no service came before or after. */
const [registration] = kari.registrations;
const CLIENT: Client = {
  ...kari,
  address: null,
  registrations: registration === undefined ? [] : [registration],
};

const open = async (area: string, wish: Partial<Wish> = {}): Promise<ClientWindow> => {
  const opened = await openWindow({ clients: [CLIENT], place: `/clients/kari/${area}`, ...wish });
  opened.page.setDefaultTimeout(5_000);
  await opened.page.getByRole('heading', { level: 2 }).first().waitFor();
  return opened;
};

const sentence = (page: Page, part: string) => page.getByRole('button', { name: part });

test('stand beside the form, those of the area first, and F8 puts the cursor in their fields', async () => {
  const { page } = await open('6');
  const beside = page.getByRole('complementary', { name: 'Funn i dette området' });
  await sentence(page, 'Adressen mangler.').waitFor();
  const listed = await beside.getByRole('listitem').allInnerTexts();
  expect(listed[0]).toContain('Oppholdet fra 03.02.2015');
  expect(listed[1]).toContain('1 Person og bolig');
  const rail = page.getByRole('navigation', { name: /mråde/ });
  expect(await rail.getByRole('link', { name: /Person og bolig.*Varsel/ }).count()).toBe(1);
  await page.keyboard.press('F8');
  await expect.poll(() => focusedField(page)).toBe('field-addressLines');
  await page.getByRole('heading', { name: 'Opplysninger om person og bolig' }).waitFor();
  expect(await page.locator('[aria-current=true]').innerText()).toContain('Adressen mangler.');
});

test('what is put right is gone when it has been kept, and F8 goes on from there', async () => {
  const window = await open('1');
  const { page } = window;
  await sentence(page, 'Adressen mangler.').waitFor();
  await page.keyboard.press('F8');
  await expect.poll(() => focusedField(page)).toBe('field-addressLines');
  await page.keyboard.type('Granveien 12');
  await page.getByLabel('Postnr.').fill('2660');
  await page.getByLabel('Poststed').fill('Dombås');
  await sentence(page, 'Adressen mangler.').waitFor({ state: 'detached' });
  for (const area of ['Tjenester', 'Døgnopphold', 'Individuell plan', 'Papirer']) {
    await page.keyboard.press('F8');
    await page.locator('a[aria-current=page]', { hasText: area }).waitFor();
  }
  await expect.poll(() => focusedField(page)).toBe('field-paperSigned');
});

test('a warning is let stand with a reason', async () => {
  const window = await open('6');
  const { page } = window;
  await page.getByRole('button', { name: 'La det stå, med grunn' }).first().click();
  await page.getByLabel('Hvorfor det er riktig likevel').fill('Tjenesten begynte i en annen kommune.');
  await page.getByRole('button', { name: 'Godta' }).click();
  await sentence(page, 'Oppholdet fra 03.02.2015').waitFor({ state: 'detached' });
  expect(readClient(window.office.vault.db, 'kari')?.acceptedFindings).toHaveLength(1);
});

/** More hours a week than there are, in a decision that runs. */
const TOO_MANY: Client = {
  ...CLIENT,
  decisions: kari.decisions.map((one) => (one.rejected ? one : { ...one, minutesPerWeek: 10_200 })),
};

test('on a decision open its form with the cursor in the field, and what is typed there isn’t left behind', async () => {
  const { page } = await open('4', { clients: [TOO_MANY] });
  const hours = page.getByLabel('Timer per uke');
  await sentence(page, 'timer').first().waitFor();
  const walked = async (): Promise<string | null> => {
    await page.keyboard.press('F8');
    return focusedField(page);
  };
  await expect.poll(walked, { timeout: 10_000 }).toBe('field-hours');
  await hours.fill('17');
  await page.getByRole('link', { name: /Diagnoser/ }).click();
  await page.getByRole('link', { name: /Tjenester/ }).click();
  await page.getByRole('button', { name: 'Fortsett' }).click();
  expect(await hours.inputValue()).toBe('17');
});

test('on a decision are led to by an address', async () => {
  const [first] = kari.decisions;
  const { page } = await open(`5?record=${first?.id ?? ''}&field=to`, { clients: [TOO_MANY] });
  await expect.poll(() => focusedField(page)).toBe('field-to');
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Tjenester' }).waitFor();
});

/** A diagnosis that nobody gave, in a registration that is being written; and a stay that ends before it begins. */
const MORE: Client = {
  ...CLIENT,
  registrations: CLIENT.registrations.map((one) => ({
    ...one,
    status: 'draft' as const,
    signed: null,
    diagnoses: one.diagnoses.map((diagnosis, at) => (at === 0 ? { ...diagnosis, givenBy: null } : diagnosis)),
  })),
  stays: kari.stays.map((stay) => ({ ...stay, to: '2015-01-20' })),
};

test('on a diagnosis open its form with the cursor in the field, and what was found stands beside', async () => {
  const { page } = await open('1', { clients: [MORE] });
  await sentence(page, 'K90').first().click();
  await expect.poll(() => focusedField(page)).toBe('field-givenBy');
  await sentence(page, 'K90').first().waitFor();
});

test('on a stay lead to its line, and Enter opens it with the cursor in the field', async () => {
  const { page } = await open('1', { clients: [MORE] });
  await sentence(page, '20.01.2015').first().click();
  await expect.poll(() => focusedField(page)).toMatch(/^field-kari-/);
  await page.keyboard.press('Enter');
  await page.locator('#act-to:focus, #act-to :focus').waitFor();
});

test('on a score are marked in its row, with the word', async () => {
  const leap: Client = {
    ...kari,
    registrations: kari.registrations.map((one) => ({
      ...one,
      values: { ...one.values, 16: 4, 23: 1 },
    })),
  };
  const { page } = await open('3', { clients: [leap] });
  const row = page.locator('span', { hasText: /^Bevege seg innendørs$/ });
  await row.getByRole('img', { name: 'Tips' }).waitFor();
  await page.keyboard.press('Control+n');
  const boxes = page.getByRole('radiogroup', { name: /^16 / });
  await expect.poll(() => boxes.getAttribute('aria-describedby')).toContain('field-16-finding');
  expect(await page.locator('#field-16-finding').getByRole('img', { name: 'Tips' }).count()).toBe(1);
});

test('an address with a field puts the cursor there', async () => {
  const { page } = await open('1?field=town');
  await expect.poll(() => focusedField(page)).toBe('field-town');
});

test.each(
  LANGUAGES.flatMap((language) => (['light', 'dark'] as const).map((theme) => ({ language, theme }))),
)('have nothing for axe to find in $language, $theme, at 100 % and 200 %', async ({ language, theme }) => {
  for (const size of [LAPTOP, ZOOMED]) {
    const { page, complaints } = await open('5', { language, theme, size });
    await sentence(page, 'Adress').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
  }
});
