// Getting back in: with the sheet, with a backup, and on a database that isn't as it was left. By keyboard alone.
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { AppSession, expect, test } from './fixture.ts';
import { Keyboard } from './keyboard.ts';
import { newUserData, removeUserData } from './launch.ts';
import { makeClient, makeUnconfirmed, openClient, PASSWORD } from './office.ts';
import { checkPage } from './page-check.ts';

test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

const SECOND = 'lampe fjord trapp honning';
const THIRD = 'skap vinter gulrot bakke';

let userData: string;
let session: AppSession;
let sheet: readonly string[];

const databaseFolder = (): string => join(userData, 'database');

test.beforeAll(async () => {
  userData = newUserData();
  session = await AppSession.start(userData);
  sheet = await makeUnconfirmed(session.page);
  await session.page.reload();
  await isOpen(session.page);
});
test.afterAll(async () => {
  await session.close();
  removeUserData(userData);
});

const lock = async (): Promise<{ page: Page; keys: Keyboard }> => {
  await session.page.keyboard.press('Control+l');
  const page = await session.nextWindow();
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  return { page, keys: new Keyboard(page) };
};

/** Ends the program, lets something happen to its files, and starts it again. */
const meanwhile = async (happens: () => void): Promise<{ page: Page; keys: Keyboard }> => {
  await session.close();
  happens();
  session = await AppSession.start(userData);
  const { page } = session;
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  return { page, keys: new Keyboard(page) };
};

const isOpen = async (page: Page): Promise<void> => {
  // Not the menu: a dialog that lay open comes back, and hides it from who reads the screen.
  await expect(page.locator('#main')).toBeVisible();
};

const unlockWith = async (page: Page, keys: Keyboard, password: string): Promise<void> => {
  await keys.at('textbox', 'Passord');
  await keys.typeOver(password);
  await keys.press('Enter');
  await isOpen(page);
};

const toSection = async (page: Page, keys: Keyboard, name: string, heading: string): Promise<void> => {
  await keys.tabTo('link', 'Innstillinger');
  await keys.press('Enter');
  await keys.tabTo('link', name);
  await keys.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
};

const typeSheet = async (keys: Keyboard): Promise<void> => {
  await keys.at('textbox', 'Gjenopprettingskode');
  await keys.type(sheet.join(' ').toLowerCase());
};

const typeNewPassword = async (keys: Keyboard, password: string): Promise<void> => {
  await keys.tabTo('textbox', 'Nytt passord');
  await keys.type(password);
  await keys.tabTo('textbox', 'Nytt passord en gang til');
  await keys.type(password);
  await keys.press('Enter');
};

test('a sheet that was not read back: the program opens on it, and takes no client before', async () => {
  const { page, keys } = await lock();
  await unlockWith(page, keys, PASSWORD);
  await expect(page.getByRole('heading', { level: 1, name: 'Gjenopprettingsarket' })).toBeVisible();
  await keys.press('Control+n');
  await expect(page.getByText('Gjenopprettingsarket er ikke kontrollert ennå.')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await checkPage(page, 'clients-no-sheet', 'nb', 'light');
  await keys.tabTo('button', 'Kontroller arket');
  await keys.press('Enter');
  await keys.tabTo('textbox', 'Ditt eget passord');
  await keys.type(PASSWORD);
  await keys.press('Enter');
  await expect(page.getByRole('list', { name: 'De sju gruppene' })).toContainText(sheet[0] ?? '-');
  await checkPage(page, 'settings-sheet-shown', 'nb', 'light');
  await keys.tabTo('button', 'Jeg har skrevet det av');
  await keys.press('Enter');
  for (const last of [false, true]) {
    const field = page.locator('input:focus');
    await expect(field).toHaveAccessibleName(/^Gruppe [1-7]$/);
    const label = await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent ?? '');
    await keys.type((sheet[Number(label.slice(-1)) - 1] ?? '').toLowerCase());
    await keys.press(last ? 'Enter' : 'Tab');
  }
  await expect(page.getByText('Arket er kontrollert')).toBeVisible();
  await keys.press('Control+n');
  await keys.at('textbox', 'Etternavn');
  await keys.type('Hansen');
  await keys.next('textbox', 'Fornavn');
  await keys.type('Ada');
  await keys.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Ada Hansen' })).toBeVisible();
});

test('a lost password: the sheet opens, and sets a new one', async () => {
  const { page, keys } = await lock();
  await keys.tabTo('button', 'Bruk gjenopprettingskode');
  await keys.press('Enter');
  await typeSheet(keys);
  await typeNewPassword(keys, SECOND);
  await isOpen(page);
  const again = await lock();
  await again.keys.type(PASSWORD);
  await again.keys.press('Enter');
  await expect(again.page.getByText('Passordet stemmer ikke.')).toBeVisible();
  await again.keys.typeOver(SECOND);
  // After a wrong one there may be a wait.
  await expect(async () => {
    await again.keys.press('Enter');
    await expect(again.page.getByRole('navigation').first()).toBeVisible({ timeout: 2_000 });
  }).toPass();
});

