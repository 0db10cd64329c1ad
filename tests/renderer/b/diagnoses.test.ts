import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { readClient } from '../../../db/records/clients.ts';
import { LANGUAGES } from '../../../shared/catalogue/language.ts';
import type { Client } from '../../../shared/record/client.ts';
import { kari } from '../../builders/cases.ts';
import { violations } from '../harness/violations.ts';
import { LAPTOP, ZOOMED } from '../harness/window.ts';
import type { ClientWindow, Wish } from './client-window.ts';
import { windowsOfFile } from './open-window.ts';

const openWindow = windowsOfFile();

const CLIENT: Client = {
  ...kari,
  registrations: kari.registrations.map((one) => ({ ...one, diagnoses: [] })),
};

const open = async (wish: Partial<Wish> = {}): Promise<ClientWindow> => {
  const opened = await openWindow({ clients: [CLIENT], place: '/clients/kari/4', ...wish });
  opened.page.setDefaultTimeout(8_000);
  await opened.page.getByRole('heading', { level: 2 }).first().waitFor();
  await opened.page.keyboard.press('Control+n');
  await opened.page.getByRole('button', { name: 'Ny diagnose' }).press('Enter');
  return opened;
};

const stored = ({ office }: ClientWindow) =>
  readClient(office.vault.db, 'kari')?.registrations.find(({ status }) => status === 'draft')?.diagnoses ??
  [];

const focused = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);

const atField = (page: Page, field: string) => expect.poll(() => focused(page)).toBe(`field-${field}`);

test('is found by a word of its name, recorded by keyboard, changed and taken out', async () => {
  const window = await open();
  const { page } = window;
  await atField(page, 'code');
  await page.keyboard.type('hjerneslag');
  await page.getByRole('option', { name: /^K90 / }).waitFor();
  await page.keyboard.type(' k90');
  await page.keyboard.press('Tab');
  await page.keyboard.type('030215');
  await page.keyboard.press('Control+Enter');
  await atField(page, 'addDiagnosis');
  expect(stored(window)).toMatchObject([{ code: 'K90', from: '2015-02-03', to: null }]);

  await page.getByRole('button', { name: /^Endre K90 / }).click();
  await page.getByLabel('Satt av').fill('Sykehuset');
  await page.keyboard.press('Control+Enter');
  await atField(page, 'addDiagnosis');
  expect(stored(window)).toMatchObject([{ code: 'K90', givenBy: 'Sykehuset' }]);

  await page.getByRole('button', { name: 'Fjern diagnosen K90' }).click();
  await page.keyboard.press('Enter');
  await page.getByText('Ingen diagnoser er registrert.').waitFor();
  expect(stored(window)).toEqual([]);
  expect(window.complaints).toEqual([]);
});

test('that is half typed is there after a lock, with the cursor in its field', async () => {
  const window = await open();
  const { page } = window;
  await atField(page, 'code');
  await page.keyboard.type('K9');
  await page.keyboard.press('Tab');
  await page.keyboard.type('3.2');
  await page.evaluate('window.locking()');
  await window.unlockAgain();
  await atField(page, 'from');
  expect(await page.getByLabel('Fra', { exact: true }).inputValue()).toBe('3.2');
  expect(await page.getByLabel('Diagnose (ICPC-2)').inputValue()).toBe('K9');
});

test('opens no form of another area after a lock', async () => {
  const window = await open({ place: '/clients/kari/4' });
  const { page } = window;
  await atField(page, 'code');
  await page.keyboard.type('K9');
  await page.locator('nav a[href$="/5"]').click();
  await page.getByRole('heading', { name: 'Tjenester', exact: true }).waitFor();
  await page.evaluate('window.locking()');
  await window.unlockAgain();
  await page.getByRole('heading', { name: 'Tjenester', exact: true }).waitFor();
  await page.keyboard.press('Control+d');
  await atField(page, 'service');
});

test.each(LANGUAGES)('has nothing for axe to find in %s, at 100 % and 200 %', async (language) => {
  for (const size of [LAPTOP, ZOOMED]) {
    const { page, complaints } = await open({ language, size, theme: language === 'nn' ? 'dark' : 'light' });
    await page.getByRole('combobox', { name: /ICPC-2/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  }
});
