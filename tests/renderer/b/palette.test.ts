import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../shared/catalogue/language.ts';
import { kari } from '../../builders/cases.ts';
import { violations } from '../harness/violations.ts';
import { ZOOMED } from '../harness/window.ts';
import type { ClientWindow, Wish } from './client-window.ts';
import { focusedField, windowsOfFile } from './open-window.ts';

const openWindow = windowsOfFile();

const open = async (place: string, wish: Partial<Wish> = {}): Promise<ClientWindow> => {
  const opened = await openWindow({ clients: [kari], place, ...wish });
  opened.page.setDefaultTimeout(8_000);
  await opened.page.locator('#main').waitFor();
  return opened;
};

const chosen = (page: Page) => page.getByRole('option', { selected: true });
test('finds a client while one types, and Enter opens her at once', async () => {
  const { page } = await open('/extract');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  await page.keyboard.type('haugen kari');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Kari Haugen' }).waitFor();
  await expect.poll(() => focusedField(page)).toBe('field-family');
});

test('keeps the cursor when a page comes late under it', async () => {
  const { page } = await open('/clients/kari/1');
  await page.getByLabel('Mellomnavn').waitFor();
  // The key is pressed before the page that was chosen has come.
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('nav a[href$="/start"]')?.click();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true }));
  });
  const combobox = page.getByRole('dialog').getByRole('combobox');
  await combobox.waitFor();
  await page.locator('#main a').first().waitFor();
  await page.keyboard.type('innsending');
  await expect.poll(() => combobox.inputValue()).toBe('innsending');
});

test('goes on with what is typed in the list', async () => {
  const { page } = await open('/extract');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  await page.keyboard.type('kari');
  await page.getByRole('option', { name: 'Vis alle i listen' }).click();
  await expect
    .poll(() => page.getByRole('searchbox').or(page.getByRole('combobox')).inputValue())
    .toBe('kari');
  await page.getByRole('row', { name: /Haugen/ }).waitFor();
});

test('finds what the page can do, with its key, and does it', async () => {
  const { page } = await open('/clients/kari/5');
  await page.getByRole('heading', { name: 'Tjenester', exact: true }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  await page.keyboard.type('nytt ved');
  await expect.poll(() => chosen(page).innerText()).toMatch(/^Nytt vedtak/);
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedField(page)).toBe('field-service');
});

test('moves by arrows, and Escape gives the cursor back', async () => {
  const { page } = await open('/clients/kari/1');
  await page.getByLabel('Mellomnavn').focus();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  const first = await chosen(page).innerText();
  await page.keyboard.press('ArrowDown');
  expect(await chosen(page).innerText()).not.toBe(first);
  await page.keyboard.press('ArrowUp');
  expect(await chosen(page).innerText()).toBe(first);
  await page.keyboard.press('Escape');
  await expect.poll(() => focusedField(page)).toBe('field-middle');
});

test('lists every key that holds here, those of the page first', async () => {
  const { page } = await open('/clients/kari/5');
  await page.getByRole('heading', { name: 'Tjenester', exact: true }).waitFor();
  await page.keyboard.press('Control+F1');
  const dialog = page.getByRole('dialog', { name: 'Alle taster' });
  await dialog.waitFor();
  const text = (await dialog.innerText()).replace(/\s+/g, ' ');
  expect(text).toMatch(/På denne siden .*Ctrl D Nytt vedtak .*Overalt .*Ctrl L Lås/);
  expect(text).toMatch(/På denne siden .*F8 .*Overalt/);
  expect(text.match(/Ctrl N /g)).toHaveLength(1);
});

test('goes to a variable by its number, and says when there is none', async () => {
  const { page } = await open('/clients/kari/3');
  await page.keyboard.press('Control+g');
  await page.getByLabel('Nummer på kortet').fill('60');
  await page.keyboard.press('Enter');
  await page.getByText('Det er ingen variabel 60 på kortet.').waitFor();
  await page.getByLabel('Nummer på kortet').fill('3');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedField(page)).toBe('field-identityNumber');
});

test.each(LANGUAGES)('axe finds nothing in them at 200 %% in %s', async (language) => {
  const { page, complaints } = await open('/clients/kari/5', { language, size: ZOOMED });
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  for (const key of ['Control+k', 'Control+F1', 'Control+g']) {
    await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
    if (key === 'Control+k') {
      await page.keyboard.type('kar');
      await page.getByRole('option', { name: 'Haugen, Kari' }).waitFor();
    }
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  expect(complaints).toEqual([]);
});