test('an older backup opens with the older password, and is put in place', async () => {
  const { page } = session;
  const keys = new Keyboard(page);
  await toSection(page, keys, 'Sikkerhetskopier', 'Sikkerhetskopier');
  await keys.tabTo('button', 'Ta kopi nå');
  await keys.press('Enter');
  await expect(page.getByText('Kopien er tatt og prøvd.')).toBeVisible();
  await keys.tabTo('button', /^Prøv gjenoppretting av kopien fra i dag/);
  await keys.press('Enter');
  await expect(page.getByRole('heading', { name: /lar seg gjenopprette$/ })).toBeVisible();
  await checkPage(page, 'settings-backups', 'nb', 'light');
  await toSection(page, keys, 'Passord', 'Passord');
  await keys.tabTo('textbox', 'Passordet du har nå');
  await keys.type(SECOND);
  await typeNewPassword(keys, THIRD);
  await expect(page.getByText('Passordet er byttet.')).toBeVisible();
  await makeClient(page, 'Olsen', 'Bo');

  const locked = await lock();
  await locked.keys.tabTo('button', 'Gjenopprett fra sikkerhetskopi');
  await locked.keys.press('Enter');
  await locked.keys.tabTo('button', /^Velg kopien fra i dag/);
  await checkPage(locked.page, 'restore-choose', 'nb', 'light');
  await locked.keys.press('Enter');
  await locked.keys.tabTo('textbox', 'Passord');
  await locked.keys.type(SECOND);
  await locked.keys.press('Enter');
  await expect(locked.page.getByText('Kopien er hel')).toBeVisible();
  await expect(
    locked.page.getByText(
      /\d+ lagringer etter i dag kl\. .* er ikke med\. Databasen her ble sist lagret i dag/,
    ),
  ).toBeVisible();
  await checkPage(locked.page, 'restore-put', 'nb', 'light');
  await locked.keys.tabTo('button', 'Legg kopien på plass');
  await locked.keys.press('Enter');
  await isOpen(locked.page);
  await openClient(locked.page, 'Hansen');
  await locked.keys.press('Control+k');
  await locked.keys.type('Olsen');
  await expect(locked.page.getByText('Ingen klienter passer')).toBeVisible();
  await locked.keys.press('Escape');
  const files = readdirSync(databaseFolder());
  expect(files.length, files.join(' ')).toBeGreaterThan(3);
  const again = await lock();
  await unlockWith(again.page, again.keys, SECOND);
});

test('an older file put back is told of, and opened only by a second step, which the log has', async () => {
  const before = join(userData, 'before.db');
  const database = join(databaseFolder(), 'registerkort.db');
  const first = await meanwhile(() => cpSync(database, before));
  await unlockWith(first.page, first.keys, SECOND);
  await makeClient(first.page, 'Bakke', 'Siri');
  const { page, keys } = await meanwhile(() => {
    for (const name of readdirSync(databaseFolder()))
      if (/^registerkort\.db-(wal|shm|journal)$/.test(name)) rmSync(join(databaseFolder(), name));
    cpSync(before, database);
  });
  await keys.at('textbox', 'Passord');
  await keys.type(SECOND);
  await keys.press('Enter');
  await expect(page.getByText(/Dette er en eldre utgave\. \d+ lagringer mangler\./)).toBeVisible();
  await checkPage(page, 'mismatch', 'nb', 'light');
  await keys.tabTo('button', 'Åpne likevel');
  await keys.press('Enter');
  await keys.at('button', 'Åpne likevel');
  await checkPage(page, 'mismatch-anyway', 'nb', 'light');
  await keys.press('Enter');
  await isOpen(page);
  await toSection(page, keys, 'Logg', 'Logg');
  await expect(page.getByText('Åpnet databasen slik den var').first()).toBeVisible();
  await checkPage(page, 'settings-log', 'nb', 'light');
});

test('a lost key file: the sheet opens, and the file is made anew', async () => {
  const { page, keys } = await meanwhile(() => {
    for (const name of readdirSync(databaseFolder()))
      if (name.includes('vault')) rmSync(join(databaseFolder(), name));
  });
  await expect(page.getByText('Nøkkelfilen ved siden av databasen mangler')).toBeVisible();
  await checkPage(page, 'unlock-no-key-file', 'nb', 'light');
  await typeSheet(keys);
  await keys.next('textbox', 'Navnet ditt');
  await keys.type('Berit Haugland');
  await typeNewPassword(keys, THIRD);
  await isOpen(page);
  const again = await lock();
  await unlockWith(again.page, again.keys, THIRD);
});
