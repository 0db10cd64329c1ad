// A caseworker's year with one client, from the application to the extract, by keyboard alone, every key counted.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { validateExtract } from '../../electron/files/validate-extract.ts';
import { IPLOS_UTTREKK_XSD } from '../../shared/submission/iplos-uttrekk/iplos-uttrekk-xsd.ts';
import { AppSession, expect, test } from './fixture.ts';
import { Keyboard } from './keyboard.ts';
import { newUserData, removeUserData } from './launch.ts';
import { PASSWORD, valueOf } from './office.ts';
import { WIDE } from './page-check.ts';
import { pdfText } from './pdf-text.ts';
import { programClock } from './program-clock.ts';
import { choosesFolder, find, firstRun, newClient, savesTo } from './walk.ts';
import { counted, countTable, keystrokesWritten, writeKeystrokes, type StepCount } from './year-count.ts';

test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

const IDENTITY_NUMBER = '14823810300';

const clock = programClock('2025-03-03');
const saved = mkdtempSync(join(tmpdir(), 'registerkort-year-'));
const steps: StepCount[] = [];
let session: AppSession;
let win: Page;
let keys: Keyboard;
let id: string;

test.beforeAll(async () => {
  session = await AppSession.start(newUserData(), clock);
  win = session.page;
  await win.setViewportSize(WIDE);
  keys = new Keyboard(win);
  await firstRun(keys, win);
});
test.afterAll(async () => {
  await session.close();
  removeUserData(session.userData);
  clock.remove();
  rmSync(saved, { recursive: true, force: true });
});

/** Another working day: the database was locked meanwhile. */
async function on(day: string): Promise<void> {
  clock.setDay(day);
  await win.keyboard.press('Control+l');
  win = await session.nextWindow();
  await win.setViewportSize(WIDE);
  keys.follow(win);
  await keys.at('textbox', 'Passord');
  await keys.words(PASSWORD);
  await win.keyboard.press('Enter');
  await expect(win.getByRole('heading', { level: 1, name: 'Olav Lien' })).toBeVisible();
}

/** What is on screen has been seen: only that is confirmed together. */
const drawn = (): Promise<unknown> =>
  win.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** The client as she is stored. */
const stored = async () =>
  valueOf(await win.evaluate((client) => window.registerkort.openClient({ id: client }), id)).client;

/** Counts a step, and keeps the count for the table. */
async function step(name: string, work: () => Promise<void>): Promise<number> {
  const count = await counted(keys, name, work);
  steps.push(count);
  return count.keys;
}

test('an application arrives', async () => {
  await step('1 An application arrives: client and application recorded', async () => {
    await newClient(keys, win, { family: 'Lien', given: 'Olav', number: IDENTITY_NUMBER });
    await keys.press('Enter', 'Enter', 'Enter');
    await keys.at('textbox', 'Gate- eller veiadresse');
    await keys.words('Kongsvegen 4');
    await keys.next('textbox', 'Postnr.');
    await keys.words('2662');
    await keys.next('textbox', 'Poststed');
    await keys.words('Dovre');
    await find(keys, win, 'sø', 'Ny søknad');
    await keys.at('textbox', 'Mottatt');
    await keys.type('t');
    await keys.next('textbox', 'Tjenester det er søkt om');
    await keys.type('30 44');
    await keys.press('Enter');
    await expect(win.getByRole('dialog')).toHaveCount(0);
  });
  const link = await win.locator('nav a[href$="/5"]').getAttribute('href');
  id = decodeURIComponent(link?.split('/')[2] ?? '');
  expect(await stored()).toMatchObject({
    identityNumber: IDENTITY_NUMBER,
    address: { lines: ['Kongsvegen 4'], postcode: '2662', town: 'Dovre' },
    applications: [{ received: '2025-03-03', services: [30, 44] }],
  });
  await keys.press('Control+g');
  await keys.type('30');
  await keys.press('Enter');
  await expect(win.getByRole('heading', { name: 'Søknader' })).toBeVisible();
  await expect(win.getByRole('button', { name: /^30 .*, 44 / })).toBeVisible();
});

test('a blank card for the home visit', async () => {
  const file = join(saved, 'blank.pdf');
  await savesTo(session.app, file);
  await step('2 Blank card printed for the home visit', async () => {
    await keys.press('Control+p');
    await expect(win.frameLocator('iframe').getByText(IDENTITY_NUMBER).first()).toBeVisible();
    await keys.press('Control+p');
    await expect(win.getByRole('status')).toContainText('blank.pdf');
  });
  const card = pdfText(file);
  expect(card).toContain('Lien');
  expect(card).toContain(IDENTITY_NUMBER);
});

