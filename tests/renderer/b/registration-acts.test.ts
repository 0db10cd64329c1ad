import { expect, test } from 'vitest';
import { readClient } from '../../../db/records/clients.ts';
import { LANGUAGES } from '../../../shared/catalogue/language.ts';
import type { Registration } from '../../../shared/record/registration.ts';
import { kari } from '../../builders/cases.ts';
import { violations } from '../harness/violations.ts';
import { ZOOMED } from '../harness/window.ts';
import { TODAY, type ClientWindow, type Wish } from './client-window.ts';
import { windowsOfFile } from './open-window.ts';

const openWindow = windowsOfFile();

const open = async (place: string, wish: Partial<Wish> = {}): Promise<ClientWindow> => {
  const opened = await openWindow({ clients: [kari], place, ...wish });
  await opened.page.getByRole('heading', { level: 2 }).first().waitFor();
  return opened;
};

const stored = ({ office }: ClientWindow): readonly Registration[] =>
  readClient(office.vault.db, 'kari')?.registrations ?? [];

const SIGNED = kari.registrations.filter(({ status }) => status === 'signed');

/** Finds an act by Ctrl+K from wherever one stands. */
const byPalette = async ({ page }: ClientWindow, words: string): Promise<void> => {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  await page.keyboard.type(words);
  await expect.poll(() => page.getByRole('option', { selected: true }).innerText()).toContain(words);
  await page.keyboard.press('Enter');
};

test('the signed paper that came back is noted with its day, kept over a lock while it is typed, and taken away', async () => {
  const window = await open('/clients/kari/papers');
  const { page } = window;
  await byPalette(window, 'Underskrevet papir er tilbake');
  await page.getByRole('dialog').getByLabel('Kom tilbake').waitFor();
  await page.keyboard.type('31.12.15');
  await page.keyboard.press('Enter');
  await page.getByText('Datoen er ikke kommet ennå.').waitFor();
  expect(stored(window).map(({ paperSigned }) => paperSigned)).toEqual(SIGNED.map(() => null));

  await page.keyboard.press('Control+a');
  await page.keyboard.type('t');
  await page.evaluate('window.locking()');
  await window.unlockAgain();
  await expect.poll(() => page.getByRole('dialog').getByLabel('Kom tilbake').inputValue()).toBe('t');
  await page.getByRole('dialog').getByLabel('Kom tilbake').click();
  await page.keyboard.press('Enter');
  await expect.poll(() => stored(window).at(-1)?.paperSigned).toBe(TODAY);
  await page.getByText('Underskrevet papir 05.05.2015.').waitFor();

  await page.getByRole('button', { name: 'Endre datoen for underskrevet papir' }).press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  await expect.poll(() => stored(window).at(-1)?.paperSigned).toBeNull();
  expect(window.complaints).toEqual([]);
});

const BACK = 'Underskrevet papir er tilbake';
const CHANGE = 'Endre datoen for underskrevet papir';

test('a card that is not back is found, and the finding leads to its card; once it is back, its day is changed', async () => {
  const window = await open('/clients/kari/1');
  const { page } = window;
  const found = page.getByRole('listitem').filter({ hasText: 'det underskrevne kortet er ikke ført' });
  await found.waitFor();
  expect(await found.innerText()).toContain('Papirer');
  await found.getByRole('button').first().press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(BACK);
  expect(await page.getByRole('combobox', { name: 'Papir', exact: true }).inputValue()).toBe(
    SIGNED.at(-1)?.id,
  );
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByLabel('Kom tilbake').waitFor();
  await page.keyboard.type('t');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: CHANGE }).waitFor();

  await byPalette(window, CHANGE);
  expect(await page.getByRole('dialog').getByLabel('Kom tilbake').inputValue()).toBe('05.05.2015');
  await page.keyboard.press('Escape');
  await page.locator('nav a[href$="/history"]').click();
  await page.getByRole('button', { name: CHANGE }).waitFor();
  expect(await page.getByText(BACK).count()).toBe(0);
  expect(window.complaints).toEqual([]);
});

test('a correction begins as a draft of the same date, and the signed one stands', async () => {
  const window = await open('/clients/kari/history');
  const { page } = window;
  const before = stored(window);
  await page.getByRole('button', { name: 'Rett registreringen' }).first().press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-date');
  const wrong = SIGNED.at(-1);
  const [draft] = stored(window).filter(({ status }) => status === 'draft');
  expect(draft).toMatchObject({ correctionOf: wrong?.id, date: wrong?.date, reason: 'correction' });
  expect(stored(window).filter(({ status }) => status === 'signed')).toEqual(before);
  // One draft at a time: the list says which.
  await page.locator('nav a[href$="/history"]').click();
  await page.getByText(/^Kladden .* er åpen\./).waitFor();
  expect(await page.getByRole('button', { name: 'Rett registreringen' }).count()).toBe(0);
});

test('a late entry begins on the day that is typed, and one that isn’t late is told', async () => {
  const window = await open('/clients/kari/1');
  const { page } = window;
  await byPalette(window, 'Etterregistrer');
  const field = page.getByRole('dialog').getByLabel('Dato for vurderingen');
  await field.waitFor();
  await page.keyboard.type('t');
  await page.keyboard.press('Enter');
  await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
  await page.keyboard.press('Control+a');
  const [first] = SIGNED.map(({ date }) => date).sort();
  const day = new Date(Date.parse(first ?? '') - 86_400_000).toISOString().slice(0, 10);
  await page.keyboard.type(day.split('-').toReversed().join('.'));
  await page.keyboard.press('Enter');
  await expect
    .poll(() => stored(window).find(({ status }) => status === 'draft'))
    .toMatchObject({
      reason: 'late',
      date: day,
    });
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-date');
});

test.each(LANGUAGES)('have nothing for axe to find, nor anything that doesn’t fit: %s', async (language) => {
  for (const theme of ['light', 'dark'] as const) {
    const { page } = await open('/clients/kari/history', { language, theme, size: ZOOMED });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(ZOOMED.width);
    await page.getByRole('button', { name: /^(Etterregistrer)/ }).press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
  }
});
