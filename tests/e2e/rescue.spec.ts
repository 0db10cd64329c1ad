// A database that is damaged on the disk is saved, client by client; keys in wrong hands are changed. By keyboard alone.
import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { demoClients } from '../../shared/demo/demo-clients.ts';
import { AppSession, expect, test } from './fixture.ts';
import { Keyboard } from './keyboard.ts';
import { newUserData, removeUserData } from './launch.ts';
import { makeClient, makeUnconfirmed, openClient, PASSWORD, valueOf } from './office.ts';
import { checkPage } from './page-check.ts';
import { addPeople } from './people.ts';
import { pdfText } from './pdf-text.ts';

test.describe.configure({ mode: 'serial' });
test.setTimeout(180_000);

const SECOND = 'lampe fjord trapp honning';
const HERS = 'skap vinter gulrot bakke';
const LATER = ['Granli', 'Haugen', 'Iversen', 'Jordet', 'Tapt'] as const;
const PAGE_BYTES = 4096;

let userData: string;
let session: AppSession;
let sheet: readonly string[];
let people: readonly string[];

const databaseFolder = (): string => join(userData, 'database');
const database = (): string => join(databaseFolder(), 'registerkort.db');

test.beforeAll(async () => {
  userData = newUserData();
  session = await AppSession.start(userData);
  sheet = await makeUnconfirmed(session.page);
  const groups = sheet.map((typed, at) => ({ number: at + 1, typed })).slice(0, 2);
  valueOf(await session.page.evaluate((input) => window.registerkort.confirmSheet(input), { groups }));
  await session.close();
  const now = new Date().toISOString().replace('Z', '+00:00');
  const clients = [...demoClients({ clients: 25, seed: 3, today: now.slice(0, 10) })];
  people = clients.map(({ name }) => name.family);
  await addPeople(database(), clients, now);
  session = await AppSession.start(userData);
  await unlockWith(session.page, PASSWORD);
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

const isOpen = async (page: Page): Promise<void> => {
  // Not the menu: a dialog that lay open comes back, and hides it from who reads the screen.
  await expect(page.locator('#main')).toBeVisible();
};

const typePassword = async (page: Page, password: string): Promise<void> => {
  const keys = new Keyboard(page);
  await keys.at('textbox', 'Passord');
  await keys.typeOver(password);
  await keys.press('Enter');
};

const unlockWith = async (page: Page, password: string): Promise<void> => {
  await typePassword(page, password);
  await isOpen(page);
};

const toSection = async (page: Page, name: string, heading: string): Promise<Keyboard> => {
  const keys = new Keyboard(page);
  await keys.tabTo('link', 'Innstillinger');
  await keys.press('Enter');
  await keys.tabTo('link', name);
  await keys.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  return keys;
};

const backUpNow = async (page: Page): Promise<void> => {
  const keys = await toSection(page, 'Sikkerhetskopier', 'Sikkerhetskopier');
  await keys.tabTo('button', 'Ta kopi nå');
  await keys.press('Enter');
  await expect(page.getByText('Kopien er tatt og prøvd.')).toBeVisible();
};

const pagesOf = (bytes: Buffer): readonly Buffer[] =>
  Array.from({ length: bytes.length / PAGE_BYTES }, (_, at) =>
    bytes.subarray(at * PAGE_BYTES, (at + 1) * PAGE_BYTES),
  );

/** Numbers of the pages that `happens` writes, without the first. */
const pagesWrittenBy = async (happens: () => Promise<unknown>): Promise<readonly number[]> => {
  const before = pagesOf(readFileSync(database()));
  await happens();
  return pagesOf(readFileSync(database())).flatMap((page, at) =>
    at > 0 && before[at]?.equals(page) !== true ? [at] : [],
  );
};

const destroy = (pages: readonly number[]): void => {
  const file = openSync(database(), 'r+');
  for (const at of pages) writeSync(file, randomBytes(PAGE_BYTES), 0, PAGE_BYTES, at * PAGE_BYTES);
  closeSync(file);
};

const namesIn = (page: Page, list: RegExp): Promise<readonly string[]> =>
  page.getByRole('list', { name: list }).getByRole('listitem').allInnerTexts();

/** How many clients the program lists. */
const listed = async (page: Page): Promise<number> => {
  const input = { query: '', after: null, limit: 100 };
  return valueOf(await page.evaluate((wish) => window.registerkort.listClients(wish), input)).total;
};

test('destroyed pages: who is whole, who comes from the backup and who is lost is told, then done', async () => {
  const { page } = session;
  await backUpNow(page);
  const [last = '', ...others] = LATER.toReversed();
  for (const name of others) await makeClient(page, name, 'Ny');
  // The page with the newest client, which is in no backup, and everybody else who is on it.
  const pages = await pagesWrittenBy(() => makeClient(page, last, 'Ny'));
  expect(await listed(page)).toBe(people.length + LATER.length);

  const locked = await lock();
  destroy(pages);
  await typePassword(locked.page, PASSWORD);
  await expect(locked.page.getByRole('heading', { level: 1, name: 'Databasen er skadet' })).toBeVisible();
  await checkPage(locked.page, 'rescue', 'nb', 'light');
  await locked.keys.tabTo('button', 'Redd det som kan leses');
  await locked.keys.press('Enter');
  await expect(locked.page.getByRole('heading', { level: 1, name: 'Dette kan reddes' })).toBeVisible();
  await checkPage(locked.page, 'rescue-found', 'nb', 'light');
  await expect(locked.page.getByText('De skadde filene slettes ikke.')).toBeVisible();

  const kept = Number.parseInt(await locked.page.getByText(/lest hele fra databasen/).innerText(), 10);
  const taken = await namesIn(locked.page, /hentes fra kopien som ble tatt i dag/);
  const lost = await namesIn(locked.page, /verken i databasen eller i kopien/);
  // Of who came after the backup, somebody may have left no trace; she is told that, and no more than that is missing.
  const traceless = people.length + LATER.length - kept - taken.length - lost.length;
  expect(traceless).toBeGreaterThanOrEqual(0);
  expect(traceless + lost.length).toBeGreaterThan(0);
  expect(traceless + lost.length).toBeLessThanOrEqual(LATER.length);
  expect(taken.length).toBeGreaterThan(0);
  const told = locked.page.getByText(/Klienter som er kommet til etter kopien fra i dag .*, kan mangle/);
  if (traceless > 0) await expect(told).toBeVisible();
  await expect(locked.page.getByText('Ingen klienter er tapt.')).toHaveCount(0);
  // Nobody who was there when the backup was made is lost.
  for (const name of lost.filter((one) => one.includes(','))) expect(name).toMatch(/, Ny$/);

  await locked.keys.tabTo('button', 'Legg det reddede på plass');
  await locked.keys.press('Enter');
  await isOpen(locked.page);
  expect(await listed(locked.page)).toBe(kept + taken.length);
  await toSection(locked.page, 'Logg', 'Logg');
  await expect(locked.page.getByText('Reddet en skadet database').first()).toBeVisible();
  for (const name of taken.slice(0, 2)) await openClient(locked.page, name.split(',')[0] ?? name);
  await locked.keys.press('Control+k');
  await locked.keys.type(last);
  await expect(locked.page.getByText('Ingen klienter passer')).toBeVisible();
  await locked.keys.press('Escape');
  const files = readdirSync(databaseFolder());
  expect(files.filter((name) => /^registerkort\.db\.replaced-[^.]+$/.test(name))).toHaveLength(1);
  expect(files.filter((name) => /salvag|restoring/.test(name))).toEqual([]);
  const again = await lock();
  await unlockWith(again.page, PASSWORD);
});

test('new keys: said before, a new sheet shown, saved as a PDF and read back', async () => {
  const { page } = session;
  await backUpNow(page);
  const hers = { password: PASSWORD, name: 'Ola Vikar', title: '', newPassword: HERS };
  valueOf(await page.evaluate((input) => window.registerkort.addCaseworker(input), hers));
  const changed = { current: PASSWORD, next: SECOND };
  valueOf(await page.evaluate((input) => window.registerkort.changePassword(input), changed));

  const keys = await toSection(page, 'Gjenopprettingsark', 'Gjenopprettingsarket');
  await keys.tabTo('button', 'Lag nye nøkler');
  await keys.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Lag nye nøkler' });
  await expect(dialog.getByRole('listitem')).toHaveCount(5);
  await expect(dialog).toContainText('Det gamle arket åpner ikke databasen mer.');
  await expect(dialog).toContainText('Andre saksbehandlere mister tilgangen');
  await checkPage(page, 'settings-rotate', 'nb', 'light');
  await keys.at('textbox', 'Ditt eget passord');
  await keys.type(SECOND);
  await keys.press('Enter');
  await expect(page.getByText('Nøklene er nye.')).toBeVisible();
  const groups = await page.getByRole('list', { name: 'De sju gruppene' }).locator('b').allInnerTexts();
  expect(groups).toHaveLength(7);
  expect(groups).not.toEqual(sheet);

  const file = join(userData, 'sheet.pdf');
  await session.app.evaluate(({ dialog: system }, filePath) => {
    system.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await keys.tabTo('button', 'Lagre som PDF');
  await keys.press('Enter');
  await expect(page.getByText(/^Lagret som .*sheet\.pdf/)).toBeVisible();
  const paper = pdfText(file);
  for (const group of groups) expect(paper).toContain(group);
  expect(paper).not.toContain(sheet.join('-'));

  await keys.tabTo('button', 'Jeg har skrevet det av', 'back');
  await keys.press('Enter');
  for (const end of [false, true]) {
    const field = page.locator('input:focus');
    await expect(field).toHaveAccessibleName(/^Gruppe [1-7]$/);
    const label = await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent ?? '');
    await keys.type((groups[Number(label.slice(-1)) - 1] ?? '').toLowerCase());
    await keys.press(end ? 'Enter' : 'Tab');
  }
  await expect(page.getByText('Arket er kontrollert')).toBeVisible();
});

test('afterwards her own password opens; the old sheet and other passwords do not', async () => {
  const { page, keys } = await lock();
  await typePassword(page, HERS);
  await expect(page.getByText('Passordet stemmer ikke.')).toBeVisible();
  await keys.tabTo('button', 'Bruk gjenopprettingskode');
  await keys.press('Enter');
  await keys.at('textbox', 'Gjenopprettingskode');
  await keys.type(sheet.join(' '));
  for (const name of ['Nytt passord', 'Nytt passord en gang til']) {
    await keys.tabTo('textbox', name);
    await keys.type(HERS);
  }
  await keys.press('Enter');
  await expect(page.getByText(/^Koden stemmer ikke\./)).toBeVisible();
  await page.reload();
  await unlockWith(page, SECOND);
  await makeClient(page, 'Etterpå', 'Ny');
});

test('a backup from before opens with the password of its day', async () => {
  const { page, keys } = await lock();
  await keys.tabTo('button', 'Gjenopprett fra sikkerhetskopi');
  await keys.press('Enter');
  const backups = page.getByRole('button', { name: /^Velg kopien fra i dag/ });
  await expect(backups.first()).toBeVisible();
  // The second by hand, from before the password was changed; the newest is the one before the rotation.
  for (let at = 0; at < 2; at += 1) await keys.tabTo('button', /^Velg kopien fra i dag/);
  await keys.press('Enter');
  await keys.tabTo('textbox', 'Passord');
  await keys.type(PASSWORD);
  await keys.press('Enter');
  await expect(page.getByText('Kopien er hel')).toBeVisible();
  await keys.tabTo('button', 'Legg kopien på plass');
  await keys.press('Enter');
  await isOpen(page);
  await keys.press('Control+k');
  await keys.type('Etterpå');
  await expect(page.getByText('Ingen klienter passer')).toBeVisible();
  await keys.press('Escape');
  const again = await lock();
  await unlockWith(again.page, PASSWORD);
});