test('the visit is recorded: the first full registration', async () => {
  await on('2025-03-11');
  const strokes = await step('3 Visit recorded: first full registration, signed', async () => {
    await keys.press('Control+n');
    await keys.at('textbox', 'Registreringsdato');
    await keys.type('-1');
    await keys.press('F8');
    for (const [variable, answer] of [
      [/^5 /, '3'],
      [/^6 /, '1'],
      [/^7 /, '2'],
      [/^8 /, '1'],
      [/^9 /, '1'],
    ] as const) {
      await keys.at('group', variable);
      await keys.press(answer, 'Enter');
    }
    await keys.at('textbox', /^10 /);
    await keys.type('-30');
    await keys.press('Enter');
    await keys.at('textbox', /^11 /);
    await keys.type('-90');
    await keys.press('Enter');
    await keys.at('radiogroup', /^12 /);
    await keys.press('r');
    await keys.at('textbox', 'Skårene slik de står på kortet');
    await keys.type('13122322211311121');
    await expect(win.getByRole('dialog')).toContainText('Middels problemer');
    await keys.press('Enter');
    await keys.at('radiogroup', /^28 /);
    await keys.press('F8');
    await keys.at('group', /^52 /);
    await keys.press('n', 'Enter');
    await keys.at('group', 'Koordinator');
    await keys.press('n', 'Enter', 'Enter');
    await keys.at('textbox', 'Informert dato');
    await keys.type('-1');
    await keys.press('Enter', '1', 'Enter');
    await keys.at('textbox', 'Informert av');
    await keys.words('Berit Haugland');
    await keys.press('Control+Enter');
    await expect(win.getByRole('dialog')).toContainText('Signer registreringen 10.03.2025');
    await keys.press('Enter');
    await expect(win.getByRole('dialog', { name: 'Registreringen er signert' })).toBeVisible();
  });
  await expect(win.getByText('signert og gyldig')).toBeVisible();
  const [registration] = (await stored()).registrations;
  expect(registration).toMatchObject({
    status: 'signed',
    date: '2025-03-10',
    values: { 5: 3, 9: 1, 10: '2025-02-09', 11: '2024-12-11', 12: 1, 13: 3, 28: 1, 52: false },
  });
  expect(strokes).toBeLessThanOrEqual(60);
});

test('a decision, with the hours reckoned', async () => {
  const strokes = await step('4 Decision, hours by the helper', async () => {
    await keys.press('Escape', 'Control+d');
    await keys.at('combobox', 'Tjeneste');
    await keys.type('30');
    await keys.next('textbox', 'Vedtatt dato');
    await keys.type('t');
    await keys.next('textbox', 'Timer per uke');
    await keys.type('24t mnd');
    await expect(win.getByRole('button', { name: 'Bruk 6 t' })).toBeVisible();
    await keys.press('Enter', 'Enter');
    await keys.at('textbox', 'Start');
    await keys.type('t');
    await keys.press('Control+Enter');
    await expect(win.getByRole('heading', { name: 'Tjenester' })).toBeVisible();
  });
  await expect(win.getByRole('complementary')).toContainText('6 t');
  expect((await stored()).decisions).toMatchObject([
    { service: 30, decided: '2025-03-11', minutesPerWeek: 360, periods: [{ from: '2025-03-11', to: null }] },
  ]);
  expect(strokes).toBeLessThanOrEqual(18);
});

test('the card is printed, signed on paper, and the paper is back', async () => {
  const file = join(saved, 'card.pdf');
  await savesTo(session.app, file);
  await step('5 Card printed, and back signed', async () => {
    await keys.press('Control+p');
    await expect(win.frameLocator('iframe').getByText(IDENTITY_NUMBER).first()).toBeVisible();
    await keys.press('Control+p');
    await expect(win.getByRole('status')).toContainText('card.pdf');
    await find(keys, win, 'pap', 'Underskrevet papir er tilbake');
    await keys.at('textbox', 'Kom tilbake');
    await keys.type('t');
    await keys.press('Enter');
    await expect(win.getByText(/^Underskrevet papir \d/)).toBeVisible();
  });
  expect(pdfText(file)).toContain('30: 6 t');
  expect((await stored()).registrations.map(({ paperSigned }) => paperSigned)).toEqual(['2025-03-11']);
});

