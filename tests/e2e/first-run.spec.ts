// The first run in both languages, and what it asks before it lets anybody through.
import { expect, test } from './fixture.ts';
import { PASSWORD } from './office.ts';
import { checkPage, WIDE } from './page-check.ts';

test.describe.configure({ mode: 'serial' });

let sheet: readonly string[] = [];

test('bokmål, light: what is missing is said, and the cursor goes there', async ({ win }) => {
  await win.setViewportSize(WIDE);
  await win.getByRole('button', { name: 'Lag databasen' }).click();
  await expect(win.getByRole('combobox', { name: 'Kommune' })).toBeFocused();
  await checkPage(win, 'first-run-missing', 'nb', 'light');
});

test('nynorsk, dark: from the first page through the sheet', async ({ win }) => {
  await win.emulateMedia({ colorScheme: 'dark' });
  await win.getByRole('radio', { name: 'Nynorsk' }).click();
  await win.getByRole('combobox', { name: 'Kommune' }).fill('3431');
  await win.keyboard.press('Enter');
  await win.getByLabel('Namnet ditt').fill('Berit Haugland');
  await win.getByLabel('Passord', { exact: true }).fill('for kort');
  await win.getByLabel('Passordet ein gong til').fill(PASSWORD);
  await win.keyboard.press('Enter');
  await expect(win.getByLabel('Passord', { exact: true })).toBeFocused();
  await win.getByLabel('Passord', { exact: true }).fill(PASSWORD);
  await win.keyboard.press('Enter');
  await expect(win.getByRole('heading', { name: 'Attopprettingsarket' })).toBeVisible();
  sheet = await win.locator('main ol b').allTextContents();
  await win.getByRole('button', { name: 'Eg har skrive det av' }).click();
});

test('a group of the sheet that is wrong is asked for again', async ({ win }) => {
  const groups = win.getByRole('textbox', { name: /^Gruppe/ });
  await expect(groups).toHaveCount(2);
  for (const group of await groups.all()) await group.fill('XXXX');
  await win.getByRole('button', { name: 'Kontroller' }).click();
  await expect(win.getByText('Stemmer ikkje med arket.').first()).toBeVisible();
  await expect(groups.first()).toBeFocused();
  await checkPage(win, 'sheet-check-wrong', 'nn', 'dark');
  await expect(win.getByRole('navigation')).toHaveCount(0);
});

test('right groups lead on to the backups, and from there to the program', async ({ win }) => {
  for (const group of await win.getByRole('textbox', { name: /^Gruppe/ }).all()) {
    const label = await group.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent ?? '');
    await group.fill((sheet[Number(label.slice(-1)) - 1] ?? '').toLowerCase());
  }
  await win.keyboard.press('Enter');
  await expect(win.getByText('registerkort.db.backups')).toBeVisible();
  await expect(win.getByRole('button', { name: 'Byrj' })).toBeFocused();
  await win.keyboard.press('Enter');
  await expect(win.getByRole('navigation').first()).toBeVisible();
});

test('four words are offered, and can be read', async ({ win }) => {
  await win.locator('nav a[href$="/settings"]').click();
  await win.locator('nav a[href$="/settings/password"]').click();
  await win.getByRole('button', { name: 'Foreslå fire ord' }).click();
  await expect(win.getByLabel('Nytt passord', { exact: true })).toHaveValue(/^\p{L}+( \p{L}+){3}$/u);
});
