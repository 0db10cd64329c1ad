// A caseworker's year with one client, from the application to the extract, by keyboard alone, every key counted.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../build/host.ts';
import { validateExtract } from '../../electron/files/validate-extract.ts';
import { IPLOS_UTTREKK_XSD } from '../../shared/submission/iplos-uttrekk/iplos-uttrekk-xsd.ts';
import { AppSession, expect, test } from './fixture.ts';
import { Keyboard } from './keyboard.ts';
import { newUserData, removeUserData } from './launch.ts';
import { PASSWORD, valueOf } from './office.ts';
import { pdfText } from './pdf-text.ts';
import { programClock } from './program-clock.ts';
import { choosesFolder, find, firstRun, savesTo } from './walk.ts';
import { counted, countTable, type StepCount } from './year-count.ts';

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
  keys.follow(win);
  await keys.at('textbox', 'Passord');
  await keys.words(PASSWORD);
  await win.keyboard.press('Enter');
  await expect(win.getByRole('navigation').first()).toBeVisible();
}

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
    await keys.press('Control+n');
    await keys.at('textbox', 'Etternavn');
    await keys.words('Lien');
    await keys.next('textbox', 'Fornavn');
    await keys.words('Olav');
    await keys.next('textbox', /^Fødselsnummer/);
    await keys.type(IDENTITY_NUMBER);
    await keys.press('Enter');
    await expect(win.getByRole('heading', { name: 'Olav Lien' })).toBeVisible();
    await keys.at('textbox', 'Etternavn');
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

test('how many keys it took', async ({}, info) => {
  const table = countTable(steps);
  console.log(table);
  await info.attach('keystrokes', { body: table, contentType: 'text/plain' });
});