test('half a year later: what is as before is confirmed, two scores are others', async () => {
  await on('2025-09-15');
  const strokes = await step('6 Change with carry-over: all confirmed, two changed, signed', async () => {
    await keys.press('Control+n');
    await keys.at('textbox', 'Registreringsdato');
    await keys.press('Control+b');
    await keys.press('Control+g');
    await keys.type('10');
    await keys.press('Enter');
    await keys.at('textbox', /^10 /);
    await keys.press('Control+b', 'Enter', 'Enter');
    await keys.at('radiogroup', /^12 /);
    await drawn();
    await keys.press('Control+b');
    await expect(win.getByRole('status')).toContainText('17 bekreftet');
    await keys.press('Control+g');
    await keys.type('17');
    await keys.press('Enter');
    await keys.at('radiogroup', /^17 /);
    await keys.press('4');
    await keys.press('Control+g');
    await keys.type('22');
    await keys.press('Enter');
    await keys.at('radiogroup', /^22 /);
    await keys.press('3');
    await expect(win.getByRole('status')).toContainText('2 endret, 15 bekreftet, 0 ikke sett på');
    await keys.press('Control+g');
    await keys.type('52');
    await keys.press('Enter');
    await keys.at('group', /^52 /);
    await keys.press('Control+b', 'Control+Enter');
    await expect(win.getByRole('dialog')).toContainText('2 endret, 15 bekreftet, 0 ikke sett på');
    await keys.press('Enter');
    await expect(win.getByRole('dialog', { name: 'Registreringen er signert' })).toBeVisible();
  });
  await keys.press('Escape');
  const { registrations } = await stored();
  const [first, second] = registrations;
  expect(second).toMatchObject({ status: 'signed', date: '2025-09-15', values: { 17: 4, 22: 3 } });
  expect({ ...second?.values, 17: 0, 22: 0 }).toEqual({ ...first?.values, 17: 0, 22: 0 });
  expect(Object.values(second?.states ?? {}).filter((state) => state === 'unseen')).toEqual([]);
  expect(strokes).toBeLessThanOrEqual(45);
});

test('six days in hospital: the services are interrupted and begin again', async () => {
  await on('2025-10-20');
  await step('7 Hospital stay of 6 days, services interrupted', async () => {
    await find(keys, win, 'opph', 'Nytt opphold');
    await keys.at('group', 'Døgntilbud');
    await keys.press('1', 'Tab');
    await keys.type('101025');
    await keys.press('Tab');
    await keys.type('151025');
    const dialog = win.getByRole('dialog');
    await expect(dialog).toContainText(
      'Oppholdet er på 6 dager. Over 5 dager avbryter tjenestene som løper.',
    );
    await expect(dialog).toContainText(/30 .* løper fra 16\.10\.2025/);
    await expect(dialog.getByRole('checkbox', { name: /^30 .* slutter 09\.10\.2025$/ })).toBeChecked();
    await keys.press('Enter');
    await expect(dialog).toHaveCount(0);
  });
  const client = await stored();
  expect(client.stays).toMatchObject([{ type: 1, from: '2025-10-10', to: '2025-10-15' }]);
  expect(client.decisions[0]?.periods).toEqual([
    { from: '2025-03-11', to: '2025-10-09' },
    { from: '2025-10-16', to: null },
  ]);
});

test('a death closes what runs', async () => {
  await on('2025-12-22');
  await step('8 Death', async () => {
    await find(keys, win, 'død', 'Dødsfall');
    await keys.at('textbox', 'Dato');
    await keys.type('-2');
    await expect(win.getByRole('dialog')).toContainText(/30 .* slutter 20\.12\.2025/);
    await keys.press('Enter');
    await expect(win.getByRole('dialog')).toHaveCount(0);
  });
  await expect(win.getByText('død 20.12.2025')).toBeVisible();
  const { deathDate, decisions } = await stored();
  expect(deathDate).toBe('2025-12-20');
  expect(decisions[0]?.periods.at(-1)).toEqual({ from: '2025-10-16', to: '2025-12-20' });
});

