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

const LIV = { role: 'nextOfKin', name: 'Liv Haugen', relation: 'datter', phone: '900 00 002' } as const;
const CLIENT: Client = { ...kari, contacts: [LIV] };

const open = async (wish: Partial<Wish> = {}): Promise<ClientWindow> => {
  const opened = await openWindow({ clients: [CLIENT], place: '/clients/kari/contacts', ...wish });
  await opened.page.getByRole('heading', { level: 2 }).first().waitFor();
  return opened;
};

const stored = ({ office }: ClientWindow): Client['contacts'] =>
  readClient(office.vault.db, 'kari')?.contacts ?? [];

const focused = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);

test('are kept as they are typed, one Tab a field, and told to stay in the office', async () => {
  const window = await open({ clients: [{ ...CLIENT, contacts: [] }] });
  const { page } = window;
  await page.getByText('Ingen kontakter ennå.').waitFor();
  expect(await page.getByText('sendes aldri til registeret').count()).toBe(1);
  await expect.poll(() => focused(page)).toBe('field-phone.0.phone');
  await page.keyboard.type('900 00 001');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Liv Haugen');
  await page.keyboard.press('Tab');
  await page.keyboard.type('datter');
  await expect
    .poll(() => stored(window), { timeout: 5_000 })
    .toEqual([
      { role: 'phone', name: null, relation: null, phone: '900 00 001' },
      { ...LIV, phone: null },
    ]);
  await page.getByText('2 kontakter.').waitFor();
  expect(window.complaints).toEqual([]);
});

test('come back after a lock with the cursor in the same field, in a place that was just added', async () => {
  const window = await open();
  const { page } = window;
  await page.getByRole('button', { name: 'Legg til en pårørende' }).click();
  expect(await focused(page)).toBe('field-nextOfKin.1.name');
  await page.evaluate('window.locking()');
  await window.unlockAgain();
  await expect.poll(() => focused(page)).toBe('field-nextOfKin.1.name');
  await page.keyboard.type('Per');
  await page.evaluate('window.locking()');
  await window.unlockAgain();
  await expect.poll(() => focused(page)).toBe('field-nextOfKin.1.name');
  const second = page.getByRole('group', { name: 'Pårørende 2' });
  expect(await second.getByLabel('Navn').inputValue()).toBe('Per');
  expect(stored(window)).toEqual([LIV, { role: 'nextOfKin', name: 'Per', relation: null, phone: null }]);
});

test('what was emptied by mistake is back with Ctrl+Z', async () => {
  const window = await open();
  const { page } = window;
  expect(await page.getByRole('button', { name: 'Legg til en verge' }).count()).toBe(0);
  const name = page.getByRole('group', { name: 'Pårørende', exact: true }).getByLabel('Navn');
  await name.fill('');
  await expect.poll(() => stored(window)[0]?.name).toBeNull();
  await page.getByRole('heading', { name: 'Kontakter' }).click();
  await page.keyboard.press('Control+z');
  expect(await name.inputValue()).toBe('Liv Haugen');
  await expect.poll(() => stored(window)).toEqual([LIV]);
});

test.each(LANGUAGES)('have nothing for axe to find in %s, at 100 % and 200 %', async (language) => {
  for (const size of [LAPTOP, ZOOMED]) {
    const { page, complaints } = await open({ language, size, theme: language === 'nn' ? 'dark' : 'light' });
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
  }
});