test('the findings are walked through, and one is accepted with a reason', async () => {
  await on('2026-01-05');
  await step('9 Findings walked through, one accepted', async () => {
    await find(keys, win, 'klar', 'Klar for innsending');
    await expect(win.getByRole('heading', { level: 1, name: /^1 klient, 1.klar$/ })).toBeVisible();
    const rows = win.getByRole('group', { name: 'Funn etter klient' }).getByRole('button');
    await keys.tabTo('link', /^Tips/, 'back');
    await keys.press('Enter');
    await expect(rows).toHaveCount(3);
    for (const row of [0, 1, 2]) {
      await expect(rows.nth(row)).toBeFocused();
      await keys.press('F8');
    }
    await expect(rows.first()).toBeFocused();
    await keys.tabTo('textbox', 'Hvorfor det er riktig likevel');
    await keys.words('Avklart med fastlegen');
    await keys.press('Tab', 'Enter');
    await expect(rows).toHaveCount(2);
  });
  await expect(win.getByRole('link', { name: /^Godtatt med grunn\s*1$/ })).toBeVisible();
  const readiness = await win.evaluate(() => window.registerkort.readiness({ year: 2025 }));
  expect(valueOf(readiness)).toMatchObject({
    clients: 1,
    ready: 1,
    accepted: 1,
    open: { sperre: 0, feil: 0 },
  });
});

test("the year's extract", async () => {
  await choosesFolder(session.app, saved);
  await step('10 Extract of the year', async () => {
    await find(keys, win, 'utt', 'Uttrekk');
    await expect(win.getByText('1 person kommer med.')).toBeVisible();
    await keys.tabTo('combobox', 'Rapporteringsår');
    await expect(win.getByRole('combobox', { name: 'Rapporteringsår' })).toHaveValue('2025');
    await keys.next('group', 'Hva slags uttrekk');
    await keys.press('ArrowDown');
    await keys.next('button', 'Velg mappe');
    await keys.press('Enter');
    await expect(win.getByText(saved)).toBeVisible();
    await keys.tabTo('button', 'Lag uttrekket');
    await keys.press('Enter');
    await expect(win.getByText('Uttrekket er laget, kontrollert og skrevet, med 1 person.')).toBeVisible();
  });
  const [name = ''] = readdirSync(saved).filter((one) => one.endsWith('.xml'));
  expect(name).toBe('iplos-3431-2025-01.xml');
  const file = join(saved, name);
  expect(await validateExtract(file, IPLOS_UTTREKK_XSD)).toEqual([]);
  const xml = readFileSync(file, 'utf8');
  expect(xml).not.toMatch(/lien|olav|haugland/i);
  expect(xml).toMatch(/<segment fra="2025-03-11" til="2025-10-09" minutterPerUke="360"/);
  expect(xml).toMatch(/<segment fra="2025-10-16" til="2025-12-20" minutterPerUke="360"/);
  expect(xml).toContain('<doegntilbud nr="51" type="1" fra="2025-10-10" til="2025-10-15"/>');
});

test('the figures that there are: how many are ready, and what is left', async () => {
  await step('11 Counts of clients, findings and days left', async () => {
    await find(keys, win, 'start', 'Start');
    await expect(win.getByText(/^1 klient, 1.klar$/)).toBeVisible();
  });
  await expect(win.getByText('Ingen funn som må rettes.')).toBeVisible();
  await expect(win.getByText('10 dager', { exact: true })).toBeVisible();
});

test('what is recorded can be shown as it was on a day, and registration by registration', async () => {
  await step('12 Register view of a day, and the history', async () => {
    await find(keys, win, 'olav', 'Lien');
    await expect(win.getByRole('heading', { level: 1, name: 'Olav Lien' })).toBeVisible();
    await keys.at('textbox', 'Etternavn');
    await find(keys, win, 'slik', 'Slik ser registeret det');
    // Where Tab begins is where the page has put the cursor.
    await expect(win.getByRole('heading', { level: 2, name: 'Slik ser registeret det' })).toBeVisible();
    await expect(win.locator('#main')).toBeFocused();
    await keys.next('textbox', 'På dato');
    await keys.typeOver('300625');
    await expect(win.locator('main dl > div').first()).toContainText('6 t');
    await find(keys, win, 'his', 'Historikk');
    await expect(win.getByRole('heading', { name: 'Historikk' })).toBeVisible();
  });
  const changes = win.getByRole('table', { name: 'Historikk' }).getByRole('row');
  await expect(changes.filter({ hasText: /^17 / })).toContainText('4 Store problemer');
  await expect(changes.filter({ hasText: /^22 / })).toContainText('3 Middels problemer');
});

test('how many keys it took', async ({}, info) => {
  const table = countTable(steps);
  console.log(table);
  await info.attach('keystrokes', { body: table, contentType: 'text/plain' });
  if (process.env['KEYSTROKES'] === 'write') writeKeystrokes(table);
  else expect(table, 'docs/keystrokes.md, which KEYSTROKES=write renews').toBe(keystrokesWritten());
});
